// Reads printed words, alone or in a window of their source, and keeps why the grammar refuses them.

import type { Refusal } from "../../grammar/refusal.ts";
import { QuantityError, type Language, type Quantity, type ReadingContext } from "../../grammar/quantity.ts";
import { readQuantity } from "../../grammar/read-quantity.ts";

/** What is proven about a number: its quantity, and how the words of its source are read. */
export interface Reading {
  readonly quantity: Quantity;
  readonly language: Language;
  readonly context: ReadingContext;
}

/** What the grammar makes of a window. */
export type Outcome =
  | { readonly quantity: Quantity }
  | { readonly refusal: Refusal | null; readonly parsed: number; readonly reason: string };

export function outcomeOf(words: string, { language, context }: Reading): Outcome {
  try {
    return { quantity: readQuantity(words, language, context) };
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    return { refusal: error.refusal, parsed: error.parsed.length, reason: error.reason };
  }
}
