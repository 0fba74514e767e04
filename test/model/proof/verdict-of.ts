// Proves printed words against a sentence, as the figure that reads from them would be proven.

import type { Language, Quantity, ReadingContext } from "../../../src/grammar/quantity.ts";
import { readQuantity } from "../../../src/grammar/read-quantity.ts";
import { prove, type Verdict } from "../../../src/model/proof/proof.ts";
import type { Source } from "../../../src/model/source.ts";

export function sourceIn(language: Language, fields: Partial<Source> = {}): Source {
  return {
    type: "source",
    mark: "A",
    id: "paper",
    file: "_data/sources.ts",
    title: null,
    publisher: "A press",
    language,
    published: "2024-07-07",
    address: "https://paper.example/",
    extent: "full",
    sha256: null,
    ...fields,
  };
}

/** The verdict on words in the first paragraph of a text; their quantity is read from them unless it is given. */
export function verdictOf(
  printed: string,
  text: string,
  language: Language,
  quantity?: Quantity | null,
  context?: ReadingContext,
): Verdict {
  const claim = {
    record: "figure",
    file: "_data/figures/all.ts",
    source: sourceIn(language),
    paragraph: 1,
    printed,
    quantity: quantity === undefined ? readQuantity(printed, language, context) : quantity,
    ...(context === undefined ? {} : { context }),
  };
  return prove(claim, { text, sha256: "" });
}

/** Why a verdict is not "proven"; empty if it is. */
export const whyNot = (verdict: Verdict): string => (verdict.state === "proven" ? "" : verdict.why);
