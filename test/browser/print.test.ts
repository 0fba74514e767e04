// Every page printed on A4 and Letter and read back from the PDF, and a planted fault for each check to find.

import path from "node:path";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { buildSite, type Site } from "../../src/eleventy/build-site.ts";
import { printHandouts } from "../../src/handouts/print-handouts.ts";
import type { Folders } from "../../src/site/paths.ts";
import { useBrowser } from "../support/browser.ts";
import { readSheets, scanned, type Sheet } from "../support/pdf.ts";
import { partsOf, printFaults, type Parts } from "../support/print-faults.ts";
import { builtSite, ContentCopy, temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

// Its types describe an ES module, which it is not.
const jsQR = createRequire(import.meta.url)("jsqr") as (
  data: Uint8ClampedArray,
  width: number,
  height: number,
) => { data: string } | null;
const ADDRESS = "https://briefing.example/jiulongpo/";
const PAPERS = ["A4", "Letter"] as const;

/** Pages by where their code leads and what a reader is told there; the longest address gives the densest code. */
const CODES = new Map<string, readonly [address: string, told: RegExp | null]>([
  ["index.html", ["check/#page=/", /^Jiulongpo District in brief shows \d+ figures that its sources print/]],
  ["parks/hydrogen/index.html", ["check/#figure=hydrogen-output", /^You are checking: /]],
  [
    "figures/capacity-expansion-usd/index.html",
    ["check/#figure=capacity-expansion-usd", /^You are checking: Capacity/],
  ],
  ["sources/ichongqing-2024-07-07/index.html", ["check/#source=ichongqing-2024-07-07", /^Source A, iChongqing\. Open/]],
  ["figures/by-source/index.html", ["check/", null]],
  ["glossary/index.html", ["glossary/", null]],
]);
type Paper = (typeof PAPERS)[number];
type Files = ReadonlyMap<string, string | Uint8Array>;

/** Margins of the style sheet's named pages, in millimetres: top, sides, bottom. */
const MARGINS: Record<string, readonly [number, number, number]> = {
  "": [22, 18, 19],
  wide: [20, 16, 17],
  brief: [18, 16, 14],
};
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".avif": "image/avif",
  ".webp": "image/webp",
  ".png": "image/png",
};

interface Printed {
  readonly pdf: Uint8Array;
  readonly sheets: readonly Sheet[];
}

interface Context {
  site: Site;
  folders: Folders;
  files: Files;
  browser: Browser;
  /** Faults and number of sheets of every page on every paper size. */
  faults: string[];
  counts: Map<string, Record<Paper, number>>;
  codes: Map<string, Uint8Array>;
}

const print = suite<Context>("browser print");
const browser = useBrowser(print);

print.before(async (context) => {
  const copy = await ContentCopy.make();
  await copy.change("_data/briefing.ts", "address: null", `address: "${ADDRESS}"`);
  const [site, real] = await Promise.all([buildSite(copy.folders), browser()]);
  Object.assign(context, {
    site,
    folders: copy.folders,
    files: site.files,
    browser: real,
    faults: [...site.problems.map(({ message }) => message)],
    counts: new Map(),
    codes: new Map(),
  });
  const pages = [...site.files.keys()].filter((file) => file.endsWith(".html"));
  const half = Math.ceil(pages.length / 2);
  await Promise.all([pages.slice(0, half), pages.slice(half)].map((some) => printAll(context, some)));
});

async function printAll(
  { browser: real, files, faults, counts, codes }: Context,
  pages: readonly string[],
): Promise<void> {
  const opened = await open(real, files);
  const page = await opened.newPage();
  for (const file of pages) {
    const parts = await goTo(page, file);
    const sheets = {} as Record<Paper, number>;
    for (const paper of PAPERS) {
      const printed = await printPage(page, paper, parts.pictures > 0 && paper === "A4");
      faults.push(...printFaults(printed.sheets, parts).map((fault) => `${file} on ${paper}: ${fault}`));
      sheets[paper] = printed.sheets.length;
      if (CODES.has(file)) codes.set(`${file} ${paper}`, printed.pdf);
    }
    counts.set(file, sheets);
  }
  await opened.close();
}

/** A context in which the public address serves the files of a site. */
async function open(real: Browser, files: Files): Promise<BrowserContext> {
  const context = await real.newContext({ bypassCSP: true, viewport: { width: 1440, height: 900 } });
  await context.addInitScript("globalThis.__name = (named) => named");
  await context.route(
    (url) => url.href.startsWith(ADDRESS),
    (route) => {
      const { pathname } = new URL(route.request().url());
      const name = decodeURIComponent(pathname.slice(new URL(ADDRESS).pathname.length));
      const file = name === "" || name.endsWith("/") ? `${name}index.html` : name;
      const contents = files.get(file);
      return contents === undefined
        ? route.fulfill({ status: 404 })
        : route.fulfill({
            body: Buffer.from(contents),
            contentType: TYPES[path.extname(file)] ?? "application/octet-stream",
          });
    },
  );
  return context;
}

