// Prints HTML to PDF in a browser that reaches nothing but the files of a site in memory.

import mime from "mime";
import type { Browser, Route } from "playwright-core";
import type { Cache } from "../site/cache.ts";
import { bytesOf, textOfFile, type FileContents } from "../site/file-contents.ts";
import type { Paper } from "../site/cross-page/handout-links.ts";
import { jpegForPrint } from "./print-images.ts";

/** A reserved domain (RFC 2606). It appears in no PDF, because no link stays relative. */
const ORIGIN = "https://briefing.invalid";

/** Query parameter with the width in pixels at which a page wants a picture. */
const WIDTH = "width";

/** Pixels of a printed picture to a CSS pixel: 200 to the inch. */
const RESOLUTION = 200 / 96;

type Files = ReadonlyMap<string, FileContents>;

export interface PdfPrinter {
  /** Prints HTML that names its files from the site's root. */
  readonly print: (html: string, paper: Paper) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/**
 * @param files the site's files by path, for styles, fonts and pictures
 * @param pictures keeps the re-encoded pictures
 */
export async function openPrinter(browser: Browser, files: Files, pictures: Cache): Promise<PdfPrinter> {
  // The width of A4 at 96 pixels to the inch, at double density: pages choose their pictures by these.
  const context = await browser.newContext({
    viewport: { width: 794, height: 1123 },
    deviceScaleFactor: 2,
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  const pages = new Map<string, string>();
  let printed = 0;
  await context.route("**", (route) => respond(route, pages, files, pictures));
  return {
    async print(html, paper) {
      const address = `/print-${(printed += 1)}.html`;
      pages.set(address, html);
      const page = await context.newPage();
      try {
        await page.emulateMedia({ media: "print" });
        await page.goto(ORIGIN + address, { waitUntil: "load" });
        await page.evaluate(loadForPrint, { parameter: WIDTH, resolution: RESOLUTION });
        const format = paper === "a4" ? "A4" : "Letter";
        return await page.pdf({ format, preferCSSPageSize: true, tagged: true, outline: true });
      } finally {
        pages.delete(address);
        await page.close();
      }
    },
    close: () => context.close(),
  };
}

async function respond(route: Route, pages: ReadonlyMap<string, string>, files: Files, pictures: Cache): Promise<void> {
  const { origin, pathname, searchParams } = new URL(route.request().url());
  if (origin !== ORIGIN) return route.abort();
  const page = pages.get(pathname);
  if (page !== undefined) return route.fulfill({ body: page, contentType: "text/html; charset=utf-8" });
  const file = decodeURIComponent(pathname.slice(1));
  const contents = files.get(file);
  if (contents === undefined) return route.fulfill({ status: 404 });
  const width = Number(searchParams.get(WIDTH));
  if (width > 0) {
    const jpeg = await jpegForPrint(bytesOf(contents), width, pictures);
    return route.fulfill({ body: Buffer.from(jpeg), contentType: "image/jpeg" });
  }
  // On a screen text does not wait for its font; in print it must.
  const body = file.endsWith(".css")
    ? textOfFile(files, file).replaceAll("font-display:optional", "font-display:block")
    : bytesOf(contents);
  return route.fulfill({ body, contentType: mime.getType(file) ?? "application/octet-stream" });
}

/** Runs in the page: waits for its fonts, and loads each picture at the size at which it is printed. */
async function loadForPrint({ parameter, resolution }: { parameter: string; resolution: number }): Promise<void> {
  await document.fonts.ready;
  for (const image of document.images) {
    // Rounded up to 100 pixels, so that A4 and Letter share their pictures.
    const width = Math.ceil((image.getBoundingClientRect().width * resolution) / 100) * 100;
    const file = new URL(image.currentSrc);
    if (width === 0 || file.pathname.endsWith(".svg")) continue;
    for (const source of image.parentElement?.querySelectorAll("source") ?? []) source.remove();
    file.searchParams.set(parameter, String(width));
    image.removeAttribute("srcset");
    image.src = file.href;
  }
  await Promise.all([...document.images].map((image) => image.decode()));
}
