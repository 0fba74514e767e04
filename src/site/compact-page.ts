// A page that was read and checked by itself, with what the checks of a whole site ask. Very many pages fit in memory so.

import { fileOf, relativeLink } from "../html/relative-links.ts";
import type { Page, PageLink, SitePage } from "../html/read-page.ts";
import { MAX_SEARCH_TEXT } from "../outputs/search/search-entries.ts";
import type { Section } from "../html/page-sections.ts";
import { Shelf } from "./byte-arena.ts";

/** What is kept of a page: its HTML as bytes, and none of the texts that its own checks have read. */
export class KeptPage implements SitePage {
  readonly url: string;
  readonly file: string;
  readonly template: string;
  readonly broken: boolean;
  readonly ids: ReadonlySet<string>;
  readonly repeatedIds: readonly string[];
  readonly links: PageLink[];
  readonly sections: SitePage["sections"];
  readonly searchable: boolean;
  /** The HTML in UTF-8. */
  readonly bytes: Buffer;

  constructor(
    { url, file, template, broken, ids, repeatedIds, links, sections, searchable }: Omit<SitePage, "html">,
    bytes: Buffer,
  ) {
    this.url = url;
    this.file = file;
    this.template = template;
    this.broken = broken;
    this.ids = ids;
    this.repeatedIds = repeatedIds;
    this.links = [...links];
    this.sections = sections;
    this.searchable = searchable;
    this.bytes = bytes;
  }

  get html(): string {
    return this.bytes.toString();
  }

  /**
   * Writes the names of files that it refers to over those that stood for them, each as long as the other: of very many
   * pages, a second copy of each would fill the memory.
   */
  rename(names: ReadonlyMap<string, string>): void {
    for (const [from, to] of names) {
      const [stood, stands] = [this.#linkTo(from), this.#linkTo(to)];
      if (stood.length !== stands.length) throw new Error(`"${to}" does not fit in the place of "${from}".`);
      for (let at = this.bytes.indexOf(stood); at >= 0; at = this.bytes.indexOf(stood, at + stood.length))
        stands.copy(this.bytes, at);
      for (const [index, link] of this.links.entries())
        if (link.file === fileOf(from)) this.links[index] = { ...link, file: fileOf(to), written: to };
    }
  }

  #linkTo(address: string): Buffer {
    return Buffer.from(`="${relativeLink(this.url, address)}"`);
  }
}

/** Keeps pages, with each text that several of them hold once. */
export class PageKeeper {
  readonly #texts = new Map<string, string>();
  readonly #shelf = new Shelf();
  #characters = 0;

  /** Whether the pages say more than search can hold. */
  get saysTooMuch(): boolean {
    return this.#characters > MAX_SEARCH_TEXT;
  }

  keep(page: Page): KeptPage {
    for (const { passages } of page.sections) for (const passage of passages) this.#characters += passage.length;
    const sections = this.saysTooMuch
      ? page.sections.slice(0, 1).map((section): Section => ({ ...section, passages: [] }))
      : page.sections;
    const links = new Map<string, PageLink>();
    for (const { element, attribute, written, file, fragment, fetched } of page.links) {
      const key = `${element} ${attribute} ${fetched} ${written}`;
      if (!links.has(key))
        links.set(key, {
          element: this.#once(element),
          attribute: this.#once(attribute),
          written: this.#once(written),
          file: file === null ? null : this.#once(file),
          fragment: this.#once(fragment),
          fetched,
        });
    }
    const ids = new Set([...page.ids].map((id) => this.#once(id)));
    return new KeptPage({ ...page, ids, sections, links: [...links.values()] }, this.#shelf.put(page.html));
  }

  /** A text that was cut out of a page keeps the whole page in memory, until it is copied. */
  #once(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text, "utf16le").toString("utf16le");
    this.#texts.set(copy, copy);
    return copy;
  }
}

/** The HTML of a page with other names for files that it refers to. */
export function withNames(html: string, url: string, names: Iterable<readonly [string, string]>): string {
  return [...names].reduce(
    (text, [from, to]) => text.replaceAll(`="${relativeLink(url, from)}"`, `="${relativeLink(url, to)}"`),
    html,
  );
}