/** Opens a page ready to print: pictures loaded, laid out for paper. */
async function goTo(page: Page, file: string): Promise<Parts> {
  await page.emulateMedia({ media: "screen" });
  await page.goto(ADDRESS + file);
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = "eager";
    await Promise.all([...document.images].map((image) => image.decode()));
    await document.fonts.ready;
  });
  await page.emulateMedia({ media: "print" });
  return page.evaluate(partsOf);
}

/** @param pictures whether to measure its pictures, which have the same size on both papers */
async function printPage(page: Page, paper: Paper, pictures = false): Promise<Printed> {
  const pdf = await page.pdf({ format: paper, tagged: true, displayHeaderFooter: true });
  const kind = await page.evaluate(() => document.documentElement.dataset["sheet"] ?? "");
  return { pdf, sheets: await readSheets(pdf, MARGINS[kind] ?? [0, 0, 0], pictures) };
}

print("prints every page on both papers without a fault", ({ faults, counts }) => {
  assert.ok(counts.size > 90, `${counts.size} pages`);
  assert.equal(faults, []);
});

print("prints home on one sheet, a park on both sides of one at most, the commitments across", ({ counts }) => {
  assert.equal(counts.get("index.html"), { A4: 1, Letter: 1 });
  for (const [file, { A4, Letter }] of counts)
    if (/^parks\/[^/]+\/index\.html$/.test(file)) assert.ok(A4 <= 2 && Letter <= 2, `${file}: ${A4} and ${Letter}`);
});

print("prints each paper in its own format, lying where a table needs it", async ({ browser: real, files }) => {
  const context = await open(real, files);
  const page = await context.newPage();
  for (const [file, paper, size] of [
    ["index.html", "A4", [595, 842]],
    ["index.html", "Letter", [612, 792]],
    ["commitments/index.html", "A4", [842, 595]],
    ["commitments/index.html", "Letter", [792, 612]],
  ] as const) {
    await goTo(page, file);
    for (const { width, height } of (await printPage(page, paper)).sheets)
      assert.equal([Math.floor(width), Math.floor(height)], size, `${file} on ${paper}`);
  }
  await context.close();
});

print("leads from grey paper to its figures by a code scanned at 200 dots an inch", async ({ codes, ...context }) => {
  assert.is(codes.size, CODES.size * PAPERS.length);
  const opened = await open(context.browser, context.files);
  const page = await opened.newPage();
  for (const [name, pdf] of codes) {
    const [address, told] = CODES.get(name.split(" ")[0] ?? "") ?? [];
    const read = await codeOn(pdf);
    assert.is(read, `${ADDRESS}${address}`, name);
    await page.goto(String(read));
    if (told !== null && told !== undefined)
      assert.match((await page.locator(".check-asked").textContent()) ?? "", told, name);
    // The address stands beneath the code in words; that of the page itself at the foot of each sheet.
    const words = (await readSheets(pdf, [0, 0, 0])).at(-1)?.body.replace(/\s/g, "") ?? "";
    assert.ok(words.includes(String(read)), `${name} does not say ${read}`);
  }
  await opened.close();
});

/** What the QR code on a sheet says, the last one where none is named. */
async function codeOn(pdf: Uint8Array, sheet?: number): Promise<string | undefined> {
  const { data, width, height } = await scanned(pdf, sheet ?? (await readSheets(pdf, [0, 0, 0])).length, 200);
  return jsQR(data, width, height)?.data;
}

print("leads from the booklet to the checks, and lists the id of each figure", async (context) => {
  const { site, folders, browser: real } = context;
  const wanted = (url: string | null, paper: string) => url === null && paper === "a4";
  const [booklet] = await printHandouts(
    real,
    site,
    { ...folders, cache: await temporaryFolder("booklet") },
    { wanted },
  );
  const pdf = booklet?.pdf ?? new Uint8Array();
  assert.is(await codeOn(pdf, 1), `${ADDRESS}check/`);
  const sheets = (await readSheets(pdf, [0, 0, 0])).map(({ body }) => body.replace(/\s/g, ""));
  assert.match(sheets[0] ?? "", `${ADDRESS}check/`);
  const index = sheets.filter((text) => /^.{0,60}Indexoffigures/.test(text)).join("");
  const listed = [...site.briefing.figures.values()].filter(({ label }) => index.includes(label.replace(/\s/g, "")));
  assert.ok(listed.length > 40, `${listed.length} figures in the index`);
  for (const { id, label } of listed) assert.ok(index.includes(id), `the index has ${label} without ${id}`);
});

