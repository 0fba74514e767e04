// The text of foreign pages: what a reader sees of them, in any encoding.

import * as assert from "uvu/assert";
import { readForeignPage, textOfForeignPage } from "../../src/html/foreign-page.ts";
import { suite } from "../support/suite.ts";

const pages = suite("html foreign-page");

pages("gives a line for each block, with entities and white space as a reader sees them", () => {
  const html =
    "<!doctype html><title>A title</title><p>It has\n 12&nbsp;bridges,<br>and <b>3</b>0 schools.<p>£4.2&thinsp;million" +
    "<table><tr><td>Area<td>86 ha</table><ul><li>One<li>Two &amp; three</ul>";
  assert.equal(textOfForeignPage(html).split("\n"), [
    "It has 12 bridges,",
    "and 30 schools.",
    "£4.2 million",
    "Area",
    "86 ha",
    "One",
    "Two & three",
  ]);
});

pages("leaves out what is hidden or struck out, with all that is in it", () => {
  for (const unseen of [
    "<del>12 <b>old</b> bridges</del>",
    "<s>12</s><strike>12</strike>",
    "<span style='color: red; DISPLAY : none'><i>12</i></span>",
    "<span style='text-decoration:line-through'>12</span>",
    "<div hidden><p>12</p></div>",
    "<script>if (12 < 13) show('<p>12</p>')</script>",
    "<style>p { order: 12 }</style>",
    "<noscript>12</noscript>",
    "<template><p>12</p></template>",
    "<svg><text>12</text></svg>",
    "<iframe>12</iframe>",
    "<!-- 12 -->",
  ])
    assert.is(
      textOfForeignPage(`<p>It has ${unseen}13 bridges.</p>`).replaceAll("\n", ""),
      "It has 13 bridges.",
      unseen,
    );
});

/** 增长2.3% */
const GB = Buffer.concat([Buffer.from([0xd4, 0xf6, 0xb3, 0xa4]), Buffer.from("2.3%")]);

pages("reads the encoding that host or page declares, and guesses one that is not declared", () => {
  const textOf = (bytes: Uint8Array, type: string) => readForeignPage(bytes, type);
  const page = (head: string, words: Uint8Array) => Buffer.concat([Buffer.from(`<html>${head}<p>`), words]);
  const text = { text: "增长2.3%" };
  const utf8 = Buffer.from(text.text);
  assert.equal(textOf(page("", GB), 'text/html; Charset="gb18030"'), text);
  assert.equal(textOf(page("<meta charset=gbk>", GB), "text/html"), text);
  assert.equal(
    textOf(page("<meta http-equiv='Content-Type' content='text/html; charset=gb2312'>", GB), "text/html"),
    text,
  );
  assert.equal(textOf(page("", GB), "text/html; charset=no-such"), text);
  assert.equal(textOf(page("", GB), "text/html"), text);
  assert.equal(textOf(page("", utf8), "text/html"), text);
  assert.equal(textOf(page("<meta charset=big5>", Buffer.from([0xa4, 0xa4])), "text/html"), { text: "中" });
  assert.equal(textOf(page("<meta charset=gbk>", Buffer.from([0xa4, 0xa4])), "text/html; charset=big5"), {
    text: "中",
  });
  assert.equal(textOf(page("<meta charset=windows-1252>", Buffer.from([0xa3, 0x34])), "text/html"), { text: "£4" });
  assert.equal(textOf(Buffer.from(`\ufeff<p>${text.text}`), "text/html; charset=gbk"), text);
  assert.equal(textOf(Buffer.from(`\ufeff<p>${text.text}`, "utf16le"), "text/html"), text);
});

pages("tells a text from a page, and says what neither is", () => {
  const read = (body: string, type: string | null) => readForeignPage(Buffer.from(body), type);
  assert.equal(read("<p>is a tag", "text/plain"), { text: "<p>is a tag" });
  assert.equal(read("<!doctype html><p>A page", null), { text: "A page" });
  assert.equal(read("<p>A page", "application/xhtml+xml"), { text: "A page" });
  assert.equal(read("x", "application/pdf"), { unread: "it is a PDF" });
  assert.equal(read("%PDF-1.7", "text/html"), { unread: "it is a PDF" });
  assert.equal(read("x", "image/png"), { unread: "it is of type image/png, not a text" });
});

pages.run();
