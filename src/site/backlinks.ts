// Which pages show each figure, listed on the figure's own page once all pages are rendered.

import { escapeHtml } from "../html/escape.ts";

/** A page as Eleventy rendered it, before the cross-page pass. */
export interface RenderedPage {
  readonly url: string;
  readonly content: string;
}

const PLACE = /<div data-usage="([a-z0-9-]+)"><\/div>/g;
const USE = /data-figure="([a-z0-9-]+)"/g;

/** Collects the pages that show each figure, except the register and the figures' own pages, which show them all. */
export class Backlinks {
  readonly #users: PagesById = new Map();

  /** Collects the figures of a page. */
  note({ url, content }: RenderedPage): void {
    if (url.startsWith("/figures/")) return;
    let page: Heading | null = null;
    for (const id of new Set([...content.matchAll(USE)].map((match) => match[1] ?? ""))) {
      page ??= headingOf({ url, content });
      const users = this.#users.get(id);
      if (users === undefined) this.#users.set(id, [page]);
      else users.push(page);
    }
  }

  /** Replaces the heading of a page wherever it is listed. */
  retitle(heading: Heading): void {
    retitle(this.#users, heading);
  }

  /** Replaces `<div data-usage="ID"></div>` on a figure's page by links to the pages that show the figure. */
  fill(content: string): string {
    return content.replace(PLACE, (_, id: string) => listOfPages(this.#users.get(id) ?? []));
  }
}

/** A page by its address and its main heading. */
export interface Heading {
  readonly url: string;
  /** HTML without tags. */
  readonly title: string;
}

/** Pages that use a figure or a term, by its id. */
export type PagesById = Map<string, Heading[]>;

/** Replaces the heading of a page wherever it is listed. */
export function retitle(users: PagesById, heading: Heading): void {
  for (const pages of users.values()) {
    const index = pages.findIndex(({ url }) => url === heading.url);
    if (index >= 0) pages[index] = heading;
  }
}

/** A list of links to pages by their headings, in the order of their addresses. */
export function listOfPages(pages: readonly Heading[]): string {
  if (pages.length === 0) return `<p>On no other page.</p>`;
  const sorted = [...pages].sort((a, b) => (a.url < b.url ? -1 : 1));
  const items = sorted.map(({ url, title }) => `<li><a href="${escapeHtml(url)}">${title}</a></li>`);
  return `<ul>${items.join("")}</ul>`;
}

/** A page's main heading. */
export function headingOf({ url, content }: RenderedPage): Heading {
  return { url, title: (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(content)?.[1] ?? "").replace(/<[^>]*>/g, "").trim() };
}