print("leaves address and code out where the site has no address", async ({ browser: real }) => {
  const site = await builtSite();
  const context = await open(real, site.files);
  const page = await context.newPage();
  const parts = await goTo(page, "timeline/index.html");
  const { pdf, sheets } = await printPage(page, "A4");
  assert.is(parts.address, "");
  assert.equal(printFaults(sheets, parts), []);
  assert.is(await codeOn(pdf), undefined);
  await context.close();
});

/** Planted faults: what is changed in a page, and what must be found. */
const PLANTED: Record<string, { page: string; css?: string; change?: () => void; found: RegExp }> = {
  "a head without the page's title": {
    page: "timeline",
    css: "@page { @top-right { content: none } }",
    found: /its head says/,
  },
  "the browser's own foot": {
    page: "timeline",
    css: "@page { @bottom-left { content: normal } @bottom-right { content: normal } }",
    found: /its foot says/,
  },
  "a table head on the first sheet only": {
    page: "figures/by-kind",
    css: "thead { display: table-row-group }",
    found: /table heads .* over rows/,
  },
  "a table head alone at the foot of a sheet": {
    page: "parks/hydrogen",
    change: () => {
      const table = document.querySelector("main table");
      const head = table?.cloneNode(true) as HTMLTableElement;
      head.tBodies[0]?.remove();
      head.style.breakAfter = "page";
      table?.before(head);
    },
    found: /table heads .* over rows/,
  },
  "a split row": {
    page: "commitments",
    css:
      "tr { break-inside: auto } " +
      ".commitment-table th { font-size: 30pt; max-inline-size: 60mm; orphans: 1; widows: 1 }",
    found: /the row .* is split/,
  },
  "a heading alone": {
    page: "parks/hydrogen",
    css: "h2 + * { break-before: page }",
    found: /the heading .* stands apart/,
  },
  "a split chart": {
    page: "timeline",
    css: ".chart { break-inside: auto } .gantt-rows li { block-size: 30mm }",
    found: /the figure .* is split/,
  },
  "words beyond the margin": {
    page: "timeline",
    css: ".lead { margin-inline-start: -15mm }",
    found: /reaches beyond the margin/,
  },
  "closed details": {
    page: "district",
    css: "details::details-content { content-visibility: hidden; display: none }",
    found: /is not printed/,
  },
  "a blank last sheet": {
    page: "timeline",
    css: "body::after { content: ''; display: block; break-before: page; block-size: 1px }",
    found: /is blank/,
  },
  "a picture too coarse for paper": {
    page: "parks/hydrogen",
    change: () =>
      document
        .querySelectorAll("picture")
        .forEach((picture) =>
          picture
            .querySelectorAll("source")
            .forEach(
              (source) => (source.srcset = (source.srcset.split(", ")[0] ?? "").replace(/-\d+(\.\w+) \d+w$/, "-240$1")),
            ),
        ),
    found: /pixels an inch/,
  },
  "numbers without notes": { page: "parks/hydrogen", css: ".endnotes { display: none }", found: /is not printed/ },
  "notes without numbers": {
    page: "parks/hydrogen",
    css: "[data-note]::after { content: none }",
    found: /note 1 is printed/,
  },
  "a local address": {
    page: "parks/hydrogen",
    change: () => document.querySelector(".content .figure a")?.setAttribute("href", "file:///tmp/index.html"),
    found: /leads to file:/,
  },
};

print("finds each fault where it is planted", async ({ browser: real, files }) => {
  const context = await open(real, files);
  const page = await context.newPage();
  for (const [name, { page: url, css, change, found }] of Object.entries(PLANTED)) {
    const parts = await goTo(page, `${url}/index.html`);
    if (css !== undefined)
      await page.addStyleTag({
        content: css.replace(/;|(?<=[^;{}\s]) *(?=\})/g, (end) =>
          /content|break/.test(css) && css.startsWith("@page") ? end : ` !important${end}`,
        ),
      });
    if (change !== undefined) {
      await page.evaluate(change);
      await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    }
    const { sheets } = await printPage(page, "A4", change !== undefined);
    const faults = printFaults(sheets, parts);
    assert.ok(
      faults.some((fault) => found.test(fault)),
      `${name}: found ${JSON.stringify(faults.slice(0, 5))}`,
    );
  }
  const parts = await goTo(page, "parks/hydrogen/index.html");
  assert.equal(printFaults((await printPage(page, "A4")).sheets, parts), []);
  await page.addStyleTag({ content: ".qr { inline-size: 8mm !important; max-inline-size: 8mm !important }" });
  assert.is(await codeOn((await printPage(page, "A4")).pdf), undefined);
  await context.close();
});

print.run();
