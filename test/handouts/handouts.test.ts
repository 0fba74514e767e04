// Printed handouts, each read back from its PDF by another library.

import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString, decodePDFRawStream } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import * as assert from "uvu/assert";
import { foldersOf, type Folders } from "../../src/site/paths.ts";
import { handoutPath, type Handout } from "../../src/site/cross-page/handout-links.ts";
import { printHandouts } from "../../src/handouts/print-handouts.ts";
import { readPdf, type PdfText } from "../../src/checks/handouts/read-pdf.ts";
import { useBrowser } from "../support/browser.ts";
import { builtSite, temporaryFolder, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const ADDRESS = "https://briefing.example/jiulongpo/";
/** A page with a picture and tables, and one with Chinese words. */
const PAGES = ["/parks/hydrogen/", "/names/"];

const handouts = suite("handouts");
const browser = useBrowser(handouts);
let site: BuiltSite;
let folders: Folders;
let made: Handout[];
let texts: Map<string, PdfText>;
let booklet: PdfText;

const pdfOf = (name: string): Handout =>
  there(
    made.find((handout) => handoutPath(handout) === `handouts/${name}.pdf`),
    name,
  );
const textOf = (name: string): PdfText => there(texts.get(`handouts/${name}.pdf`), name);
const flat = (text: string): string => text.replace(/\s+/gu, " ").trim();
const wanted = (url: string | null, paper: string) => (url === null ? paper === "a4" : PAGES.includes(url));

handouts.before(async () => {
  site = await builtSite();
  folders = { ...foldersOf(), cache: await temporaryFolder("handouts") };
  made = await printHandouts(await browser(), site, folders, { wanted });
  texts = new Map(
    await Promise.all(made.map(async (handout) => [handoutPath(handout), await readPdf(handout.pdf)] as const)),
  );
  booklet = textOf("booklet-a4");
});

handouts("have their paper's size and the number of pages that they are offered with", async () => {
  for (const { pdf, paper, pages } of made) {
    const document = await PDFDocument.load(pdf);
    assert.is(document.getPageCount(), pages);
    for (const page of document.getPages()) {
      const sides = [page.getWidth(), page.getHeight()].sort((a, b) => a - b).map(Math.round);
      assert.equal(sides, paper === "a4" ? [596, 843] : [612, 792]);
    }
  }
});

handouts("of a page weigh less than 300 KB, and of a park take one sheet", () => {
  for (const { url, pdf } of made) if (url !== null) assert.ok(pdf.length < 300_000, `${url}: ${pdf.length}`);
  for (const paper of ["a4", "letter"]) assert.ok(pdfOf(`parks-hydrogen-${paper}`).pages <= 2);
});

handouts("carry author, language and the edition's date", async () => {
  const document = await PDFDocument.load(pdfOf("parks-hydrogen-a4").pdf, { updateMetadata: false });
  assert.match(document.getTitle() ?? "", /^Hydrogen Energy Equipment and Storage Industrial Park/);
  assert.is(document.getAuthor(), site.briefing.settings.publisher);
  assert.is(document.getCreationDate()?.toISOString().slice(0, 10), site.briefing.edition.date);
  assert.is(document.catalog.lookup(PDFName.of("Lang"), PDFString).decodeText(), "en");
});

handouts("are tagged: headings, tables with header cells, text alternatives", async () => {
  const roles = new Set(textOf("parks-hydrogen-a4").pages.flatMap(({ blocks }) => blocks.map(({ role }) => role)));
  for (const role of ["H1", "H2", "P", "TH", "TD"]) assert.ok(roles.has(role), role);
  const { alternative } = [...site.briefing.pictures.values()].find(({ id }) => id === "hydrogen") ?? {};
  assert.ok(alternative !== undefined && textOf("parks-hydrogen-a4").names.includes(alternative));
});

handouts("have their headings as bookmarks", () => {
  const { names, pages } = textOf("parks-hydrogen-a4");
  const headings = pages.flatMap(({ blocks }) =>
    blocks.filter(({ role }) => /^H\d$/.test(role)).map(({ text }) => flat(text)),
  );
  assert.ok(headings.length > 3);
  for (const heading of headings) assert.ok(names.map(flat).includes(heading), heading);
});

handouts("embed all of their fonts", async () => {
  for (const { pdf } of made) {
    const { context } = await PDFDocument.load(pdf);
    const fonts = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.get(PDFName.of("Type")) === PDFName.of("FontDescriptor") ? [object] : [],
      );
    assert.ok(fonts.length > 1);
    for (const font of fonts)
      assert.ok(font.has(PDFName.of("FontFile2")) || font.has(PDFName.of("FontFile3")), String(font));
  }
});

