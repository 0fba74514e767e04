// Hostile text, and the places of the data model to put it in: read from the record shapes, so that new fields are
// attacked without being listed here.

import fc from "fast-check";
import * as v from "valibot";
import { SHAPES } from "../../src/model/facts.ts";
import { settingsShape } from "../../src/model/settings.ts";

type Path = readonly (string | number)[];
type Schema = v.GenericSchema & {
  readonly entries?: Record<string, Schema>;
  readonly item?: Schema;
  readonly items?: Schema[];
  readonly wrapped?: Schema;
  readonly options?: readonly unknown[];
  readonly value?: Schema;
  readonly key?: string;
};

/** A place in the data: its path, its schema, and its value (`undefined` where absent). */
export interface Place {
  readonly path: Path;
  readonly schema: Schema;
  readonly value: unknown;
}

/** Every place of the data: records, lists, their members, and optional fields that are absent. */
export function placesOf(data: Readonly<Record<string, unknown>>): Place[] {
  return Object.entries(data).flatMap(([subject, records]) => {
    if (subject === "briefing") return within(settingsShape as unknown as Schema, records, [subject]);
    const { shape } = SHAPES[subject as keyof typeof SHAPES];
    return Object.entries(records as object).flatMap(([id, record]) =>
      within(shape as unknown as Schema, record, [subject, id]),
    );
  });
}

function within(schema: Schema, value: unknown, path: Path): Place[] {
  if (schema.wrapped !== undefined)
    return value === null ? [{ path, schema, value }] : within(schema.wrapped, value, path);
  const here: Place = { path, schema, value };
  const { type } = schema;
  if (type === "variant" || type === "union") {
    const fitting = (schema.options as readonly Schema[]).find((option) => v.is(option, value));
    return fitting === undefined ? [here] : within(fitting, value, path);
  }
  const held = (value ?? {}) as Record<string, unknown>;
  if (schema.entries !== undefined)
    return [
      here,
      ...Object.entries(schema.entries).flatMap(([name, field]) => within(field, held[name], [...path, name])),
    ];
  if (type === "array")
    return [
      here,
      ...(Array.isArray(value) ? value : []).flatMap((one, index) =>
        within(schema.item as Schema, one, [...path, index]),
      ),
    ];
  if (type === "tuple")
    return [
      here,
      ...(schema.items ?? []).flatMap((item, index) =>
        within(item, (held as unknown as unknown[])[index], [...path, index]),
      ),
    ];
  if (type === "record")
    return [here, ...Object.entries(held).flatMap(([key, one]) => within(schema.value as Schema, one, [...path, key]))];
  return [here];
}

/** Sets the value at a place, changing the data. */
export function put(data: Record<string, unknown>, path: Path, value: unknown): void {
  let holder = data as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) {
    const next = holder[step];
    if (typeof next !== "object" || next === null) return; // An earlier change took the place away.
    holder = next as Record<string | number, unknown>;
  }
  const last = path.at(-1) ?? "";
  // Not by assignment, which would not make "__proto__" a key.
  Object.defineProperty(holder, last, { value, writable: true, enumerable: true, configurable: true });
}

const RUN = "window.__ran=true";

