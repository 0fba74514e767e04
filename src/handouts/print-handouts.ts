// Prints every handout of a site, several at a time. Those that have not changed come from the cache.

import { readdir, readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import pLimit from "p-limit";
import type { Browser } from "playwright-core";
import { readKept } from "../checks/handouts/read-pdf.ts";
import type { Site } from "../eleventy/build-site.ts";
import { fileOf } from "../html/relative-links.ts";
import { Cache, keyOf } from "../site/cache.ts";
import { textOfFile } from "../site/file-contents.ts";
import { PAPERS, type Handout, type Paper } from "../site/cross-page/handout-links.ts";
import type { Folders } from "../site/paths.ts";
import { pinnedVersions } from "../site/packages.ts";
import { fingerprint, printablePage, publicLinks } from "../site/printable-page.ts";
import { bookletOf, type Printable } from "./booklet/booklet.ts";
import { normalisePdf } from "./normalise-pdf.ts";
import { pdfHeadingsOf } from "./pdf-headings.ts";
import { openPrinter } from "./print-to-pdf.ts";

/** Called after each handout; `isNew` is false for one from the cache. */
export type Progress = (done: number, all: number, handout: Handout, isNew: boolean) => void;

interface PrintJob extends Printable {
  readonly url: string | null;
  readonly paper: Paper;
}

export interface PrintOptions {
  readonly progress?: Progress;
  /** Selects handouts; without it all are printed. */
  readonly wanted?: (url: string | null, paper: Paper) => boolean;
}

/** Prints each page of the outline, and the booklet, in every paper size. */
export async function printHandouts(
  browser: Browser,
  site: Site,
  folders: Folders,
  { progress = () => {}, wanted = () => true }: PrintOptions = {},
): Promise<Handout[]> {
  const cache = new Cache(path.join(folders.cache, "handouts"));
  const toolchain = await toolchainKey(folders.engine, browser.version());
  const bookletStyles = await readFile(path.join(folders.engine, "assets", "css", "booklet.css"), "utf8");
  const jobs = printJobs(site, bookletStyles).filter(({ url, paper }) => wanted(url, paper));
  const printer = await openPrinter(browser, site.files, cache);
  const limit = pLimit(availableParallelism());
  const hashes = new Map<string, string>();
  const { settings, edition } = site.briefing;
  const [author, subject, date] = [settings.publisher, `${settings.title}, ${edition.label}`, edition.date];
  let done = 0;
  const run = async ({ url, paper, html, print }: PrintJob): Promise<Handout> => {
    const metadata = { author, subject, date, headings: pdfHeadingsOf(html) };
    const key = keyOf(toolchain, paper, html, JSON.stringify(metadata), ...assetHashes(html, site.files, hashes));
    const name = `${key.slice(0, 32)}.pdf`;
    const cached = await cache.find(name);
    const pdf =
      cached ??
      (await cache.store(name, await normalisePdf(await print((page) => printer.print(page, paper)), metadata)));
    const { length: pages } = (await readKept(pdf, cache)).pages;
    const handout = { url, paper, pages, pdf, sheet: fingerprint(html) };
    progress((done += 1), jobs.length, handout, cached === null);
    return handout;
  };
  try {
    return await Promise.all(jobs.map((job) => limit(run, job)));
  } finally {
    await printer.close();
  }
}

function printJobs(site: Site, bookletStyles: string): PrintJob[] {
  const links = publicLinks(site.briefing.settings.address);
  const { html, print } = bookletOf(site, bookletStyles);
  const pages = site.outline.map(({ url }): Omit<PrintJob, "paper"> => {
    const page = printablePage(textOfFile(site.files, fileOf(url)), url, links);
    return { url, html: page, print: (printHtml) => printHtml(page) };
  });
  // The booklet first, because it takes longest.
  return [{ url: null, html, print }, ...pages].flatMap((job) =>
    (Object.keys(PAPERS) as Paper[]).map((paper) => ({ ...job, paper })),
  );
}

/** Cache key for what shapes every PDF alike: the code in this folder, its packages and the browser. */
async function toolchainKey(engine: string, browser: string): Promise<string> {
  const folder = path.join(engine, "src", "handouts");
  const code = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".ts")).sort();
  return keyOf(
    browser,
    pinnedVersions(engine, ["playwright-core", "pdf-lib", "sharp"]),
    ...(await Promise.all(code.map((name) => readFile(path.join(folder, name))))),
  );
}

/** Names and hashes of the style sheets and pictures that a page uses, and of the fonts that its style sheets use. */
function assetHashes(html: string, files: Site["files"], known: Map<string, string>): string[] {
  const assets = [...html.matchAll(/["\s]\/(assets\/[^"\s,]+)/g)].flatMap(([, name = ""]) =>
    files.has(name) ? name : [],
  );
  const fonts = assets
    .filter((name) => name.endsWith(".css"))
    .flatMap((name) =>
      [...textOfFile(files, name).matchAll(/url\(([^)]+)\)/g)].map(([, font = ""]) =>
        path.posix.join(path.posix.dirname(name), font),
      ),
    );
  return [...new Set([...assets, ...fonts])].sort().map((name) => {
    const hash = known.get(name) ?? keyOf(files.get(name) ?? "");
    known.set(name, hash);
    return `${name} ${hash}`;
  });
}
