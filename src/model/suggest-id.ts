// How an id that names no record is reported: whether it is a draft, and the nearest known id.

import { closest, distance } from "fastest-levenshtein";

/** Suggestion for an unknown id: the nearest known one by edit distance, or a list of them where none is near. */
export function suggestId(unknown: string | undefined, known: readonly string[]): string {
  if (known.length === 0) return "the record first; none of its kind exists yet.";
  const nearest = nearestId(String(unknown), known);
  if (nearest !== undefined) return `did you mean "${nearest}"?`;
  const shown = known
    .slice(0, 12)
    .map((id) => `"${id}"`)
    .join(", ");
  return `one of ${shown}${known.length > 12 ? `, … (${known.length} in all)` : ""}.`;
}

/** The known id that an unknown one is likely meant to be: it differs in case alone, or in few letters. */
export function nearestId<Id extends string>(unknown: string, known: readonly Id[]): Id | undefined {
  const lowerCase = unknown.toLowerCase();
  const sameLetters = known.find((id) => id.toLowerCase() === lowerCase);
  if (sameLetters !== undefined || known.length === 0) return sameLetters;
  const nearest = closest(unknown, known) as Id;
  // Within a third of the length, two at least; always below the length, since every id is near to a very short one.
  const most = Math.min(Math.max(2, Math.floor(unknown.length / 3)), unknown.length - 1);
  return distance(unknown, nearest) <= most ? nearest : undefined;
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
    message: `the ${kind} "${id}" has been a draft since ${drafts.get(`${kind}:${id}`)}, so no build has it.`,
    suggestion: 'nothing that names it; or remove its "draft", or make this a draft too.',
  };
}
