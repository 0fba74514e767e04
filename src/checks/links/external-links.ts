// Whoever leaves the site knows it before: each link to another host is marked as such and names the host.

import { hostOf } from "../../html/external-link.ts";
import type { Page } from "../../html/read-page.ts";
import type { Problems } from "../../model/problem.ts";

/** Reports links to other hosts that a reader, or a program, would take for links of the site. */
export function checkExternalLinks(pages: readonly Page[], problems: Problems): void {
  for (const { externalLinks, template, url } of pages) {
    for (const { address, rel, words } of externalLinks) {
      const report = (message: string) =>
        problems.add({
          file: template,
          record: `${url} · ${address}`,
          message,
          suggestion: `{{ "${address}" | outside("its words") | safe }}; in Markdown, [its words](${address}).`,
        });
      if (!rel.split(/\s+/).includes("external")) report('the link leaves the site and has no rel="external".');
      if (!words.includes(hostOf(address)))
        report(`the link leaves the site and does not say that it leads to ${hostOf(address)}.`);
    }
  }
}
