// What every kind of record shares: ids, citations, texts, and how a record's shape is checked.

import * as v from "valibot";
import { codePoint, findUnsafeCharacter } from "./text-safety.ts";
import { IdentityMemo } from "./memo-by-identity.ts";
import { suggestId, type Problems } from "./problem.ts";
import { isPartialDate } from "./partial-date.ts";

/** What every record may say besides: that it is not to be published yet. */
export interface Draft {
  /** The day since which the record is a draft: the preview shows it, no build publishes it until this line is removed. */
  draft?: string;
}

/** Records of one kind as an editor writes them: the key is the record's id. */
export type Records<T> = Readonly<Record<string, T & Draft>>;

/** The records that are drafts: since which day, by `kind:id`. */
export type Drafts = Map<string, string>;

/** What to say of a record that is asked for and not there: of a draft since when it is one, else the nearest id. */
export function describeMissing(
  kinds: readonly string[],
  id: string,
  known: readonly string[],
  drafts: ReadonlyMap<string, string>,
): { message: string; suggestion: string } {
  const kind = kinds.find((one) => drafts.has(`${one}:${id}`));
  // A derived figure is a figure to whoever asks for one.
  const names = kinds.filter((one) => !kinds.some((other) => one.endsWith(` ${other}`)));
  if (kind === undefined)
    return { message: `there is no ${names.join(" or ")} "${id}".`, suggestion: suggestId(id, known) };
  return {
    message: `the ${kind} "${id}" is a draft since ${drafts.get(`${kind}:${id}`)}, which no build publishes.`,
    suggestion: 'nothing of it yet; or take "draft" away from it, or make a draft of what names it.',
  };
}

/** One data module as it was loaded: its file, and what it exports by default. */
export interface DataModule {
  /** The file, relative to the content folder, with `/`. */
  readonly file: string;
  readonly value: unknown;
}

/** Where a source states something. */
export interface Citation<Source extends string = string> {
  /** Id of the source. */
  source: Source;
  /**
   * Number of the paragraph in the text that was read, counting lines that are not blank from one, heading and byline
   * included; null for an excerpt.
   */
  paragraph: number | null;
}

/** A statement of a source without a number, in the briefing's own words. */
export interface Fact<Source extends string = string> extends Citation<Source> {
  /** One short sentence in the briefing's own words, without its full stop; may hold shortcodes. */
  text: string;
}

/** Ids are addresses too: lower case, digits and single hyphens, so that they are safe in a path on any system. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Names of devices, under which Windows makes no folder, whatever their ending (Naming Files, Paths, and Namespaces, in the
 * documentation of Win32).
 */
export const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** More characters than any one field needs: a longer one is a file that went astray. */
const LONGEST = 5000;

const TOO_LONG = `must not be longer than ${LONGEST} characters`;

const signIn = (sign: string) => `must not hold ${sign}, a sign that cannot be read`;

export const text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty("must not be empty"),
  v.maxLength(LONGEST, TOO_LONG),
  v.check(
    (value) => findUnsafeCharacter(value) === null,
    ({ input }) => signIn(codePoint(findUnsafeCharacter(input)?.[0] ?? "")),
  ),
);
export const date = v.pipe(
  v.string(),
  v.check(isPartialDate, "must be a date such as 2024-07-05, 2024-08, 2027 or 1930s"),
);
export const paragraph = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1, "must be 1 or more")));
export const citation = { source: text, paragraph };
export const fact = v.strictObject({ ...citation, text });

/** A record with its id and the file that holds it. */
export type Identified<T> = T & { readonly id: string; readonly file: string };

/**
 * Checks the modules of one kind against the shape of its records and gives the sound ones, in the order written.
 * A record that is not sound is reported and left out, so that one mistake does not hide the next.
 *
 * @param modules the kind's modules, `{ id: record }` each
 * @param shape what one record looks like
 * @param kind the record's name in messages: "figure", "park"
 * @param leftOut gets `kind:id` of each record that is reported and left out
 * @param drafts gets the records that are drafts
 */
export function readRecords<T>(
  modules: readonly DataModule[],
  shape: v.GenericSchema<unknown, T>,
  kind: string,
  problems: Problems,
  leftOut: Set<string>,
  drafts: Drafts = new Map(),
): Map<string, Identified<T>> {
  const records = new Map<string, Identified<T>>();
  for (const { file, value } of modules) {
    if (!isPlainObject(value)) {
      problems.add({
        file,
        record: "export default",
        message: `expected an object of ${kind} records by id, found ${describe(value)}.`,
        suggestion: `export default { "an-id": { … } }`,
      });
      continue;
    }
    for (const [id, record] of Object.entries(value)) {
      const first = records.get(id);
      if (!ID.test(id) || id.length > 80 || DEVICE.test(id)) {
        problems.add({
          file,
          record: id,
          message: `"${id}" is not an id: it becomes a part of an address${DEVICE.test(id) ? ", and Windows makes no folder of this name" : ""}.`,
          suggestion: 'lower-case letters, digits and single hyphens, at most 80 of them, such as "old-harbour".',
        });
      } else if (first !== undefined) {
        problems.add({
          file,
          record: id,
          message: `the ${kind} id "${id}" is already used in ${first.file}.`,
          suggestion: "another id for one of the two.",
        });
      } else {
        const read = () => readRecord(record, shape, kind, id, file, problems, drafts);
        const known = isPlainObject(record) ? READ.get(record, [shape, kind, id, file], read) : read();
        if (known?.since !== undefined) drafts.set(`${kind}:${id}`, known.since);
        if (known === null) leftOut.add(`${kind}:${id}`);
        else records.set(id, known.sound as Identified<T>);
      }
    }
  }
  return records;
}

