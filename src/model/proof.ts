// Proves printed words against their source: they stand whole in the paragraph and say what is published.

import type { Briefing } from "./briefing.ts";
import { collapseWhiteSpace } from "../grammar/plain-text.ts";
import { sameQuantity } from "../grammar/same-quantity.ts";
import { tryReadQuantity } from "../grammar/read-quantity.ts";
import type { Quantity } from "../grammar/quantity.ts";
import type { Source } from "./source.ts";

/** Words that a source prints, according to the briefing. */
export interface Claim {
  /** The record that makes the claim, as a reader would name it: "figure businesses". */
  readonly record: string;
  readonly file: string;
  readonly source: Source;
  /** Null for an excerpt: the words may then stand anywhere in the text. */
  readonly paragraph: number | null;
  readonly printed: string;
  /** The quantity read from the words; null for words that are no quantity. */
  readonly quantity: Quantity | null;
  /** Which share of one whole the quantity is, where the words print them all. */
  readonly share?: number | undefined;
}

/** The text of a source, as read from a file. */
export interface SourceText {
  readonly text: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly sha256: string;
}

/** The result for a claim. A claim without the text of its source is skipped. */
export type Verdict = { readonly state: "proven" } | { readonly state: "failed" | "skipped"; readonly why: string };

/** Every claim of the briefing: titles of sources and the words of figures, commitments, outcomes and events. */
export function claimsOf(briefing: Briefing): Claim[] {
  const claims: Claim[] = [];
  for (const source of briefing.sources.values()) {
    const { id, file, extent, title } = source;
    // The title is the first line of a text that was read whole.
    if (extent === "full" && title !== null)
      claims.push({ record: `source ${id}, title`, file, source, paragraph: 1, printed: title, quantity: null });
  }
  for (const figure of briefing.figures.values()) {
    const { id, file, source, paragraph, printed, quantity, rank, share } = figure;
    const record = `figure ${id}`;
    claims.push({ record, file, source, paragraph, printed, quantity, share });
    for (const again of figure.repeated ?? [])
      claims.push({ record: `${record}, repeated`, file, source, quantity, share, ...again });
    if (rank !== undefined)
      claims.push({ record: `${record}, rank`, file, source, paragraph, printed: rank, quantity: null });
  }
  for (const { id, file, source, paragraph, printed, outcomes } of briefing.commitments.values()) {
    const record = `commitment ${id}`;
    claims.push({ record, file, source, paragraph, printed, quantity: null });
    for (const outcome of outcomes) claims.push({ ...outcome, record: `${record}, outcome`, file, quantity: null });
  }
  for (const { id, file, source, paragraph, printed } of briefing.events) {
    if (printed !== undefined) claims.push({ record: `event ${id}`, file, source, paragraph, printed, quantity: null });
  }
  return claims;
}

/** The paragraphs of a text: its lines that are not blank. Index 0 is paragraph 1. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== "");
}

/**
 * Folds the differences allowed between a source and its printed words: white space, and full-width forms of ASCII
 * (Unicode, "Halfwidth and Fullwidth Forms": U+FF01 to U+FF5E).
 */
export function foldForComparison(text: string): string {
  return collapseWhiteSpace(
    text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)),
  );
}

/** Proves a claim against the text of its source, or says why it fails. `text` is null if it is not at hand. */
export function prove(claim: Claim, text: SourceText | null): Verdict {
  const { source, paragraph, printed } = claim;
  if (text === null) return { state: "skipped", why: `the text of ${source.id} is not at hand` };
  const failed = (why: string): Verdict => ({ state: "failed", why });
  if (source.sha256 !== null && source.sha256 !== text.sha256) {
    const hashes = `its SHA-256 is ${text.sha256}, recorded is ${source.sha256}`;
    return failed(`the text of ${source.id} is not the one that was read: ${hashes}`);
  }
  // Invisible characters must not hide a digit from the comparison.
  const paragraphs = paragraphsOf(text.text.replace(/\p{Cf}/gu, "")).map(foldForComparison);
  const words = foldForComparison(printed);
  if (words === "") return failed("there are no words to prove");
  const inside =
    paragraph === null ? paragraphs.find((one) => occurrences(one, words).length > 0) : paragraphs[paragraph - 1];
  if (inside === undefined)
    return failed(
      paragraph === null
        ? `no paragraph contains “${printed}”`
        : `the text has ${paragraphs.length} paragraphs, and no paragraph ${paragraph}`,
    );

  const places = occurrences(inside, words);
  if (places.length === 0) {
    const elsewhere = paragraphs.findIndex((other) => occurrences(other, words).length > 0);
    const found = elsewhere < 0 ? "" : `; paragraph ${elsewhere + 1} does`;
    return failed(`paragraph ${paragraph} does not contain “${printed}”${found}`);
  }
  const objections = places.map(
    (at) => boundaryObjection(inside, at, words) ?? readingObjection(claim, inside, at, words),
  );
  const first = objections[0];
  return objections.includes(null) || first == null ? { state: "proven" } : failed(first);
}

