// The gate over PDFs: what a handout says and its page does not is refused, and so is what it leaves out.

import { PDFDocument, StandardFonts } from "pdf-lib";
import * as assert from "uvu/assert";
import { localeOf } from "../../src/messages/locales.ts";
import { Cache } from "../../src/site/cache.ts";
import { foldersOf } from "../../src/site/paths.ts";
import { handoutInWords, type Handout } from "../../src/site/cross-page/handout-links.ts";
import { checkPrintedHandouts } from "../../src/checks/handouts/printed-handouts.ts";
import { bookletFaults } from "../../src/checks/handouts/pdf-faults.ts";
import { printText } from "../../src/checks/handouts/print-text.ts";
import { printHandouts } from "../../src/handouts/print-handouts.ts";
import { openPrinter } from "../../src/handouts/print-to-pdf.ts";
import type { PdfText } from "../../src/checks/handouts/read-pdf.ts";
import { publicLinks, printablePage } from "../../src/site/printable-page.ts";
import { Problems } from "../../src/model/problem.ts";
import { useBrowser } from "../support/browser.ts";
import { builtSite, temporaryFolder, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";
import { gateOn, smallBriefing } from "./small-briefing.ts";

const URL = "/parks/hydrogen/";

const printed = suite("gate over handouts");
const browser = useBrowser(printed);
let site: BuiltSite;
let cache: Cache;
let handout: Handout;
let html: string;

printed.before(async () => {
  site = await builtSite();
  const folder = await temporaryFolder("gate-handouts");
  cache = new Cache(folder);
  html = site.pages.get("parks/hydrogen/index.html") ?? "";
  const [made] = await printHandouts(
    await browser(),
    site,
    { ...foldersOf(), cache: folder },
    { wanted: (url, paper) => url === URL && paper === "a4" },
  );
  if (made === undefined) throw new Error("nothing was printed");
  handout = made;
});

/** Everything that the gate says of a handout of the page. */
async function saidOf(changed: Partial<Handout>, page = html): Promise<string> {
  const problems = new Problems();
  await checkPrintedHandouts([{ ...handout, ...changed }], () => page, [URL], site.briefing, problems, cache);
  return problems.list.map(({ file, record, message }) => `${file} ${record} ${message}`).join("\n");
}

/** The handout of the page with other words in it than the page has. */
async function reprinted(from: string, to: string): Promise<Uint8Array> {
  const printer = await openPrinter(await browser(), site.files, cache);
  try {
    const sheet = printablePage(html, URL, publicLinks(null));
    assert.ok(sheet.includes(from), from);
    return await printer.print(sheet.replaceAll(from, to), "a4");
  } finally {
    await printer.close();
  }
}

printed("lets the handout of a page pass", async () => {
  assert.is(await saidOf({}), "");
});

printed("lets a page pass that explains terms, whose words are in the tags of the PDF", async () => {
  const page = site.pages.get("district/index.html") ?? "";
  assert.match(page, /<label class="term">/);
  const [made] = await printHandouts(
    await browser(),
    site,
    { ...foldersOf(), cache: await temporaryFolder("gate-terms") },
    { wanted: (url, paper) => url === "/district/" && paper === "a4" },
  );
  assert.ok(made);
  const problems = new Problems();
  await checkPrintedHandouts([made], () => page, ["/district/"], site.briefing, problems, cache);
  assert.equal(problems.list, []);
});

printed("refuses another number than the page's, although the page says it elsewhere", async () => {
  const said = await saidOf({ pdf: await reprinted(">20 billion yuan<", ">10 billion yuan<") });
  assert.match(said, /^handouts\/parks-hydrogen-a4\.pdf page \d it says "10 billion yuan/m);
  assert.match(said, "hydrogen-output the figure is on the page but not in the PDF");
});

printed("refuses a bound that the page does not say", async () => {
  assert.match(
    await saidOf({ pdf: await reprinted(">20 billion yuan<", ">over 20 billion yuan<") }),
    'it says "over 20 billion yuan',
  );
});

printed("refuses a number that was written onto the finished PDF, outside of its structure", async () => {
  const document = await PDFDocument.load(handout.pdf);
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.getPages().at(-1)?.drawText("37 parks", { x: 60, y: 60, size: 10, font });
  assert.match(await saidOf({ pdf: await document.save() }), "37 parks");
});

printed("refuses a number in the title, in a bookmark, in the words for a picture", async () => {
  const document = await PDFDocument.load(handout.pdf, { updateMetadata: false });
  document.setTitle("37 parks");
  assert.match(await saidOf({ pdf: await document.save() }), 'title, bookmarks and descriptions it says "37 parks"');
  assert.match(
    await saidOf({ pdf: await reprinted(">Commitments</h2>", ">37 commitments</h2>") }),
    'title, bookmarks and descriptions it says "37 commitments"',
  );
  assert.match(
    await saidOf({ pdf: await reprinted('alt="Model', 'alt="37 models: Model') }),
    'title, bookmarks and descriptions it says "37 models',
  );
});

printed("refuses a figure that is left out", async () => {
  assert.match(
    await saidOf({ pdf: await reprinted("20 billion yuan", "many yuan") }),
    "hydrogen-output the figure is on the page but not in the PDF",
  );
});

printed("refuses a link that leads to the machine that printed", async () => {
  assert.match(
    await saidOf({ pdf: await reprinted("<h1", '<p><a href="file:///home/somebody/site/index.html">Home</a></p><h1') }),
    "it leads to file:///home/somebody/site/index.html",
  );
});

printed("refuses a handout of another state of its page", async () => {
  assert.match(await saidOf({}, html.replace("</h1>", " (new)</h1>")), "its page has changed since it was printed");
});

printed("refuses a handout with another number of pages than is offered, or that weighs too much", async () => {
  assert.match(await saidOf({ pages: 7 }), `it has ${handout.pages} pages, but its link says 7`);
  assert.match(await saidOf({ pdf: Buffer.concat([handout.pdf, Buffer.alloc(300_000, "\n")]) }), "of 300 allowed");
});

const booklet = suite("gate over the booklet");
const page = (body: string) =>
  `<html data-edition="A briefing, First" data-title="A"><head><title>A</title></head><body>${body}</body></html>`;
const CHAPTER = page('<h1>The town</h1><p>It has <data data-figure="shops">over 1,200 shops</data>.</p>');
const block = (role: string, text: string) => ({ role, text, own: text, beside: [] });

/** A booklet of one chapter, its contents on the first page, the chapter on the second, the index on the third. */
const bookletWith = (contents: string, index: string): PdfText => ({
  names: [],
  links: [],
  pages: [
    { margins: "A briefing, First A page 1 of 3", blocks: [block("H1", "Contents"), block("LI", contents)] },
    {
      margins: "A briefing, First A page 2 of 3",
      blocks: [block("H2", "The town"), block("P", "It has over 1,200 shops[1].")],
    },
    { margins: "A briefing, First A page 3 of 3", blocks: [block("H1", "Index of figures"), block("LI", index)] },
  ],
});
const faultsWith = (contents: string, index: string) =>
  bookletFaults(bookletWith(contents, index), [printText(CHAPTER, CHAPTER)], smallBriefing()).map(
    ({ record, message }) => `${record} ${message}`,
  );

booklet("lets true numbers of pages pass", () => {
  assert.equal(faultsWith("The town 2", "Shops, A town: over 1,200 shops 2"), []);
});

booklet("refuses a number of a page in the contents on which the chapter does not stand", () => {
  assert.match(faultsWith("The town 3", "Shops, A town: over 1,200 shops 2").join(), 'page 1 it says "The town 3"');
});

booklet("refuses a number of a page in the index on which the figure does not stand", () => {
  assert.match(
    faultsWith("The town 2", "Shops, A town: over 1,200 shops 1, 2").join(),
    'page 3 it says "Shops, A town: over 1,200 shops 1, 2"',
  );
});

booklet("refuses an index that gives the figure another value", () => {
  assert.match(faultsWith("The town 2", "Shops, A town: over 1,300 shops 2").join(), "over 1,300 shops");
});

booklet("lets an index name both pages of a figure that begins on one and ends on the next, and no other", () => {
  const across = (index: string): PdfText => ({
    ...bookletWith("The town 2", index),
    pages: [
      { margins: "A briefing, First A page 1 of 4", blocks: [block("H1", "Contents"), block("LI", "The town 2")] },
      {
        margins: "A briefing, First A page 2 of 4",
        blocks: [block("H2", "The town"), block("P", "It has over")],
      },
      { margins: "A briefing, First A page 3 of 4", blocks: [block("P", "1,200 shops[1].")] },
      { margins: "A briefing, First A page 4 of 4", blocks: [block("H1", "Index of figures"), block("LI", index)] },
    ],
  });
  const faults = (index: string) =>
    bookletFaults(across(index), [printText(CHAPTER, CHAPTER)], smallBriefing()).map(({ message }) => message);
  assert.equal(faults("Shops, A town: over 1,200 shops 2, 3"), []);
  assert.match(faults("Shops, A town: over 1,200 shops 1, 2, 3").join(), "shops 1, 2, 3");
});

booklet("lets notes have the numbers that the browser counts, and no others", () => {
  // The number of a note is drawn before its label, outside of the structure: behind the block before, or first of all.
  const faults = (first: string, second: string, edition = "First") => {
    const chapter = CHAPTER.replace("A briefing, First", `A briefing, ${edition}`);
    const { pages, ...rest } = bookletWith("The town 2", "Shops, A town: over 1,200 shops 2");
    const notes = [
      block("Lbl", "]"),
      { role: "LI", text: `Words.${second}`, own: "Words.", beside: [second] },
      block("Lbl", "]"),
      block("LI", "More words."),
    ];
    const numbered = [...pages, { margins: `A briefing, First A page 4 of 3 ${first}`, blocks: notes }].map((one) => ({
      ...one,
      margins: one.margins.replace("of 3", "of 4").replace("First", edition),
    }));
    return bookletFaults({ ...rest, pages: numbered }, [printText(chapter, chapter)], smallBriefing()).length;
  };
  assert.is(faults("1", "2"), 0);
  assert.is(faults("1", "3"), 1);
  assert.is(faults("7", "2"), 1);
  // The number is not sought in the date of the edition.
  assert.is(faults("", "2", "11 May"), 0);
  assert.is(faults("1", "2", "11 May"), 0);
});

booklet("refuses a foot that counts wrong", () => {
  const message = bookletWith("The town 2", "Shops, A town: over 1,200 shops 2");
  const pages = message.pages.map((one, index) =>
    index === 1 ? { ...one, margins: "A briefing, First A page 2 of 4" } : one,
  );
  assert.match(
    bookletFaults({ ...message, pages }, [printText(CHAPTER, CHAPTER)], smallBriefing())
      .map(({ message: said }) => said)
      .join(),
    "page 2 of 4",
  );
});

const offers = suite("gate over offers of handouts");

offers("refuses a size or a number of pages that the file does not have, and a file that there is not", () => {
  const one: Handout = { url: "/a/", paper: "a4", pages: 2, pdf: new Uint8Array(117_900), sheet: "" };
  const offer = (words: string, name = "a-a4") =>
    gateOn({
      pages: { "/a/": `<a href="/handouts/${name}.pdf" data-handout="handouts/${name}.pdf">${words}</a>` },
      handouts: [one],
    });
  assert.equal(offer(handoutInWords(one, localeOf("en"))), []);
  assert.match(offer("A4, 3 pages, 118 KB")[0]?.message ?? "", "is not how the record is shown");
  assert.match(offer("A4, 2 pages, 117 KB")[0]?.message ?? "", "is not how the record is shown");
  assert.match(offer(handoutInWords(one, localeOf("en")), "b-a4")[0]?.message ?? "", "names no record");
});

offers("refuses a PDF that no handout names", () => {
  assert.match(
    gateOn({ files: { "handouts/a-a4.pdf": "%PDF-1.7" } })[0]?.message ?? "",
    "cannot read files with this extension",
  );
});

printed.run();
booklet.run();
offers.run();
