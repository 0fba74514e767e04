// What a page weighs on the wire until a reader sees it whole, and what the home page weighs on a phone.

import path from "node:path";
import { brotliCompressSync, constants, deflateRawSync, gzipSync } from "node:zlib";
import { BUDGET } from "./budget.ts";
import { PAPER } from "../../site/endnotes.ts";
import { bytesOf } from "../../site/file-contents.ts";
import type { SitePage } from "../../html/read-page.ts";

/** A page with all that blocks its rendering. */
export interface PageWeight {
  readonly url: string;
  readonly template: string;
  readonly brotli: number;
  readonly gzip: number;
}

/** What a page loads on a phone. */
export interface PhoneWeight {
  readonly url: string;
  readonly template: string;
  readonly total: number;
  readonly parts: readonly { readonly file: string; readonly bytes: number }[];
}

type WeighedPage = SitePage & { readonly bytes: Uint8Array };
type Files = ReadonlyMap<string, string | Uint8Array>;

/** A phone of the common kind: 412 CSS pixels wide, and dense. */
const PHONE = { width: 412, density: 2.625 };

/** Compressed sizes of the files that pages share. */
class Sizes {
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

/**
 * Weighs the pages. A page is first compressed in the quickest way, which never does better than the two that count;
 * exactly weighed are those that come near the budget so, and the heaviest page of each template.
 */
export function weighPages(pages: readonly WeighedPage[], files: Files): PageWeight[] {
  const sizes = new Sizes(files);
  const guesses = pages.map((page) => {
    const blocking = blockingFiles(page);
    return { page, blocking, guess: quick(seen(page.bytes)) + sum(blocking, (file) => sizes.of(file).quick) };
  });
  const heaviest = new Map<string, (typeof guesses)[number]>();
  for (const one of guesses)
    if (one.guess > (heaviest.get(one.page.template)?.guess ?? 0)) heaviest.set(one.page.template, one);
  return guesses
    .filter((one) => one.guess > BUDGET.brotli || heaviest.get(one.page.template) === one)
    .map(({ page: { url, template, bytes }, blocking }) => ({
      url,
      template,
      brotli: brotli(seen(bytes)) + sum(blocking, (file) => sizes.of(file).brotli),
      gzip: gzip(seen(bytes)) + sum(blocking, (file) => sizes.of(file).gzip),
    }));
}

/** A page up to where only paper goes on: what a browser needs until a reader sees it whole. */
function seen(page: Uint8Array): Uint8Array {
  const end = bytesOf(page).indexOf(PAPER);
  return end < 0 ? page : page.subarray(0, end);
}

/** What the home page loads on a phone: itself, styles, scripts, icons, fonts of its script, and its first picture. */
export function weighHome(pages: readonly WeighedPage[], files: Files): PhoneWeight | null {
  const home = pages.find(({ url }) => url === "/");
  if (home === undefined) return null;
  const sizes = new Sizes(files);
  const { html } = home;
  const linked = tagsOf(home.bytes).flatMap(({ name, attributes: { rel, href, src } }) =>
    name === "link" && rel === "stylesheet" ? (href ?? []) : name === "script" ? (src ?? []) : [],
  );
  const compressed = linked.filter((file) => files.has(file)).map((file) => ({ file, bytes: sizes.of(file).brotli }));
  const fonts = [...files]
    .filter(([file]) => file.endsWith(".woff2") && !/-sc-/.test(file))
    .map(([file, bytes]) => ({ file, bytes: bytes.length }));
  const picture = pictureOnPhone(html);
  const shown = picture === null ? [] : [{ file: picture, bytes: files.get(picture)?.length ?? 0 }];
  const parts = [{ file: home.file, bytes: brotli(home.bytes) }, ...compressed, ...fonts, ...shown];
  return { url: home.url, template: home.template, total: sum(parts, ({ bytes }) => bytes), parts };
}

/** The first file that a phone chooses of the first picture: as wide as the screen, in the best format. */
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

/** The files of the site without which a browser paints nothing: style sheets, and scripts that are not deferred. */
function blockingFiles({ bytes, file }: WeighedPage): string[] {
  const folder = path.posix.dirname(file);
  return tagsOf(bytes).flatMap(({ name, attributes }) => {
    const style =
      name === "link" && attributes["rel"] === "stylesheet" && attributes["media"] !== "print"
        ? attributes["href"]
        : undefined;
    const script =
      name === "script" &&
      attributes["defer"] === undefined &&
      attributes["async"] === undefined &&
      attributes["type"] === undefined
        ? attributes["src"]
        : undefined;
    const address = style ?? script;
    return address === undefined ? [] : [path.posix.join(folder, address)];
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
