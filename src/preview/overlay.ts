// What is wrong, laid over the page that an editor looks at.

import { escapeHtml } from "../html/escape.ts";
import { formatPlace, sortByFile, type Problem } from "../model/problem.ts";

const STYLE = `
.preview-problems{position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;z-index:9;background:#fff;color:#1c2327;border-top:4px solid #b00020;font:1rem/1.45 sans-serif;padding:1rem 1.5rem}
.preview-problems summary{font-weight:700;cursor:pointer}.preview-problems li{margin:1rem 0}.preview-problems code{font-weight:700}
.preview-problems pre{margin:.25rem 0;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}`;

/** The page as the preview shows it: its policy would keep out the preview's own reload and the panel of problems. */
export function withoutPolicy(html: string): string {
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n?/, "");
}

/** The page with the problems in a panel at its foot, which the editor can fold away. */
export function withProblems(html: string, problems: readonly Problem[]): string {
  const panel = panelOf(problems);
  const end = html.lastIndexOf("</body>");
  return end < 0 ? html + panel : html.slice(0, end) + panel + html.slice(end);
}

/** A page that holds nothing but the problems, for when there was no good page yet. */
export function problemPage(problems: readonly Problem[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Problems</title></head><body><h1>The briefing cannot be shown yet</h1>${panelOf(problems)}</body></html>`;
}

function panelOf(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const items = sortByFile(problems).map(
    (problem) =>
      `<li><code>${escapeHtml(formatPlace(problem))}</code><pre>wrong: ${escapeHtml(problem.message)}</pre><pre>write: ${escapeHtml(problem.suggestion)}</pre></li>`,
  );
  return `<style>${STYLE}</style><details class="preview-problems" open role="alert"><summary>${count}: this would not be published</summary><ul>${items.join("")}</ul></details>`;
}
