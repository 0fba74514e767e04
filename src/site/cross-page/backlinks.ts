// Which pages show each figure, listed on the figure's own page once all pages are rendered.

import { compareCodeUnits } from "../../model/compare.ts";
import { bytesOf, pagesBySize } from "../../model/list-pages.ts";
import type { Locale } from "../../messages/locale.ts";
import { escapeHtml } from "../../html/escape.ts";

/** A page as Eleventy rendered it, before the cross-page pass. */
export interface RenderedPage {
  readonly url: string;
  readonly content: string;
}

/** A page by its address and its main heading. */
export interface Heading {
  readonly url: string;
  /** HTML without tags. */
  readonly title: string;
}

/** The pages that use each record of a kind, by the id of the record, for lists of links to them. */
export class UsingPages {
  readonly #pages = new Map<string, Heading[]>();
  readonly #place: RegExp;

  /** @param attribute marks the places of the lists: `<div ATTRIBUTE="id"></div>` */
  constructor(attribute: string) {
    this.#place = new RegExp(`<div ${attribute}="([a-z0-9-]+)"></div>`, "g");
  }

  get ids(): ReadonlySet<string> {
    return new Set(this.#pages.keys());
  }

  /** Records a page as one that uses the records. */
  note(page: RenderedPage, ids: ReadonlySet<string>): void {
    if (ids.size === 0) return;
    const heading = headingOf(page);
    for (const id of ids) {
      const pages = this.#pages.get(id);
      if (pages === undefined) this.#pages.set(id, [heading]);
      else pages.push(heading);
    }
  }

  /** Each page with the ids of its records, in the order of the addresses. */
  byPage(): (Heading & { records: string[] })[] {
    const byUrl = new Map<string, Heading & { records: string[] }>();
    for (const [id, pages] of this.#pages)
      for (const heading of pages) {
        const page = byUrl.get(heading.url) ?? { ...heading, records: [] };
        byUrl.set(heading.url, page);
        page.records.push(id);
      }
    return [...byUrl.values()].sort((a, b) => compareCodeUnits(a.url, b.url));
  }

  /** Replaces the heading of a page wherever it is listed. */
  retitle(heading: Heading): void {
    for (const pages of this.#pages.values()) {
      const index = pages.findIndex(({ url }) => url === heading.url);
      if (index >= 0) pages[index] = heading;
    }
  }

  /**
   * Puts in each place of a list the links to the pages by their headings, in the order of their addresses, as many as
   * fit on a page.
   */
  fill(content: string, locale: Locale): string {
    return content.replace(this.#place, (_, id: string) => {
      const sorted = [...(this.#pages.get(id) ?? [])].sort((a, b) => (a.url < b.url ? -1 : 1));
      const [first = []] = pagesBySize(sorted, ({ url, title }) => bytesOf(url, title));
      const items = first.map(({ url, title }) => `<li><a href="${escapeHtml(url)}">${title}</a></li>`);
      if (first.length < sorted.length) items.push(`<li>${locale.html("frame.usage.more")}</li>`);
      return items.length === 0 ? `<p>${locale.html("frame.usage.none")}</p>` : `<ul>${items.join("")}</ul>`;
    });
  }
}

const USE = /data-figure="([a-z0-9-]+)"/g;

/** The figures that a page shows; none for the register and the figures' own pages, which show
 * them all, and for a chart alone, which another page shows. */
export function figuresOn({ url, content }: RenderedPage): ReadonlySet<string> {
  return new Set(/^\/(?:charts|figures)\//.test(url) ? [] : Array.from(content.matchAll(USE), ([, id = ""]) => id));
}

/** The title of a page as HTML: its `data-title`, which names the subject of a figure as well, or its heading. */
export function headingOf({ url, content }: RenderedPage): Heading {
  const title = /<html\b[^>]* data-title="([^"]*)"/.exec(content)?.[1];
  return { url, title: title ?? (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(content)?.[1] ?? "").replace(/<[^>]*>/g, "").trim() };
}
