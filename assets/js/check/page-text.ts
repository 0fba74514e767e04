// The text of a saved page, in paragraphs, by the browser's own parser.

import { BLOCKS } from "../../../src/html/element-kinds.ts";
import { PageLines } from "../../../src/model/proof/page-lines.ts";

/** The text of an HTML document, a line for each block. Nothing in it is loaded or run. */
export function textOfPage(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const lines = new PageLines(BLOCKS);
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) lines.text(node.nodeValue ?? "");
    if (!(node instanceof Element)) return;
    lines.open(node.localName, (name) => node.getAttribute(name));
    node.childNodes.forEach(read);
    lines.close(node.localName);
  };
  read(body);
  return lines.joined;
}
