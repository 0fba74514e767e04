// Links between chapters of the booklet.

import type { LinkResolver } from "../../site/printable-page.ts";

/** Begins a link to another chapter until the ids of its own chapter have their prefixes; then it becomes "#". */
export const BOOKLET_LINK = "##";

/** Resolves links to chapters and figures to places in the booklet, and every other link to the public address. */
export function linksInBooklet(
  chapters: ReadonlyMap<string, string>,
  figures: ReadonlyMap<string, string>,
  outside: LinkResolver,
): LinkResolver {
  return {
    toPage(target) {
      const [url = "", fragment] = target.split("#");
      const chapter = chapters.get(url);
      if (chapter !== undefined) return `${BOOKLET_LINK}${chapter}${fragment === undefined ? "" : `-${fragment}`}`;
      const figure = figures.get(url);
      return figure === undefined ? outside.toPage(target) : `${BOOKLET_LINK}entry-${figure}`;
    },
  };
}
