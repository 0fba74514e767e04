// Numbers planted in a built site: in every text, attribute, label and file of it, in every way of writing one.
//
// Each number is put into the words of the page as it was built, so that what stands there already cannot hide it.

import { Parser } from "htmlparser2";
import * as assert from "uvu/assert";
import { NumberGate } from "../../../src/checks/number-gate/number-gate.ts";
import { readPage } from "../../../src/html/read-page.ts";
import { Problems } from "../../../src/model/problem.ts";
import { builtSite, type BuiltSite } from "../../support/site.ts";
import { suite } from "../../support/suite.ts";

const planted = suite<{ site: BuiltSite }>("gate planted numbers");

planted.before(async (context) => {
  context.site = await builtSite("test/sites/second/input");
});

/** Numbers that no record of the site gives. */
const NUMBERS = [
  "7,301",
  "73.01%",
  "７３０１",
  "٧٣٠١",
  "Ⅻ",
  "¾",
  "㊾",
  "MMXXIV",
  "forty-one",
  "three million",
  "tenfold",
  "two thirds",
  "a third more",
  "one firm in seven",
  "sextupled",
  "twice last year’s output",
  "seven per cent",
  "七千三百",
  "三成",
  "两倍",
  "翻两番",
  "三分之一",
  "壹佰",
  "7&#8203;301",
  "se&#173;venty",
];

/** A place of a page where words can be put, by its surface: an attribute, the text of an element, data. */
interface Place {
  readonly surface: string;
  readonly at: number;
}

const WORDY = new Set(
  "alt title aria-label aria-description placeholder label content data-label data-title data-text".split(" "),
);

/** The first places of each surface of a page, up to a number of each. */
function placesOn(html: string, most: number): Place[] {
  const found: Place[] = [];
  const open: string[] = [];
  const add = (surface: string, at: number) => {
    if (found.filter((place) => place.surface === surface).length < most) found.push({ surface, at });
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(name);
      const tag = html.slice(parser.startIndex, parser.endIndex + 1);
      for (const [attribute, value] of Object.entries(attributes)) {
        const isText =
          name !== "meta" || /description|title|alt|site_name/.test(`${attributes["name"]}${attributes["property"]}`);
        const at = tag.indexOf(`${attribute}="`);
        if (!WORDY.has(attribute) || !isText || value === "" || at < 0) continue;
        const kind = name === "meta" ? `meta ${attributes["name"] ?? attributes["property"]}` : attribute;
        add(kind, parser.startIndex + at + attribute.length + 2);
      }
      if (name === "p") for (const surface of Object.keys(ADDED)) add(surface, parser.startIndex + 2);
    },
    ontext(text) {
      const inside = open.at(-1) ?? "";
      const at = parser.startIndex;
      if (
        !/\p{L}{3}/u.test(text) ||
        html.slice(0, at).lastIndexOf("data-figure") > html.slice(0, at).lastIndexOf("</data>")
      )
        return;
      if (inside === "script" && /^\s*\{/.test(text)) {
        const name = text.indexOf('"name":"');
        if (name >= 0) add("JSON-LD", at + name + 8);
      } else if (!/^(?:script|style|data|time|q|cite|code)$/.test(inside))
        add(open.includes("svg") ? `SVG ${inside}` : inside, at + text.search(/\S/));
    },
    onclosetag: () => void open.pop(),
  });
  parser.end(html);
  for (const surface of Object.keys(INSERTED)) add(surface, html.lastIndexOf("</body>"));
  return found;
}

/** Attributes that a page need not have. */
const ADDED: Readonly<Record<string, string>> = {
  "a data attribute": "data-said",
  "an alt": "alt",
  "a title": "title",
};

/** Elements that a page need not have, put at its end. */
const INSERTED: Readonly<Record<string, (number: string) => string>> = {
  "added JSON-LD": (number) => `<script type="application/ld+json">{"@type":"Thing","name":"${number}"}</script>`,
  "an added style": (number) => `<style>p::after{content:"${number}"}</style>`,
  "added SVG": (number) => `<svg><text x="1" y="1">${number}</text></svg>`,
};

/** The words that a place takes: an attribute of its own, or the number before the words that stand there. */
const wordsFor = ({ surface }: Place, number: string) =>
  INSERTED[surface]?.(number.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))) ??
  (ADDED[surface] !== undefined ? ` ${ADDED[surface]}="${number}"` : ` ${number} – `);