handouts("contain Chinese words as text", () => {
  const said = textOf("names-a4")
    .pages.flatMap(({ blocks }) => blocks.map(({ text }) => text))
    .join("");
  for (const name of ["九龙新城", "重庆枢纽港产业园"]) assert.ok(said.includes(name), name);
});

handouts("set letters without gaps in words", () => {
  // Letters at whole pixels stand apart, and PDF readers then break words into pieces.
  const [first] = textOf("parks-hydrogen-a4").pages;
  assert.ok(first?.blocks.some(({ text }) => flat(text).includes("not a map, not to scale")));
});

handouts("contain no link to the machine that printed them", async () => {
  for (const { pdf } of made) {
    for (const text of await allTexts(pdf))
      assert.not.match(text, /file:|localhost|127\.0\.0\.1|briefing\.invalid|\/tmp\//);
  }
});

handouts("without a public address link to the sources alone", async () => {
  const sources = [...site.briefing.sources.values()].map(({ address }) => new URL(address).origin);
  for (const { pdf } of made)
    for (const address of await addressesIn(pdf)) assert.ok(sources.includes(new URL(address).origin), address);
});

handouts("link to the public address if there is one", async () => {
  const settings = { ...site.briefing.settings, address: ADDRESS };
  const published = { ...site, briefing: { ...site.briefing, settings } };
  const [about] = await printHandouts(await browser(), published, folders, {
    wanted: (url, paper) => url === "/about/" && paper === "a4",
  });
  const addresses = await addressesIn(about?.pdf ?? new Uint8Array());
  assert.ok(addresses.includes(`${ADDRESS}figures/`), addresses.join(" "));
  assert.ok(addresses.includes(`${ADDRESS}sources/ichongqing-2024-07-07/#paragraph-6`), addresses.join(" "));
});

handouts("are the same bytes when they are printed again", async () => {
  const again = await printHandouts(
    await browser(),
    site,
    { ...folders, cache: await temporaryFolder("handouts-again") },
    { wanted },
  );
  for (const [index, { pdf }] of again.entries()) {
    const first = there(made[index], String(index));
    assert.ok(Buffer.compare(pdf, first.pdf) === 0, `${handoutPath(first)} differs`);
  }
});

handouts("are printed again only where their page has changed", async () => {
  const printed: string[] = [];
  const files = new Map(
    [...site.files].map(([file, contents]) => [
      file,
      file === "parks/hydrogen/index.html"
        ? Buffer.from(contents).toString().replace("It is to shape", "It may shape")
        : contents,
    ]),
  );
  await printHandouts(await browser(), { ...site, files }, folders, {
    wanted: (url, paper) => url !== null && wanted(url, paper),
    progress: (_, __, handout, isNew) => isNew && printed.push(handoutPath(handout)),
  });
  assert.equal(printed.sort(), ["handouts/parks-hydrogen-a4.pdf", "handouts/parks-hydrogen-letter.pdf"]);
});

handouts("as a booklet open with a cover and the contents, and end with notes and index", () => {
  const first = flat(booklet.pages[0]?.blocks.map(({ text }) => text).join(" ") ?? "");
  assert.match(first, site.briefing.settings.title);
  assert.match(first, site.briefing.edition.label);
  const headings = booklet.pages.flatMap(({ blocks }) =>
    blocks.filter(({ role }) => role === "H1").map(({ text }) => flat(text)),
  );
  assert.is(headings[0], "Contents");
  assert.equal(
    headings.slice(1, -1).filter((title) => title !== "Notes"),
    [...new Set(site.outline.map(({ part }) => part))],
  );
  assert.is(headings.at(-1), "Index of figures");
});

handouts("as a booklet have the right page for every chapter in the contents", () => {
  const lines = listed("Contents");
  const titles = booklet.pages.map(({ blocks }) =>
    blocks.filter(({ role }) => /^H[123]$/.test(role)).map(({ text }) => text.replace(/\s/g, "")),
  );
  assert.ok(lines.length >= site.outline.length);
  for (const line of lines) {
    const [, title = "", page = ""] = /^(.*\S)\s+(\d+)$/.exec(line) ?? [];
    assert.ok(titles[Number(page) - 1]?.includes(title.replace(/\s/g, "")), `"${title}" is not on page ${page}`);
  }
});

handouts("as a booklet list the pages of every figure, all of them and no other", () => {
  const lines = listed("Index of figures");
  const said = booklet.pages.map(({ blocks }) => blocks.map(({ text }) => flat(text)).join(" "));
  assert.ok(lines.length >= site.briefing.figures.size);
  const places = new Map(
    lines.map((line) => {
      const [, words = "", pages = ""] = /^(.*?)\s+(\d+(?:, \d+)*)$/.exec(line) ?? [];
      return [words, pages.split(", ").map(Number)] as const;
    }),
  );
  const end = said.findIndex((text) => text.startsWith("Notes") || text.startsWith("Index of figures"));
  // Numbers of one figure each, so that their pages can be found by searching the text.
  for (const number of ["260,000", "25.88 million", "1.7 million"]) {
    const expected = said.slice(0, end).flatMap((text, index) => (text.includes(number) ? [index + 1] : []));
    assert.equal([...places].find(([words]) => words.includes(number))?.[1], expected, number);
  }
});

handouts("as a booklet link within themselves", async () => {
  const document = await getDocument({ data: Uint8Array.from(pdfOf("booklet-a4").pdf), verbosity: 0 }).promise;
  const destinations = await document.getDestinations();
  assert.ok(Object.keys(destinations).length > site.outline.length);
  const annotations = (await (await document.getPage(2)).getAnnotations()) as { dest?: string; url?: string }[];
  assert.ok(annotations.length >= site.outline.length);
  for (const { dest, url } of annotations) {
    assert.is(url, undefined);
    assert.ok(destinations[dest ?? ""] !== undefined, dest);
  }
  await document.destroy();
});

/** The value, or an error if it is missing. */
function there<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`There is no ${name}.`);
  return thing;
}

