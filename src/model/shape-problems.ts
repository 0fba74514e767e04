// Explains to editors why a record does not have the shape of its kind.

import type * as v from "valibot";
import type { Problem } from "./problem.ts";
import { suggestId } from "./suggest-id.ts";
import { MAX_TEXT_LENGTH, TOO_LONG, unsafeCharacter } from "./record.ts";

/**
 * What is wrong with a field, and what to write instead.
 *
 * @param field path of the field in the record, with dots; empty for the record itself
 * @param kind the record's kind, for which a hint may be given
 */
export function explainIssue(
  issue: v.BaseIssue<unknown>,
  field: string,
  shape: unknown,
  kind: string,
): Pick<Problem, "message" | "suggestion"> {
  const found = describeValue(issue.input);
  const expected = issue.expected ?? "";
  const path = field.split(".");
  const own = path.at(-1) ?? "";
  const name = /^\d+$/.test(own) ? field : own;
  if (field === "draft")
    return {
      message: `"draft" cannot be ${found}.`,
      suggestion: 'draft: the date it became a draft, such as "2026-05-01"',
    };
  if (issue.type === "strict_object" && expected === "never")
    return { message: `"${name}" is not a field of this record.`, suggestion: suggestId(name, fieldsOf(shape)) };
  // Items of lists, and keys that editors choose, take the hint of the field around them.
  const hintOf = (part: string) => HINTS.get(`${kind} ${part}`) ?? HINTS.get(part);
  const hinted = path.findLast((part) => hintOf(part) !== undefined) ?? "";
  const hint = hintOf(hinted);
  const hintedName = hint === undefined || hinted === own ? name : hinted;
  if (issue.input === undefined)
    return {
      message: `"${name}" is missing.`,
      suggestion: `${name}: ${hint ?? "a value; hover over the record's type to see which"}`,
    };
  if (issue.kind === "validation") {
    const mend = mendOf(issue.message) ?? hint ?? "a valid value";
    return { message: `"${name}" ${issue.message}; found ${found}.`, suggestion: `${hintedName}: ${mend}` };
  }
  if (name === "") {
    const some = fieldsOf(shape).slice(0, 3);
    const example = some.map((one) => `${one}: …`).join(", ");
    return { message: `the record cannot be ${found}.`, suggestion: `its fields in braces: { ${example}, … }` };
  }
  const message = `"${name}" cannot be ${found}.`;
  // The hint for a list or an object shows how to write it; the hint for a text says what it means.
  if (hint !== undefined && ["Array", "Object"].includes(expected))
    return { message, suggestion: `${hintedName}: ${hint}` };
  const meaning = hintedName === name && ["string", "number"].includes(expected) ? hint : undefined;
  const form = describeType(expected);
  return { message, suggestion: `${name}: ${meaning === undefined ? form : `${form}: ${meaning}`}` };
}

/** Names of the fields of a shape, or of all its variants. */
function fieldsOf(shape: unknown): string[] {
  const { entries, options = [] } = shape as { entries?: Record<string, unknown>; options?: unknown[] };
  return [...new Set([...Object.keys(entries ?? {}), ...options.flatMap(fieldsOf)])];
}

function describeType(expected: string): string {
  const types = new Map([
    ["string", "a text in quotes"],
    ["number", "a number"],
    ["Array", "a list: [ … ]"],
    ["Object", "{ … }"],
    ["", "a valid value"],
  ]);
  return (
    types.get(expected) ?? expected.replace(/^\((.*)\)$/, (_, all: string) => `one of ${all.split(" | ").join(", ")}`)
  );
}

/** A value as messages name it. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string")
    return value === "" ? "an empty text" : JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "function") return "a function";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** What to write after a violation, where that does not depend on the field. */
export function mendOf(violation: string): string | undefined {
  return MENDS.get(violation.replace(/U\+\w+/, "U+"));
}

/** What to write after certain violations, whatever the field. */
const MENDS = new Map([
  [TOO_LONG, `at most ${MAX_TEXT_LENGTH} characters`],
  [unsafeCharacter("U+"), "the same text, retyped without this character"],
]);

