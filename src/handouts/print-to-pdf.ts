// The printer: prints HTML to PDF in the browser, from the files of a site in memory. Nothing else can be reached.

import path from "node:path";
import type { Browser, BrowserContext, Route } from "playwright-core";
import type { Cache } from "../site/cache.ts";
import { bytesOf } from "../site/file-contents.ts";
import type { Paper } from "../site/handout-links.ts";
import { textOfFile } from "../site/file-contents.ts";
import { jpegForPrint } from "./print-images.ts";

/** An address that leads nowhere (RFC 2606) and stands in no PDF, because no link is left relative. */
const ORIGIN = "https://briefing.invalid";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".avif": "image/avif",
  ".webp": "image/webp",
  ".png": "image/png",
  ".jpg": "image/jpeg",
};

/** By which a page asks for a picture of as many pixels as paper shows: dots to an inch, and an inch in pixels of CSS. */
const WIDTH = "width";
const RESOLUTION = 200 / 96;

type Files = ReadonlyMap<string, string | Uint8Array>;

export class PdfPrinter {
  readonly #context: BrowserContext;
  readonly #sheets = new Map<string, string>();
  #printed = 0;

  private constructor(context: BrowserContext) {
    this.#context = context;
  }

  /**
   * @param files the site's files by their path, from which pictures, styles and fonts come
   * @param pictures where pictures for paper are kept
   */
  static async open(browser: Browser, files: Files, pictures: Cache): Promise<PdfPrinter> {
    // As wide as a sheet, and twice as dense as a screen: by this a page chooses its pictures.
    const context = await browser.newContext({
      viewport: { width: 794, height: 1123 },
      deviceScaleFactor: 2,
      colorScheme: "light",
      reducedMotion: "reduce",
    });
    const printer = new PdfPrinter(context);
    await context.route("**", (route) => printer.#answer(route, files, pictures));
    return printer;
  }

  /** Prints HTML whose files are named from the site's root. */
  async print(html: string, paper: Paper): Promise<Uint8Array> {
    const address = `/sheet-${(this.#printed += 1)}.html`;
    this.#sheets.set(address, html);
    const page = await this.#context.newPage();
    try {
      await page.emulateMedia({ media: "print" });
      await page.goto(ORIGIN + address, { waitUntil: "load" });
      await page.evaluate(ready, { parameter: WIDTH, resolution: RESOLUTION });
      return await page.pdf({
        format: paper === "a4" ? "A4" : "Letter",
        preferCSSPageSize: true,
        tagged: true,
        outline: true,
      });
    } finally {
      this.#sheets.delete(address);
      await page.close();
    }
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  async #answer(route: Route, files: Files, pictures: Cache): Promise<void> {
    const { origin, pathname, searchParams } = new URL(route.request().url());
    const sheet = this.#sheets.get(pathname);
    if (origin !== ORIGIN) return route.abort();
    if (sheet !== undefined) return route.fulfill({ body: sheet, contentType: "text/html; charset=utf-8" });
    const file = decodeURIComponent(pathname.slice(1));
    const contents = files.get(file);
    if (contents === undefined) return route.fulfill({ status: 404 });
    const width = Number(searchParams.get(WIDTH));
    if (width > 0)
      return route.fulfill({
        body: Buffer.from(await jpegForPrint(bytesOf(contents), width, pictures)),
        contentType: "image/jpeg",
      });
    // A reader does not wait for a font, but paper does.
    const body = file.endsWith(".css")
      ? textOfFile(files, file).replaceAll("font-display:optional", "font-display:block")
      : bytesOf(contents);
    return route.fulfill({ body, contentType: TYPES[path.extname(file)] ?? "application/octet-stream" });
  }
}

/** Runs in the page: waits for every font, and has each picture come in the size in which it is printed. */
async function ready({ parameter, resolution }: { parameter: string; resolution: number }): Promise<void> {
  await document.fonts.ready;
  for (const image of document.images) {
    // In steps, so that the papers share their pictures.
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