/** Sound records as they were read, by what the editors wrote. */
const READ = new IdentityMemo<object, { readonly sound: object; readonly since: string | undefined }>();

function readRecord<T>(
  written: unknown,
  shape: v.GenericSchema<unknown, T>,
  kind: string,
  id: string,
  file: string,
  problems: Problems,
  drafts: Drafts,
): { sound: Identified<T>; since: string | undefined } | null {
  let since: string | undefined;
  const record = withoutDraft(written, (day) => (since = day));
  // A draft that is not sound is a draft nevertheless.
  if (since !== undefined) drafts.set(`${kind}:${id}`, since);
  const sound = readShape(record, shape, file, id, problems, kind);
  return sound === null ? null : { sound: { ...sound, id, file }, since };
}

/** A record without its mark as a draft; a mark that is no day stays, and is refused as a field of the record. */
function withoutDraft(record: unknown, found: (since: string) => void): unknown {
  if (!isPlainObject(record) || typeof record["draft"] !== "string" || !isPartialDate(record["draft"])) return record;
  const { draft, ...rest } = record;
  found(draft as string);
  return rest;
}

/** Checks one value against its shape; reports each field that is wrong and gives null if any is. `kind` is the record's. */
export function readShape<T>(
  value: unknown,
  shape: v.GenericSchema<unknown, T>,
  file: string,
  record: string,
  problems: Problems,
  kind = "",
): T | null {
  const result = v.safeParse(shape, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const field = v.getDotPath(issue) ?? "";
    problems.add({
      file,
      record: [record, field].filter((part) => part !== "").join(" · "),
      ...explain(issue, field, fieldsOf(shape), kind),
    });
  }
  return null;
}

/** Names of the fields of a record's shape, or of all its shapes where there are several kinds. */
function fieldsOf(shape: unknown): string[] {
  const { entries, options = [] } = shape as { entries?: Record<string, unknown>; options?: unknown[] };
  return [...new Set([...Object.keys(entries ?? {}), ...options.flatMap(fieldsOf)])];
}

function explain(
  issue: v.BaseIssue<unknown>,
  field: string,
  fields: readonly string[],
  kind: string,
): { message: string; suggestion: string } {
  const hintOf = (one: string) => HINTS.get(`${kind} ${one}`) ?? HINTS.get(one);
  const path = field.split(".");
  const own = path.at(-1) ?? "";
  // An item of a list, or a key that an editor chose, is told by the name of what holds it.
  const holder = path.findLast((part) => hintOf(part) !== undefined);
  const name = /^\d+$/.test(own) ? field : own;
  const hint = hintOf(own) ?? (path.length > 1 && holder !== undefined ? hintOf(holder) : undefined);
  const found = describe(issue.input);
  if (name === "draft" && field === "draft")
    return {
      message: `"draft" cannot be ${found}.`,
      suggestion: 'draft: the day since which it is a draft, such as "2026-05-01"',
    };
  if (issue.type === "strict_object" && issue.expected === "never") {
    return { message: `"${name}" is no field of this record.`, suggestion: suggestId(name, fields) };
  }
  if (issue.input === undefined) {
    return {
      message: `"${name}" is missing.`,
      suggestion: `${name}: ${hint ?? "a value; hover over the record's type to see which"}`,
    };
  }
  const ofHolder = hint !== undefined && hintOf(own) === undefined && holder !== undefined;
  if (issue.kind === "validation") {
    return {
      message: `"${name}" ${issue.message}; found ${found}.`,
      suggestion: `${ofHolder ? holder : name}: ${RULES.get(issue.message.replace(/U\+\w+/, "U+")) ?? hint ?? "a value that keeps to this"}`,
    };
  }
  if (name === "")
    return {
      message: `the record cannot be ${found}.`,
      suggestion: `its fields in braces: { ${fields
        .slice(0, 3)
        .map((one) => `${one}: …`)
        .join(", ")}, … }`,
    };
  const message = `"${name}" cannot be ${found}.`;
  // Of a list or a record the hint shows how it is written; of a text, what it says.
  if (hint !== undefined && ["Array", "Object"].includes(issue.expected ?? ""))
    return { message, suggestion: `${ofHolder ? holder : name}: ${hint}` };
  return {
    message,
    suggestion: `${name}: ${inWords(issue.expected)}${hint !== undefined && !ofHolder && ["string", "number"].includes(issue.expected ?? "") ? `: ${hint}` : ""}`,
  };
}

