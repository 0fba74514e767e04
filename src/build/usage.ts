// Where on the site each figure is used, written into the figures' own pages once all pages are known.

import { escapeHtml } from "./html.ts";

/** A page as Eleventy rendered it. */
export interface RenderedPage {
  readonly url: string;
  readonly content: string;
}

const PLACE = /<div data-usage="([a-z0-9-]+)"><\/div>/g;
const USE = /data-figure="([a-z0-9-]+)"/g;

/**
 * Fills the place that a figure's page keeps for it, `<div data-usage="ID"></div>`, with links to the pages that show
 * the figure. The register and the figures' own pages show every figure and are not counted.
 */
export function withUsage<T extends RenderedPage>(pages: readonly T[]): T[] {
  const users = new Map<string, RenderedPage[]>();
  for (const page of pages) {
    if (page.url.startsWith("/figures/")) continue;
    for (const id of new Set([...page.content.matchAll(USE)].map((match) => match[1] ?? ""))) users.set(id, [...(users.get(id) ?? []), page]);
  }
  return pages.map((page) => ({ ...page, content: page.content.replace(PLACE, (_, id: string) => listOfPages(users.get(id) ?? [])) }));
}

/** Links to pages, by their headings. */
export function listOfPages(pages: readonly RenderedPage[]): string {
  if (pages.length === 0) return `<p>On no other page.</p>`;
  const items = pages.map(({ url, content }) => `<li><a href="${escapeHtml(url)}">${headingOf(content)}</a></li>`);
  return `<ul>${items.join("")}</ul>`;
}

/** A page's main heading, as HTML without tags. */
function headingOf(content: string): string {
  return (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(content)?.[1] ?? "").replace(/<[^>]*>/g, "").trim();
}
