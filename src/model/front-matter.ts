// The front matter of a page: the keys that an editor may write at its head, and what their values may be.

import * as v from "valibot";
import { SHAPES } from "./facts.ts";
import type { Problem } from "./problem.ts";
import { date, text } from "./record.ts";
import { day } from "./settings.ts";
import { describeValue, mendOf } from "./shape-problems.ts";
import { nearestId, suggestId } from "./suggest-id.ts";

/** Lists of records that a page can require. */
const NEEDED = Object.keys(SHAPES).filter((subject) => subject !== "published") as Exclude<
  keyof typeof SHAPES,
  "published"
>[];

const pagination = v.strictObject({
  /** Name of the list: a kind of record with pages, such as `parks`, or `collections.` and a tag. */
  data: text,
  /** How many items a page has. */
  size: v.pipe(v.number(), v.integer("must be a whole number"), v.minValue(1, "must be 1 or more")),
  /** Name by which the template reads the items of its page; `record` gives the page the title of its record. */
  alias: v.exactOptional(v.pipe(text, v.regex(/^[A-Za-z_]\w*$/, "must be a name of letters, digits and underscores"))),
  /** Whether the list runs from its end. */
  reverse: v.exactOptional(v.boolean()),
  /** Whether menus and collections know every page, or the first alone. */
  addAllPagesToCollections: v.exactOptional(v.boolean()),
  /** Whether an empty list makes one page. */
  generatePageOnEmptyData: v.exactOptional(v.boolean()),
});

