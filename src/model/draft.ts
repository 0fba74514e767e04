// Drafts: records that the preview shows and that no build publishes.

import { isPartialDate } from "./partial-date.ts";

/** The mark of a draft, which every record may carry. */
export interface Draft {
  /** Date it became a draft: the preview shows it, and no build publishes it until this line is removed. */
  draft?: string;
}

/** The date each draft became one, by `kind:id`. */
export type Drafts = Map<string, string>;

/** A record and the date it became a draft. A value that is not a date stays in the record and is reported there. */
export function splitDraft(written: unknown): { draft?: string; rest: unknown } {
  const { draft, ...rest } = Object(written) as { draft?: unknown };
  return typeof draft === "string" && isPartialDate(draft) ? { draft, rest } : { rest: written };
}

/** The records of a kind that a build publishes. */
export function withoutDrafts<T>(records: ReadonlyMap<string, T>, kind: string, drafts: Drafts): Map<string, T> {
  return new Map([...records].filter(([id]) => !drafts.has(`${kind}:${id}`)));
}
