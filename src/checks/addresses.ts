// Every page has a file of its own, inside the site, that no other page or file has.

import type { SitePage } from "../build/page.ts";
import type { Problems } from "../model/problem.ts";

/**
 * Reports pages whose file lies outside the site, is no page, or is taken. Names that differ by case only are one name:
 * on many disks they are.
 *
 * @param files paths of the files that are no pages
 */
export function checkAddresses(pages: readonly SitePage[], files: Iterable<string>, problems: Problems): void {
  const taken = new Map([...files].map((file) => [file.toLowerCase(), "a file of the site"]));
  for (const { file, template, url } of pages) {
    const write = "no permalink in the front matter: a page's address follows from its place in src/pages.";
    if (!/^(?:[^/.][^/]*\/)*[^/.][^/]*\.html$/.test(file)) problems.add({ file: template, where: url, wrong: `"${file}" is no place for a page of the site.`, write });
    const other = taken.get(file.toLowerCase());
    if (other !== undefined) problems.add({ file: template, where: url, wrong: `the address is already that of ${other}.`, write: "another name for one of the two." });
    taken.set(file.toLowerCase(), template);
  }
}
