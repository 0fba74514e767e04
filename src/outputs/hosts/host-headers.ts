// The headers that a host may send with the site. None is needed: they let browsers keep what never changes, let other
// sites read the data, and say once more what the pages say of themselves.

/** Headers for some of the files. */
export interface HeaderRule {
  /** Paths in the built folder: a file, or with a final `*` all that begins so. */
  readonly paths: string;
  /** Endings of the files that lie there, for hosts that cannot tell where the site begins: a page may be called `data` as well. */
  readonly endings?: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** The name of such a file changes with what it holds, so nobody has to ask for it twice (RFC 8246). */
const FOREVER = { "Cache-Control": "public, max-age=31536000, immutable" };
/** Whoever shows or counts the figures may read them from another site, in the browser. */
const OPEN = { "Access-Control-Allow-Origin": "*" };

export const HEADER_RULES: readonly HeaderRule[] = [
  // A policy in a page cannot say who may frame it; only a header can (CSP 3, section 3.3).
  {
    paths: "*",
    headers: {
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Content-Security-Policy": "frame-ancestors 'self'",
    },
  },
  { paths: "assets/*", endings: ["css", "js", "woff2"], headers: FOREVER },
  { paths: "pictures/*", endings: ["avif", "webp", "png", "jpeg"], headers: FOREVER },
  { paths: "cards/*", endings: ["png"], headers: FOREVER },
  { paths: "data/*", endings: ["csv", "json"], headers: OPEN },
  { paths: "feed.xml", headers: OPEN },
];
