// Every page and file has its own path inside the site, on every file system.

import type { SitePage } from "../../html/read-page.ts";
import type { Problems } from "../../model/problem.ts";
import { pathFault } from "./portable-names.ts";
import { reportOnPage } from "../report-on-page.ts";

/**
 * Reports pages outside the site, names that some system cannot store, and paths taken twice: many file systems treat
 * names that differ only in case or in the encoding of an accent as one, and none has a file where a folder is.
 */
export function checkUniquePaths(pages: readonly SitePage[], files: readonly string[], problems: Problems): void {
  const entries = [
    ...files.map((file) => ({
      file,
      name: `the file ${file}`,
      fault: pathFault(file, false),
      legalName: "a name of letters, digits, hyphens and dots.",
      report: (message: string, suggestion: string) => problems.add({ file, record: "", message, suggestion }),
    })),
    ...pages.map((page) => ({
      file: page.file,
      name: page.template,
      fault: pathFault(page.file, true),
      legalName:
        "a file and folders named with letters, digits and hyphens, and no permalink in the front matter: " +
        "a page's address follows from its place in src/pages.",
      report: reportOnPage(page, problems),
    })),
  ];
  for (const { fault, legalName, report } of entries) if (fault !== null) report(fault, legalName);
  const suggestion = "another name for one of the two.";
  const taken = new Map<string, string>();
  for (const { file, name, report } of entries) {
    const other = taken.get(caseFolded(file));
    if (other !== undefined) report(`the address is already that of ${other}.`, suggestion);
    taken.set(caseFolded(file), name);
  }
  for (const { file, report } of entries) {
    const parts = caseFolded(file).split("/");
    const folders = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
    const other = folders.map((folder) => taken.get(folder)).find((name) => name !== undefined);
    if (other !== undefined) report(`its folder has the same name as ${other}.`, suggestion);
  }
}

/** The path as the file systems that distinguish least store it. */
function caseFolded(file: string): string {
  return file.normalize("NFC").toLowerCase();
}
