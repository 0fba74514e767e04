// Every link within the site leads to an existing file and id, and every page can be reached from the home page.

import type { PageLink, SitePage } from "../../html/read-page.ts";
import type { Problems } from "../../model/problem.ts";
import { suggestId } from "../../model/suggest-id.ts";
import { addressOf } from "../../site/navigation/addresses.ts";
import { CHECK_PAGE, checkRequestIn } from "../../model/proof/check-address.ts";
import { fileOf, SHOWN_ANYWHERE } from "../../html/relative-links.ts";
import { reportOnPage } from "../report-on-page.ts";

/** Schemes that a link out of the site may use. */
const SCHEMES = /^(?:https?|mailto|tel):/i;

type Report = (message: string, suggestion: string) => void;

/**
 * Reports links that lead nowhere, ids used twice on a page, and pages that no link leads to.
 *
 * @param address the site's public address, or null where it has none
 * @param drafts addresses of draft pages, to which no link need lead yet
 * @param leftOut `kind:id` of the records that were left out: that links to them lead nowhere follows from that
 */
export function checkInternalLinks(
  pages: readonly SitePage[],
  files: ReadonlySet<string>,
  address: string | null,
  drafts: ReadonlySet<string>,
  problems: Problems,
  leftOut: ReadonlySet<string> = new Set(),
): void {
  const leftOutIds = new Set(Array.from(leftOut, (key) => key.slice(key.indexOf(":") + 1)));
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const byLowerCase = new Map([...files, ...byFile.keys()].map((file) => [file.toLowerCase(), file]));
  for (const page of pages) {
    const report = reportOnPage(page, problems);
    for (const id of page.repeatedIds)
      report(`the id "${id}" is used twice on the page.`, "another heading or id for one of the two.", `#${id}`, {
        written: id,
      });
    for (const link of page.links) {
      const reportLink: Report = (message, suggestion) =>
        report(message, suggestion, link.written.slice(0, 200), { written: link.written });
      const isShownAnywhere = page.url === SHOWN_ANYWHERE;
      if (link.file === null) checkOutwardLink(link, isShownAnywhere ? null : address, reportLink);
      else if (isShownAnywhere && address !== null && link.element === "a")
        reportLink(
          "hosts show this page at any address, where the link would lead elsewhere.",
          '"{{ url | publicAddress }}"',
        );
      else if (link.element !== "base") checkTarget(link, link.file, reportLink);
    }
  }
  if (leftOut.size === 0) checkReachable(byFile, drafts, problems);

  /** Whether an entry is missing because a record was left out: its own, one that cites its paragraph, its timeline. */
  function followsFromLeftOut(fragment: string): boolean {
    return namesLeftOut(fragment) || (leftOut.size > 0 && /^(?:paragraph-\d+$|point-)/.test(fragment));
  }

  /** Whether an address or fragment ends with the id of a record that was left out. */
  function namesLeftOut(place: string): boolean {
    return leftOutIds.has(place.slice(place.lastIndexOf("/") + 1)) || leftOutIds.has(place.replace(/^[a-z]+-/, ""));
  }

  function checkTarget(
    { written, fragment }: Pick<PageLink, "written" | "fragment">,
    file: string,
    report: Report,
  ): void {
    const request = file === fileOf(CHECK_PAGE) ? checkRequestIn(fragment) : null;
    if (request !== null) {
      const { kind, id } = request;
      const asked = fileOf(kind === "page" ? id : addressOf(kind, id));
      checkTarget({ written, fragment: "" }, asked, report);
    }
    const target = byFile.get(file);
    if (target?.broken === true) return; // Its template's error is reported already.
    if (target !== undefined) {
      if (fragment !== "" && request === null && !target.ids.has(fragment) && !followsFromLeftOut(fragment))
        report(`the page has no "#${fragment}".`, suggestId(fragment, [...target.ids]));
    } else if (!files.has(file) && !namesLeftOut(file.replace(/\/index\.html$/, ""))) {
      const nowhere = "the link leads to no page or file of the site";
      const otherCase = byLowerCase.get(file.toLowerCase());
      const addresses = pages.map(({ url }) => url);
      if (otherCase === undefined) report(`${nowhere}.`, suggestId(written.replace(/[?#].*$/, ""), addresses));
      else
        report(
          `${nowhere}: most hosts tell capitals from small letters.`,
          `"${byFile.get(otherCase)?.url ?? `/${otherCase}`}"`,
        );
    }
  }
}

function checkOutwardLink({ element, written, fetched }: PageLink, address: string | null, report: Report): void {
  if (fetched) report("the page would load it from another host.", "a file of the site.");
  else if (!written.startsWith("//") && !SCHEMES.test(written.trim()))
    report(
      "the address runs code, contains a document, or points into the reader's own machine.",
      "the address of a page or a file.",
    );
  else if (element !== "link" && address !== null && written.startsWith(address))
    report(
      "the link leads to the site's own public address, even from a copy hosted elsewhere.",
      `"/${written.slice(address.length)}"`,
    );
}

/** Reports pages that no chain of links from the home page reaches. Unlisted pages need none. */
function checkReachable(byFile: ReadonlyMap<string, SitePage>, drafts: ReadonlySet<string>, problems: Problems): void {
  const home = byFile.get("index.html");
  // A broken page may be the one that has the link.
  if (home === undefined || [...byFile.values()].some(({ broken }) => broken)) return;
  // A set iterates over what is added to it on the way.
  const reached = new Set([home]);
  for (const page of reached) {
    for (const { element, file } of page.links) {
      const target = element === "a" || element === "area" ? byFile.get(file ?? "") : undefined;
      if (target !== undefined) reached.add(target);
    }
  }
  for (const page of byFile.values())
    if (page.searchable && !reached.has(page) && !drafts.has(page.url))
      reportOnPage(page, problems)(
        "no link leads to the page: readers would not find it.",
        "a link to it on another page, or `listed: false` in its front matter.",
      );
}
