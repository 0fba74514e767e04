// Front matter as a tired editor might leave it: right, misspelt, of another type, in odd YAML, cut off.

import fc from "fast-check";

/** A page, and what its editor meant by it. */
export interface FuzzedPage {
  readonly text: string;
  /** The keys and values that were meant, under their right names. */
  readonly meant: Readonly<Record<string, unknown>>;
  /** Whether it is written without fault: such a page must not be refused. */
  readonly faultless: boolean;
  /** Whether the front matter is in another language, at which a whole build stops. */
  readonly otherLanguage: boolean;
}

export const BODY = "The body of a page about rivers.";

const WORDS = [
  ...["Rivers and roads", "Rivers: now", "@home", "No", "on", "2024-12-19", "3.0", "null", "~", "#first in trade"],
  ...["The No #first park", "- rivers", "[Draft] rivers", "{rivers}", "'Rivers' rise", '"Rivers" rise', "It's a river"],
  ...[
    "*rivers",
    "&Co rivers",
    "! Attention",
    "!important",
    "% of rivers",
    "`rivers`",
    ", rivers",
    "? rivers",
    ": rivers",
  ],
  ...[
    "| rivers",
    "> rivers",
    "rivers:",
    "a, b: c",
    "“Rivers: now”",
    "河流：现在",
    "Rivers (and: roads)",
    "0x1F",
    ".inf",
  ],
  ...[
    "Rivers\u00A0: now",
    "=rivers",
    "--- rivers",
    "... rivers",
    "rivers # roads",
    "rivers#roads",
    "true",
    "Yes",
    "12:30",
  ],
];
const TEXT_KEYS = ["title", "description", "name", "lead", "part"];
const OPTIONS: Readonly<Record<string, readonly unknown[]>> = {
  menu: ["header", "footer"],
  sheet: ["wide", "brief"],
  needs: ["parks", "terms", "figures"],
  listed: [true, false],
  handout: [true, false],
  whole: [true, false],
  eleventyExcludeFromCollections: [true, false],
  since: ["2031"],
  script: ["register", "search"],
  layout: ["page.njk", "page"],
  draft: ["2031-05-02", "2031-05", "2031"],
  date: ["2031-05-02"],
  order: [4, 40.5, 0, -1],
  permalink: ["/rivers/", "/rivers/roads/", "/rivers.html"],
  tags: ["rivers", ["rivers", "roads"]],
};
/** Values as they are written, with what YAML 1.2 reads. Most are of a wrong type for most keys. */
const VALUES: readonly (readonly [string, unknown])[] = [
  ["4", 4],
  ["-0.5", -0.5],
  ["1e400", Number.POSITIVE_INFINITY],
  [".nan", Number.NaN],
  ["true", true],
  ["False", false],
  ["no", "no"],
  ["Off", "Off"],
  ["", null],
  ["null", null],
  ["[]", []],
  ["[1, 2]", [1, 2]],
  ["{}", {}],
  ["{ a: b }", { a: "b" }],
  ['""', ""],
  ['"  "', "  "],
  ['"4"', "4"],
  ["last", "last"],
  ["2031-05-02", "2031-05-02"],
  ["2031-13-45", "2031-13-45"],
  ["/rivers", "/rivers"],
  ["nowhere", "nowhere"],
  ["Wide", "Wide"],
  ['"\\u0007"', "\u0007"],
  ["x\n  y", "x y"],
];
const STRANGERS = [
  "colour",
  "author",
  "Titel",
  "url",
  "page",
  "collections",
  "content",
  "__proto__",
  "constructor",
  "a b",
  "7",
];

/** Whether the engine takes a value for a key: what docs/fields.md says, written down a second time. */
export function isAcceptable(key: string, value: unknown): boolean {
  if (TEXT_KEYS.includes(key)) return typeof value === "string" && value.trim() !== "" && !value.includes("\u0007");
  if (key === "order") return Number.isFinite(value);
  if (key === "draft") return typeof value === "string" && /^20\d\d(?:-0\d(?:-0\d)?)?$/.test(value);
  if (key === "tags") return [value].flat().every((tag) => typeof tag === "string" && /\w/.test(tag));
  return OPTIONS[key]?.includes(value) ?? false;
}

interface Line {
  /** As written. */
  readonly key: string;
  readonly text: string;
  /** A key that there is not stands for what must be refused. */
  readonly meant: readonly [key: string, value: unknown];
  readonly faultless: boolean;
}

const textStyles: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words,
  (words) => JSON.stringify(words),
  (words) => `'${words.replaceAll("'", "''")}'`,
  (words) => `'${words}'`,
  (words) => `"${words}"`,
  (words) => `|-\n  ${words}`,
  (words) => `>-\n  ${words}`,
  (words) => `!!str ${words}`,
  (words) => `&text ${words}`,
];

const anyOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const written = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
const quotedWhereNumber = (value: unknown) => (/^20\d\d$/.test(String(value)) ? JSON.stringify(value) : written(value));

const lineOf = (key: string, value: unknown, text: string, faultless = false): Line => ({
  key,
  text,
  meant: [key, value],
  faultless: faultless && isAcceptable(key, value),
});
const textLine = (key: string) =>
  fc
    .tuple(anyOf(WORDS), anyOf(textStyles))
    .map(([words, style]) => lineOf(key, words, style(words), style(words) === JSON.stringify(words)));
const optionLine = anyOf(Object.keys(OPTIONS)).chain((key) =>
  anyOf(OPTIONS[key] ?? []).map((value) => lineOf(key, value, quotedWhereNumber(value), key !== "permalink")),
);
const typedLine = fc
  .tuple(anyOf([...TEXT_KEYS, ...Object.keys(OPTIONS), "picture", "pagination"]), anyOf(VALUES))
  .map(([key, [text, value]]) => lineOf(key, value, text));