/** What an editor writes where a rule was broken that says it better than the field does. */
const RULES = new Map([
  [TOO_LONG, `at most ${LONGEST} characters`],
  [signIn("U+"), "the same text, typed anew without this sign"],
]);

/** What an editor writes for the fields that every editor meets, by the field's name, or the record's kind and the field's name. */
const HINTS = new Map(
  Object.entries({
    source: "the id of a source in _data/sources.ts",
    paragraph:
      "the number of the source's paragraph, counted from one over lines that are not blank, or null for an excerpt",
    printed: "the words of the number, exactly as the source prints them",
    about: "the id of a place or a park",
    kind: 'what it is, such as "actual", "target" or "plan"',
    label: "a few words that say what is measured",
    name: "the name as the source has it",
    original: "the name of its file in assets/pictures",
    "picture kind": '"photograph" or "illustration"',
    "picture parts": "where each part lies, by the id of what it stands for: { outline, anchor }, as fractions",
    "picture about": "the id of the place, park or organisation that it shows",
    focus:
      "the point that must stay in view, as fractions of width and height from the top left: [0.5, 0.5] is the middle",
    alternative: "what the picture shows, in words, for readers who do not see it",
    credit: "who made the picture",
    licence: "the licence under which it may be published",
    address: "the web address of the page that was read",
    publisher: "who published it",
    sha256: "the SHA-256 of the text that was read, or null where it is not at hand",
    figures: 'ids of figures, in square brackets: ["its-id"]',
    targets: 'targets and what was reported of each: [{ target: "its-id", reported: "another-id" }]',
    parts: 'ids of figures, in square brackets: ["its-id", "another-id"]',
    offices: 'offices as printed, in square brackets: ["Mayor"]',
    forms: 'the term in other languages, by language tag: { zh: "亩" }',
    "chart title": "what the chart shows, in plain words",
    title: "the title as printed, or null where it is not known",
    due: "the due date, or null where the source gives none",
    reason: "why, in one sentence",
    reported: "the date of the report, such as 2026-05-01",
    promised: "the day of the statement, or of its publication",
    state: '"done" or "under way"',
    date: "a date, such as 2026-05-01",
    term: "the word as pages write it within a sentence",
    definition: "what it means, in whole sentences of the briefing's own, with a full stop",
    published: "the date of publication, or null where none is printed",
    language: 'the language of the words, such as "en" or "zh"',
    extent: '"full", with the sha256 of the text, or "excerpt"',
    apart: "true, or no such field",
    period: "the time that the figure describes, such as 2024 or 2024-08",
    by: "the due date, such as 2027",
    "commitment by": "the id of the person who made the promise, or null where the source names none",
    "statement by": "the id of the person who said it",
    measure: "a name in lower-case letters that all figures of this measure share, such as resident-population",
    converts: "the id of the figure of which this is the source's own conversion",
    rank: "the words that rank the number, from the same paragraph",
    organisations: 'ids of organisations, in square brackets: ["its-id"]',
    facts: "what a source states without a number: [{ text, source, paragraph }]",
    revisions: 'what was published before: [{ edition: "its-id", was: { printed: "the old words" }, reason: "why" }]',
    note: "what a reader should know, in one or two sentences",
    gloss: "the words in English, with the same number",
    of: 'ids of the figures that it is computed from, in square brackets: ["its-id", "another-id"]',
    repeated:
      'other paragraphs of the source that print the same quantity: [{ paragraph: 3, printed: "its words there" }]',
    aliases: 'other names, in square brackets: ["its other name"]',
    spellings: 'other spellings, in square brackets: ["another spelling"]',
    role: "what the organisation does, in a few words",
    purpose: "what the park is for, in a few words",
    purposeParagraph: "the number of the paragraph that says what the park is for",
    within: "the id of the place that it lies in",
    whole: "the id of the figure that the others make together",
    since: "the id of the edition with which it came",
    text: "a short sentence of the briefing's own",
    caveat: "what a careful reader should know, in one or two sentences",
    "settings title": "the name of the briefing",
    "settings address":
      'the public address of the site with a final slash, such as "https://briefing.example/", or null',
    "settings publisher": "who publishes the briefing",
    "settings language": 'the language of the pages: "en", or English of a region, such as "en-GB"',
    disclaimer: "one sentence on who did not publish the briefing",
    subject: "the id of the place that the briefing is about",
    editions:
      'in the order of their dates: [{ id: "2026-05", date: "2026-05-01", label: "May 2026", sources: ["a-source"] }]',
  }),
);

function inWords(expected: string | null): string {
  const words = new Map([
    ["string", "a text in quotes"],
    ["number", "a number"],
    ["Array", "a list: [ … ]"],
    ["Object", "{ … }"],
  ]);
  return (
    words.get(expected ?? "") ??
    expected?.replace(/^\((.*)\)$/, (_, all: string) => `one of ${all.split(" | ").join(", ")}`) ??
    "a value that fits"
  );
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string")
    return value === "" ? "an empty text" : JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
