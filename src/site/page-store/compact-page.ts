// A page after its own checks, reduced to what site-wide checks need, so that tens of thousands fit in memory.

import type { Page, PageLink, SitePage } from "../../html/read-page.ts";
import { fileOf, relativeLink } from "../../html/relative-links.ts";

export class CompactPage implements SitePage {
  readonly url: string;
  readonly file: string;
  readonly template: string;
  readonly broken: boolean;
  readonly ids: ReadonlySet<string>;
  readonly repeatedIds: readonly string[];
  /** Each different link once. */
  readonly links: PageLink[];
  readonly sections: SitePage["sections"];
  readonly searchable: boolean;
  /** The HTML in UTF-8. */
  readonly bytes: Buffer;

  /** @param intern returns one copy of equal strings */
  constructor(page: Omit<Page, "html">, bytes: Buffer, intern: (text: string) => string) {
    this.url = page.url;
    this.file = page.file;
    this.template = page.template;
    this.broken = page.broken;
    this.ids = new Set([...page.ids].map(intern));
    this.repeatedIds = page.repeatedIds;
    const distinct = new Map(
      page.links.map((link) => [`${link.element} ${link.attribute} ${link.fetched} ${link.written}`, link]),
    );
    this.links = Array.from(distinct.values(), ({ element, attribute, written, file, fragment, fetched }) => ({
      element: intern(element),
      attribute: intern(attribute),
      written: intern(written),
      file: file === null ? null : intern(file),
      fragment: intern(fragment),
      fetched,
    }));
    this.sections = page.sections;
    this.searchable = page.searchable;
    this.bytes = bytes;
  }

  get html(): string {
    return this.bytes.toString();
  }

  /**
   * Replaces placeholder names of files by the final ones of equal length, in place: a second copy of every page would
   * double the memory of a large site.
   *
   * @param root what leads from the folder of the pages to the root of the site, which has the files
   */
  rename(names: ReadonlyMap<string, string>, root = ""): void {
    for (const [from, to] of names) {
      const [placeholder, name] = [this.#attribute(root + from), this.#attribute(root + to)];
      if (placeholder.length !== name.length) throw new Error(`"${to}" is not as long as its placeholder "${from}".`);
      for (let at = this.bytes.indexOf(placeholder); at >= 0; at = this.bytes.indexOf(placeholder, at + name.length))
        name.copy(this.bytes, at);
      for (const [index, link] of this.links.entries())
        if (link.file === fileOf(from)) this.links[index] = { ...link, file: fileOf(to), written: to };
    }
  }

  #attribute(address: string): Buffer {
    return Buffer.from(`="${relativeLink(this.url, address)}"`);
  }
}

/** The HTML of a page with other names for files that it refers to. */
export function withNames(html: string, url: string, names: Iterable<readonly [string, string]>): string {
  return [...names].reduce(
    (text, [from, to]) => text.replaceAll(`="${relativeLink(url, from)}"`, `="${relativeLink(url, to)}"`),
    html,
  );
}
