// HTTP headers for hosts that can send them. None is required: they let browsers cache immutable files, let other sites
// read the data, and repeat what the pages declare themselves.

/** Headers for some of the files. */
export interface HeaderRule {
  /** Path in the built folder; a final `*` matches everything below it. */
  readonly paths: string;
  /** File name endings, for hosts whose rules match under any root: a page may have the address `data` too. */
  readonly endings?: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** For files named after their contents, which never change (RFC 8246). */
const IMMUTABLE = { "Cache-Control": "public, max-age=31536000, immutable" };
/** For data that scripts of any site may read. */
const OPEN = { "Access-Control-Allow-Origin": "*" };

export const HEADER_RULES: readonly HeaderRule[] = [
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
  { paths: "feed.xml", headers: OPEN },
];
