// A fault in a constant that many records share is reported as one problem, not as one for each record.

import { subjectOf } from "../../model/facts.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Problem } from "../../model/problem.ts";

/** What a data module writes of its records. */
export interface WrittenRecords {
  /** For each record, the fields that are written in it, each with the name of the constant that is its value. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, string | null>>;
  /** The first line outside the records on which a field or a constant is given. */
  lineOutside(name: string): number | undefined;
}

/** Stands among the fields of a record for those that it takes from elsewhere, as from `drawn` in `...drawn`. */
export const SPREAD = "...";

/**
 * The problems of one data module, with one in place of those that several records have from what they share: it stands
 * for the first, and null for each of the others.
 */
export function mergeShared(problems: readonly Problem[], written: WrittenRecords): (Problem | null)[] {
  const merged = new Map<Problem, Problem | null>();
  const groups = groupBy(problems, (problem) => sharedFault(problem, written));
  for (const [first, ...others] of groups.values()) {
    if (first === undefined || others.length === 0) continue;
    const [id = "", ...place] = first.record.split(" · ");
    const field = fieldOf(first);
    const own = written.fields.get(id);
    const names = [own?.get(field) ?? field, own?.get(SPREAD) ?? ""];
    const line = names.map((name) => written.lineOutside(name)).find((one) => one !== undefined);
    merged.set(first, {
      ...first,
      record: [`${others.length + 1} ${subjectOf(first.file)}`, ...place].join(" · "),
      ...(line === undefined ? {} : { line }),
      message: `${first.message} They all take it from one place: ${listed([first, ...others])}.`,
    });
    for (const other of others) merged.set(other, null);
  }
  return problems.map((problem) => {
    const one = merged.get(problem);
    return one === undefined ? problem : one;
  });
}

/** What equal faults of several records have in common; undefined for a fault that a record has in its own words. */
function sharedFault(problem: Problem, { fields }: WrittenRecords): string | undefined {
  const [id = "", ...place] = problem.record.split(" · ");
  const own = fields.get(id);
  const field = fieldOf(problem);
  const constant = own?.get(field) ?? null;
  if (own === undefined || place.length !== 1 || (constant === null && (own.has(field) || !own.has(SPREAD))))
    return undefined;
  return JSON.stringify([constant, own.get(SPREAD) ?? null, place, problem.message, problem.suggestion]);
}

function fieldOf({ record }: Problem): string {
  return record.split(" · ")[1]?.split(".")[0] ?? "";
}

const MAX_NAMED = 3;

function listed(problems: readonly Problem[]): string {
  const ids = problems.map(({ record }) => record.split(" · ")[0] ?? "");
  const more = ids.length - MAX_NAMED;
  return more > 1 ? `${ids.slice(0, MAX_NAMED).join(", ")} and ${more} more` : ids.join(", ");
}
