// Proves printed words against their source: they stand whole in the paragraph and say what is published.

import { tryReadQuantity } from "../../grammar/read-quantity.ts";
import type { Claim } from "./claims.ts";
import { nearestWords } from "./nearest-words.ts";
import type { Reading } from "./read-window.ts";
import {
  foldedParagraphs,
  foldForComparison,
  passageAt,
  placesOf,
  type Passage,
  type SourceText,
} from "./source-text.ts";
import { readingObjection } from "./wider-words.ts";
import { boundaryObjection } from "./word-boundaries.ts";

/** The result for a claim. A claim without the text of its source is skipped. */
export type Verdict = { readonly state: "proven" } | { readonly state: "failed" | "skipped"; readonly why: string };

/** Proves a claim against the text of its source, or says why it fails. `text` is null if it is not at hand. */
export function prove(claim: Claim, text: SourceText | null): Verdict {
  const { source, paragraph, printed } = claim;
  if (text === null) return { state: "skipped", why: `the text of ${source.id} is not available` };
  const failed = (why: string): Verdict => ({ state: "failed", why });
  const otherText = otherTextOf(claim, text);
  if (otherText !== null) return failed(otherText);
  const paragraphs = foldedParagraphs(text);
  const words = foldForComparison(printed);
  if (words === "") return failed("there are no words to prove");
  const named = paragraph === null ? paragraphs : paragraphs.slice(paragraph - 1, paragraph);
  if (named.length === 0)
    return failed(`the text has ${paragraphs.length} paragraphs, so there is no paragraph ${paragraph}`);

  let first: string | null = null;
  for (const one of named) {
    for (const at of placesOf(one, words)) {
      const objection = objectionAt(claim, one, at, words);
      if (objection === null) return { state: "proven" };
      first ??= objection;
    }
  }
  return failed(first ?? notFound(claim, words, named, paragraphs));
}

/** Why the text is not the one that was read; null if it is, or if no checksum is recorded. */
function otherTextOf({ source }: Claim, text: SourceText): string | null {
  if (source.sha256 === null || source.sha256 === text.sha256) return null;
  const hashes = `its SHA-256 is ${text.sha256}, but the record says ${source.sha256}`;
  return `the text of ${source.id} is not the one that was read: ${hashes}`;
}

/** Why words in a folded paragraph do not say what is claimed; null if they do. */
export function objectionAt(
  {
    quantity,
    source,
    context = { dollar: source.dollar },
  }: Pick<Claim, "quantity" | "context"> & {
    readonly source: Pick<Claim["source"], "language" | "dollar">;
  },
  text: string,
  at: number,
  words: string,
): string | null {
  const passage = passageAt(text, at, words);
  const cut = boundaryObjection(passage, context.columnUnit !== undefined);
  if (cut !== null) return cut;
  // Words without a record of their own quantity may still print one: an outcome of "5 billion yuan".
  const read = quantity ?? tryReadQuantity(words, source.language, context);
  if (read === null) return null;
  const reading = { quantity: read, language: source.language, context };
  return readingObjection(passage, reading) ?? objectionToPart(passage, reading);
}

/**
 * Why the words beside a list of numbers, or beside the shares of one whole, make another number of the one that is
 * meant; null if they do not. With the words beside it neither reads as a list any more, so the number is judged by
 * itself: the first of 1.5、5.0个百分点 as 1.5个百分点.
 */
function objectionToPart(passage: Passage, { language, context }: Reading): string | null {
  const { dollar, share, item } = context;
  const place = item ?? share;
  if (place === undefined) return null;
  const words = itemOf(passage.words, place) + (share === undefined ? "" : "%");
  const quantity = tryReadQuantity(words, language, { dollar });
  return quantity === null
    ? null
    : readingObjection({ ...passage, words }, { quantity, language, context: { dollar } });
}

const NUMBER = /\p{Nd}[\p{Nd}.,]*/gu;

/** A number of a list, counted from one, with what stands before the first and after the last. */
function itemOf(list: string, item: number): string {
  const numbers = [...list.matchAll(NUMBER)];
  const [first, meant, last] = [numbers[0], numbers[item - 1], numbers.at(-1)];
  if (first === undefined || meant === undefined || last === undefined) return list;
  return list.slice(0, first.index) + meant[0] + list.slice(last.index + last[0].length);
}

function notFound(
  { paragraph, printed }: Claim,
  words: string,
  named: readonly string[],
  paragraphs: readonly string[],
): string {
  const where = paragraph === null ? "no paragraph contains" : `paragraph ${paragraph} does not contain`;
  const elsewhere = paragraphs.findIndex((one) => one.includes(words));
  if (elsewhere >= 0) return `${where} “${printed}”; paragraph ${elsewhere + 1} does`;
  const near = nearestWords(words, named) ?? nearestWords(words, paragraphs);
  return `${where} “${printed}”${near === null ? "" : `; the nearest words of the source are “${near}”`}`;
}
