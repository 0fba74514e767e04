// All handouts of a site: what has changed is printed, several at a time; the rest comes from the cache.

import { readdir, readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import pLimit from "p-limit";
import type { Browser } from "playwright-core";
import { fileOf } from "../html/relative-links.ts";
import { Cache, keyOf } from "../site/cache.ts";
import type { Folders } from "../site/paths.ts";
import { PAPERS, type Handout, type Paper } from "../site/handout-links.ts";
import { pinnedVersions } from "../site/packages.ts";
import type { Site } from "../eleventy/build-site.ts";
import { bookletOf } from "./booklet/booklet.ts";
import { textOfFile } from "../site/file-contents.ts";
import { pdfHeadingsOf } from "./pdf-headings.ts";
import { normalisePdf, type PdfMetadata } from "./normalise-pdf.ts";
import { PdfPrinter } from "./print-to-pdf.ts";
import { readKept } from "../checks/handouts/read-pdf.ts";
import { fingerprint, publicLinks, printablePage } from "../site/printable-page.ts";

/** What was done of how much, for whoever waits. */
export type Progress = (done: number, all: number, handout: Handout, printed: boolean) => void;

/** Something to print. */
interface Job {
  readonly url: string | null;
  readonly paper: Paper;
  /** The HTML that decides what the PDF shows. */
  readonly html: string;
  readonly print: (printer: PdfPrinter) => Promise<Uint8Array>;
}

/** What may be told and asked of a run. */
export interface PrintOptions {
  readonly progress?: Progress;
  /** Whether a handout is wanted; all are where it is left out. */
  readonly wanted?: (url: string | null, paper: Paper) => boolean;
}

/** Prints each page of the outline and the booklet, on every paper. */
export async function printHandouts(
  browser: Browser,
  site: Site,
  folders: Folders,
  { progress = () => {}, wanted = () => true }: PrintOptions = {},
): Promise<Handout[]> {
  const cache = new Cache(path.join(folders.cache, "handouts"));
  const printer = await PdfPrinter.open(browser, site.files, cache);
  try {
    const made = await recipe(folders.engine, browser.version());
    const jobs = jobsOf(site, await readFile(path.join(folders.engine, "assets", "css", "booklet.css"), "utf8")).filter(
      ({ url, paper }) => wanted(url, paper),
    );
    const limit = pLimit(availableParallelism());
    let done = 0;
    return await Promise.all(
      jobs.map((job) =>
        limit(async () => {
          const key = keyOf(
            made,
            job.paper,
            job.html,
            JSON.stringify(metadataOf(site, job.html)),
            ...usedBy(job.html, site.files),
          ).slice(0, 32);
          const known = await cache.find(`${key}.pdf`);
          const pdf =
            known ??
            (await cache.store(`${key}.pdf`, await normalisePdf(await job.print(printer), metadataOf(site, job.html))));
          const handout = {
            url: job.url,
            paper: job.paper,
            pages: (await readKept(pdf, cache)).pages.length,
            pdf,
            sheet: fingerprint(job.html),
          };
          progress((done += 1), jobs.length, handout, known === null);
          return handout;
        }),
      ),
    );
  } finally {
    await printer.close();
  }
}

function jobsOf(site: Site, bookletStyles: string): Job[] {
  const links = publicLinks(site.briefing.settings.address);
  const papers = Object.keys(PAPERS) as Paper[];
  const booklet = bookletOf(site, bookletStyles);
  const pages = site.outline.map(({ url }) => ({
    url,
    html: printablePage(textOfFile(site.files, fileOf(url)), url, links),
  }));
  return [
    // The booklet takes longest, so it goes first.
    ...papers.map(
      (paper): Job => ({
        url: null,
        paper,
        html: booklet.html,
        print: (printer) => booklet.print((html) => printer.print(html, paper)),
      }),
    ),
    ...pages.flatMap(({ url, html }) =>
      papers.map((paper): Job => ({ url, paper, html, print: (printer) => printer.print(html, paper) })),
    ),
  ];
}

function metadataOf({ briefing: { settings, edition } }: Site, html: string): PdfMetadata {
  return {
    author: settings.publisher,
    subject: `${settings.title}, ${edition.label}`,
    date: edition.date,
    headings: pdfHeadingsOf(html),
  };
}

/** Everything but its page that decides what a PDF is: this code, its packages, the browser. */
async function recipe(engine: string, browser: string): Promise<string> {
  const folder = path.join(engine, "src", "handouts");
  const code = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".ts")).sort();
  return keyOf(
    browser,
    pinnedVersions(engine, ["playwright-core", "pdf-lib", "sharp"]),
    ...(await Promise.all(code.map((name) => readFile(path.join(folder, name))))),
  );
}

const hashes = new WeakMap<ReadonlyMap<string, string | Uint8Array>, Map<string, string>>();

/** Hashes of the files that a page uses: its style sheets, the fonts that they name, its pictures. */
function usedBy(html: string, files: Site["files"]): string[] {
  const known = hashes.get(files) ?? new Map<string, string>();
  hashes.set(files, known);
  const named = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].flatMap(([, name = ""]) => (files.has(name) ? [name] : []));
  const own = named(html, /["\s]\/(assets\/[^"\s,]+)/g);
  const fonts = own
    .filter((name) => name.endsWith(".css"))
    .flatMap((name) =>
      [...textOfFile(files, name).matchAll(/url\(([^)]+)\)/g)].map(([, font = ""]) =>
        path.posix.join(path.posix.dirname(name), font),
      ),
    );
  return [...new Set([...own, ...fonts])].sort().map((name) => {
    const hash = known.get(name) ?? keyOf(files.get(name) ?? "");
    known.set(name, hash);
    return `${name} ${hash}`;
  });
}
