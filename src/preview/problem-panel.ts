// The panel of problems at the foot of a previewed page, and the problems to show for whatever was thrown.

import { escapeHtml } from "../html/escape.ts";
import { BriefingError, formatPlace, problemDetails, sortByFile, type Problem } from "../model/problem.ts";

const STYLE = `
.preview-problems {
  position: fixed; inset: auto 0 0 0; max-height: 60vh; overflow: auto; z-index: 9; padding: 1rem 1.5rem;
  background: #fff; color: #1c2327; border-top: 4px solid #b00020; font: 1rem/1.45 sans-serif;
}
.preview-problems summary { font-weight: 700; cursor: pointer }
.preview-problems li { margin: 1rem 0 }
.preview-problems code { font-weight: 700 }
.preview-problems pre { margin: .25rem 0; white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }`;

/** Removes the page's Content-Security-Policy, which would block the preview's reload script and its panels. */
export function withoutPolicy(html: string): string {
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n?/, "");
}

export function appendToBody(html: string, added: string): string {
  const end = html.lastIndexOf("</body>");
  return end < 0 ? html + added : html.slice(0, end) + added + html.slice(end);
}

/** Adds a panel with the problems, which the editor can fold away; with no problems the page stays as it is. */
export function withProblems(html: string, problems: readonly Problem[]): string {
  return problems.length === 0 ? html : appendToBody(html, problemPanel(problems));
}

/** A page of problems alone, for when no site has been built yet. */
export function problemPage(problems: readonly Problem[]): string {
  const head = '<head><meta charset="utf-8"><title>Problems</title></head>';
  const heading = "<h1>The briefing cannot be shown yet</h1>";
  return `<!doctype html><html lang="en">${head}<body>${heading}${problemPanel(problems)}</body></html>`;
}

function problemPanel(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const items = sortByFile(problems).map((problem) => {
    const details = problemDetails(problem)
      .map((line) => `<pre>${escapeHtml(line)}</pre>`)
      .join("");
    return `<li><code>${escapeHtml(formatPlace(problem))}</code>${details}</li>`;
  });
  const summary = `<summary>${count}: this would not be published</summary>`;
  return (
    `<style>${STYLE}</style>` +
    `<details class="preview-problems" open role="alert">${summary}<ul>${items.join("")}</ul></details>`
  );
}

/** The problems of a `BriefingError`; any other error becomes one problem, with its stack. */
export function problemsOf(thrown: unknown): readonly Problem[] {
  if (thrown instanceof BriefingError) return thrown.problems;
  return [
    {
      file: "the engine itself",
      record: "",
      message: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
      suggestion: "nothing; the fault is in the engine, not in the content.",
    },
  ];
}