function isRefused(html: string, file: string, { briefing }: BuiltSite): boolean {
  const gate = new NumberGate(briefing);
  const problems = new Problems();
  gate.readPage(readPage(html, `/${file.replace(/index\.html$/, "")}`, file));
  gate.report(problems);
  return problems.list.some((problem) => problem.file === file);
}

planted("are refused on every surface of every page", ({ site }) => {
  const surfaces = new Map<string, number>();
  let turn = 0;
  for (const [file, html] of site.pages) {
    assert.not.ok(isRefused(html, file, site), `${file} as it was built`);
    for (const place of placesOn(html, 1)) {
      // Every surface of every page takes numbers in turn; the first of a surface takes each of them.
      const all = !surfaces.has(place.surface);
      const numbers = all ? NUMBERS : [NUMBERS[turn++ % NUMBERS.length] ?? ""];
      for (const number of numbers) {
        const altered = html.slice(0, place.at) + wordsFor(place, number) + html.slice(place.at);
        assert.ok(isRefused(altered, file, site), `${file}: ${number} in ${place.surface} at ${place.at}`);
        surfaces.set(place.surface, (surfaces.get(place.surface) ?? 0) + 1);
      }
    }
  }
  const planted = [...surfaces.values()].reduce((sum, count) => sum + count, 0);
  console.log(`  ${planted} numbers on ${surfaces.size} surfaces refused`);
  for (const surface of [
    "title",
    "h1",
    "p",
    "li",
    "th",
    "an alt",
    "a title",
    "a data attribute",
    ...Object.keys(INSERTED),
    "meta description",
    "meta og:title",
    "JSON-LD",
  ])
    assert.ok(surfaces.has(surface), `${surface}: ${[...surfaces.keys()].join(", ")}`);
  assert.ok([...surfaces.keys()].some((surface) => surface.startsWith("SVG")));
});

/** Where words can be put into a file, by its name. */
const FILES: readonly (readonly [file: RegExp, place: RegExp, words: (number: string) => string])[] = [
  [/\.xml$/, /(?<=<title[^>]*>)/, (number) => `${number} `],
  [/\.xml$/, /(?<=<summary[^>]*>)/, (number) => `${number} `],
  [/^assets\/.*\.css$/, /$/, (number) => `p::before{content:"${number}"}`],
  [/^assets\/.*\.css$/, /$/, (number) => `li::marker{content:'a' "${number}"}`],
  [/\.svg$/, /(?=<\/svg>)/, (number) => `<text>${number}</text>`],
  [/\.webmanifest$/, /(?<="name":\s*")/, (number) => `${number} `],
  [/\.json$/, /(?<=": ?")(?=\p{L})/u, (number) => `${number} `],
  [/\.csv$/, /(?=\p{L}{4})/u, (number) => `${number} `],
  [/^(?!robots|licences|FORMAT).*\.txt$/, /$/, (number) => `\n${number}\n`],
];

planted("are refused in every kind of file", ({ site }) => {
  const texts = new Map(
    [...site.files].flatMap(([file, contents]) =>
      file.endsWith(".html")
        ? []
        : [[file, typeof contents === "string" ? contents : Buffer.from(contents).toString()]],
    ),
  );
  let count = 0;
  const kinds = new Set<string>();
  for (const [ending, place, words] of FILES) {
    for (const [file, text] of [...texts].filter(([name, text]) => ending.test(name) && place.test(text)).slice(0, 3)) {
      for (const number of NUMBERS.filter((one) => !one.includes("&") || /xml|svg/.test(file))) {
        const problems = new Problems();
        const gate = new NumberGate(site.briefing);
        gate.readFiles(new Map([[file, text.replace(place, () => words(number))]]));
        gate.report(problems);
        assert.ok(
          problems.list.some((problem) => problem.file === file),
          `${file}: ${number} at ${String(place)}`,
        );
        count += 1;
        kinds.add(file.replace(/.*\./, ""));
      }
    }
  }
  console.log(`  ${count} numbers in files refused: ${[...kinds].join(", ")}`);
  for (const kind of ["xml", "css", "svg", "json", "csv"]) assert.ok(kinds.has(kind), `${kind}: ${[...kinds].join()}`);
});

planted.run();
