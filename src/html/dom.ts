// HTML as a tree that can be changed, for pages that are printed.

import { DomUtils, parseDocument } from "htmlparser2";
import { collapseWhiteSpace } from "../grammar/plain-text.ts";

export type Document = ReturnType<typeof parseDocument>;
export type Element = Extract<Document["children"][number], { attribs: Record<string, string> }>;

export const parse = (html: string): Document => parseDocument(html);

/** All elements below a node that pass the test, in document order. */
export function elements(within: Document | Element, test: (element: Element) => boolean): Element[] {
  return DomUtils.findAll((node) => test(node as Element), within.children) as Element[];
}

/** All elements below a node with one of the names, in document order. */
export function named(within: Document | Element, ...names: readonly string[]): Element[] {
  return elements(within, ({ name }) => names.includes(name));
}

export function hasClass({ attribs }: Element, name: string): boolean {
  return (attribs["class"] ?? "").split(/\s+/).includes(name);
}

export const remove = (element: Element): void => DomUtils.removeElement(element);

/** The text of an element on one line. */
export const textOf = (element: Document | Element): string => collapseWhiteSpace(DomUtils.textContent(element));

export const innerHtml = (element: Document | Element): string => DomUtils.getInnerHTML(element);

export const outerHtml = (node: Document | Element): string => DomUtils.getOuterHTML(node);
