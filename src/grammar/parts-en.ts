// Parts of a whole in English words: "half", "two-thirds", "nine-tenths".

import { smallNumberWord } from "./number-en.ts";
import { Phrases } from "./phrases.ts";

const NAMES = ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** Names of parts, with how many of them make the whole. */
export const PARTS_EN = new Phrases(
  [...NAMES.entries()].map(([index, name]) => [index + 2, [name, `${name}s`]] as const),
).add(["fourth", "fourths"], 4);

/** The name of a part of a whole of two to ten: 2 of 3 is "two-thirds". Throws RangeError for other numbers. */
export function partName(part: number, whole: number): string {
  const name = NAMES[whole - 2];
  const count = smallNumberWord(part);
  if (name === undefined || count === null)
    throw new RangeError(`${part} of ${whole} has no name; show it as a count out of a total.`);
  return whole === 2 ? name : `${count}-${name}${part === 1 ? "" : "s"}`;
}
