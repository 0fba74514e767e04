// Collects a page's links to other hosts while the page is parsed.

import { isExternal } from "./external-link.ts";

export interface ExternalLink {
  readonly address: string;
  readonly rel: string;
  /** The text of the link; of an `<area>`, its alternative text. */
  text: string;
}

export class ExternalLinkReader {
  readonly links: ExternalLink[] = [];
  readonly #open: (ExternalLink | null)[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const address = name === "a" || name === "area" ? attributes["href"] : undefined;
    const link =
      address === undefined || !isExternal(address)
        ? null
        : { address, rel: attributes["rel"] ?? "", text: attributes["alt"] ?? "" };
    if (link !== null) this.links.push(link);
    this.#open.push(link ?? this.#open.at(-1) ?? null);
  }

  text(text: string): void {
    const link = this.#open.at(-1);
    if (link) link.text += text;
  }

  close(): void {
    this.#open.pop();
  }
}
