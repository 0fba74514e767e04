// Tags of a page's own template that do not belong together, each with its line.

import { existsSync } from "node:fs";
import { type TagFault, tagFaults } from "../../html/tag-balance.ts";
import { lineAt } from "../../model/line-at.ts";
import type { Problems } from "../../model/problem.ts";
import { type Folders, templatePath } from "../../site/paths.ts";

/** A template of the content folder, as Eleventy names it, and what it rendered for one page. */
interface RenderedTemplate {
  readonly inputPath: string;
  /** The template without its front matter. */
  readonly source: string;
  /** The line of the file on which the source begins. */
  readonly firstLine: () => number;
  readonly url: string;
  readonly html: string;
}

/** Reports tags that have no partner. The engine's own templates are checked by its tests. */
export function reportTagFaults(template: RenderedTemplate, folders: Folders, problems: Problems): void {
  const { inputPath, source, firstLine, url, html } = template;
  if (!existsSync(inputPath)) return;
  const faults = tagFaults(html);
  if (faults.length === 0) return;
  const written = tagFaults(withoutTags(source));
  for (const fault of faults) {
    const index = placeInSource(fault, faults, written, source);
    problems.add({
      file: templatePath(inputPath, folders),
      record: url,
      ...(index === null ? {} : { line: firstLine() + lineAt(source, index) - 1 }),
      message: fault.message,
      suggestion: fault.suggestion,
      pages: [url],
    });
  }
}

/** A template with what Nunjucks reads replaced by spaces, so that only its HTML is left, where it was. */
function withoutTags(source: string): string {
  return source.replace(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}|\{#[\s\S]*?#\}/g, (tag) => tag.replace(/[^\n]/g, " "));
}

/**
 * Where a fault is in the template: at the same fault of its HTML, else at the only tag that begins like it; null where
 * a macro, a loop or a condition leaves that open.
 */
function placeInSource(
  fault: TagFault,
  faults: readonly TagFault[],
  written: readonly TagFault[],
  source: string,
): number | null {
  const kind = kindOf(fault);
  const before = faults.slice(0, faults.indexOf(fault)).filter((one) => kindOf(one) === kind).length;
  const same = written.filter((one) => kindOf(one) === kind)[before];
  if (same !== undefined) return same.index;
  const first = source.indexOf(kind);
  return first >= 0 && source.indexOf(kind, first + 1) < 0 ? first : null;
}

/** The start of a tag with its name: `<section` or `</section`. */
function kindOf({ tag }: TagFault): string {
  return /^<\/?[^\s/>]*/.exec(tag)?.[0] ?? tag;
}
