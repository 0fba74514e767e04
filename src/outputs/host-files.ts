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

const HEADER_RULES: readonly HeaderRule[] = [
  // Only a header can restrict framing, not a policy in the page (CSP 3, section 3.3).
  {
    paths: "*",
    headers: {
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Content-Security-Policy": "frame-ancestors 'self'",
    },
  },
  { paths: "assets/*", endings: ["css", "js", "woff2"], headers: IMMUTABLE },
  { paths: "pictures/*", endings: ["avif", "webp", "png", "jpeg"], headers: IMMUTABLE },
  { paths: "cards/*", endings: ["png"], headers: IMMUTABLE },
  { paths: "data/*", endings: ["csv", "json"], headers: OPEN },
  { paths: "editions/:edition/data/*", headers: OPEN },
  { paths: "feed.xml", headers: OPEN },
];

export function hostFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["_headers", headersFile()],
    ["serve.json", serveFile()],
    // Keeps GitHub Pages from running Jekyll, which omits files whose names start with an underscore.
    [".nojekyll", ""],
  ]);
}

/** `_headers` for Netlify and Cloudflare Pages: each path is followed by its headers, indented. */
function headersFile(): string {
  const rules = HEADER_RULES.map(({ paths, headers }) =>
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
