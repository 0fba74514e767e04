// The text of a page in print: without what only screens show, with what the print style sheet adds.

import { hasClass, named, parse, textOf, type Document, type Element } from "../../html/dom.ts";

export interface PrintText {
  /** Its text, folded; each table cell on a line of its own. */
  readonly text: string;
  /** The texts of its figures, by the id of the figure. */
  readonly figures: ReadonlyMap<string, ReadonlySet<string>>;
  /** Addresses outside its PDF to which it leads. */
  readonly links: ReadonlySet<string>;
}

/**
 * Removes from a text what a PDF does not preserve, so that two texts can be compared: white space, the quotation marks
 * of a style sheet, and the marks of notes, which the booklet renumbers.
 */
export function folded(text: string): string {
  return text
    .replace(/\[\d{1,4}\]/g, "")
    .replace(/[\s\u00AD\u200B“”„‟"‘’'«»‹›「」『』]+/gu, "")
    .normalize("NFKC");
}

/** Two numbers in adjacent cells are not one. */
const CELLS = new Set(["td", "th"]);
const CELL_END = "\f";

/**
 * Reads a page as it is printed.
 *
 * @param sheet the page as it was sent to the printer, for its links; its text is taken from the page itself
 */
export function printText(html: string, sheet: string): PrintText {
  const document = parse(html);
  const figures = new Map<string, Set<string>>();
  const [root] = named(document, "html");
  // The header and footer of each printed page show attributes of the root.
  const texts = [
    ...Object.values(root?.attribs ?? {}),
    ...named(document, "title").map(textOf),
    ...named(document, "img").map(({ attribs }) => attribs["alt"] ?? ""),
  ];
  const body = named(document, "body")[0] ?? document;
  return {
    text: [...texts, ...textIn(body, figures).split(CELL_END)].map(folded).join("\n"),
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
  // An element for print alone is hidden on screens.
  return (
    ["unseen", "screen", "skip", "site-header", "site-footer"].some((one) => hasClass(element, one)) &&
    !hasClass(element, "paper")
  );
}
