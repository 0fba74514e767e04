// Dated copies: what is wrong with each edition's own pages, and files at the root that they refer to.

import type { Problems } from "../model/problem.ts";
import type { DatedCopy } from "../site/dated-copies/dated-copy.ts";

/** @param paths all files and pages of the site */
export function checkDatedCopies(copies: readonly DatedCopy[], paths: ReadonlySet<string>, problems: Problems): void {
  // What is wrong with the facts or with a template is wrong with the pages at the root as well, and reported with them.
  const reported = new Set(problems.list.map(({ file, message }) => `${file} ${message}`));
  for (const copy of copies) {
    for (const problem of copy.problems) if (!reported.has(`${problem.file} ${problem.message}`)) problems.add(problem);
    for (const file of copy.references)
      if (!paths.has(file))
        problems.add({
          file: `editions/${copy.edition}`,
          record: file,
          message: "the dated copy refers to the file, and the site has none of that name.",
          suggestion: "the file where it was: editions that are closed refer to it.",
        });
  }
}
