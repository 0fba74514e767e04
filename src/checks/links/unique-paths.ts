// Every page and file has a place of its own inside the site, on every kind of disk.

import type { SitePage } from "../../html/read-page.ts";
import type { Problems } from "../../model/problem.ts";
import { filePathFault, pagePathFault } from "./portable-names.ts";

/**
 * Reports pages whose file lies outside the site or is no page, names that some system cannot keep, and places that two want: names that differ only by case
 * or by how an accent is written are one name on many disks, and no disk has a file where a folder is.
 *
 * @param files paths of the files that are no pages
 */
export function checkUniquePaths(pages: readonly SitePage[], files: Iterable<string>, problems: Problems): void {
  const names = [...files];
  const all = [
    ...names.map((file) => ({ file, owner: file, record: "", of: `the file ${file}` })),
    ...pages.map(({ file, template, url }) => ({ file, owner: template, record: url, of: template })),
  ];
  for (const file of names) {
    const fault = filePathFault(file);
    if (fault !== null)
      problems.add({ file, record: "", message: fault, suggestion: "a name of letters, digits, hyphens and dots." });
  }
  for (const { file, template, url } of pages) {
    const fault = pagePathFault(file);
    if (fault !== null) {
      problems.add({
        file: template,
        record: url,
        message: fault,
        suggestion:
          "a file and folders named with letters, digits and hyphens, and no permalink in the front matter: a page's address follows from its place in src/pages.",
      });
    }
  }
  const taken = new Map<string, string>();
  const suggestion = "another name for one of the two.";
  for (const { file, owner, record, of } of all) {
    const other = taken.get(placeOf(file));
    if (other !== undefined)
      problems.add({ file: owner, record, message: `the address is already that of ${other}.`, suggestion });
    taken.set(placeOf(file), of);
  }
  for (const { file, owner, record } of all) {
    const parts = placeOf(file).split("/");
    const other = parts
      .slice(1)
      .map((_, index) => taken.get(parts.slice(0, index + 1).join("/")))
      .find((one) => one !== undefined);
    if (other !== undefined)
      problems.add({ file: owner, record, message: `it lies in a folder of the name of ${other}.`, suggestion });
  }
}

/** The place of a file on disks that tell names least apart. */
function placeOf(file: string): string {
  return file.normalize("NFC").toLowerCase();
}
