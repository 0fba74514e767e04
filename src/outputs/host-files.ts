// Configuration files for static hosts. Each host reads its own; to others it is just another file. None of their
// headers is required: they let browsers cache immutable files, let other sites read the data, and repeat what the
// pages declare themselves.

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
/** Folders without pages of this edition. */
const OTHER_FOLDERS = ["assets", "cards", "data", "editions", "icons", "pictures"];

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
 */
export function hostFiles(pages: Iterable<string>): ReadonlyMap<string, string> {
  return new Map([
    ["_headers", headersFile(new Set(pages))],
    ["serve.json", serveFile()],
    // Keeps GitHub Pages from running Jekyll, which omits files whose names start with an underscore.
    [".nojekyll", ""],
  ]);
}

/**
 * `_headers` for Netlify and Cloudflare Pages: each path is followed by its headers, indented. Both join the headers of
 * all rules that match, and of two policies the stricter holds: so the rules on framing name each folder of pages.
 */
function headersFile(pages: ReadonlySet<string>): string {
  const folders = new Set([...pages].filter((file) => file.includes("/")).map((file) => file.split("/")[0] ?? ""));
  for (const folder of OTHER_FOLDERS) folders.add(folder);
  folders.delete(CHARTS);
  const own = ["", ...[...pages].filter((file) => !file.includes("/")), ...[...folders].map((folder) => `${folder}/*`)];
  const all: readonly HeaderRule[] = [
    { paths: "*", headers: EVERYWHERE },
    ...own.sort().map((paths) => ({ paths, headers: FRAMED_HERE })),
    { paths: `${CHARTS}/*`, headers: FRAMED_ANYWHERE },
    ...HEADER_RULES,
  ];
  const rules = all.map(({ paths, headers }) =>
    [`/${paths}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  );
  return `${rules.join("\n\n")}\n`;
}

/** `serve.json` for `serve`, which reads it in the folder that it serves. */
function serveFile(): string {
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

function keyValues(headers: Readonly<Record<string, string>>): { key: string; value: string }[] {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}
