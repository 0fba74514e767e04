// The fonts of the built site: they hold the characters of its pages, and hardly any others.

import { create } from "fontkitten";
import { DomUtils, parseDocument } from "htmlparser2";
import * as assert from "uvu/assert";
import { FACES, hanOf } from "../../src/build/fonts/faces.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

interface Context {
  site: BuiltSite;
  css: string;
  /** Code points of each font file, by its name. */
  fonts: Map<string, Set<number>>;
}

const fonts = suite<Context>("site fonts");

fonts.before(async (context) => {
  context.site = await builtSite();
  context.css = String([...context.site.files].find(([file]) => file.endsWith(".css"))?.[1]);
  const files = [...context.site.files].filter(([file]) => file.endsWith(".woff2"));
  context.fonts = new Map(files.map(([file, bytes]) => [file, codePointsOf(bytes as Uint8Array)]));
});

function codePointsOf(bytes: Uint8Array): Set<number> {
  const font = create(Buffer.from(bytes));
  assert.ok("characterSet" in font);
  return new Set(font.characterSet);
}

fonts("are as many as the style sheet names, and no others", ({ css, fonts: files }) => {
  const named = new Set([...css.matchAll(/url\(([^)]+\.woff2)\)/g)].map((match) => `assets/${match[1]}`));
  assert.equal([...files.keys()].sort(), [...named].sort());
  assert.is(files.size, FACES.length);
});

fonts("hold every character that a page shows", ({ site, fonts: files }) => {
  const drawn = new Set([...files.values()].flatMap((points) => [...points]));
  const missing = new Map<string, string>();
  for (const [file, html] of site.pages) {
    for (const character of DomUtils.innerText(parseDocument(html).children)) {
      if (/\s/u.test(character) || drawn.has(character.codePointAt(0) ?? 0)) continue;
      missing.set(character, file);
    }
  }
  assert.equal([...missing], []);
});

fonts("hold the Chinese characters that the pages use, and no others", ({ site, fonts: files }) => {
  const used = hanOf(site.pages.values());
  assert.ok(used.length > 50, `only ${used.length} Chinese characters seen`);
  const [, held = new Set<number>()] = [...files].find(([file]) => file.includes("noto-sans-sc")) ?? [];
  assert.equal([...held].filter((point) => point > 0x2e7f && point !== 0xffff).sort((a, b) => a - b).map((point) => String.fromCodePoint(point)).join(""), used);
});

fonts("are small: a page loads four of them at most, and a fifth for Chinese words", ({ site }) => {
  const sizes = [...site.files].filter(([file]) => file.endsWith(".woff2")).map(([file, bytes]) => ({ file, kibibytes: bytes.length / 1024 }));
  for (const { file, kibibytes } of sizes) assert.ok(kibibytes < 20, `${file} has ${kibibytes.toFixed(1)} KiB`);
});

fonts("come with stand-ins that are scaled to them, and never move a page that is shown", ({ css }) => {
  for (const { family, weight, standIns } of FACES) {
    assert.match(css, new RegExp(`font-family:"${family}";font-weight:${weight};font-display:optional`));
    if (standIns !== null) assert.match(css, new RegExp(`font-family:"${family} as [A-Za-z ]+";font-weight:${weight};src:local\\([^}]+ascent-override:[\\d.]+%[^}]+size-adjust:[\\d.]+%`));
  }
});

fonts.run();
