// Checks the figures of a source against a text that a reader has: where their words stand, and what they read as.
// Runs in browsers; the rules are those of the proof.

import type { Quantity } from "../../grammar/quantity.ts";
import { sameQuantity } from "../../grammar/same-quantity.ts";
import { outcomeOf } from "./read-window.ts";
import { nearestWords } from "./nearest-words.ts";
import { leafHash } from "./paragraph-tree.ts";
import { objectionAt } from "./proof.ts";
import type { CheckTextName, PublishedClaim, PublishedSource } from "./published-claims.ts";
import { excerptOf, foldedParagraphs, foldForComparison, passageAt, placesOf, type SourceText } from "./source-text.ts";

/** Where words stand in a text. */
export interface Place {
  /** Counted from one. */
  readonly paragraph: number;
  /** The paragraph, folded for comparison. */
  readonly text: string;
  /** In UTF-16 units of the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** The result for a figure. */
export interface CheckedClaim {
  readonly claim: PublishedClaim;
  /**
   * `confirmed`: the words stand in the very paragraph that was read, nothing beside them alters them, and they read as
   * what is published. `found`: so they do, but no hash tells whether the paragraph is the one that was read.
   * `elsewhere`: the paragraph is not that one. `altered`: something beside the words says otherwise. `different`: the
   * words do not read as what is published. `missing`: they are not there.
   */
  readonly state: "confirmed" | "found" | "elsewhere" | "altered" | "different" | "missing";
  /** Where the words, or the nearest ones, stand; null if neither does. */
  readonly place: Place | null;
  /** What the words read as; null if they do not read as a quantity. */
  readonly reading: Quantity | null;
  /** Why the figure is not confirmed; null if it is, or if the state says all. */
  readonly why: Reason | null;
}

/** Why a figure is not confirmed, by the name of a message of the page. */
export interface Reason {
  readonly name: Extract<CheckTextName, `why-${string}`>;
  /** The words of the text that it is about. */
  readonly words: string;
  /** What the proof says of them, in English. */
  readonly said: string;
}

export interface RecognisedParagraphs {
  /** How many paragraphs were read, and how many of them are in the text. */
  readonly all: number;
  readonly recognised: number;
  /** How many paragraphs of the text are none of them. */
  readonly others: number;
  /** Whether those that are recognised stand in the order in which they were read. */
  readonly inOrder: boolean;
  /** For each paragraph of the text, the number of the one that was read; null for another. */
  readonly numbers: readonly (number | null)[];
}

/** The result for a text. */
export interface CheckedText {
  readonly claims: readonly CheckedClaim[];
  /** The paragraphs that were read and those of the text; null where no hash tells. */
  readonly paragraphs: RecognisedParagraphs | null;
  /** The paragraphs of the text, folded for comparison. */
  readonly folded: readonly string[];
}

/**
 * Checks every figure of a source against a text. A copy may break its lines within paragraphs, and have typographic
 * quotation marks for straight ones: the form in which most of it is recognised counts.
 */
export async function checkText(source: PublishedSource, text: string): Promise<CheckedText> {
  const joined = text.split(/(?:\r\n|[\n\r])\s*(?:\r\n|[\n\r])/).map((block) => block.replace(/\s*[\n\r]+\s*/g, " "));
  const forms = [text, joined.join("\n")].flatMap((form) => [form, withStraightQuotes(form)]);
  const results = await Promise.all([...new Set(forms)].map((form) => checkForm(source, form)));
  const worth = ({ claims, paragraphs }: CheckedText) =>
    (paragraphs?.recognised ?? 0) * 1000 +
    claims.filter(({ state }) => state === "confirmed" || state === "found").length;
  return results.reduce((best, one) => (worth(one) > worth(best) ? one : best));
}

function withStraightQuotes(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

async function checkForm(source: PublishedSource, text: string): Promise<CheckedText> {
  const read: SourceText = { text, sha256: "" };
  const { leaves } = source;
  // Browsers hash on secure connections and in files from a disk only.
  const canHash = leaves !== null && globalThis.crypto.subtle !== undefined;
  const hashes = canHash ? await Promise.all(foldedParagraphs(read).map(leafHash)) : null;
  return {
    claims: source.claims.map((claim) => checkClaim(claim, source, read, hashes)),
    paragraphs: canHash && hashes !== null ? recognised(leaves, hashes) : null,
    folded: foldedParagraphs(read),
  };
}

/** Of several sources, the one of which most figures stand in a text; null if none does. */
export function sourceOf(sources: readonly PublishedSource[], text: string): PublishedSource | null {
  const folded = foldedParagraphs({ text, sha256: "" }).join("\n");
  const shares = sources.map((source) => {
    const found = source.claims.filter(({ printed }) => folded.includes(foldForComparison(printed))).length;
    return { source, found, share: found / source.claims.length };
  });
  const best = shares.reduce((a, b) => (b.found > a.found || (b.found === a.found && b.share > a.share) ? b : a));
  return best.found === 0 ? null : best.source;
}

function recognised(leaves: readonly string[], hashes: readonly string[]): RecognisedParagraphs {
  const all = hashes.map((hash) => leaves.indexOf(hash));
  const places = all.filter((place) => place >= 0);
  return {
    all: leaves.length,
    recognised: new Set(places).size,
    others: hashes.length - places.length,
    inOrder: places.every((place, index) => place >= (places[index - 1] ?? 0)),
    numbers: all.map((place) => (place < 0 ? null : place + 1)),
  };
}

function checkClaim(
  claim: PublishedClaim,
  { language, leaves }: PublishedSource,
  text: SourceText,
  hashes: readonly string[] | null,
): CheckedClaim {
  const { quantity, context, printed } = claim;
  const words = foldForComparison(printed);
  const outcome = outcomeOf(words, { quantity, language, context });
  const reading = "quantity" in outcome ? outcome.quantity : null;
  const paragraphs = foldedParagraphs(text);
  const result = (state: CheckedClaim["state"], place: Place | null, why: Reason | null = null): CheckedClaim => ({
    claim,
    state,
    place,
    reading,
    why,
  });
  if (reading === null) return result("different", null, { name: "why-unreadable", words, said: "" });
  if (!isSame(reading, quantity)) return result("different", null, { name: "why-different", words, said: "" });

  // The hash of the paragraph that was read, where there is one.
  const leaf = claim.paragraph === null || hashes === null ? undefined : leaves?.[claim.paragraph - 1];
  let elsewhere: CheckedClaim | null = null;
  let altered: CheckedClaim | null = null;
  for (const [index, paragraph] of paragraphs.entries())
    for (const start of placesOf(paragraph, words)) {
      const place: Place = { paragraph: index + 1, text: paragraph, start, end: start + words.length };
      const objection = objectionAt({ quantity, context, source: { language } }, paragraph, start, words);
      if (objection !== null) {
        const around = excerptOf(passageAt(paragraph, start, words));
        altered ??= result("altered", place, { name: "why-altered", words: around, said: objection });
      } else if (leaf === undefined) return result("found", place);
      else if (hashes?.[index] === leaf) return result("confirmed", place);
      else elsewhere ??= result("elsewhere", place);
    }
  const instead = elsewhere ?? altered;
  if (instead !== null) return instead;
  const nearest = nearestWords(words, paragraphs);
  if (nearest === null) return result("missing", null);
  const index = paragraphs.findIndex((paragraph) => paragraph.includes(nearest));
  const start = paragraphs[index]?.indexOf(nearest) ?? 0;
  const place = { paragraph: index + 1, text: paragraphs[index] ?? "", start, end: start + nearest.length };
  return result("missing", place, { name: "why-nearest", words: nearest, said: "" });
}

/** Whether two readings of the same words agree in everything that is published. */
function isSame(a: Quantity, b: Quantity): boolean {
  return sameQuantity(a, b) && a.change === b.change && a.precision === b.precision;
}
