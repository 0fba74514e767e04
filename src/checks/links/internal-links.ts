// Every link inside the site leads to a file that is there, and every fragment to an id on that page; and every page is
// reached by links from the first.

import type { PageLink, SitePage } from "../../html/read-page.ts";
import { suggestId, type Problems } from "../../model/problem.ts";

/** Schemes of addresses that a reader may follow out of the site. */
const SCHEMES = /^(?:https?|mailto|tel):/i;

/**
 * Reports links that lead nowhere, ids that stand twice on a page, and pages that no link leads to.
 *
 * @param pages all pages of the site
 * @param files paths of all other files of the site
 * @param address the site's public address, or null where it has none
 * @param drafts addresses of pages that only a preview shows, to which nothing need lead yet
 */
export function checkInternalLinks(
  pages: readonly SitePage[],
  files: ReadonlySet<string>,
  address: string | null,
  drafts: ReadonlySet<string>,
  problems: Problems,
): void {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const names = new Map([...files, ...byFile.keys()].map((file) => [file.toLowerCase(), file]));
  for (const page of pages) {
    for (const id of page.repeatedIds) {
      problems.add({
        file: page.template,
        record: `${page.url} · #${id}`,
        message: `the id "${id}" stands twice on the page.`,
        suggestion: "another heading or id for one of the two.",
      });
    }
    for (const link of page.links) {
      const report = (message: string, suggestion: string) =>
        problems.add({
          file: page.template,
          record: `${page.url} · ${link.written.slice(0, 200)}`,
          message,
          suggestion,
        });
      const { file, fragment, written } = link;
      if (file === null) {
        checkOutward(link, address, report);
        continue;
      }
      if (link.element === "base") continue;
      const target = byFile.get(file);
      if (target?.broken === true) continue; // That its template is broken is reported; the rest follows from it.
      const alike = names.get(file.toLowerCase());
      if (target === undefined && !files.has(file)) {
        const known = [...byFile.values()].map(({ url }) => url);
        if (alike === undefined)
          report("the link leads to no page or file of the site.", suggestId(written.replace(/[?#].*$/, ""), known));
        else
          report(
            "the link leads to no page or file of the site: capitals count on most hosts.",
            `"${byFile.get(alike)?.url ?? `/${alike}`}"`,
          );
      } else if (target !== undefined && fragment !== "" && !target.ids.has(fragment)) {
        report(`the page has no "#${fragment}".`, suggestId(fragment, [...target.ids]));
      }
    }
  }
  checkReached(byFile, drafts, problems);
}

/** What may lead out of the site, and what may not. */
function checkOutward(
  { element, written, fetched }: PageLink,
  address: string | null,
  report: (message: string, suggestion: string) => void,
): void {
  if (fetched) report("the page would ask another host for it.", "a file of the site.");
  else if (!written.startsWith("//") && !SCHEMES.test(written.trim()))
    report(
      "the address runs code, holds a document of its own, or leads into somebody's own machine.",
      "the address of a page or a file.",
    );
  else if (element !== "link" && address !== null && written.startsWith(address))
    report(
      "the link leads to the site's own public address, also from a copy that stands elsewhere.",
      `"/${written.slice(address.length)}"`,
    );
}

/** Reports pages that readers cannot come to by links from the first page. What is not `listed` is nobody's goal. */
function checkReached(byFile: ReadonlyMap<string, SitePage>, drafts: ReadonlySet<string>, problems: Problems): void {
  const waiting = [...byFile.values()].filter(({ file }) => file === "index.html");
  // What a page would have led to is not known when it did not render.
  if (waiting.length === 0 || [...byFile.values()].some(({ broken }) => broken)) return;
  const reached = new Set(waiting);
  for (const page of waiting) {
    for (const { element, file } of page.links) {
      const target = element === "a" || element === "area" ? byFile.get(file ?? "") : undefined;
      if (target === undefined || reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  for (const page of byFile.values()) {
    if (page.searchable && !reached.has(page) && !drafts.has(page.url))
      problems.add({
        file: page.template,
        record: page.url,
        message: "no link leads to the page: readers would not find it.",
        suggestion: "a link to it on another page, or `listed: false` in its front matter.",
      });
  }
}
