// The texts in an XML file, such as an Atom feed; HTML inside it is read as HTML.

import { Parser } from "htmlparser2";
import { isAddress, isMachineDate, namesDate } from "../../html/machine-values.ts";
import { TextBlockReader, type Binding, type TextBlock } from "../../html/text-blocks.ts";

/** Elements that contain an address or an identifier: RFC 4287 (Atom), sitemaps.org. */
const ADDRESSES = new Set(["id", "uri", "icon", "logo", "loc", "link", "guid", "url"]);

/** Inline elements of XHTML inside a feed; every other element is a block. */
const INLINE = new Set("a abbr b cite code data em i q small span strong sub sup time wbr".split(" "));

/** Everything in the file that a reader can meet. A date or an address in a form for machines is skipped. */
export function xmlTextBlocks(xml: string): { textBlocks: readonly TextBlock[]; bindings: readonly Binding[] } {
  const reader = new TextBlockReader((element) => !INLINE.has(element));
  const open: { name: string; html: boolean; whole: string | null }[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const html = attributes["type"] === "html" || attributes["type"] === "text/html";
        const gathered = html || ADDRESSES.has(name) || namesDate(name);
        open.push({ name, html, whole: gathered ? "" : null });
        reader.open(name, attributes);
      },
      ontext(text) {
        const inside = open.at(-1);
        if (inside?.whole == null) reader.text(text);
        else inside.whole += text;
      },
      onclosetag() {
        const closed = open.pop();
        if (closed?.whole != null) readWhole(reader, closed.name, closed.html, closed.whole.trim());
        reader.close();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  reader.endBlock();
  return reader;
}

function readWhole(reader: TextBlockReader, name: string, html: boolean, whole: string): void {
  if (html) reader.addEmbedded(whole, name);
  else if (!(ADDRESSES.has(name) ? isAddress(whole) : isMachineDate(whole))) reader.text(whole);
}