/** The lines of a list of the booklet, from its heading to the next one of the first level. */
function listed(title: string): string[] {
  const blocks = booklet.pages.flatMap((page) => page.blocks);
  const from = blocks.findIndex(({ role, text }) => role === "H1" && flat(text) === title) + 1;
  const rest = blocks.slice(from);
  const to = rest.findIndex(({ role }) => role === "H1");
  return rest
    .slice(0, to < 0 ? undefined : to)
    .filter(({ role }) => role === "LI")
    .map(({ text }) => flat(text));
}

/** Every string and decoded stream of a PDF. */
async function allTexts(pdf: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  return context
    .enumerateIndirectObjects()
    .map(([, object]) =>
      object instanceof PDFRawStream
        ? `${object.dict} ${object.dict.has(PDFName.of("Subtype")) ? "" : Buffer.from(decodePDFRawStream(object).decode()).toString("latin1")}`
        : String(object),
    );
}

/** The web addresses that a PDF links to. */
async function addressesIn(pdf: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.getPages().flatMap((page) => {
    const annotations = page.node.lookupMaybe(PDFName.of("Annots"), PDFArray);
    return (annotations?.asArray() ?? []).flatMap((one) => {
      const uri = document.context
        .lookup(one, PDFDict)
        .lookupMaybe(PDFName.of("A"), PDFDict)
        ?.lookupMaybe(PDFName.of("URI"), PDFString);
      return uri === undefined ? [] : [uri.decodeText()];
    });
  });
}

handouts.run();
