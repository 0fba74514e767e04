// Collects a page's links to other hosts while the page is parsed.

import { isExternal } from "./external-link.ts";

/** A link to another host as a page has it. */
export interface ExternalLink {
  readonly address: string;
  readonly rel: string;
  /** The words of the link. */
  words: string;
}

/** Takes a parser's events and gathers the links to other hosts. */
export class ExternalLinkReader {
  readonly links: ExternalLink[] = [];
  readonly #open: (ExternalLink | null)[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const address = name === "a" || name === "area" ? attributes["href"] : undefined;
    const link =
      address === undefined || !isExternal(address)
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
