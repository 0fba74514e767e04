// The text of a foreign page for commands, as the page of checks reads it in a browser.

import { Parser } from "htmlparser2";
import { decodeText } from "../model/proof/decode-text.ts";
import { PageLines } from "../model/proof/page-lines.ts";
import { BLOCKS } from "./element-kinds.ts";

/** The text of an HTML document, a line for each block. */
export function textOfForeignPage(html: string): string {
  const lines = new PageLines(BLOCKS);
  const parser = new Parser({
    onopentag: (name, attributes) => lines.open(name, (attribute) => attributes[attribute]),
    ontext: (text) => lines.text(text),
    onclosetag: (name) => lines.close(name),
  });
  parser.end(html);
  return lines.joined;
}

/**
 * The text of what a host sent, or why it has none that a command can read.
 *
 * @param contentType the header, as sent
 */
export function readForeignPage(
  bytes: Uint8Array,
  contentType: string | null,
): { readonly text: string } | { readonly unread: string } {
  const [type = ""] = (contentType ?? "")
    .toLowerCase()
    .split(";", 1)
    .map((part) => part.trim());
  if (type === "application/pdf" || Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-")
    return { unread: "it is a PDF" };
  if (!/^$|^text\/|^application\/xhtml\+xml$/.test(type)) return { unread: `it is of type ${type}, not a text` };
  const [, encoding] = /\bcharset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? "") ?? [];
  const text = decodeText(bytes, encoding);
  const isHtml = type === "" ? /^\s*<(?:!doctype|html)\b/i.test(text) : type !== "text/plain";
  return { text: isHtml ? textOfForeignPage(text) : text };
}
