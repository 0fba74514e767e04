// Every link to another host is marked as external and names the host.

import { hostOf } from "../../html/external-link.ts";
import type { Page } from "../../html/read-page.ts";
import type { Problems } from "../../model/problem.ts";
import { reportOnPage } from "../report-on-page.ts";

/**
 * Reports links to other hosts that a reader, or a program, would take for links within the site.
 *
 * @param own the site's public address, or null where it has none
 */
export function checkExternalLinks(page: Page, problems: Problems, own: string | null = null): void {
  for (const { address, rel, text } of page.externalLinks) {
    if (own !== null && address.startsWith(own)) continue;
    const suggestion = `{{ "${address}" | outside("its words") | safe }}; in Markdown, [its words](${address}).`;
    const report = (message: string) => reportOnPage(page, problems)(message, suggestion, address);
    if (!rel.split(/\s+/).includes("external")) report('the link leaves the site and has no rel="external".');
    if (!text.includes(hostOf(address))) report(`the link leaves the site and does not name ${hostOf(address)}.`);
  }
}
