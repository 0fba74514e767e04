// Cards and icons of the real site: every figure has a card, and page heads name existing files, with a public address
// and without.

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { DomUtils, parseDocument } from "htmlparser2";
import sharp from "sharp";
import * as assert from "uvu/assert";
import { recordCard } from "../../src/outputs/cards/page-cards.ts";
import { foldersOf } from "../../src/site/paths.ts";
import { buildFromContext, buildSite, type Site } from "../../src/eleventy/build-site.ts";
import { openBuildContext } from "../../src/site/build-context.ts";
import type { Figure } from "../../src/model/figure.ts";
import { formatProblems } from "../../src/model/problem.ts";
import { forEachDistrict } from "../support/districts.ts";
import { builtSite, ContentCopy, temporaryFolder, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const ADDRESS = "https://briefing.example/jiulongpo/";
/** Every chat that shows the link fetches the card. */
const LIMIT = 40 * 1024;

const elements = (html: string, name: string) => DomUtils.getElementsByTagName(name, parseDocument(html), true);

/** The `<meta property>` and `<meta name>` values of a head. */
function metaOf(html: string): Map<string, string> {
  return new Map(
    elements(html, "meta").map(({ attribs }) => [
      attribs["property"] ?? attribs["name"] ?? "",
      attribs["content"] ?? "",
    ]),
  );
}

async function checkCard(png: string | Uint8Array | undefined, name: string): Promise<void> {
  const bytes = Buffer.from(png ?? (assert.unreachable(`${name} is not there`) as never));
  const { format, width, height } = await sharp(bytes).metadata();
  assert.equal([format, width, height], ["png", 1200, 630], name);
  assert.ok(bytes.length <= LIMIT, `${name} has ${bytes.length} bytes`);
}

const plain = suite<{ site: BuiltSite }>("site cards");

plain.before(async (context) => {
  context.site = await builtSite();
});

forEachDistrict(
  plain,
  "offers the card of every figure on its page, and makes no other without an address",
  async (site) => {
    const offered = new Set<string>();
    for (const id of [...site.briefing.figures.keys(), ...site.briefing.derived.keys()]) {
      const link = elements(site.pages.get(`figures/${id}/index.html`) ?? "", "a").find(
        ({ attribs }) => attribs["download"] !== undefined,
      );
      assert.is(link?.attribs["download"], `${id}.png`, id);
      const file = path.posix.join("figures", id, link?.attribs["href"] ?? "");
      assert.match(file, new RegExp(`^cards/figures-${id}-[0-9a-f]{10}\\.png$`));
      await checkCard(site.files.get(file), file);
      offered.add(file);
    }
    if (site.briefing.settings.address === null)
      assert.equal(
        [...site.files.keys()].filter((file) => file.startsWith("cards/")),
        [...offered].sort(),
      );
  },
);

/** Pages that nobody shares or keeps: that of a missing address, and charts in frames of other sites. */
const hasNoHead = (file: string) => file === "404.html" || file.startsWith("charts/");

plain("names no picture and no address where the briefing has none", ({ site }) => {
  for (const [file, html] of site.pages) {
    const meta = metaOf(html);
    if (hasNoHead(file)) continue;
    assert.equal(
      [...meta.keys()].filter((name) => /^(?:og|twitter):/.test(name)),
      ["og:title", "og:description", "og:type", "og:site_name"],
      file,
    );
    assert.is(meta.get("og:description"), meta.get("description"), file);
    // A figure's heading leaves its subject to the line above.
    assert.ok(meta.get("og:title")?.startsWith(DomUtils.textContent(elements(html, "h1"))), file);
    assert.is(meta.get("og:title"), elements(html, "html")[0]?.attribs["data-title"], file);
    assert.is(meta.get("og:type"), file === "index.html" ? "website" : "article", file);
  }
});

plain("names icons and colours on every page, and the manifest names what is there", async ({ site }) => {
  for (const [file, html] of site.pages) {
    if (hasNoHead(file)) continue;
    const links = elements(html, "link")
      .filter(({ attribs }) => /icon/.test(attribs["rel"] ?? ""))
      .map(({ attribs }) => [
        attribs["rel"],
        path.posix.join(path.posix.dirname(file), attribs["href"] ?? ""),
        attribs["sizes"] ?? null,
      ]);
    assert.equal(
      links,
      [
        ["icon", "favicon.ico", "32x32"],
        ["icon", "favicon.svg", "any"],
        ["apple-touch-icon", "apple-touch-icon.png", null],
      ],
      file,
    );
    const colours = elements(html, "meta")
      .filter(({ attribs }) => attribs["name"] === "theme-color")
      .map(({ attribs }) => [attribs["content"], attribs["media"]]);
    assert.equal(
      colours,
      [
        ["#f6f2e9", "(prefers-color-scheme: light)"],
        ["#14181b", "(prefers-color-scheme: dark)"],
      ],
      file,
    );
    const script = elements(html, "script").find(({ attribs }) => attribs["data-href"] !== undefined);
    assert.is(path.posix.join(path.posix.dirname(file), script?.attribs["data-href"] ?? ""), "site.webmanifest", file);
  }
  const manifest = JSON.parse(String(site.files.get("site.webmanifest"))) as Record<string, string> & {
    icons: { src: string; sizes: string; type: string; purpose: string }[];
  };
  const { icons, ...texts } = manifest;
  assert.equal(texts, {
    name: "Jiulongpo Briefing",
    short_name: "Jiulongpo District",
    lang: "en",
    start_url: "index.html",
    scope: "./",
    display: "browser",
    background_color: "#f6f2e9",
    theme_color: "#f6f2e9",
  });
  assert.equal(
    icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`),
    ["192x192 any", "512x512 any", "512x512 maskable"],
  );
  for (const { src, sizes, type } of icons) {
    assert.ok(existsSync(path.join(site.folder, src)), src);
    const { format, width, height } = await sharp(path.join(site.folder, src)).metadata();
    assert.equal([`image/${format}`, `${width}x${height}`], [type, sizes], src);
  }
});

plain("needs neither Satori nor sharp when everything was made before", async () => {
  const forbid = `
    import { register } from "node:module";
    const hook = \`export async function resolve(name, context, next) {
      if (name === "satori" || name === "sharp") throw new Error("loaded " + name);
      return next(name, context);
    }\`;
    register("data:text/javascript," + encodeURIComponent(hook));`;
  const run = (...more: string[]) =>
    promisify(execFile)(process.execPath, [
      ...more,
      "--import",
      `data:text/javascript,${encodeURIComponent(forbid)}`,
      "--import",
      "tsx",
      "scripts/build.ts",
      "--output",
      path.join(output, "_site"),
    ]);
  const output = await temporaryFolder("warm");
  const { stdout } = await run();
  assert.match(stdout, /^Published \d+ pages/m);
});

plain("refuses a card with a wrong number, and draws none then", async ({ site }) => {
  const message = (figure: Figure) => ({
    ...recordCard(figure, site.briefing),
    number: [{ attribute: "data-figure", id: "businesses", words: "over 290,000" } as const],
  });
  const context = await openBuildContext(foldersOf());
  context.cards.add(
    message(context.briefing.figures.get("businesses") ?? (assert.unreachable() as never)),
    "_includes/pages/figures/figure.njk",
  );
  const { problems, files } = await buildFromContext(context);
  assert.is(problems.length, 1, formatProblems(problems));
  assert.match(problems[0]?.record ?? "", /^\/cards\/figures-businesses-[0-9a-f]{10}\.png · data-figure="businesses"$/);
  assert.match(problems[0]?.message ?? "", /"over 290,000" is not how the record is shown/);
  assert.equal(
    [...files.keys()].filter((file) => file.startsWith("cards/")),
    [],
  );
});

plain.run();

const addressed = suite<{ site: Site }>("site cards with an address");

addressed.before(async (context) => {
  const copy = await ContentCopy.make();
  await copy.change("_data/briefing.ts", "address: null", `address: "${ADDRESS}"`);
  context.site = await buildSite(copy.folders);
});

addressed("publishes without a problem", ({ site }) => {
  assert.is(formatProblems(site.problems), "0 problems.");
});

addressed("gives every page a picture of its own, by absolute addresses, and says what it shows", async ({ site }) => {
  const cards = new Set<string>();
  for (const [file, contents] of site.files) {
    if (!file.endsWith(".html") || file.startsWith("zh/") || hasNoHead(file)) continue;
    const meta = metaOf(String(contents));
    const names = [
      "og:title",
      "og:description",
      "og:type",
      "og:site_name",
      "og:url",
      "og:locale",
      "og:image",
      "og:image:type",
      "og:image:width",
      "og:image:height",
      "og:image:alt",
      "twitter:card",
    ];
    assert.equal(
      [...meta.keys()].filter((name) => /^(?:og|twitter):/.test(name)),
      names,
      file,
    );
    assert.is(meta.get("og:url"), ADDRESS + file.replace(/(^|\/)index\.html$/, "$1"), file);
    assert.equal(
      [
        meta.get("og:locale"),
        meta.get("og:image:type"),
        meta.get("og:image:width"),
        meta.get("og:image:height"),
        meta.get("twitter:card"),
      ],
      ["en_US", "image/png", "1200", "630", "summary_large_image"],
      file,
    );
    const image = meta.get("og:image") ?? "";
    assert.ok(image.startsWith(ADDRESS), `${file}: ${image}`);
    await checkCard(site.files.get(image.slice(ADDRESS.length)), image);
    assert.match(meta.get("og:image:alt") ?? "", /\. Jiulongpo Briefing, Third edition, 28 November 2026\.$/, file);
    assert.not.ok(cards.has(image), `${file} has the card of another page`);
    cards.add(image);
  }
  assert.is(cards.size, [...site.files.keys()].filter((file) => file.startsWith("cards/")).length);
  assert.match(
    metaOf(String(site.files.get("figures/businesses/index.html"))).get("og:image:alt") ?? "",
    new RegExp(
      "^Jiulongpo District\\. over 260,000, Businesses\\. Actual, no period given\\. " +
        "Source: A ¶ 6, iChongqing, 7 July 2024\\. Sheet: Figure\\.",
    ),
  );
});

addressed.run();
