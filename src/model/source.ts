// A source: what was read, where it is, and the fingerprint of the text that was read.

import * as v from "valibot";
import { date, ID, type Identified, prose, text } from "./record.ts";
import { day } from "./settings.ts";

/** SHA-256. */
const hash = v.pipe(text, v.regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits in lower case"));

const webAddress = v.pipe(
  text,
  v.url("must be a web address"),
  v.regex(/^https?:/, "must start with http: or https:"),
  v.check((address) => !address.includes(":~:"), "must end before :~:, which each link to printed words adds"),
);

/** A second capture of the text, which somebody else made: a web archive, a library. */
const secondCaptureShape = v.strictObject({
  /** Web address of the capture, on another site than that of the source. */
  address: webAddress,
  /** Day on which it was made. */
  captured: day,
  /** SHA-256 of its text. */
  sha256: hash,
  /** Root of the tree over its paragraphs; captures with other line breaks or spaces agree by it. */
  treeRoot: v.exactOptional(hash),
  /** Id of the edition that first names it: earlier ones do not. */
  since: v.pipe(text, v.regex(ID, "must be the id of an edition")),
});

export const sourceShape = v.strictObject({
  /** Title as printed, or null where it is not known. */
  title: v.nullable(text),
  /** Who published it. */
  publisher: prose,
  /** Who signed it, as printed. */
  byline: v.exactOptional(text),
  /** Language of the text; its printed words are read by the grammar of this language. */
  language: v.picklist(["en", "zh"]),
  /** The dollar that the text means by every "$"; left out where it prints none, or does not say. */
  dollar: v.exactOptional(v.picklist(["USD", "HKD"])),
  /** Date of publication, or null where none is printed. */
  published: v.nullable(date),
  /** Web address of the page that was read. */
  address: webAddress,
  /** Whether the whole text was read, or an excerpt. */
  extent: v.picklist(["full", "excerpt"]),
  /** SHA-256 of the text that was read in full; null for an excerpt. */
  sha256: v.nullable(hash),
  /** Number of paragraphs in a text that was read in full; no record may name a later one. */
  paragraphs: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1, "must be 1 or more"))),
  /** Root of the Merkle tree over its paragraphs (RFC 6962), if the text was read in full; written by `npm run new`. */
  treeRoot: v.exactOptional(hash),
  /** The hash of each paragraph as a leaf of that tree: a reader's paragraph is recognised, and none is published. */
  leafHashes: v.exactOptional(v.array(hash)),
  /** A second, independent capture of the same text: whether the two agree follows from their hashes. */
  secondCapture: v.exactOptional(secondCaptureShape),
  /** What a reader should know about the source as a whole. */
  note: v.exactOptional(prose),
});

/** A source as an editor writes it in `_data/sources.ts`. */
export type SourceRecord = v.InferOutput<typeof sourceShape>;

export type Source = Identified<SourceRecord> & {
  readonly type: "source";
  /** The letter by which references name it: A for the first, B for the second. */
  readonly mark: string;
};

/** Letters for the sources in their order: A to Z, then AA. None reads as a Roman numeral, as II and IV would. */
export function markOf(index: number): string {
  while (known.marks.length <= index) {
    const mark = lettersOf(known.tried++);
    if (mark.length === 1 || !/^[IVXLCDM]+$/.test(mark)) known.marks.push(mark);
  }
  return known.marks[index] ?? "";
}

/** The marks found so far: without them, those of many sources would take quadratic time. */
const known: { readonly marks: string[]; tried: number } = { marks: [], tried: 0 };

function lettersOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
}