const strangerLine = fc.tuple(anyOf(STRANGERS), anyOf(VALUES)).map(([key, [text, value]]) => lineOf(key, value, text));
const headLine = (key: string) =>
  fc.oneof(
    { arbitrary: fc.constant(lineOf(key, `Rivers of ${key}`, `Rivers of ${key}`, true)), weight: 3 },
    textLine(key),
  );

/** A misspelt key, most of them one letter away. */
const misspelling: fc.Arbitrary<(key: string) => string> = fc.oneof(
  fc.nat(20).map((at) => (key: string) => key.slice(0, at % key.length) + key.slice((at % key.length) + 1)),
  fc.nat(20).map((at) => (key: string) => {
    const place = at % Math.max(1, key.length - 1);
    return key.slice(0, place) + key.charAt(place + 1) + key.charAt(place) + key.slice(place + 2);
  }),
  anyOf([
    (key: string) => key.charAt(0).toUpperCase() + key.slice(1),
    (key: string) => key.toUpperCase(),
    (key: string) => `${key}s`,
    (key: string) => `${key} `,
    (key: string) => `"${key}"`,
    (key: string) => `override:${key}`,
    (key: string) => `- ${key}`,
    (key: string) => ` ${key}`,
    (key: string) => `\t${key}`,
    (key: string) => `? ${key}`,
  ]),
);

/** What befalls a line. */
type Damage = (lines: readonly Line[], at: number) => readonly Line[];
const damages: fc.Arbitrary<Damage> = fc.oneof(
  misspelling.map(
    (misspell): Damage =>
      (lines, at) =>
        lines.map((line, index) => (index === at ? { ...line, key: misspell(line.key), faultless: false } : line)),
  ),
  // A key twice, and a key too few.
  fc.constant<Damage>((lines, at) => [...lines, lines[at]!]),
  fc.constant<Damage>((lines, at) => lines.toSpliced(at, 1)),
);

/** What befalls the whole text. */
const breaks: fc.Arbitrary<readonly [name: string, (yaml: string) => string]> = fc.oneof(
  { arbitrary: fc.constant(["whole", (yaml: string) => `---\n${yaml}\n---\n${BODY}\n`] as const), weight: 12 },
  anyOf([
    ["whole", (yaml: string) => `---\n# A comment.\n\n${yaml}\n\n---\n\n${BODY}\n`],
    ["whole", (yaml: string) => `---\r\n${yaml.replaceAll("\n", "\r\n")}\r\n---\r\n${BODY}\r\n`],
    ["whole", (yaml: string) => `\uFEFF---\n${yaml}\n---\n${BODY}\n`],
    ["whole", (yaml: string) => `---\n${yaml}\n--- \n${BODY}\n`],
    ["whole", (yaml: string) => `---\n${yaml}\n---\n${BODY}`],
    ["broken", (yaml: string) => `---\n${yaml}\n\n${BODY}\n`],
    ["broken", (yaml: string) => `---\n${yaml}\n${BODY}\n---\n`],
    ["broken", (yaml: string) => `\n---\n${yaml}\n---\n${BODY}\n`],
    ["broken", (yaml: string) => `----\n${yaml}\n----\n${BODY}\n`],
    ["broken", (yaml: string) => `---\n${yaml}\n----\n${BODY}\n`],
    ["broken", (yaml: string) => `${yaml}\n---\n${BODY}\n`],
    ["broken", (yaml: string) => `---\n${yaml}\n...\nname: x\n---\n${BODY}\n`],
    ["broken", (yaml: string) => `---\n${yaml.replaceAll(": ", ":")}\n---\n${BODY}\n`],
    ["broken", (yaml: string) => `---\n${yaml.replaceAll(": ", "：")}\n---\n${BODY}\n`],
    ["broken", () => ""],
    ["broken", () => `${BODY}\n`],
    ["language", (yaml: string) => `---js\n${yaml}\n---\n${BODY}\n`],
    ["language", (yaml: string) => `---yaml\n${yaml}\n---\n${BODY}\n`],
  ] as const),
);

/** Pages that are right, wrong in one place, or wrong in several. */
export const fuzzedPage: fc.Arbitrary<FuzzedPage> = fc
  .tuple(
    headLine("title"),
    headLine("description"),
    fc.array(
      fc.oneof(optionLine, optionLine, anyOf(["name", "lead", "part"]).chain(textLine), typedLine, strangerLine),
      {
        maxLength: 4,
      },
    ),
    fc.oneof(
      { arbitrary: fc.constant([]), weight: 2 },
      fc.array(fc.tuple(damages, fc.nat(5)), { minLength: 1, maxLength: 2 }),
    ),
    breaks,
  )
  .map(([title, description, others, damage, [kind, wrap]]): FuzzedPage => {
    const all = [title, description, ...others];
    const once = all.filter(({ key }, at) => all.findIndex((one) => one.key === key) === at);
    const lines = damage.reduce<readonly Line[]>(
      (before, [hit, at]) => (before.length === 0 ? before : hit(before, at % before.length)),
      once,
    );
    const meant: Record<string, unknown> = Object.fromEntries(lines.map((line) => line.meant));
    if (Object.keys(meant).length < lines.length) meant["twice"] = true;
    return {
      text: wrap(lines.map(({ key, text }) => `${key}: ${text}`).join("\n")),
      meant: kind === "whole" ? meant : { ...meant, [kind]: true },
      faultless: kind === "whole" && damage.length === 0 && lines.every((line) => line.faultless),
      otherLanguage: kind === "language",
    };
  });
