// Decodes the bytes of a foreign page or text. Works in Node and in browsers.

/** Bytes in which a page declares its encoding, by the HTML standard (section 13.2.3.2). */
const DECLARED_WITHIN = 1024;

/**
 * The text of bytes: by their byte order mark, the encoding that their host declares (or the file around them), UTF-8
 * if they are valid in it, the encoding that the page itself declares, and otherwise GB 18030, the encoding of Chinese
 * pages that declare none.
 */
export function decodeText(bytes: Uint8Array, declaredByHost?: string): string {
  const marked = decoderOf(markedEncoding(bytes)) ?? decoderOf(declaredByHost);
  if (marked !== null) return marked.decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, DECLARED_WITHIN));
    const [, declared] = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start) ?? [];
    return (decoderOf(declared) ?? new TextDecoder("gb18030")).decode(bytes);
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : undefined;
}

/** Null for an encoding that does not exist. */
function decoderOf(encoding: string | undefined): TextDecoder | null {
  try {
    return encoding === undefined ? null : new TextDecoder(encoding);
  } catch {
    return null;
  }
}
