// A term of the glossary: a word that readers from elsewhere may not know, and its meaning here.

import * as v from "valibot";
import { ID, type Identified, type Linked, own, paragraph, prose, reference, text, translatedName } from "./record.ts";
import type { Source } from "./source.ts";
import type { Subject } from "./subject.ts";

export const termShape = v.strictObject({
  /** The term as pages write it within a sentence: "above-scale industry". */
  term: prose,
  /** Set where no source prints the term in this language: it is the briefing's own translation, and pages say so. */
  translatedName,
  /** Other spellings and names by which sources and pages call it. */
  spellings: v.exactOptional(own(v.array(text))),
  /** The term in other languages, by language tag: `{ zh: "规上工业" }`. Pages in that language take it from here. */
  forms: v.exactOptional(
    v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, "must be a language tag such as zh")), text),
  ),
  /** What it means here, in whole sentences; may contain shortcodes, and no number without its figure. */
  definition: v.pipe(prose, v.regex(/^$|[.?!”)。？！）]$/, "must be whole sentences that end with a full stop")),
  /** Id of the source of the definition; null for general knowledge in the briefing's own words. */
  source: v.nullable(reference("source")),
  /** The source's paragraph; null for an excerpt or without a source. */
  paragraph,
  /** Id of the place or park that the term names. */
  about: v.exactOptional(reference("subject")),
  /** Id of the edition that introduced the term, if it has no source; earlier ones show the word alone. */
  since: v.exactOptional(v.pipe(text, v.regex(ID, "must be the id of an edition"))),
});

/** A term as an editor writes it in `_data/terms.ts`. */
export type TermRecord<SourceId = string, SubjectId = string> = Linked<
  typeof termShape,
  { source: SourceId; subject: SubjectId }
>;

/** A term of the briefing, with the records that it refers to. */
export type Term = Identified<TermRecord<Source, Subject>> & { readonly type: "term" };

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