/** What to write in a field, by its name or by its record's kind and its name. */
const HINTS = new Map(
  Object.entries({
    source: "the id of a source in _data/sources.ts",
    paragraph:
      "the number of the source's paragraph, counted from one over lines that are not blank, or null for an excerpt",
    printed: "the words of the number, exactly as the source prints them",
    share: "the position of the share that is meant, counting from one; or remove the field",
    item: "the position of the number that is meant, counting from one; or remove the field",
    columnUnit: 'the unit in the head of the column, such as "100 million yuan" or "%"; or remove the field',
    dollar: '"USD" or "HKD"; or remove the field',
    about: "the id of a place or a park",
    kind: 'what it is, such as "actual", "target" or "plan"',
    label: "a few words that say what is measured",
    name: "the name as the source has it",
    original: "the name of its file in assets/pictures",
    "picture kind": '"photograph" or "illustration"',
    "picture parts": "where each part lies, by the id of what it stands for: { outline }, as fractions",
    "picture about": "the id of the place, park or organisation that it shows",
    focus:
      "the point that must stay in view, as fractions of width and height from the top left: [0.5, 0.5] is the middle",
    alternative: "what the picture shows, in words, for readers who cannot see it",
    credit: "who made the picture",
    licence: "the licence under which it may be published",
    address: "the web address of the page that was read",
    publisher: "who published it",
    sha256: "the SHA-256 of the text that was read, or null where it is not available",
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
    stated: "the day of the statement, or of its publication",
    state: '"done", "part done" or "under way"',
    open: "what is not reported of the rest, in a few words",
    evidence: '"construction"; or remove the field',
    moved: "later due dates: [{ due, printed, source, paragraph }]",
    searched: "what was searched, in a few words",
    words: 'the words searched for, in square brackets: ["Bridge Park opens"]',
    found: 'ids of the sources found, in square brackets: ["its-id"]',
    result: "what was near and what was not found, in one sentence",
    commitments: 'ids of commitments, in square brackets: ["its-id"]',
    date: "a date, such as 2026-05-01",
    term: "the word as pages write it within a sentence",
    definition: "what it means, in whole sentences of the briefing's own, with a full stop",
    published: "the date of publication, or null where none is printed",
    language: 'the language of the words, such as "en" or "zh"',
    extent: '"full", with the sha256 of the text, or "excerpt"',
    leafHashes: "the hashes as npm run new -- source writes them; or remove the field",
    secondCapture: 'another capture: { address, captured: "2026-05-01", sha256, treeRoot, since: "its-edition" }',
    captured: "the day of the capture, such as 2026-05-01",
    treeRoot: "the root as npm run new -- source writes it; or remove the field",
    apart: "true; or remove the field",
    period: "the time that the figure describes, such as 2024 or 2024-08",
    by: "the due date, such as 2027",
    "commitment by": "the id of the person who made the commitment, or null where the source names none",
    "statement by": "the id of the person who said it",
    measure: "a name in lower-case letters that all figures of this measure share, such as resident-population",
    measures: 'names of measures, in square brackets: ["resident-population"]',
    between: 'the last period before it and the first after it: ["2023", "2024"]',
    changeOf: "the id of the figure that changed by this much since the year before",
    prices: '"constant"; or remove the field',
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
    within: "the id of the place it is in",
    whole: "the id of the figure that the others add up to",
    since: "the id of the edition that added it",
    text: "a short sentence of the briefing's own",
    caveat: "what a careful reader should know, in one or two sentences",
    "settings title": "the name of the briefing",
    searchMonths: "a number of months, such as 12; or remove the field",
    "settings address":
      'the public address of the site with a final slash, such as "https://briefing.example/", or null',
    "settings publisher": "who publishes the briefing",
    "settings language": 'the language of the pages: "en", or a regional English such as "en-GB"',
    disclaimer: "one sentence on who did not publish the briefing",
    subject: "the id of the place that the briefing is about",
    editions: 'in order of date: [{ id: "2026-05", date: "2026-05-01", label: "May 2026", sources: ["a-source"] }]',
  }),
);
