// HTML as a tree that can be changed, for pages that are printed.

import { DomUtils, parseDocument } from "htmlparser2";
import { collapseWhiteSpace } from "../grammar/plain-text.ts";

export type Document = ReturnType<typeof parseDocument>;
type Node = Document["children"][number];
export type Element = Extract<Node, { attribs: Record<string, string> }>;

export const parse = (html: string): Document => parseDocument(html);

/** All elements below a node for which the test holds, in the order of the document. */
export function elements(within: Document | Element, test: (element: Element) => boolean): Element[] {
  return DomUtils.findAll((node) => test(node as Element), within.children) as Element[];
}

/** The elements with this name. */
export function named(within: Document | Element, ...names: readonly string[]): Element[] {
  return elements(within, ({ name }) => names.includes(name));
}

/** Whether the element has this class. */
export function hasClass({ attribs }: Element, name: string): boolean {
  return (attribs["class"] ?? "").split(/\s+/).includes(name);
}

export const remove = (element: Element): void => DomUtils.removeElement(element);

/** The text of an element in one line. */
export const textOf = (element: Element): string => collapseWhiteSpace(DomUtils.textContent(element));

export const inner = (element: Document | Element): string => DomUtils.getInnerHTML(element);

export const outer = (node: Document | Element): string => DomUtils.getOuterHTML(node);
