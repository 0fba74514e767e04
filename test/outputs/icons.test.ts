// Icons: each has its declared format and size, stays whole under masks, and an unsuitable drawing is refused.

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import decodeIco from "decode-ico";
import sharp from "sharp";
import * as assert from "uvu/assert";
import { Cache } from "../../src/site/cache.ts";
import { foldersOf } from "../../src/site/paths.ts";
import { readIcon } from "../../src/outputs/icons/icon-source.ts";
import { icoOf } from "../../src/outputs/icons/ico.ts";
import { FAVICON_ICO, FAVICON_SVG, iconsOf, MANIFEST_ICONS, TOUCH_ICON } from "../../src/outputs/icons/icons.ts";
import { manifestOf } from "../../src/outputs/icons/web-manifest.ts";
import { palettesOf, type Palette } from "../../src/outputs/css/palette.ts";
import { bundleCss } from "../../src/outputs/css/css-bundle.ts";
import { BriefingError } from "../../src/model/problem.ts";
import { gateOn, smallBriefing } from "../checks/small-briefing.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const icons = suite<{ files: ReadonlyMap<string, string | Uint8Array>; svg: string; palette: Palette }>("icons");

icons.before(async (context) => {
  context.palette = palettesOf(await bundleCss(foldersOf())).light;
  context.svg = await readIcon(foldersOf(), context.palette);
  context.files = await iconsOf(context.svg, context.palette, new Cache(await temporaryFolder("icons")), process.cwd());
});

const bytes = (files: ReadonlyMap<string, string | Uint8Array>, file: string) =>
  Buffer.from(files.get(file) ?? (assert.unreachable(file) as never));
const pixels = async (png: Uint8Array) => sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

icons("include the SVG, an ICO of two sizes, a touch icon and the icons of the manifest", async ({ files, svg }) => {
  assert.is(files.get(FAVICON_SVG), svg);
  const entries = decodeIco(bytes(files, FAVICON_ICO));
  assert.equal(
    entries.map(({ width, height, type, bpp }) => [width, height, type, bpp]),
    [
      [16, 16, "png", 32],
      [32, 32, "png", 32],
    ],
  );
  for (const { data, width } of entries)
    assert.equal([(await sharp(data).metadata()).format, (await sharp(data).metadata()).width], ["png", width]);
  for (const { path: file, size } of [TOUCH_ICON, ...MANIFEST_ICONS]) {
    const { format, width, height } = await sharp(bytes(files, file)).metadata();
    assert.equal([format, width, height], ["png", size, size], file);
  }
});

icons("show one port and nine parks in sixteen pixels, each edge on a pixel boundary", async ({ files }) => {
  const { data } = await pixels(Buffer.from(decodeIco(bytes(files, FAVICON_ICO))[0]?.data ?? []));
  const rows = Array.from({ length: 16 }, (_, y) =>
    Array.from({ length: 16 }, (_, x) => {
      const [r = 0, g = 0, , a = 0] = data.subarray(4 * (16 * y + x));
      return a === 0 ? " " : a < 255 ? "?" : r > g ? "#" : "o";
    }).join(""),
  );
  const park = "#### ooo ooo ooo";
  const jib = "################";
  assert.equal(
    rows,
    [jib, jib, jib, jib, ..."-ppp-ppp-ppp"].map((row) => (row === "-" ? "####            " : row === "p" ? park : row)),
  );
});

icons("keep the drawing inside the safe zone of masks, on an opaque background", async ({ files, palette }) => {
  const paper = [1, 3, 5].map((at) => Number.parseInt(palette.paper.slice(at, at + 2), 16));
  for (const { path: file, size, safe } of [
    { ...TOUCH_ICON, safe: 0.5 },
    ...MANIFEST_ICONS.filter(({ purpose }) => purpose === "maskable").map((icon) => ({ ...icon, safe: 0.4 })),
  ]) {
    const { data } = await pixels(bytes(files, file));
    let farthest = 0;
    for (let at = 0; at < data.length; at += 4) {
      assert.is(data[at + 3], 255, `${file} is opaque`);
      const [x, y] = [(at / 4) % size, Math.floor(at / 4 / size)];
      if (paper.some((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) > 8))
        farthest = Math.max(farthest, Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2) / size);
    }
    assert.ok(farthest > 0.3 && farthest <= safe, `${file}: the drawing reaches ${farthest}`);
  }
});

icons("are rasterised once", async ({ svg, palette }) => {
  const folder = await temporaryFolder("icons");
  const make = async (drawing: string) => {
    const cache = new Cache(folder);
    await iconsOf(drawing, palette, cache, process.cwd());
    return cache.written;
  };
  assert.is(await make(svg), 5);
  assert.is(await make(svg), 0);
  assert.is(await make(svg.replace("#b8492c", "#b8492d")), 5);
});

/** A content folder with an icon. */
async function contentWith(icon: string) {
  const content = await temporaryFolder("content");
  await mkdir(path.join(content, "assets", "pictures"), { recursive: true });
  await writeFile(path.join(content, "assets", "pictures", "icon.svg"), icon);
  return { ...foldersOf(), content };
}

icons("are a plain disc if the content has none", async ({ palette }) => {
  const svg = await readIcon({ ...foldersOf(), content: await temporaryFolder("content") }, palette);
  assert.match(svg, /<circle[^>]* fill="#0b5558"/);
  assert.is((await iconsOf(svg, palette, new Cache(await temporaryFolder("icons")), process.cwd())).size, 6);
});

