// What has become of the figures of a source on its page: the words of each as they were read, changed, moved or gone.

import { checkText, type CheckedClaim, type CheckedText, type Place, type RecognisedParagraphs } from "./check-text.ts";
import type { PublishedClaim, PublishedSource } from "./published-claims.ts";
import { similarWords, type Span } from "./similar-words.ts";
import { foldForComparison } from "./source-text.ts";

/**
 * What has become of a figure.
 *
 * - `same`: its words stand where they were read; of an excerpt, anywhere. The rest of the paragraph may be another now.
 * - `changed`: its words no longer stand, and `now` does; or the words beside them say otherwise, as `why` explains.
 * - `moved`: its words stand in another paragraph, which was read as `paragraph`, or was not read if that is null.
 * - `gone`: neither its words nor any like them stand.
 */
export type FigureChange = { readonly claim: PublishedClaim } & (
  | { readonly state: "same" }
  | { readonly state: "gone" }
  | { readonly state: "changed"; readonly now: string; readonly why: string }
  | { readonly state: "moved"; readonly paragraph: number | null; readonly place: Place }
);

export interface ParagraphChanges {
  readonly all: number;
  /** Those that are no longer as read, each with what stands in its place; null where that is not certain. */
  readonly changed: readonly { readonly number: number; readonly now: string | null }[];
  /** New ones between those that are as read. */
  readonly added: readonly string[];
  /** Whether those that are as read stand in the order in which they were read. */
  readonly inOrder: boolean;
}

export interface PageChanges {
  readonly figures: readonly FigureChange[];
  /** Null where an excerpt was read, so that no paragraph can be compared. */
  readonly paragraphs: ParagraphChanges | null;
  /** Whether any words or paragraph of the source, or words like them, stand on the page. */
  readonly isRecognised: boolean;
}

/** Compares the text of a page with what was read of it. */
export async function pageChanges(source: PublishedSource, text: string): Promise<PageChanges> {
  const checked = await checkText(source, text);
  const figures = checked.claims.map((claim) => changeOf(claim, source, checked));
  const paragraphs = checked.paragraphs === null ? null : paragraphChanges(checked.paragraphs, checked.folded);
  const isRecognised = (checked.paragraphs?.recognised ?? 0) > 0 || figures.some(({ state }) => state !== "gone");
  return { figures, paragraphs, isRecognised };
}

function paragraphChanges(
  { all, numbers, inOrder }: RecognisedParagraphs,
  folded: readonly string[],
): ParagraphChanges {
  const missing = Array.from({ length: all }, (_, index) => index + 1).filter((number) => !numbers.includes(number));
  const replaced = new Set<number>();
  const gaps = missing.map((number) => ({ number, ...gapOf(number, numbers) }));
  const changed = gaps.map(({ number, first, last, closed }) => {
    const inGap = gaps.filter((other) => other.first === first && other.last === last);
    const place = first + inGap.findIndex((other) => other.number === number);
    // As many paragraphs as before, so each is in its place. A gap at an end of the page has what stands around the text.
    if (!closed || last - first + 1 !== inGap.length) return { number, now: null };
    replaced.add(place);
    return { number, now: folded[place] ?? null };
  });
  const [first, last] = [numbers.findIndex(isNumber), numbers.findLastIndex(isNumber)];
  const added = folded.filter(
    (_, index) => index > first && index < last && !isNumber(numbers[index]) && !replaced.has(index),
  );
  return { all, changed, added, inOrder };
}

/** Paragraphs of the page, counted from zero, between those that were read before and after a missing one. */
interface Gap {
  readonly first: number;
  readonly last: number;
  /** Whether there are such on both sides. */
  readonly closed: boolean;
}

function gapOf(number: number, numbers: readonly (number | null)[]): Gap {
  const before = numbers.findLastIndex((other) => other !== null && other < number);
  const after = numbers.findIndex((other, index) => index > before && other !== null && other > number);
  return { first: before + 1, last: after < 0 ? numbers.length - 1 : after - 1, closed: before >= 0 && after >= 0 };
}

const isNumber = (value: number | null | undefined) => typeof value === "number";

function changeOf(checked: CheckedClaim, { language }: PublishedSource, text: CheckedText): FigureChange {
  const { claim, state, place, why } = checked;
  const numbers = text.paragraphs?.numbers ?? null;
  if (state === "confirmed" || state === "found") return { claim, state: "same" };
  // The paragraph may stand in its place with other words around these.
  const gap = numbers === null || claim.paragraph === null ? null : gapOf(claim.paragraph, numbers);
  const inGap = (index: number) => gap === null || (index >= gap.first && index <= gap.last);
  if (state === "elsewhere" && place !== null) {
    const paragraph = numbers?.[place.paragraph - 1] ?? null;
    const isInPlace =
      paragraph === null &&
      claim.paragraph !== null &&
      !numbers?.includes(claim.paragraph) &&
      inGap(place.paragraph - 1);
    return isInPlace ? { claim, state: "same" } : { claim, state: "moved", paragraph, place };
  }
  if (place !== null)
    return { claim, state: "changed", now: place.text.slice(place.start, place.end), why: why?.said ?? "" };
  // Words of a paragraph that is as read, and of figures that still stand, are not what these have become.
  const others = text.claims.flatMap((other) => (other.place === null ? [] : other.place));
  const isTaken = (index: number, { start, end }: Span) =>
    isNumber(numbers?.[index]) ||
    others.some((other) => other.paragraph === index + 1 && start < other.end && end > other.start);
  const reading = { quantity: claim.quantity, language, context: claim.context };
  const seek = (isOther: typeof isTaken) =>
    similarWords(foldForComparison(claim.printed), reading, text.folded, isOther);
  const similar = seek((index, span) => !inGap(index) || isTaken(index, span)) ?? seek(isTaken);
  if (similar === null) return { claim, state: "gone" };
  const now = text.folded[similar.index]?.slice(similar.start, similar.end) ?? "";
  return { claim, state: "changed", now, why: "" };
}
