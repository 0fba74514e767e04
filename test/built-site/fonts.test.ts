// Fonts of the built site: they contain the characters of its pages and hardly any others.

import path from "node:path";
import { create } from "fontkitten";
import { DomUtils, parseDocument } from "htmlparser2";
import * as assert from "uvu/assert";
import { FONT_FACES, collectHan } from "../../src/outputs/fonts/font-faces.ts";
import { forEachDistrict } from "../support/districts.ts";
import type { BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const fonts = suite("site fonts");

const cssOf = ({ files }: BuiltSite) => String([...files].find(([file]) => file.endsWith(".css"))?.[1]);

/** The names of the fonts in each style sheet that has some: that of the site first, then one of each dated copy. */
const namedFonts = ({ files }: BuiltSite) =>
  [...files].flatMap(([file, css]) => {
    const named = file.endsWith(".css") ? [...String(css).matchAll(/url\(([^)]+\.woff2)\)/g)] : [];
    return named.length === 0 ? [] : [[...new Set(named.map((match) => `assets/${match[1]}`))]];
  });

/** The Chinese characters of all pages, by code point. */
function hanOf({ pages }: Pick<BuiltSite, "pages">): string {
  const characters = new Set<string>();
  for (const html of pages.values()) collectHan(html, characters);
  return [...characters].sort().join("");
}

/** Code points of each font file, by name. */
const fontsOf = ({ files }: BuiltSite) =>
  new Map(
    [...files]
      .filter(([file]) => file.endsWith(".woff2"))
      .map(([file, bytes]) => [file, codePointsOf(bytes as Uint8Array)]),
  );

function codePointsOf(bytes: Uint8Array): Set<number> {
  const font = create(Buffer.from(bytes));
  assert.ok("characterSet" in font);
  return new Set(font.characterSet);
}

forEachDistrict(fonts, "are as many as the style sheet names, and no others", (site) => {
  const files = fontsOf(site);
  const sheets = namedFonts(site);
  assert.equal([...files.keys()].sort(), [...new Set(sheets.flat())].sort());
  // A site without Chinese text has no Chinese font.
  assert.is(sheets[0]?.length, FONT_FACES.length - (hanOf(site) === "" ? 1 : 0));
});

forEachDistrict(fonts, "hold every character that a page shows", (site) => {
  const drawn = new Set([...fontsOf(site).values()].flatMap((points) => [...points]));
  const missing = new Map<string, string>();
  for (const [file, html] of site.pages) {
    for (const character of DomUtils.innerText(parseDocument(html).children)) {
      if (/\s/u.test(character) || drawn.has(character.codePointAt(0) ?? 0)) continue;
      missing.set(character, file);
    }
  }
  assert.equal([...missing], []);
});

forEachDistrict(fonts, "hold the Chinese characters that the pages use, and no others", (site) => {
  const used = hanOf(site);
  const [, held = new Set<number>()] = [...fontsOf(site)].find(([file]) => file.includes("noto-sans-sc")) ?? [];
  assert.equal(
    [...held]
      .filter((point) => point > 0x2e7f && point !== 0xffff)
      .sort((a, b) => a - b)
      .map((point) => String.fromCodePoint(point))
      .join(""),
    used,
  );
});

forEachDistrict(fonts, "are small: a page loads four of them at most, and a fifth for Chinese words", (site) => {
  for (const [file, bytes] of site.files) {
    if (!file.endsWith(".woff2")) continue;
    // A Chinese character takes some 140 bytes: as many as the pages use, and no more. Those in Chinese have a bold too.
    const own = cssOf(site).includes(path.posix.basename(file));
    const pages = own ? site.pages : site.chinesePages;
    const limit = file.includes("noto-sans-sc") ? 1024 + 150 * [...hanOf({ pages })].length : 20 * 1024;
    assert.ok(bytes.length < limit, `${file} has ${bytes.length} bytes of ${limit}`);
  }
});

forEachDistrict(fonts, "come with stand-ins that are scaled to them, and never move a page that is shown", (site) => {
  const css = cssOf(site);
  const han = hanOf(site) !== "";
  for (const { family, weight, script, fallback } of FONT_FACES) {
    if (script === "han" && !han) continue;
    assert.match(css, new RegExp(`font-family:"${family}";font-weight:${weight};font-display:optional`));
    if (fallback !== null)
      assert.match(
        css,
        new RegExp(
          `font-family:"${family} as [A-Za-z ]+";font-weight:${weight};src:local\\([^}]+` +
            "ascent-override:[\\d.]+%[^}]+size-adjust:[\\d.]+%",
        ),
      );
  }
});

fonts.run();