/** Meaningless text in characters special to HTML, Markdown, templates, spreadsheets, JSON, XML or regexes. */
const TAME = [
  "&",
  "&amp;",
  "&lt;x",
  "a < b",
  "a > b",
  '"',
  "'",
  "''",
  "`",
  "``x``",
  "\\",
  "\\\\n",
  "--",
  "-->",
  "]]>",
  "$&",
  "$$",
  "$`",
  "$'",
  "%s",
  "%",
  "#",
  "##",
  "*a*",
  "**",
  "_",
  "__proto__",
  "constructor",
  "toString",
  "~~x~~",
  "|",
  "a|b",
  "![",
  "[x]",
  "[x](y",
  "[a]: /b",
  "[x](https://out.example/?a=b&c=d)",
  "=SUM(A:A)",
  "+cmd",
  "-cmd",
  "@cmd",
  "＝cmd",
  "\u00a0",
  "\u2028",
  "\u2029",
  "\u200b",
  "\u200d",
  "e\u0301\u0301\u0301",
  "👩‍🚀",
  "𠮷",
  "ﬁ",
  "İ",
  "ß",
  "\n",
  "\n\n",
  "\t",
  "\n# x",
  "\n- x",
  "\n> x",
  "\n\tx",
  "\n---\n",
  "://",
  "//out.example/x",
  "/parks/",
  "../../x",
  "C:\\x",
  "data-figure=",
  '="assets/site.css"',
  "null",
  "undefined",
  "NaN",
  "true",
  "{ a: b }",
  "/*",
  "*/",
  "//",
  ";",
  "x.y",
  "(?",
  "[",
  "(a+)+$",
  ")",
  "w".repeat(300),
  "&#",
  "&#;",
  "&nope;",
];
const WILD = [
  "$1",
  "&lt;b&gt;",
  "<https://out.example/'>",
  "[x](https://out.example/%22%3E)",
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `"><img src=x onerror=${RUN}>`,
  `' onmouseover='${RUN}`,
  `" autofocus onfocus="${RUN}" x="`,
  `</title><svg onload=${RUN}>`,
  `</style><script>${RUN}</script>`,
  `--><script>${RUN}</script>`,
  `<!--<script>`,
  "<!--",
  "<![CDATA[",
  "<?x",
  "</textarea>",
  "</p></div></main>",
  "<plaintext>",
  `[x](javascript:${RUN})`,
  `[x](JaVaScRiPt&colon;${RUN})`,
  `[x](&#x6a;avascript:${RUN})`,
  `[x](java\tscript:${RUN})`,
  `<javascript:${RUN}>`,
  `![x](x" onerror="${RUN})`,
  `![x](https://out.example/x.png)`,
  `[x](data:text/html,<script>${RUN}</script>)`,
  `[x](vbscript:x)`,
  `[x](/nowhere/)`,
  `[x](//out.example)`,
  `[x]("onmouseover=${RUN})`,
  `[x](a 'b" onclick=${RUN}')`,
  `{{ briefing }}`,
  `{{`,
  `}}`,
  `{% figure "shops" %}`,
  `{% figure "'><script>${RUN}</script>" %}`,
  `{% name "works", "<script>${RUN}</script>" %}`,
  `{% raw %}`,
  `{% chart "stalls" %}`,
  `{#`,
  `::: since second`,
  `<div data-usage="shops"></div>`,
  `<div data-terms-here></div>`,
  `<span data-term="stall">x</span>`,
  `<data data-figure="shops">x</data>`,
  "\u202e",
  "\u2066",
  "\u200f",
  "אבג",
  "\u0000",
  "\u0008",
  "\u001b[2J",
  "\u007f",
  "\u0085",
  "\ud800",
  "\udfff",
  "\ufffd",
  "\ufffe",
  "\ufdd0",
  "\u{1ffff}",
  "\ufeff",
  "\u{e0041}",
];

/** Several fragments with letters between, no space at either end, and no digits, which the number gate refuses. */
function words(signs: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...signs) },
        { weight: 1, arbitrary: fc.constantFrom("word", "词", " ", ". ", ", ") },
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => parts.join(""));
}

export const tame = words(TAME);
export const wild = fc.oneof(
  words(TAME),
  words(WILD),
  words([...TAME, ...WILD]),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constant("w".repeat(1_000_000)),
);

/** Any value that a module could have in some place. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: wild },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      undefined,
      null,
      true,
      0,
      -0,
      -1,
      1.5,
      1e21,
      Number.MAX_SAFE_INTEGER + 2,
      NaN,
      Infinity,
      10n,
      Symbol("s"),
      () => 1,
      new Date(NaN),
      /x/,
      new Map(),
      [],
      {},
      [[]],
      [null],
      { id: "x" },
      new Proxy({}, {}),
      Object.create(null),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "2024-02-31",
      "2024-13",
      "9999",
      "0000-00-00",
      "javascript:window.__ran=true//",
      "javascript://x/%0awindow.__ran=true/",
      "data:text/html,x/",
      "file:///etc/passwd/",
      "https://u:p@out.example/",
      'https://out.example/"><script>/',
      "//out.example/",
      "../../evil",
      "/etc/passwd",
      "..",
      ".",
      "",
      " ",
      "con",
      "nul",
      "aux",
      "com1",
      "lpt9",
      "a".repeat(81),
      "index",
      "by-kind",
      "derived",
      "Town",
      "TOWN",
      "town ",
      "__proto__",
      "constructor",
      "x-",
      "zh",
      "en-GB",
      "not a language",
      "x",
      "icon.svg",
      "../x.png",
      "town",
      "paper",
      "shops",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
    }),
  },
);

/** Whether the schema accepts the text unchanged: free text, not a date, id or address. */
export function takes(schema: Schema, said: string): boolean {
  return schema.type === "string" && v.is(schema, said) && v.is(schema, "Plain words.") && v.is(schema, "plain");
}

/** Reports the failure and how to repeat it, without the counterexample, which fills screens. */
export function tellShortly<T>({ failed, errorInstance, seed, counterexamplePath }: fc.RunDetails<T>): void {
  if (failed)
    throw new Error(`{ seed: ${seed}, path: "${counterexamplePath}" }: ${String(errorInstance).slice(0, 3000)}`, {
      cause: errorInstance,
    });
}
