// Links between chapters of the booklet.

import type { LinkResolver } from "../../site/printable-page.ts";

/** Begins a link to another chapter until `prefixIds` has told it from links within its own; then it becomes "#". */
export const BOOKLET_LINK = "##";

/**
 * Resolves links to chapters and figures to places in the booklet, and every other link to the public address.
 *
 * @param chapters ids of chapters by page address
 * @param figures ids of figures by page address
 */
export function linksInBooklet(
  chapters: ReadonlyMap<string, string>,
  figures: ReadonlyMap<string, string>,
  publicLinks: LinkResolver,
): LinkResolver {
  return {
    toPage(target) {
      const [url = "", fragment] = target.split("#");
      const chapter = chapters.get(url);
      if (chapter !== undefined) return `${BOOKLET_LINK}${chapter}${fragment === undefined ? "" : `-${fragment}`}`;
      const figure = figures.get(url);
      return figure === undefined ? publicLinks.toPage(target) : `${BOOKLET_LINK}entry-${figure}`;
    },
  };
}

/** Turns links to places that are not in the booklet into plain text. */
export function withoutDeadLinks(html: string): string {
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  return html.replace(/ href="#([^"]*)"/g, (link, id: string) => (ids.has(id) ? link : ""));
}
