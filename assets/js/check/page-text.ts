// The text of a saved page, in paragraphs: what a reader would copy from it.

import { BLOCKS } from "../../../src/html/element-kinds.ts";

/** Elements whose content a reader does not see, or sees struck out. */
const HIDDEN =
  "script, style, noscript, template, svg, del, s, [hidden], [style*='display:none'], [style*='display: none']";

/** The text of an HTML document, a line for each block. Nothing in it is loaded or run. */
export function textOfPage(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const lines: string[] = [""];
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) lines[lines.length - 1] += (node.nodeValue ?? "").replace(/\s+/gu, " ");
    if (!(node instanceof Element) || node.matches(HIDDEN)) return;
    const isBlock = BLOCKS.has(node.localName);
    if (isBlock) lines.push("");
    node.childNodes.forEach(read);
    if (isBlock) lines.push("");
  };
  read(body);
  return lines.filter((line) => line.trim() !== "").join("\n");
}
