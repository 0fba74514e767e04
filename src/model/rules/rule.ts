// The form of a rule that the records of a briefing keep.

import type { Briefing } from "../briefing.ts";
import type { Problem, Problems } from "../problem.ts";

/** A rule of the data, with the reason for it in one sentence. */
export interface Rule {
  readonly name: string;
  readonly why: string;
  /** Reports every record that breaks the rule. */
  readonly check: (briefing: Briefing, problems: Problems) => void;
}

/** What is wrong with a record: the field or related record, if it is one, the reason, and what to write instead. */
export type Finding = Pick<Problem, "message" | "suggestion"> & { readonly field?: string };

/** A rule that each of some records keeps by itself. */
export function recordRule<T extends { readonly id: string; readonly file: string }>(
  name: string,
  why: string,
  records: (briefing: Briefing) => Iterable<T>,
  find: (record: T, briefing: Briefing) => Finding | readonly Finding[] | null,
): Rule {
  const check = (briefing: Briefing, problems: Problems) => {
    for (const record of records(briefing)) {
      for (const { field, ...finding } of [find(record, briefing) ?? []].flat())
        problems.add({ file: record.file, record: [record.id, field ?? []].flat().join(" · "), ...finding });
    }
  };
  return { name, why, check };
}

/** Whether a record of the kind was left out, which is reported already: what lacks one may lack just that. */
export function hasLeftOut(leftOut: ReadonlySet<string>, kind: string): boolean {
  return [...leftOut].some((key) => key.startsWith(`${kind}:`));
}
