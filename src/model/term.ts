// A term of the glossary: a word that readers from elsewhere may not know, and its meaning here.

import * as v from "valibot";
import { ID, paragraph, text, type Identified } from "./record.ts";
import type { Source } from "./source.ts";
import type { Subject } from "./subject.ts";

/** A term as an editor writes it in `_data/terms.ts`. */
export interface TermRecord<SourceId extends string = string, SubjectId extends string = string> {
  /** The term as pages write it within a sentence: "above-scale industry". */
  term: string;
  /** Other spellings and names by which sources and pages call it. */
  spellings?: string[];
  /** The term in other languages, by language tag: `{ zh: "规上工业" }`. */
  forms?: Record<string, string>;
  /** What it means here, in whole sentences; may hold shortcodes, and no number without its figure. */
  definition: string;
  /** Id of the source of the definition; null for general knowledge in the briefing's own words. */
  source: SourceId | null;
  /** The source's paragraph; null for an excerpt or without a source. */
  paragraph: number | null;
  /** Id of the place or park that the term names. */
  about?: SubjectId;
  /** Id of the edition that introduced the term, if it has no source; earlier ones show the word alone. */
  since?: string;
}

/** A term of the briefing, with the records that it refers to. */
export interface Term extends Omit<Identified<TermRecord>, "source" | "about"> {
  readonly type: "term";
  readonly source: Source | null;
  readonly about: Subject | null;
}

export const termShape = v.strictObject({
  term: text,
  spellings: v.exactOptional(v.array(text)),
  forms: v.exactOptional(
    v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, "must be a language tag such as zh")), text),
  ),
  definition: v.pipe(text, v.regex(/^$|[.?!”)]$/, "must be whole sentences that end with a full stop")),
  source: v.nullable(text),
  paragraph,
  about: v.exactOptional(text),
  since: v.exactOptional(v.pipe(text, v.regex(ID, "must be the id of an edition"))),
}) satisfies v.GenericSchema<unknown, TermRecord>;

/** All names of a term, in any language. */
export function namesOf({
  term,
  spellings = [],
  forms = {},
}: Pick<TermRecord, "term" | "spellings" | "forms">): string[] {
  return [term, ...spellings, ...Object.values(forms)];
}

/**
 * The terms that occur in a text, in the order of the glossary: Latin names as whole words in any case, Chinese names
 * anywhere. The mu occurs in "about 100 mu" and not in "much".
 */
export function termsIn(words: string, terms: Iterable<Term>): Term[] {
  const said = words.toLowerCase();
  return [...terms].filter((term) => namesOf(term).some((name) => holds(said, name.toLowerCase())));
}

function holds(words: string, name: string): boolean {
  if (/\p{Script=Han}/u.test(name)) return words.includes(name);
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").test(words);
}
