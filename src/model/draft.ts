// Drafts: records that the preview shows and that no build publishes.

import { isPartialDate } from "./partial-date.ts";
import { suggestId } from "./problem.ts";

/** The mark of a draft, which every record may carry. */
export interface Draft {
  /** First day of the draft: the preview shows it, and no build publishes it until this line is removed. */
  draft?: string;
}

/** The first day of each draft, by `kind:id`. */
export type Drafts = Map<string, string>;

/** A record and the day of its mark as a draft. A mark that is no day stays in the record, and is reported there. */
export function splitDraft(written: unknown): { draft?: string; rest: unknown } {
  const { draft, ...rest } = Object(written) as { draft?: unknown };
  return typeof draft === "string" && isPartialDate(draft) ? { draft, rest } : { rest: written };
}

/** The records of a kind that a build publishes. */
export function withoutDrafts<T>(records: ReadonlyMap<string, T>, kind: string, drafts: Drafts): Map<string, T> {
  return new Map([...records].filter(([id]) => !drafts.has(`${kind}:${id}`)));
}

/** Describes a missing record: as a draft with its first day, or as unknown with the nearest known id. */
export function describeMissing(
  kinds: readonly string[],
  id: string,
  known: readonly string[],
  drafts: ReadonlyMap<string, string>,
): { message: string; suggestion: string } {
  const kind = kinds.find((one) => drafts.has(`${one}:${id}`));
  // Pages name derived figures as figures.
  const names = kinds.filter((one) => !kinds.some((other) => one.endsWith(` ${other}`)));
  if (kind === undefined)
    return { message: `there is no ${names.join(" or ")} "${id}".`, suggestion: suggestId(id, known) };
  return {
    message: `the ${kind} "${id}" is a draft since ${drafts.get(`${kind}:${id}`)}, which no build publishes.`,
    suggestion: 'nothing of it yet; or take "draft" away from it, or make a draft of what names it.',
  };
}
