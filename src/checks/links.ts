// Every link inside the site leads to a file that is there, and every fragment to an id on that page.

import type { SitePage } from "../build/page.ts";
import { suggestId, type Problems } from "../model/problem.ts";

/**
 * Reports links that lead nowhere, and ids that stand twice on a page.
 *
 * @param pages all pages of the site
 * @param files paths of all other files of the site
 */
export function checkLinks(pages: readonly SitePage[], files: ReadonlySet<string>, problems: Problems): void {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  for (const page of pages) {
    for (const id of page.repeatedIds) {
      problems.add({ file: page.template, where: `${page.url} · #${id}`, wrong: `the id "${id}" stands twice on the page.`, write: "another heading or id for one of the two." });
    }
    for (const { file, fragment, written, element } of page.links) {
      if (/^\s*(?:javascript|data|vbscript):/i.test(written)) {
        problems.add({ file: page.template, where: `${page.url} · ${written.slice(0, 40)}`, wrong: "the address runs code or holds a document of its own.", write: "the address of a page or a file." });
      }
      if (file === null && element !== "a" && element !== "link") {
        problems.add({ file: page.template, where: `${page.url} · ${written}`, wrong: "the page would ask another host for it.", write: "a file of the site." });
      }
      if (file === null || element === "base") continue;
      const target = byFile.get(file);
      if (target?.broken === true) continue; // That its template is broken is reported; the rest follows from it.
      if (target === undefined && !files.has(file)) {
        const known = [...byFile.values()].map(({ url }) => url);
        problems.add({ file: page.template, where: `${page.url} · ${written}`, wrong: "the link leads to no page or file of the site.", write: suggestId(written.replace(/[?#].*$/, ""), known) });
      } else if (target !== undefined && fragment !== "" && !target.ids.has(fragment)) {
        problems.add({ file: page.template, where: `${page.url} · ${written}`, wrong: `the page has no "#${fragment}".`, write: suggestId(fragment, [...target.ids]) });
      }
    }
  }
}
