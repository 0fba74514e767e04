// The bytes a browser needs before it can render a page, and everything the home page loads on a phone.

import path from "node:path";
import { brotliCompressSync, constants, deflateRawSync, gzipSync } from "node:zlib";
import { BUDGET, type PageWeight, type PhoneWeight, type SiteWeights } from "./budget.ts";
import { PRINT_ONLY } from "../../site/endnotes.ts";
import { bytesOf } from "../../site/file-contents.ts";
import type { SitePage } from "../../html/read-page.ts";

/** A page as it is kept once its own checks are done, with its HTML in UTF-8. */
export type StoredPage = SitePage & { readonly bytes: Uint8Array };
type Files = ReadonlyMap<string, string | Uint8Array>;

/** A common phone: 412 CSS pixels wide, at 2.625 device pixels each. */
const PHONE = { width: 412, density: 2.625 };

/** Compressed sizes of the files that pages share, each computed once. */
class FileSizes {
  readonly #known = new Map<string, { quick: number; brotli: number; gzip: number }>();
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  of(file: string): { quick: number; brotli: number; gzip: number } {
    const known = this.#known.get(file);
    if (known !== undefined) return known;
    const bytes = bytesOf(this.#files.get(file) ?? "");
    const sizes = { quick: quick(bytes), brotli: brotli(bytes), gzip: gzip(bytes) };
    this.#known.set(file, sizes);
    return sizes;
  }
}

/** @param files all files that are not pages */
export function weighSite(pages: readonly StoredPage[], files: Files): SiteWeights {
  const sizes = new FileSizes(files);
  const home = pages.find(({ url }) => url === "/");
  return { pages: weighPages(pages, sizes), home: home === undefined ? null : weighOnPhone(home, files, sizes) };
}

/**
 * Every page is first compressed by the quickest method, which never beats the two that count. Only pages whose quick
 * size exceeds the budget, and the heaviest page of each template, are then weighed exactly.
 */
function weighPages(pages: readonly StoredPage[], sizes: FileSizes): PageWeight[] {
  const estimates = pages.map((page) => {
    const blocking = blockingFiles(page);
    return { page, blocking, bytes: quick(screenPart(page.bytes)) + sum(blocking, (file) => sizes.of(file).quick) };
  });
  const heaviest = new Map<string, (typeof estimates)[number]>();
  for (const estimate of estimates)
    if (estimate.bytes > (heaviest.get(estimate.page.template)?.bytes ?? 0))
      heaviest.set(estimate.page.template, estimate);
  return estimates
    .filter((estimate) => estimate.bytes > BUDGET.brotli || heaviest.get(estimate.page.template) === estimate)
    .map(({ page: { url, template, bytes }, blocking }) => ({
      url,
      template,
      brotli: brotli(screenPart(bytes)) + sum(blocking, (file) => sizes.of(file).brotli),
      gzip: gzip(screenPart(bytes)) + sum(blocking, (file) => sizes.of(file).gzip),
    }));
}

/** The page without its end, which only print shows. */
function screenPart(page: Uint8Array): Uint8Array {
  const end = bytesOf(page).indexOf(PRINT_ONLY);
  return end < 0 ? page : page.subarray(0, end);
}

/** The page itself, styles, scripts, Latin fonts, and the first picture. */
function weighOnPhone(page: StoredPage, files: Files, sizes: FileSizes): PhoneWeight {
  const linked = tagsOf(page.bytes).flatMap(({ name, attributes: { rel, href, src } }) =>
    name === "link" && rel === "stylesheet" ? (href ?? []) : name === "script" ? (src ?? []) : [],
  );
  const compressed = linked.filter((file) => files.has(file)).map((file) => ({ file, bytes: sizes.of(file).brotli }));
  const fonts = [...files]
    .filter(([file]) => file.endsWith(".woff2") && !/-sc-/.test(file))
    .map(([file, bytes]) => ({ file, bytes: bytes.length }));
  const picture = pictureOnPhone(page.html);
  const shown = picture === null ? [] : [{ file: picture, bytes: files.get(picture)?.length ?? 0 }];
  const parts = [{ file: page.file, bytes: brotli(page.bytes) }, ...compressed, ...fonts, ...shown];
  return { url: page.url, template: page.template, total: sum(parts, ({ bytes }) => bytes), parts };
}

/** The file that a phone chooses for the first picture: the smallest AVIF as wide as the screen. */
function pictureOnPhone(html: string): string | null {
  const srcset = /<source type="image\/avif" srcset="([^"]*)"/.exec(html)?.[1];
  if (srcset === undefined) return null;
  const candidates = srcset
    .split(",")
    .map((one) => one.trim().split(/\s+/))
    .map(([file = "", width = ""]) => ({ file, width: Number.parseInt(width, 10) }));
  const chosen = candidates.find(({ width }) => width >= PHONE.width * PHONE.density) ?? candidates.at(-1);
  return chosen?.file ?? null;
}

/** Files without which a browser paints nothing: style sheets, and scripts neither deferred nor async nor modules. */
function blockingFiles({ bytes, file }: StoredPage): string[] {
  return tagsOf(bytes).flatMap(({ name, attributes: { rel, media, href, src, defer, async, type } }) => {
    const isStyle = name === "link" && rel === "stylesheet" && media !== "print";
    const isScript = name === "script" && (defer ?? async ?? type) === undefined;
    const address = isStyle ? href : isScript ? src : undefined;
    return address === undefined ? [] : [path.posix.join(path.posix.dirname(file), address)];
  });
}

/** The links and scripts of a page's head. */
function tagsOf(page: Uint8Array): { name: string; attributes: Record<string, string> }[] {
  const bytes = bytesOf(page);
  const head = bytes.toString("utf8", 0, bytes.indexOf("</head>"));
  return [...head.matchAll(/<(link|script)\b([^>]*)>/g)].map(([, name = "", written = ""]) => ({
    name,
    attributes: Object.fromEntries(
      [...written.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, attribute = "", value = ""]) => [attribute, value]),
    ),
  }));
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function quick(bytes: Uint8Array): number {
  return deflateRawSync(bytes, { level: 1 }).length;
}

function brotli(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

function gzip(bytes: Uint8Array): number {
  return gzipSync(bytes).length;
}
