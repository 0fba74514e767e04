// Names by which records are found besides the words of their pages: other names, and those in the briefing's other
// languages.

import type { Briefing } from "../../model/briefing.ts";
import type { Facts } from "../../model/facts.ts";
import { Problems } from "../../model/problem.ts";
import { translateFacts } from "../../model/translation.ts";

/** Subjects whose records have names. */
type Named =
  | "parks"
  | "figures"
  | "derived"
  | "sources"
  | "commitments"
  | "places"
  | "people"
  | "organisations"
  | "terms";

/** Names of a record, in any language. */
export type RecordNames = (subject: Named, id: string) => readonly string[];

/** What a record may be called by. */
interface Names {
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly label?: string;
  readonly term?: string;
  readonly spellings?: readonly string[];
  readonly forms?: Readonly<Record<string, string>>;
}

/**
 * The names of the records of a briefing. A dated copy has those of its own language only: translations are made after
 * its edition.
 */
export function recordNames(facts: Facts, { settings, datedCopy }: Briefing): RecordNames {
  const [, ...others] = settings.languages;
  const languages = datedCopy || facts.settings === null ? [] : others;
  const all = [facts, ...languages.map((language) => translateFacts(facts, language, new Problems()))];
  return (subject, id) => {
    const names = all.flatMap((one) => {
      const record = one[subject].get(id) as Names | undefined;
      if (record === undefined) return [];
      const { name, label, term, aliases = [], spellings = [], forms = {} } = record;
      return [name, label, term, ...aliases, ...spellings, ...Object.values(forms)].filter(
        (text) => text !== undefined,
      );
    });
    return [...new Set(names)];
  };
}