export const frontMatterShape = v.strictObject({
  /** The heading. Required, except where each page is that of a record. */
  title: v.exactOptional(text),
  /** One sentence for search results and shared links. Required, except where each page is that of a record. */
  description: v.exactOptional(text),
  /** Pages of the engine: prefix of the messages that have its title, description, name, lead and part. */
  texts: v.exactOptional(text),
  /** Short name in menus and in the breadcrumbs. */
  name: v.exactOptional(text),
  /** First paragraph, below the heading; may contain shortcodes. */
  lead: v.exactOptional(text),
  /** Place among the sections; a page without it lies below a section, or beside them. */
  order: v.exactOptional(v.pipe(v.number(), v.finite("must be a number such as 4 or 10.5"))),
  /** Menu that lists the section. */
  menu: v.exactOptional(v.picklist(["header", "footer"])),
  /** Id of the edition that introduced the page; earlier editions leave it out. */
  since: v.exactOptional(text),
  /** Date the page became a draft: the preview shows it, and no build publishes it. */
  draft: v.exactOptional(date),
  /** Id of the picture beside the heading. */
  picture: v.exactOptional(text),
  /** Kind of record without which the page is left out. */
  needs: v.exactOptional(v.picklist(NEEDED)),
  /** `false` keeps the page out of menus and of every search. */
  listed: v.exactOptional(v.boolean()),
  /** Title of the part of the booklet that begins with the page. */
  part: v.exactOptional(text),
  /** `false` keeps the page out of handouts and the booklet. */
  handout: v.exactOptional(v.boolean()),
  /** How the page prints: `wide` for landscape, `brief` for everything on one sheet. */
  sheet: v.exactOptional(v.picklist(["wide", "brief"])),
  /** `true` gives the whole width to the page, without a list of its headings. */
  whole: v.exactOptional(v.boolean()),
  /** Name of a script in `assets/js` that the page loads. */
  script: v.exactOptional(text),
  /** Name of a layout in `_includes/layouts`; `page.njk` where there is none. */
  layout: v.exactOptional(text),
  /** Address of the page where it does not follow from the place of its file. */
  permalink: v.exactOptional(
    v.pipe(
      text,
      v.regex(
        /^\/(?:[^/\s{}%?#\\]+\/)*(?:[^/\s{}%?#\\]+\.html)?$/,
        'must be an address that begins with "/" and ends with "/" or ".html"',
      ),
    ),
  ),
  /** Eleventy: splits a list over several pages. */
  pagination: v.exactOptional(pagination),
  /** Eleventy: the collections that the page belongs to. */
  tags: v.exactOptional(v.union([text, v.array(text)])),
  /** Eleventy: a day that orders the pages of a collection. */
  date: v.exactOptional(day),
  /** Eleventy: `true` keeps the page out of all collections, and so out of menus. */
  eleventyExcludeFromCollections: v.exactOptional(v.boolean()),
});

/** What a page says of itself at its head, between two lines `---`, and what a data file says of its pages. */
export type FrontMatterRecord = v.InferOutput<typeof frontMatterShape>;

type Key = keyof FrontMatterRecord;

/** Keys that every page has, of its own or from a data file. */
const REQUIRED: readonly Key[] = ["title", "description"];

/** Keys that readers meet as words. YAML may read `2024-12-19` or `No` as other than words, so these need quotes. */
export const WORDS = ["title", "description", "name", "lead", "part"] as const satisfies readonly Key[];

/** Keys that name a record or a file. */
const IDS: readonly string[] = ["since", "picture", "script", "layout"] satisfies Key[];

/** What to write, by key. */
const HINTS: Readonly<Record<string, string>> = {
  title: "a few words that name the page",
  description: "one sentence that says what the page is about",
  texts: "the prefix of messages of the engine",
  name: "a short name for menus",
  lead: "a first paragraph",
  order: "a number, such as 4 or 10.5",
  since: "the id of an edition",
  draft: "the date it became a draft, such as 2026-05-01; or remove the line to publish the page",
  picture: "the id of a picture",
  part: "the title of a part of the booklet",
  script: "the name of a script in assets/js",
  layout: "the name of a layout, such as page.njk",
  permalink: "an address such as /topics/energy/; or remove the line to take the address from the file's path",
  pagination: "its keys below it, indented: data, size and alias",
  "pagination.data": "the name of a list, such as parks",
  "pagination.size": "a number, such as 1",
  "pagination.alias": "a name, such as record",
  tags: "a word, or a list of words: [one, another]",
  date: "a day such as 2026-05-01",
};

/** A value as it is written in a file. */
export interface WrittenValue {
  readonly value: unknown;
  /** Its text where it is on one line and not in quotes; null for any other. */
  readonly unquoted: string | null;
  /** What follows on its line as a comment, with the white space before it; empty where there is none. */
  readonly comment: string;
  /** The sign of YAML that begins it and leaves no trace in the value, `&` or `!`; null where none does. */
  readonly sign: string | null;
}

type Explanation = Pick<Problem, "message" | "suggestion">;

/** What is wrong with a key, named by its path: `pagination.size`. */
export interface KeyProblem extends Explanation {
  readonly key: string;
}

/**
 * Everything that is wrong with front matter, one problem for each key.
 *
 * @param written the values by key
 * @param refuse says what is wrong with the record or file that a key names; null where it exists
 */
export function frontMatterProblems(
  written: ReadonlyMap<string, WrittenValue>,
  refuse: (key: string, id: string) => Explanation | null,
): KeyProblem[] {
  return [...written].flatMap(([key, one]): KeyProblem[] => {
    const own = ownKey(key);
    if (own === null) return [{ key, ...unknownKey(key, one) }];
    if (key !== own && written.has(own))
      return [{ key, message: `"${key}" and "${own}" set the same value.`, suggestion: "only one of the two lines." }];
    const misread = misreadWords(own, one);
    if (misread !== null) return [{ key, ...misread }];
    const issues = v.safeParse(frontMatterShape, { [own]: one.value }).issues ?? [];
    if (issues.length === 0) {
      const missing = typeof one.value === "string" ? refuse(own, one.value) : null;
      return missing === null ? [] : [{ key, ...missing }];
    }
    const misspelt = issues.some(({ expected }) => expected === "never");
    const found = new Map<string, KeyProblem>();
    for (const issue of issues) {
      const path = v.getDotPath(issue) ?? own;
      // A key that is missing may be the one that is misspelt.
      if (found.has(path) || (misspelt && issue.input === undefined)) continue;
      found.set(path, { key: key + path.slice(own.length), ...explain(path, issue, one, refuse) });
    }
    return [...found.values()];
  });
}

/** The keys that a page lacks. One that is misspelt is not missing: it is reported as unknown. */
export function missingKeys(given: Iterable<string>): KeyProblem[] {
  const meant = new Set([...given].map((key) => ownKey(key) ?? nearestId(key, KEYS)));
  return (meant.has("texts") ? [] : REQUIRED)
    .filter((key) => !meant.has(key))
    .map((key) => ({
      key,
      message: `the page has no ${key}.`,
      suggestion: `${key}: ${HINTS[key]}`,
    }));
}

const KEYS = Object.keys(frontMatterShape.entries) as Key[];

/** The key that one is; null if it is none. `override:tags` is `tags`, in place of those of a data file. */
function ownKey(key: string): Key | null {
  const own = key.replace(/^override:/, "") as Key;
  return KEYS.includes(own) ? own : null;
}

/** Front matter by its own keys, without `override:`. */
export function ownValues(front: Readonly<Record<string, unknown>>): Partial<FrontMatterRecord> {
  return Object.fromEntries(Object.entries(front).map(([key, value]) => [ownKey(key) ?? key, value]));
}

function unknownKey(key: string, { value }: WrittenValue): Explanation {
  const message = `"${key}" is not a front matter key.`;
  if (key === "eleventyComputed")
    return {
      message,
      suggestion: "the values themselves: a computed value cannot be checked before the page is built.",
    };
  const near = nearestId(key, KEYS);
  if (near !== undefined) return { message, suggestion: `did you mean "${near}"?` };
  const keys = suggestId(key, KEYS).replace(/\.$/, "");
  if (!/^[A-Za-z_]\w*$/.test(key)) return { message, suggestion: `${keys}.` };
  const example = ["string", "number", "boolean"].includes(typeof value) ? JSON.stringify(value) : "…";
  return { message, suggestion: `${keys}; for a template's own use, {% set ${key} = ${example} %} in it.` };
}

/** Words that YAML reads as something else, or not whole. */
function misreadWords(key: Key, { value, unquoted, comment, sign }: WrittenValue): Explanation | null {
  if (!(WORDS as readonly Key[]).includes(key)) return null;
  const inQuotes = (text: string) => `the ${key} in quotes: ${key}: ${JSON.stringify(text)}`;
  if (sign !== null)
    return {
      message: `the ${key} begins with “${sign}”, which has a special meaning in YAML.`,
      suggestion: `the ${key} in quotes: ${key}: "${sign}…"`,
    };
  const kind = unquoted === null ? null : kindOf(value, unquoted);
  if (kind !== null) return { message: `the ${key} is ${kind}, not text.`, suggestion: inQuotes(unquoted ?? "") };
  if (comment === "") return null;
  return {
    message: `the ${key} ${value === null ? "is empty" : "ends early"}: “#” begins a comment.`,
    suggestion: `${inQuotes(`${unquoted ?? ""}${comment}`.trim())}; or the comment on a line of its own.`,
  };
}

/** What YAML, or an older version of it, takes an unquoted value for, if not for a text. */
function kindOf(value: unknown, unquoted: string): string | null {
  if (/^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/.test(unquoted)) return "a date";
  if (/^(?:y|yes|n|no|on|off|true|false)$/i.test(unquoted)) return "yes or no";
  if (typeof value === "number") return "a number";
  if (value === null && unquoted !== "") return "YAML’s null";
  if (typeof value !== "object" || value === null) return null;
  return Array.isArray(value) ? "a list" : "a list of keys";
}

function explain(
  path: string,
  issue: v.BaseIssue<unknown>,
  { unquoted }: WrittenValue,
  refuse: (key: string, id: string) => Explanation | null,
): Explanation {
  const [own = "", ...inner] = path.split(".");
  const { input, expected } = issue;
  const name = inner.at(-1) ?? own;
  const hint = HINTS[path] ?? HINTS[own] ?? "a valid value";
  const write = (value: string) => `${name}: ${value}`;
  if (expected === "never")
    return {
      message: `"${name}" is not a key of ${own}.`,
      suggestion: suggestId(name, Object.keys(pagination.entries)),
    };
  if (input === undefined) return { message: `the ${own} has no ${name}.`, suggestion: write(hint) };
  const found = describeValue(input);
  const message = `"${name}" cannot be ${found}.`;
  if (input === null || input === "")
    return {
      message: `the ${name} is empty.`,
      suggestion: hint.includes("or remove the line") ? write(hint) : `${write(hint)}; or remove the line.`,
    };
  if (issue.kind === "validation") {
    const suggestion = write(mendOf(issue.message) ?? hint);
    return { message: `"${name}" ${issue.message}; found ${found}.`, suggestion };
  }
  if (expected === "boolean") return { message, suggestion: write(booleanMeant(input)) };
  if (expected === "number" && typeof input === "string" && input.trim() !== "" && Number.isFinite(Number(input)))
    return { message: `"${name}" cannot be text.`, suggestion: write(`${input.trim()}, without quotes`) };
  if (issue.type === "picklist") {
    const { options = [] } = (frontMatterShape.entries[own as Key] as { wrapped: { options?: string[] } }).wrapped;
    return { message, suggestion: suggestId(String(input), options) };
  }
  if (own === "permalink" && input === false)
    return { message, suggestion: "draft: 2026-05-01, for a page not to be published yet; or remove the line." };
  // An id of digits alone, such as that of an edition named after its year.
  if (typeof input === "number" && unquoted !== null && IDS.includes(own))
    return refuse(own, unquoted) ?? { message: `"${name}" cannot be a number.`, suggestion: write(`"${unquoted}"`) };
  return { message, suggestion: write(hint) };
}

/** What to write for a value that was meant as `true` or `false`. */
function booleanMeant(value: unknown): string {
  if (/^(?:y|yes|on|true|1)$/i.test(String(value))) return "true, without quotes";
  if (/^(?:n|no|off|false|0)$/i.test(String(value))) return "false, without quotes";
  return "true or false";
}