const REFUSED: Record<string, readonly [icon: string, message: RegExp]> = {
  "what is no SVG": ["<p>icon</p>", /is not an SVG/],
  "an icon that is not square": [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"/>',
    /not square: its viewBox is "0 0 16 9"/,
  ],
  "an icon without a viewBox": ['<svg xmlns="http://www.w3.org/2000/svg" width="9"/>', /not square/],
  "an icon with words": [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>A</text></svg>',
    /contains <text>/,
  ],
  ...Object.fromEntries(
    (
      [
        ['<image href="a.png"/>', /contains <image>/],
        ["<script>x</script>", /contains <script>/],
        ['<s:script xmlns:s="http://www.w3.org/2000/svg">x</s:script>', /contains <s:script>/],
        ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>', /contains <foreignObject>/],
        ['<g xmlns="http://www.w3.org/1999/xhtml"/>', /elements of "http:\/\/www.w3.org\/1999\/xhtml"/],
        ['<path d="M0 0" onclick="x"/>', /the script "onclick"/],
        ['<a href="https://a.example/"><path/></a>', /contains <a>/],
        ['<set attributeName="href" to="javascript:x"/>', /contains <set>/],
        ['<use href="https://a.example/#x"/>', /the address "https/],
        ['<use xlink:href="data:image/svg+xml,x" xmlns:xlink="http://www.w3.org/1999/xlink"/>', /the address "data/],
        ['<path fill="url(https://a.example/)"/>', /"fill", which loads/],
        ['<path style="fill:u\\72l(https://a.example/)"/>', /"style", which loads/],
        ["<style>@import 'https://a.example/'</style>", /a rule that loads/],
        ["<style>.a{}/**/.b{fill:url( 'https://a.example/')}</style>", /a rule that loads/],
      ] as const
    ).map(
      ([inside, message]) =>
        [
          `an icon with ${inside}`,
          [`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`, message],
        ] as const,
    ),
  ),
  "an icon with entities": [
    '<!DOCTYPE svg [<!ENTITY x "<script/>">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">&x;</svg>',
    /contains <!DOCTYPE/,
  ],
  "an icon with a style sheet of another file": [
    '<?xml-stylesheet href="a.css"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
    /contains <\?xml-stylesheet/,
  ],
  "an icon with an element that is not closed": [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path></svg>',
    /not well-formed: <path> is not closed/,
  ],
  "an icon with a value without quotation marks": [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width=9 height="9"/></svg>',
    /not well-formed: the attribute "width" has no quotation marks/,
  ],
};

for (const [name, [icon, message]] of Object.entries(REFUSED)) {
  icons(`refuse ${name}`, async ({ palette }) => {
    const error: unknown = await readIcon(await contentWith(icon), palette).catch((thrown: unknown) => thrown);
    assert.instance(error, BriefingError);
    const [problem] = (error as BriefingError).problems;
    assert.is(problem?.file, "assets/pictures/icon.svg");
    assert.match(problem?.message ?? "", message);
  });
}

icons("refuse a drawing that no program draws, and accept one that refers to itself", async ({ palette }) => {
  const draw = async (inside: string) =>
    iconsOf(
      await readIcon(
        await contentWith(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`),
        palette,
      ),
      palette,
      new Cache(await temporaryFolder("icons")),
      process.cwd(),
    );
  const error: unknown = await draw('<use href="#&none;"/>').catch((thrown: unknown) => thrown);
  assert.instance(error, BriefingError);
  assert.match((error as Error).message, /icon\.svg\n +wrong: the icon cannot be drawn as a picture/);
  assert.is(
    (
      await draw(
        '<defs><linearGradient id="a"><stop stop-color="#123"/></linearGradient></defs><style>.b{fill:url("#a")}' +
          '</style><rect class="b" width="9" height="9"/>',
      )
    ).size,
    6,
  );
});

icons("have an ICO container that a decoder reads, unless it is damaged", async () => {
  const png = await sharp({ create: { width: 16, height: 16, channels: 4, background: "#123" } })
    .png()
    .toBuffer();
  const ico = icoOf([{ size: 16, png }]);
  assert.equal(Buffer.from(decodeIco(ico)[0]?.data ?? []), png);
  const damaged = Uint8Array.from(ico);
  damaged[18] = 200;
  assert.throws(() => decodeIco(damaged));
});

icons.run();

const manifest = suite("web app manifest");

const text = manifestOf(smallBriefing(), palettesOf(await bundleCss(foldersOf())).light, MANIFEST_ICONS);

manifest("passes the number gate, and a number in its names does not", () => {
  assert.equal(gateOn({ files: { "site.webmanifest": text } }), []);
  for (const [from, to] of [
    ['"A briefing"', '"A briefing of 9 parks"'],
    ['"#f6f2e9"', '"260,000 people"'],
    ['"192x192"', '"192 things"'],
  ] as const) {
    const message = text.replace(from, to);
    assert.is.not(message, text, from);
    assert.ok(gateOn({ files: { "site.webmanifest": message } }).length > 0, to);
  }
});

manifest("takes its light and dark colours from the style sheet", () => {
  const css =
    ":root{--paper:#abc;--ink:#000;--ink-soft:#111111;--hairline:#222;--link:#333;--actual:#444;--target:#555;" +
    "--plan:#666;--rule:#777}@media (prefers-color-scheme:dark){:root{--paper:#010203}}@media print{:root{--paper:#ffffff}}";
  const { light, dark } = palettesOf(css);
  assert.equal([light.paper, dark.paper, dark.ink], ["#aabbcc", "#010203", "#000000"]);
  for (const message of [css.replace("--plan:#666", ""), css.replace("#666", "teal")]) {
    assert.throws(
      () => palettesOf(message),
      (error: BriefingError) => error.problems[0]?.record === "--plan",
    );
  }
});

manifest.run();
