// Proves printed words against their source: they stand whole in the paragraph and say what is published.

import { tryReadQuantity } from "../../grammar/read-quantity.ts";
import type { Claim } from "./claims.ts";
import { nearestWords } from "./nearest-words.ts";
import { foldedParagraphs, foldForComparison, passageAt, placesOf, type SourceText } from "./source-text.ts";
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
  const { language } = source;
  if (quantity !== null) return readingObjection(passage, { quantity, language, context });
  // Words without a record of their own quantity may still print one: an outcome of "5 billion yuan".
  const read = tryReadQuantity(words, language, context);
  return read === null ? null : readingObjection(passage, { quantity: read, language, context });
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
