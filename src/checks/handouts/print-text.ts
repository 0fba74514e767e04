// What a page says on paper: its text without what only screens show, with what the style sheet for print adds.

import { hasClass, named, parse, textOf, type Document, type Element } from "../../html/dom.ts";

/** A page's words for paper, folded; and the figures that it shows, in its words. */
export interface PrintText {
  readonly text: string;
  readonly figures: ReadonlyMap<string, ReadonlySet<string>>;
  /** Addresses outside of its PDF to which it leads. */
  readonly links: ReadonlySet<string>;
}

/**
 * Makes two texts comparable that differ in what a PDF cannot keep: white space, quotation marks of a style sheet, and
 * the marks of notes, which the booklet numbers anew.
 */
export function folded(text: string): string {
  return text
    .replace(/\[\d{1,4}\]/g, "")
    .replace(/[\s\u00AD\u200B“”„‟"‘’'«»‹›「」『』]+/gu, "")
    .normalize("NFKC");
}

/** Cells stand apart: two numbers beside one another are not one. */
const CELLS = new Set(["td", "th"]);
const CELL_END = "\f";

/**
 * Reads a page as it is printed.
 *
 * @param sheet the page as it went to the printer, for its links; its words are taken from the page itself
 */
export function printText(html: string, sheet: string): PrintText {
  const document = parse(html);
  const figures = new Map<string, Set<string>>();
  const [root] = named(document, "html");
  // The head and foot of each sheet show attributes of the root.
  const said = [
    ...Object.values(root?.attribs ?? {}),
    ...named(document, "title").map(textOf),
    ...named(document, "img").map(({ attribs }) => attribs["alt"] ?? ""),
  ];
  const body = named(document, "body")[0] ?? document;
  return {
    text: [...said, ...textIn(body, figures).split(CELL_END)].map(folded).join("\n"),
    figures,
    links: linksOf(sheet),
  };
}

function linksOf(sheet: string): Set<string> {
  return new Set(
    named(parse(sheet), "a").flatMap(({ attribs: { href } }) =>
      href !== undefined && URL.canParse(href) ? [new URL(href).href] : [],
    ),
  );
}

function textIn(parent: Document | Element, figures: Map<string, Set<string>>): string {
  return parent.children
    .map((node) => {
      if (node.type === "text") return (node as { data: string }).data;
      if (!("attribs" in node)) return "";
      const element = node as Element;
      if (isForScreens(element)) return "";
      const text = hasClass(element, "outside") ? (element.attribs["href"] ?? "") : textIn(element, figures);
      const figure = element.attribs["data-figure"];
      if (figure !== undefined) figures.set(figure, (figures.get(figure) ?? new Set()).add(text));
      return CELLS.has(element.name) ? text + CELL_END : text;
    })
    .join("");
}

function isForScreens(element: Element): boolean {
  const { name, attribs } = element;
  if (["script", "style", "nav"].includes(name) || attribs["popover"] !== undefined) return true;
  // What only paper shows is unseen on a screen.
  return (
    ["unseen", "screen", "skip", "site-header", "site-footer"].some((one) => hasClass(element, one)) &&
    !hasClass(element, "paper")
  );
}
