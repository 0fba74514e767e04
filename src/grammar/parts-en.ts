// Parts of a whole in English words: "half", "two-thirds", "nine-tenths".

import { smallNumberWord } from "./number-en.ts";
import { phrases } from "./phrases.ts";

const NAMES = ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** The names, with the number of parts that make the whole. */
export const PARTS_EN = phrases(
  NAMES.map(
    (name, index) => [index + 2, [name, `${name}s`, ...(name === "quarter" ? ["fourth", "fourths"] : [])]] as const,
  ),
);

/** What a part of a whole of two to ten is called: 2 of 3 is "two-thirds". */
export function partName(part: number, whole: number): string {
  const name = NAMES[whole - 2];
  const count = smallNumberWord(part);
  if (name === undefined || count === null)
    throw new RangeError(`${part} of ${whole} has no name; write it as a count of a whole.`);
  return whole === 2 ? name : `${count}-${name}${part === 1 ? "" : "s"}`;
}
