// The built site on real servers, unmodified, at the root and below a path, with every address followed.

import path from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";
import * as assert from "uvu/assert";
import { writeFiles } from "../../src/publish/publish.ts";
import { crawl, References, type Crawled } from "../support/crawl.ts";
import { BELOW, hostKinds, placedSite } from "../support/hosts.ts";
import { serve } from "../support/serve.ts";
import { builtSite, temporaryFolder, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

interface Context {
  site: BuiltSite;
  /** A folder with the site at `briefings/jiulongpo/`, and nothing else. */
  parent: string;
  references: References;
}

const hosts = suite<Context>("site hosts");

hosts.before(async (context) => {
  context.site = await builtSite();
  context.parent = await placedSite(context.site.folder);
  context.references = new References(context.site.files);
});

hosts("fail the crawl where faults are planted", async () => {
  const files = new Map([
    [
      "index.html",
      '<a href="/parks/">Root</a><a href="Parks/index.html">Case</a><img srcset="a.png 1x, b.png 2x">' +
        '<link rel="stylesheet" href="a.css"><a href="a.png">a</a>',
    ],
    ["parks/index.html", "Parks"],
    ["a.css", "p{background:url(c.png)}"],
    ["a.png", "a picture"],
  ]);
  const folder = await temporaryFolder("faults");
  await writeFiles(files, folder);
  const host = await serve(folder, "/below/");
  const { faults } = await crawl(
    host.address,
    new Map([...files, ["a.png", "another picture"]]),
    new References(files),
  );
  await host.close();
  assert.equal(faults.map((fault) => fault.replace(host.address, "")).sort(), [
    "404 ",
    "404 Parks/index.html",
    "404 b.png",
    "404 c.png",
    "leads out of the folder: /parks/ in index.html",
    "not the file that was built: a.png → a.png",
  ]);
});

hosts(
  "get the same headers from `_headers`, as Netlify's parser reads it, as from the other server files",
  async ({ site }) => {
    const { headers: rules, errors } = await parseAllHeaders({
      headersFiles: [path.join(site.folder, "_headers")],
      configHeaders: [],
      minimal: true,
    });
    assert.equal(errors, []);
    const answers = new Map<string, Headers>();
    for (const file of site.files.keys()) {
      const matching = rules.filter(({ for: paths }) =>
        new RegExp(`^${paths.replaceAll(".", "\\.").replace(/:\w+/g, "[^/]+").replace(/\*$/, ".*")}$`).test(`/${file}`),
      );
      // A file that is no page, beside the home page, is in no folder that a rule could name.
      if (!file.includes("/") && !file.endsWith(".html"))
        matching.push({ for: `/${file}`, values: { "Content-Security-Policy": "frame-ancestors 'self'" } });
      answers.set(file, new Headers(matching.flatMap(({ values }) => Object.entries(values))));
    }
    assert.equal(wrongHeaders({ faults: [], answers }, true, []), []);
    assert.equal(wrongFonts(answers, "https://host.invalid/", site), []);
    assert.ok(rules.length <= 100, `Cloudflare Pages reads 100 rules, and there are ${rules.length}`);
  },
);

/** The pages that do not name exactly the Latin fonts of the site in `Link`, and other files that name any. */
function wrongFonts(answers: ReadonlyMap<string, Headers>, base: string, { files }: BuiltSite): string[] {
  const fonts = [...files.keys()].filter((file) => /^assets\/(?:barlow|source-serif-4)-.*\.woff2$/.test(file)).sort();
  assert.is(fonts.length, 4);
  return [...answers].flatMap(([file, headers]) => {
    const isPage = file.endsWith("index.html");
    // Rules of `_headers` match whole folders: the data of a dated copy may name them too, and no browser acts on that.
    if (!isPage && file.startsWith("editions/")) return [];
    const named = (headers.get("link") ?? "").split(", ").filter((link) => link !== "");
    const addresses = named.map((link) => {
      const [, address = "", rest = ""] = /^<([^>]*)>; (.*)$/.exec(link) ?? [];
      assert.is(rest, "rel=preload; as=font; type=font/woff2; crossorigin");
      return new URL(address, base + file).href.replace(base, "");
    });
    const right = addresses.sort().join() === (isPage ? fonts.join() : "");
    return right ? [] : `${file}: ${addresses.join(" ") || "no fonts"}`;
  });
}

/** The headers that a configured server must send with a file. */
function headersFor(file: string): Record<string, string | null> {
  const changing = !/-[0-9a-f]{10}(?:-\d+)?\.[a-z0-9]+$/.test(file);
  return {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "content-security-policy": /^(?:zh\/)?charts\//.test(file) ? "frame-ancestors *" : "frame-ancestors 'self'",
    "access-control-allow-origin": /^(?:(?:editions\/[^/]+\/|zh\/)?data\/|(?:zh\/)?feed\.xml$)/.test(file) ? "*" : null,
    "cache-control": changing ? null : "public, max-age=31536000, immutable",
  };
}

const TYPES: Record<string, RegExp> = {
  ".html": /^text\/html/,
  ".css": /^text\/css/,
  ".js": /^(?:text|application)\/javascript/,
  ".svg": /^image\/svg\+xml/,
  ".png": /^image\/png/,
  ".webp": /^image\/webp/,
  ".avif": /^image\/avif/,
  ".woff2": /^font\/woff2/,
  ".csv": /^text\/csv/,
  ".json": /^application\/json/,
  ".webmanifest": /^application\/manifest\+json/,
  ".xml": /^(?:text|application)\/(?:atom\+)?xml/,
};
/** Media types that browsers require of a file. */
const NEEDED = [".html", ".css", ".js", ".svg"];

for (const { name, version, told, errorPage, start } of hostKinds()) {
  if (version === null) {
    console.log(`${name} is not installed here: the site was not tried on it.`);
    continue;
  }
  for (const below of ["", BELOW]) {
    hosts(
      `serves every file of the site: ${name} ${version}, ${below === "" ? "at the root" : `under /${below}`}`,
      async ({ site, parent, references }) => {
        const host = await start(below === "" ? path.join(parent, BELOW) : parent, below);
        try {
          const crawled = await crawl(host.address + below, site.files, references);
          assert.equal(crawled.faults, []);
          assert.equal(
            [...site.pages.keys()].filter((file) => !crawled.answers.has(file)),
            ["404.html"],
            "pages that no link leads to",
          );
          assert.equal(wrongHeaders(crawled, told), []);
          if (told) assert.equal(wrongFonts(crawled.answers, host.address + below, site), []);
          const missing = await fetch(`${host.address}${below}parks/no-such-park/`);
          assert.is(missing.status, 404);
          const words = await missing.text();
          const lost = await fetch(`${host.address}${below}assets/site-0000000000.css`);
          assert.is(lost.status, 404);
          if (errorPage === "everywhere" || (errorPage === "at the root" && below === "")) {
            assert.is(words, site.pages.get("404.html"));
            assert.not.match(
              lost.headers.get("cache-control") ?? "",
              /immutable/,
              "what is missing today is not missing for a year",
            );
          }
        } finally {
          await host.stop();
        }
      },
    );
  }
}

/** Responses with a type that browsers refuse; from configured servers, any wrong type or header. */
function wrongHeaders(
  { answers }: Crawled,
  told: boolean,
  typed: readonly string[] = told ? Object.keys(TYPES) : NEEDED,
): string[] {
  return [...answers].flatMap(([file, headers]) => {
    const message: string[] = [];
    const ending = path.extname(file);
    const type = headers.get("content-type") ?? "none";
    if (typed.includes(ending) && TYPES[ending]?.test(type) === false) message.push(`${file}: type ${type}`);
    for (const [header, expected] of told ? Object.entries(headersFor(file)) : []) {
      const value = headers.get(header);
      const right =
        header === "cache-control" && expected === null ? !/immutable/.test(value ?? "") : value === expected;
      if (!right) message.push(`${file}: ${header} ${value}`);
    }
    return message;
  });
}

hosts.run();
