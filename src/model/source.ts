// A source: what was read, where it is, and the fingerprint of the text that was read.

import * as v from "valibot";
import { date, text, type Identified } from "./record.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Language } from "../grammar/quantity.ts";

/** A source as an editor writes it in `_data/sources.ts`. */
export interface SourceRecord {
  /** Title as printed, or null where it is not known. */
  title: string | null;
  /** Who published it. */
  publisher: string;
  /** Who signed it, as printed. */
  byline?: string;
  /** Language of the text; its printed words are read by the grammar of this language. */
  language: Language;
  /** Date of publication, or null where none is printed. */
  published: PartialDate | null;
  /** Web address of the page that was read. */
  address: string;
  /** Whether the whole text was read, or an excerpt. */
  extent: "full" | "excerpt";
  /** SHA-256 of the text that was read whole; null for an excerpt. */
  sha256: string | null;
  /** What a reader should know about the source as a whole. */
  note?: string;
}

export type Source = Identified<SourceRecord> & {
  readonly type: "source";
  /** The letter by which references name it: A for the first, B for the second. */
  readonly mark: string;
};

/** Letters for the sources in their order: A to Z, then AA. */
export function markOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : markOf(Math.floor(index / 26) - 1) + letter;
}

export const sourceShape = v.strictObject({
  title: v.nullable(text),
  publisher: text,
  byline: v.exactOptional(text),
  language: v.picklist(["en", "zh"]),
  published: v.nullable(date),
  address: v.pipe(text, v.url("must be a web address"), v.regex(/^https?:/, "must start with http: or https:")),
  extent: v.picklist(["full", "excerpt"]),
  sha256: v.nullable(v.pipe(text, v.regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits in lower case"))),
  note: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, SourceRecord>;
