// What two pages in different languages must have in common: their sections, and in each block the elements that say
// something of a record.

import { Parser } from "htmlparser2";
import { collapseWhiteSpace } from "../grammar/plain-text.ts";

/** An element that means the same in every language: a figure, date, interval, count, citation or mark of kind. */
export interface AlignedElement {
  readonly what: "figure" | "date" | "interval" | "count" | "citation" | "kind";
  /** Id of the figure or count, the date, the address of the citation, or the kind. */
  readonly of: string;
}

/** A paragraph, item, cell or heading. */
export interface AlignedBlock {
  readonly element: string;
  /** Its text; each figure is {@link FIGURE} with its place among those of the block. */
  readonly text: string;
  readonly elements: readonly AlignedElement[];
}

/** A heading with what follows it; the first section has no heading. */
export interface AlignedSection {
  readonly heading: string;
  /** "h2" for a heading of the second level; empty for the first section. */
  readonly level: string;
  readonly blocks: readonly AlignedBlock[];
}

/** The pages of one language. */
export interface PagesInLanguage {
  /** BCP 47. */
  readonly tag: string;
  readonly pages: readonly AlignedPage[];
}

export interface AlignedPage {
  readonly url: string;
  /** The file that it is made from, as messages name it. */
  readonly template: string;
  readonly sections: readonly AlignedSection[];
}

/** Stands for a figure in the text of a block. */
export const FIGURE = "\uFFFC";

const BLOCK = new Set("p li td th dt dd figcaption caption summary blockquote".split(" "));
const HEADING = /^h[1-6]$/;

/** Where a link of a page leads, from the folder of the pages. */
function targetOf(href: string, url: string): string {
  const { pathname, hash } = new URL(href, `http://site.invalid${url}`);
  return pathname + hash;
}

/** Reads the main part of a finished page. */
export function alignedPage({
  url,
  template,
  html,
}: Pick<AlignedPage, "url" | "template"> & { html: string }): AlignedPage {
  const sections: { heading: string; level: string; blocks: AlignedBlock[] }[] = [
    { heading: "", level: "", blocks: [] },
  ];
  let inMain = 0;
  let skipped = 0;
  const open: { name: string; text: string; elements: AlignedElement[] }[] = [];
  const names: string[] = [];
  const add = (what: AlignedElement["what"], of: string) => void open.at(-1)?.elements.push({ what, of });
  const parser = new Parser({
    onopentag(name, attributes) {
      names.push(name);
      if (name === "main" || inMain > 0) inMain += 1;
      if (inMain === 0) return;
      if (skipped > 0 || name === "nav" || name === "svg" || attributes["aria-hidden"] === "true") {
        skipped += 1;
        return;
      }
      if (BLOCK.has(name) || HEADING.test(name)) open.push({ name, text: "", elements: [] });
      const {
        "data-figure": figure,
        datetime,
        "data-date": date,
        "data-interval": interval,
        "data-count": count,
      } = attributes;
      if (figure !== undefined) {
        const block = open.at(-1);
        if (block !== undefined) block.text += FIGURE;
        add("figure", figure);
      }
      const day = datetime ?? date;
      if (day !== undefined) add("date", day);
      if (interval !== undefined) add("interval", interval);
      if (count !== undefined) add("count", count);
      const classes = attributes["class"]?.split(" ") ?? [];
      if (classes.includes("cite")) add("citation", targetOf(attributes["href"] ?? "", url));
      const kind = classes.includes("kind") ? classes.find((one) => one.startsWith("kind-")) : undefined;
      if (kind !== undefined) add("kind", kind.slice("kind-".length));
    },
    ontext(text) {
      const block = open.at(-1);
      if (inMain > 0 && skipped === 0 && block !== undefined) block.text += text;
    },
    onclosetag(name) {
      const opened = names.pop();
      if (inMain === 0 || opened !== name) return;
      inMain -= 1;
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (open.at(-1)?.name !== name) return;
      const block = open.pop();
      if (block === undefined) return;
      const text = collapseWhiteSpace(block.text);
      if (HEADING.test(name)) sections.push({ heading: text.replaceAll(FIGURE, ""), level: name, blocks: [] });
      if (text !== "" || block.elements.length > 0)
        sections.at(-1)?.blocks.push({ element: name, text, elements: block.elements });
    },
  });
  parser.end(html);
  return { url, template, sections };
}