function occurrences(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Why the words are only part of a longer word or number of the source; null if they are not. */
function boundaryObjection(text: string, at: number, words: string): string | null {
  const before = text.slice(0, at);
  const after = text.slice(at + words.length);
  const cut = (record: string) => `the source prints “${excerpt(text, at, words)}”: the words are cut out of ${record}`;
  const startsNumber = /^[+\-−]?(?:\p{Nd}|[零〇一二两三四五六七八九十百千万亿])/u.test(words);
  const endsNumber = /\p{Nd}$/u.test(words);
  if (startsNumber && NUMBER_BEFORE.test(before)) return cut("a longer number");
  if (
    endsNumber &&
    /^(?:\p{Nd}|\s?[.,·:/'’_٬٫]\s?\p{Nd}|\s\p{Nd}{3}|\s?[%‰]|\s?[-–—~]\s?\p{Nd}|\p{Script=Latin}|点)/u.test(after)
  )
    return cut("a longer number");
  if (startsNumber && /\p{Script=Latin}[-‐–]?$/u.test(before)) return cut("a name");
  if (/\p{Script=Latin}$/u.test(before) && /^\p{Script=Latin}/u.test(words)) return cut("a longer word");
  if (/\p{Script=Latin}$/u.test(words) && /^\p{Script=Latin}/u.test(after)) return cut("a longer word");
  if (startsNumber && CHANGES_BEFORE.test(before))
    return `the source prints “${excerpt(text, at, words)}”: the words before change what the number says`;
  return null;
}

/** Text before a number that makes it part of a longer one: digits, separators, signs, ranges, numerals. */
const NUMBER_BEFORE = new RegExp(
  String.raw`(?:\p{Nd}|\p{Nd}\s?[.,·:/'’_٬٫]\s?|\p{Nd}\s|(?:^|[^\p{L}\p{N}])[-−–+±]|\p{Nd}\s?[-–—~]\s?|` +
    "[零〇一二两三四五六七八九十百千万亿点第几数])$",
  "u",
);

/** Words before a number that change or reverse it. */
const CHANGES_BEFORE = new RegExp(
  String.raw`(?:\b(?:not|never|no|nor|without|twice|thrice|half|double|one in|out of|` +
    String.raw`as (?:many|much|few|little) as|(?:third|quarter|half) of)\s*|[未非])$`,
  "iu",
);

/** How many neighbouring words, or Chinese characters, are read with the printed ones: "3 billion yuan to …". */
const NEIGHBOURS = 6;

/**
 * Why the words do not say what is published: read alone or with their neighbours in the source, they give another
 * value, unit or bound. "260,000 businesses" fails if the source prints "over 260,000 businesses".
 */
function readingObjection(claim: Claim, text: string, at: number, words: string): string | null {
  const { quantity, source, share } = claim;
  if (quantity === null) return null;
  const context = { dollar: source.dollar, share };
  const alone = tryReadQuantity(words, source.language, context);
  if (alone === null || !sameQuantity(alone, quantity))
    return `the words “${words}” do not read as the quantity that is published`;
  const before = neighbours(text.slice(0, at), "before");
  const after = neighbours(text.slice(at + words.length), "after");
  if (
    quantity.unit === "count" &&
    quantity.counted === null &&
    /^\s*[\p{L}°$€£¥]/u.test(text.slice(at + words.length))
  ) {
    return `the source goes on after “${words}” and says what is counted: “${excerpt(text, at, words)}”`;
  }
  for (const left of before) {
    for (const right of after) {
      const wider = [left, words, right].filter((part) => part !== "").join(source.language === "zh" ? "" : " ");
      const read = wider === words ? null : tryReadQuantity(wider, source.language, context);
      // "32 out of the 41" is read with its whole, which may be the published figure.
      if (read !== null && !sameQuantity(read, quantity) && read.of !== quantity.value)
        return `the source prints “${wider}”, which says something else than “${words}”`;
    }
  }
  return null;
}

/**
 * Runs of neighbouring words, or Chinese characters, of increasing length from none. Brackets and quotation marks are
 * dropped. No run crosses the end of a clause: another clause says nothing about the number.
 */
function neighbours(text: string, side: "before" | "after"): string[] {
  const units = text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? [];
  const near: string[] = [];
  for (const unit of side === "before" ? units.reverse() : units) {
    const closes = CLAUSE_END.test(unit) && !ABBREVIATION.test(unit);
    if (near.length === NEIGHBOURS || (closes && side === "before")) break;
    near.push(unit.replace(/^(?:(?![%‰.])\p{P})+|(?:(?![%‰.])\p{P})+$/gu, ""));
    if (closes) break;
  }
  const runs = [""];
  for (let count = 1; count <= near.length; count++) {
    const run = near.slice(0, count).filter((unit) => unit !== "");
    if (side === "before") run.reverse();
    runs.push(run.join(/\p{Script=Han}/u.test(run.join("")) ? "" : " "));
  }
  return runs;
}

const CLAUSE_END = /[,;:.!?，。；：！？、]["”’)）\]]*$/u;
const ABBREVIATION = /^[("“]?(?:approx|ca|c|est|no)\.$/i;

function excerpt(text: string, at: number, words: string): string {
  return text.slice(Math.max(0, at - 12), at + words.length + 12).trim();
}
