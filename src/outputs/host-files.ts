// Configuration files for static hosts. Each host reads its own; to others it is just another file. None of their
// headers is required: they let browsers cache immutable files, let other sites read the data, load the fonts in time
// for the first page, and repeat what the pages declare themselves.

import { firstFonts } from "./fonts/font-faces.ts";

interface HeaderRule {
  /** Path in the built folder; a final `*` matches everything below it, and `:name` one folder. */
  readonly paths: string;
  /** File name endings, for hosts whose rules match under any root: a page may have the address `data` too. */
  readonly endings?: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** For files named after their contents, which never change (RFC 8246). */
const IMMUTABLE = { "Cache-Control": "public, max-age=31536000, immutable" };
/** For data that scripts of any site may read. */
const OPEN = { "Access-Control-Allow-Origin": "*" };

/** Only a header can restrict framing, not a policy in the page (CSP 3, section 3.3). */
const FRAMED_HERE = { "Content-Security-Policy": "frame-ancestors 'self'" };
/** For charts, which any site may embed. */
const FRAMED_ANYWHERE = { "Content-Security-Policy": "frame-ancestors *" };

/** What holds for every file. */
const EVERYWHERE = { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" };
const CHARTS = "charts";
/** Dated copies, whose pages use the same files of `assets`. */
const EDITIONS = "editions";
/** Folders without pages. */
const OTHER_FOLDERS = ["assets", "cards", "data", "icons", "pictures"];

/** What the root has for all languages, and what stands there alone. */
const NOT_IN_LANGUAGES = /^(?:assets|pictures|editions)\/|^404\.html$/;

const HEADER_RULES: readonly HeaderRule[] = [
  { paths: "assets/*", endings: ["css", "js", "woff2"], headers: IMMUTABLE },
  { paths: "pictures/*", endings: ["avif", "webp", "png", "jpeg"], headers: IMMUTABLE },
  { paths: "cards/*", endings: ["png"], headers: IMMUTABLE },
  { paths: "data/*", endings: ["csv", "json"], headers: OPEN },
  { paths: "editions/:edition/data/*", headers: OPEN },
  { paths: "feed.xml", headers: OPEN },
];

/**
 * The files by path.
 *
 * @param pages paths of the pages in the built folder
 * @param files paths of other files in it, the fonts among them
 * @param languages folders that have the same pages in other languages: "zh"
 */
export function hostFiles(
  pages: Iterable<string>,
  files: Iterable<string>,
  languages: readonly string[] = [],
): ReadonlyMap<string, string> {
  const paths = new Set(pages);
  const fonts = firstFonts(files);
  return new Map([
    ["_headers", headersFile(paths, fonts, languages)],
    ["serve.json", serveFile(paths, fonts, languages)],
    // Keeps GitHub Pages from running Jekyll, which omits files whose names start with an underscore.
    [".nojekyll", ""],
  ]);
}

/**
 * Has browsers load the fonts along with the page instead of after its styles. With `font-display: optional`, only
 * fonts that arrive by then are shown on a first visit. A `<link>` in the page would do the same, but browsers refuse
 * fonts that it names when the page was opened from a disk.
 *
 * @param base what leads from a page to the built folder
 */
function preload(fonts: readonly string[], base: string): Readonly<Record<string, string>> {
  const links = fonts.map((font) => `<${base}${font}>; rel=preload; as=font; type=font/woff2; crossorigin`);
  return { Link: links.join(", ") };
}

/**
 * `_headers` for Netlify and Cloudflare Pages: each path is followed by its headers, indented. Both join the headers of
 * all rules that match, and of two policies the stricter holds: so the rules on framing name each folder. Fonts are
 * named from the root, because a rule matches pages at any depth.
 */
function headersFile(pages: ReadonlySet<string>, fonts: readonly string[], languages: readonly string[]): string {
  const withFonts = { ...FRAMED_HERE, ...preload(fonts, "/") };
  const ofPages = ["", "index.html", ...[...foldersOf(pages)].map((folder) => `${folder}/*`)];
  const others = [...[...pages].filter((file) => !file.includes("/")), ...OTHER_FOLDERS.map((folder) => `${folder}/*`)];
  const own = new Map([
    ...others.map((paths) => [paths, FRAMED_HERE] as const),
    ...ofPages.map((paths) => [paths, withFonts] as const),
  ]);
  const inEach: readonly HeaderRule[] = [
    ...[...own].map(([paths, headers]) => ({ paths, headers })).sort((a, b) => (a.paths < b.paths ? -1 : 1)),
    { paths: `${CHARTS}/*`, headers: FRAMED_ANYWHERE },
    // Not its pictures, which other sites show in pages of their own.
    ...["", "index.html"].map((page) => ({ paths: `${CHARTS}/:chart/${page}`, headers: preload(fonts, "/") })),
    ...HEADER_RULES,
  ];
  const ofLanguages = languages.flatMap((folder) => [
    // At the root, no rule can name a file that is no page; here one can.
    ...["feed.xml", "site.webmanifest"].map((file) => ({ paths: `${folder}/${file}`, headers: FRAMED_HERE })),
    ...inEach.flatMap((rule) =>
      NOT_IN_LANGUAGES.test(rule.paths) ? [] : [{ ...rule, paths: `${folder}/${rule.paths}` }],
    ),
  ]);
  const all: readonly HeaderRule[] = [{ paths: "*", headers: EVERYWHERE }, ...inEach, ...ofLanguages];
  const rules = all.map(({ paths, headers }) =>
    [`/${paths}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  );
  return `${rules.join("\n\n")}\n`;
}

/** The folders with pages, except those of charts. */
function foldersOf(pages: ReadonlySet<string>): ReadonlySet<string> {
  const folders = [...pages].filter((file) => file.includes("/")).map((file) => file.split("/")[0] ?? "");
  return new Set([...folders, EDITIONS].filter((folder) => folder !== CHARTS));
}

/** `serve.json` for `serve`, which reads it in the folder that it serves. */
function serveFile(pages: ReadonlySet<string>, fonts: readonly string[], languages: readonly string[]): string {
  const settings = {
    // By default it redirects parks/index.html to parks, where no relative link works.
    cleanUrls: ["!**/*.html"],
    trailingSlash: true,
    headers: [
      // Its globs match under any root: the rule for data holds for that of dated copies.
      // Of two rules for one header, the later holds.
      { source: "**", headers: keyValues({ ...EVERYWHERE, ...FRAMED_HERE }) },
      { source: `**/${CHARTS}/**`, headers: keyValues(FRAMED_ANYWHERE) },
      ...HEADER_RULES.filter(({ paths }) => !paths.includes(":")).map((rule) => ({
        source: globOf(rule),
        headers: keyValues(rule.headers),
      })),
      ...pageGlobs(pages, languages).map(({ source, base }) => ({ source, headers: keyValues(preload(fonts, base)) })),
      // It does not know the media type, and `nosniff` keeps browsers from guessing.
      { source: "**/*.avif", headers: keyValues({ "Content-Type": "image/avif" }) },
    ],
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

// A glob for the files of a rule under any root: "data/*" becomes "**/data/**/*.{csv,json}".
function globOf({ paths, endings }: HeaderRule): string {
  const files =
    endings === undefined ? "**" : `**/*.${endings.length === 1 ? endings.join() : `{${endings.join(",")}}`}`;
  return `**/${paths.replace(/\*$/, files)}`;
}

/**
 * Globs for the pages under any root, with what leads from each to the built folder. Deeper ones come later: the glob of a
 * folder matches the same folder in a dated copy.
 */
function pageGlobs(pages: ReadonlySet<string>, languages: readonly string[]): { source: string; base: string }[] {
  const own = [...pages]
    .filter((file) => file.endsWith("/index.html"))
    .map((file) =>
      file.split("/").map((part, index, { length }) => (index === 0 || index === length - 1 ? part : "*")),
    );
  const deepest = Math.max(1, ...own.map(({ length }) => length));
  const below = (...folders: string[]) =>
    Array.from({ length: deepest }, (_, depth) => [...folders, ...Array<string>(depth).fill("*"), "index.html"]);
  const copies = below(EDITIONS, "*");
  const translated = languages.flatMap((folder) => below(folder));
  const globs = new Map(
    [["index.html"], ...own, ...copies, ...translated].map((parts) => [`**/${parts.join("/")}`, parts.length - 1]),
  );
  return Array.from(globs, ([source, depth]) => ({ source, base: "../".repeat(depth) })).sort(
    (a, b) => a.base.length - b.base.length || (a.source < b.source ? -1 : 1),
  );
}

function keyValues(headers: Readonly<Record<string, string>>): { key: string; value: string }[] {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}
