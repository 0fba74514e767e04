// What the dependencies produce from fixed inputs, byte for byte. An update that changes published bytes fails here
// first. The inputs are independent of the project's own text, styles and pages.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { transform } from "esbuild";
import MiniSearch from "minisearch";
import nunjucks from "nunjucks";
import satori from "satori";
import subsetFont from "subset-font";
import * as assert from "uvu/assert";
import { Cache } from "../../src/site/cache.ts";
import { csvOf } from "../../src/outputs/downloads/csv-table.ts";
import { iconsOf } from "../../src/outputs/icons/icons.ts";
import { markdownFor } from "../../src/site/render/markdown.ts";
import { packageFile, pinnedVersions } from "../../src/site/packages.ts";
import { encodeOne, resizeTo } from "../../src/outputs/images/image-pipeline.ts";
import { SETTINGS, type Format } from "../../src/outputs/images/encoding-settings.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const bytes = suite("bytes of the dependencies");

const RECORD = path.resolve("test", "built-site", "bytes.json");
const ENGINE = process.cwd();
const HERE = `${process.platform}-${process.arch}`;

/** A gradient with an edge in it, 64 by 48. */
const PICTURE = {
  pixels: Buffer.from(
    Array.from({ length: 64 * 48 }, (_, index) => [
      (index % 64) * 4,
      Math.floor(index / 64) * 5,
      index % 64 > 31 ? 200 : 40,
    ]).flat(),
  ),
  width: 64,
  height: 48,
  channels: 3 as const,
};
const FONT = packageFile(ENGINE, "@fontsource/barlow/files/barlow-latin-500-normal.woff");

type Made = string | Uint8Array;
interface Kind {
  readonly packages: readonly string[];
  /** Whether native code produces it, which differs between systems. */
  readonly native?: true;
  readonly make: () => Made | Promise<Made>;
}

const KINDS: Readonly<Record<string, Kind>> = {
  "pictures, narrower": { packages: ["sharp"], native: true, make: async () => (await resizeTo(PICTURE, 24)).pixels },
  ...Object.fromEntries(
    (Object.keys(SETTINGS) as Format[]).map((format): [string, Kind] => [
      `pictures, ${format}`,
      {
        packages: ["sharp"],
        native: true,
        make: async () =>
          (
            await encodeOne(PICTURE, format, {
              kind: "photograph",
              rights: { credit: "A. Lens", licence: "CC BY 4.0" },
            })
          ).bytes,
      },
    ]),
  ),
  icons: {
    packages: ["sharp"],
    native: true,
    async make() {
      const svg =
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">' +
        '<circle cx="7" cy="9" r="6" fill="#b8492c"/></svg>';
      const icons = await iconsOf(
        svg,
        { paper: "#f6f2e9" } as Parameters<typeof iconsOf>[1],
        new Cache(await temporaryFolder("bytes")),
        ENGINE,
      );
      return Buffer.concat([...icons.values()].map((one) => Buffer.from(one)));
    },
  },
  cards: {
    packages: ["satori"],
    make: async () =>
      satori(
        {
          type: "div",
          props: { style: { display: "flex", fontSize: 20, width: 80 }, children: "over 1,200 shops" },
        } as never,
        { width: 100, height: 60, fonts: [{ name: "Barlow", data: await readFile(FONT) }] },
      ),
  },
  fonts: {
    packages: ["subset-font"],
    make: async () => subsetFont(await readFile(FONT), "over 1,200", { targetFormat: "woff2" }),
  },
  "style sheets": {
    packages: ["esbuild"],
    make: async () =>
      (
        await transform("@layer a{.b{color:rgb(1 2 3 / 50%);inset:0;&:hover{margin:0 0 0 0}}}", {
          loader: "css",
          minify: true,
          target: ["chrome111", "firefox114", "safari16.4"],
        })
      ).code,
  },
  scripts: {
    packages: ["esbuild"],
    make: async () =>
      (
        await transform("export const find = (words) => words?.map(({ length }) => length ?? 0);", {
          loader: "ts",
          minify: true,
          target: "es2020",
          format: "iife",
        })
      ).code,
  },
  "pages from Markdown": {
    packages: ["markdown-it", "markdown-it-anchor", "markdown-it-cjk-friendly", "markdown-it-container"],
    make: () =>
      markdownFor(new Map()).render(
        "## A & b\n\n*c* “d” **“二”**三 <e>\n\n| a | b |\n|---|--:|\n| 1 | `x` |\n\n1. [f](/g?h=1&i=2)\n\n---\n",
      ),
  },
  "pages from templates": {
    packages: ["nunjucks"],
    make: () =>
      new nunjucks.Template(
        "{% for a in b %}{{ loop.index }}. {{ a }}{{ ', ' if not loop.last }}{% endfor %}",
        new nunjucks.Environment([], { autoescape: true }),
      ).render({ b: ["<x>", "\"&'"] }),
  },
  tables: {
    packages: ["papaparse"],
    make: () =>
      csvOf(
        [{ name: "a" }, { name: "b" }],
        [
          { a: '=x,"', b: 1.5 },
          { a: "二\n", b: null },
        ],
      ),
  },
  search: {
    packages: ["minisearch"],
    make() {
      const index = new MiniSearch({ fields: ["a"] });
      index.addAll([
        { id: 1, a: "over 1,200 shops" },
        { id: 2, a: "shops of the town" },
      ]);
      return JSON.stringify(index);
    },
  },
};

/** Digests by system (`everywhere` for output of no native code), with the packages that produced them. */
type Recorded = Record<string, Record<string, { readonly by: string; readonly sha256: string }>>;

bytes("are those that were recorded", async () => {
  const recorded = JSON.parse(await readFile(RECORD, "utf8")) as Recorded;
  const made: Recorded = { ...recorded };
  const changed: string[] = [];
  for (const [name, { packages, native, make }] of Object.entries(KINDS)) {
    const system = native === true ? HERE : "everywhere";
    const now = {
      by: pinnedVersions(ENGINE, packages),
      sha256: createHash("sha256")
        .update(await make())
        .digest("hex"),
    };
    const before = recorded[system]?.[name];
    made[system] = { ...made[system], [name]: now };
    if (before === undefined && native === true && recorded[system] === undefined) continue;
    if (before?.sha256 !== now.sha256)
      changed.push(
        before === undefined
          ? `${name}: no bytes of ${now.by} are recorded.`
          : `${name}: ${now.by} produces other bytes than ${before.by} did.`,
      );
  }
  if (recorded[HERE] === undefined)
    console.log(`No bytes are recorded for ${HERE}: what its machine code makes is left out.`);
  if (changed.length > 0)
    assert.unreachable(
      `${changed.join("\n")}\n` +
        "If the versions differ, an update is the cause: look at what changed on the site, then record them. " +
        "If they are the same, this machine produces other bytes than the one that recorded them, " +
        "so its sites differ too.\n" +
        `To record them, write into test/built-site/bytes.json:\n${JSON.stringify(made, null, 2)}`,
    );
});

bytes.run();
