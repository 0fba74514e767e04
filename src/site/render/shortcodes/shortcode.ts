// What shortcodes share: their type, which of them make a block, and how they find a record.

import type { Briefing } from "../../../model/briefing.ts";
import { describeMissing } from "../../../model/suggest-id.ts";
import { LEFT_OUT, mistake } from "../../../html/escape.ts";

/**
 * Plain values in, HTML out. A shortcode never throws: it marks a mistake in the page, where a later check reports it.
 */
export type Shortcode = (...values: never[]) => string;

/** Shortcodes that make a block, such as a figure with its caption: in Markdown each stands on a line of its own. */
export const BLOCKS: ReadonlySet<string> = new Set(["chart", "picture"]);

/**
 * The record of an id with its kind, or HTML: nothing more to say where it was left out, else the mark of a mistake,
 * with the day since which it is a draft, or the nearest id.
 *
 * @param kinds the records of each kind that may be meant, by id
 */
export function findRecord<K extends string, R>(
  { leftOut, drafts }: Pick<Briefing, "leftOut" | "drafts">,
  kinds: Readonly<Record<K, ReadonlyMap<string, R>>>,
  id: string,
): { readonly kind: K; readonly record: R } | string {
  const entries = Object.entries(kinds) as [K, ReadonlyMap<string, R>][];
  for (const [kind, records] of entries) {
    if (leftOut.has(`${kind}:${id}`)) return LEFT_OUT;
    const record = records.get(id);
    if (record !== undefined) return { kind, record };
  }
  const known = entries.flatMap(([, records]) => [...records.keys()]);
  const { message, suggestion } = describeMissing(Object.keys(kinds), id, known, drafts);
  return mistake(`${message.slice(0, 1).toUpperCase()}${message.slice(1)}`, suggestion);
}
