// The text of a file that a reader saved: plain text, a web page, or a web page with its parts in one file.

import { decodeText } from "../../../src/model/proof/decode-text.ts";
import { textOfPage } from "./page-text.ts";

/** Begins the header of a page saved as a single file (MHTML, RFC 2557). */
const SINGLE_FILE = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,20}?Content-Type:\s*multipart\/related/i;
const BEGINS_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html)\b/i;

/** The text of a file, in paragraphs; null if it is a page in one file that cannot be read. */
export function textOfFile(name: string, bytes: ArrayBuffer): string | null {
  const text = decodeText(new Uint8Array(bytes));
  if (SINGLE_FILE.test(text)) {
    const page = pageInSingleFile(new Uint8Array(bytes));
    return page === null ? null : textOfPage(page);
  }
  return /\.x?html?$/i.test(name) || BEGINS_PAGE.test(text) ? textOfPage(text) : text;
}

/** The HTML of the first page in a single file, which is the one that was saved; null if there is none. */
function pageInSingleFile(bytes: Uint8Array): string | null {
  // One character for each byte, of which the lower eight bits are the byte.
  const file = new TextDecoder("x-user-defined").decode(bytes);
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(file) ?? [];
  const boundary = quoted ?? plain;
  for (const part of boundary === undefined ? [] : file.split(`--${boundary}`).slice(1)) {
    const [, head = "", body = ""] = /^\r?\n([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(part) ?? [];
    const fields = head.replace(/\r?\n[ \t]+/g, " ");
    if (!/^Content-Type:\s*(?:text\/html|application\/xhtml\+xml)/im.test(fields)) continue;
    const charset = /^Content-Type:.*charset="?([\w-]+)/im.exec(fields)?.[1];
    const encoding = /^Content-Transfer-Encoding:\s*([\w-]+)/im.exec(fields)?.[1]?.toLowerCase();
    const content = encoding === "base64" ? fromBase64(body) : encoding === "quoted-printable" ? unquoted(body) : body;
    if (content === null) return null;
    const bytesOfPage = Uint8Array.from(content, (char) => char.charCodeAt(0));
    return decodeText(bytesOfPage, charset);
  }
  return null;
}

function fromBase64(text: string): string | null {
  try {
    return atob(text);
  } catch {
    return null;
  }
}

/** Quoted-printable text, each character a byte (RFC 2045, section 6.7). */
function unquoted(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
