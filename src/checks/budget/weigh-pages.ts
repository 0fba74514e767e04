// The bytes a browser needs before it can render a page, and everything the home page loads on a phone.

import path from "node:path";
import { brotliCompressSync, constants, deflateRawSync, gzipSync } from "node:zlib";
import { BUDGET, heaviestByTemplate, type PageWeight, type PhoneWeight, type SiteWeights } from "./weight-limits.ts";
import { NOTES } from "../../site/cross-page/endnotes.ts";
import { bytesOf } from "../../site/file-contents.ts";
import type { SitePage } from "../../html/read-page.ts";

/** A page as it is kept once its own checks are done, with its HTML in UTF-8. */
export type StoredPage = SitePage & { readonly bytes: Uint8Array };
type Files = ReadonlyMap<string, string | Uint8Array>;

/** A common phone: 412 CSS pixels wide, at 2.625 device pixels each. */
const PHONE = { width: 412, density: 2.625 };

const SIZES = {
  quick: (bytes: Uint8Array) => deflateRawSync(bytes, { level: 1 }).length,
  brotli: (bytes: Uint8Array) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
  gzip: (bytes: Uint8Array) => gzipSync(bytes).length,
};

type Method = keyof typeof SIZES;
/** The compressed size of a file that pages share. */
type SizeOf = (file: string, method: Method) => number;

/** @param files all files that are not pages */
export function weighSite(pages: readonly StoredPage[], files: Files): SiteWeights {
  const known = new Map<string, number>();
  const sizeOf: SizeOf = (file, method) => {
    const key = `${method} ${file}`;
    const size = known.get(key) ?? SIZES[method](bytesOf(files.get(file) ?? ""));
    known.set(key, size);
    return size;
  };
  const home = pages.find(({ url }) => url === "/");
  return { pages: weighPages(pages, sizeOf), home: home === undefined ? null : weighOnPhone(home, files, sizeOf) };
}

/**
 * Every page is first compressed by the quickest method, which never beats the two that count. Only pages whose quick
 * size exceeds the budget, and the heaviest page of each template, are then weighed exactly.
 */
function weighPages(pages: readonly StoredPage[], sizeOf: SizeOf): PageWeight[] {
  const weigh = (page: StoredPage, blocking: readonly string[], method: Method) =>
    SIZES[method](screenPart(page.bytes)) + sum(blocking, (file) => sizeOf(file, method));
  const estimates = pages.map((page) => {
    const blocking = blockingFiles(page);
    return { page, template: page.template, blocking, bytes: weigh(page, blocking, "quick") };
  });
  const heaviest = new Set(heaviestByTemplate(estimates, ({ bytes }) => bytes));
  return estimates
    .filter((estimate) => estimate.bytes > BUDGET.brotli || heaviest.has(estimate))
    .map(({ page, template, blocking }) => ({
      url: page.url,
      template,
      brotli: weigh(page, blocking, "brotli"),
      gzip: weigh(page, blocking, "gzip"),
    }));
}

/** The page without its end: notes, for which it keeps room, and what only print and opened slips show. */
function screenPart(page: Uint8Array): Uint8Array {
  const end = bytesOf(page).indexOf(NOTES);
  return end < 0 ? page : page.subarray(0, end);
}

/** The page itself, styles, scripts, Latin fonts, and the first picture. */
function weighOnPhone(page: StoredPage, files: Files, sizeOf: SizeOf): PhoneWeight {
  const linked = tagsOf(page.bytes).flatMap(({ name, attributes: { rel, href, src } }) =>
    name === "link" && rel === "stylesheet" ? (href ?? []) : name === "script" ? (src ?? []) : [],
  );
  const compressed = linked.filter((file) => files.has(file)).map((file) => ({ file, bytes: sizeOf(file, "brotli") }));
  const fonts = [...files]
    .filter(([file]) => file.endsWith(".woff2") && !/-sc-/.test(file))
    .map(([file, bytes]) => ({ file, bytes: bytes.length }));
  const picture = pictureOnPhone(page.html);
  const shown = picture === null ? [] : [{ file: picture, bytes: files.get(picture)?.length ?? 0 }];
  const parts = [{ file: page.file, bytes: SIZES.brotli(page.bytes) }, ...compressed, ...fonts, ...shown];
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
