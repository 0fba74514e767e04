// English multiples in one word: "doubled", "threefold", "twice".

import type { Cursor } from "./cursor.ts";
import { list, Phrases, phraseSet } from "./phrases.ts";

/**
 * `verb`: says itself what became of its subject. `fold`: belongs to a word of growth. `times`: belongs to what it
 * multiplies.
 */
export type MultipleForm = "verb" | "fold" | "times";

interface Multiple {
  readonly times: bigint;
  readonly form: MultipleForm;
}

const FOLDS = list(
  "twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold elevenfold twelvefold",
).map((word, index) => [{ times: BigInt(index + 2), form: "fold" }, word] as const);

export const MULTIPLES_EN = new Phrases<Multiple>([
  ...FOLDS,
  [{ times: 20n, form: "fold" }, "twentyfold"],
  [{ times: 100n, form: "fold" }, "hundredfold"],
  [{ times: 2n, form: "verb" }, "doubled doubling"],
  [{ times: 3n, form: "verb" }, "tripled tripling trebled trebling"],
  [{ times: 4n, form: "verb" }, "quadrupled quadrupling"],
  [{ times: 5n, form: "verb" }, "quintupled"],
  [{ times: 6n, form: "verb" }, "sextupled"],
  [{ times: 2n, form: "times" }, "double twice"],
  [{ times: 3n, form: "times" }, "triple thrice treble"],
  [{ times: 4n, form: "times" }, "quadruple"],
]);
export const HALVED = phraseSet("halved");

/** Whether a multiple in one word stands at the cursor: "doubled", "threefold", "twice". */
export function startsMultipleEn(cursor: Cursor): boolean {
  return cursor.find(MULTIPLES_EN) !== null || cursor.find(HALVED) !== null;
}
