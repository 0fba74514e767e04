// Whoever leaves the site knows it before: each link to another host is marked as such and names the host.

import { hostOf, leadsOutside } from "../../html/external-link.ts";
import type { Page } from "../../html/read-page.ts";
import type { Problems } from "../../model/problem.ts";

/** A link to another host as a page has it. */
export interface OutsideLink {
  readonly address: string;
  readonly rel: string;
  /** The words of the link. */
  words: string;
}

/** Takes a parser's events and gathers the links to other hosts. */
export class OutsideReader {
  readonly links: OutsideLink[] = [];
  readonly #open: (OutsideLink | null)[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const address = name === "a" || name === "area" ? attributes["href"] : undefined;
    const link =
      address === undefined || !leadsOutside(address)
        ? null
        : { address, rel: attributes["rel"] ?? "", words: attributes["alt"] ?? "" };
    if (link !== null) this.links.push(link);
    this.#open.push(link ?? this.#open.at(-1) ?? null);
  }

  text(text: string): void {
    const link = this.#open.at(-1);
    if (link) link.words += text;
  }

  close(): void {
    this.#open.pop();
  }
}

/** Reports links to other hosts that a reader, or a program, would take for links of the site. */
export function checkOutside(pages: readonly Page[], problems: Problems): void {
  for (const { outside, template, url } of pages) {
    for (const { address, rel, words } of outside) {
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
