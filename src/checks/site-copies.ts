// Copies in folders of the site: what is wrong with their own pages, and files at the root that they refer to.

import type { Problems } from "../model/problem.ts";
import type { SiteCopy } from "../site/site-copy.ts";

/** @param paths all files and pages of the site */
export function checkSiteCopies(copies: readonly SiteCopy[], paths: ReadonlySet<string>, problems: Problems): void {
  // Faults of facts and templates affect the pages at the root too, and are reported with those.
  const reported = new Set(problems.list.map(({ file, message }) => `${file} ${message}`));
  for (const copy of copies) {
    for (const problem of copy.problems) if (!reported.has(`${problem.file} ${problem.message}`)) problems.add(problem);
    const [first, ...more] = copy.references.filter((file) => !paths.has(file));
    if (first === undefined) continue;
    const others = more.length === 0 ? "" : ` The same is true of ${more.length} more.`;
    problems.add({
      file: copy.folder.slice(1, -1),
      record: first,
      message: `a page there refers to the file, but the site has none of that name.${others}`,
      suggestion: "the file, under its old name.",
    });
  }
}
