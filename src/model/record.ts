// What all kinds of record share: ids, citations, texts, and the shapes of their common fields.

import * as v from "valibot";
import type { Draft } from "./draft.ts";
import { codePoint, findUnsafeCharacter } from "./text-safety.ts";
import { isPartialDate } from "./partial-date.ts";

/** Records of one kind as an editor writes them: the key is the record's id. */
export type Records<T> = Readonly<Record<string, T & Draft>>;

/** A loaded data module: its file and its default export. */
export interface DataModule {
  /** The file, relative to the content folder, with `/`. */
  readonly file: string;
  readonly value: unknown;
}

/** Ids are addresses too: lower case, digits and single hyphens, so that they are safe in a path on any system. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Device names, which Windows reserves with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
export const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** In UTF-16 units. No field needs more; a longer one is a whole file pasted by mistake. */
export const MAX_TEXT_LENGTH = 5000;

export const TOO_LONG = `must not be longer than ${MAX_TEXT_LENGTH} characters`;

export const unsafeCharacter = (character: string) =>
  `must not contain ${character}, which is invisible or not allowed in a page`;

export const text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty("must not be empty"),
  v.maxLength(MAX_TEXT_LENGTH, TOO_LONG),
  v.check(
    (value) => findUnsafeCharacter(value) === null,
    ({ input }) => unsafeCharacter(codePoint(findUnsafeCharacter(input)?.[0] ?? "")),
  ),
);
/** Words of the briefing itself, which each language of the briefing has its own of: a label, a caveat. */
export const prose = v.pipe(text, v.flavor("prose"));

/** A field that each language of the briefing has by itself or not at all: none is taken from the main language. */
export const own = <const S extends v.GenericSchema>(schema: S) =>
  v.pipe(schema, v.flavor<v.InferOutput<S>, "own">("own"));

/** A translation of printed words in another language; pages in the language of the source have none. */
export const gloss = own(text);

/** Of a name: no source prints it in this language, so it is the briefing's own translation. */
export const translatedName = v.exactOptional(own(v.literal(true)));

export const date = v.pipe(
  v.string(),
  v.check(isPartialDate, "must be a date such as 2024-07-05, 2024-08, 2027 or 1930s"),
);
export const paragraph = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1, "must be 1 or more")));

/** Kinds of record that a field may name by id; a subject is a place or a park. */
export type Target = "source" | "subject" | "depicted" | "organisation" | "person" | "figure" | "commitment";

/** The id of another record. The flavor marks it for `Linked`, and for the resolution of references. */
export const reference = <const T extends Target>(target: T) => v.pipe(text, v.flavor(target));

/** Where a source states something. */
export const citation = {
  /** Id of the source. */
  source: reference("source"),
  /**
   * Number of the paragraph in the text that was read, counting lines that are not blank from one, heading and byline
   * included; null for an excerpt.
   */
  paragraph,
};

/** A statement of a source without a number, in the briefing's own words. */
export const fact = v.strictObject({
  ...citation,
  /** One short sentence in the briefing's own words, without its full stop; may contain shortcodes. */
  text: prose,
});

/**
 * The values of a shape with another type in place of the ids of each target: the union of the ids that exist, which
 * makes a wrong one a compile error in `_data`, or the record that the id names. Ids of other targets are any string.
 */
export type Linked<Shape extends v.GenericSchema, To extends Partial<Record<Target, unknown>>> = Link<
  v.InferOutput<Shape>,
  To & Record<Exclude<Target, keyof To>, string>
>;
type Link<T, To> = T extends unknown
  ? typeof v.FlavorSymbol extends keyof T
    ? keyof NonNullable<T[typeof v.FlavorSymbol]> extends "prose" | "own"
      ? Unmarked<T>
      : To[keyof To & keyof NonNullable<T[typeof v.FlavorSymbol]>]
    : { [K in keyof T]: Link<T[K], To> }
  : never;

/** A value without the mark of its schema. */
export type Unmarked<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Unmarked<Item>[]
    : T extends true
      ? true
      : T;

/** A record with a name, in another language of the briefing. */
export interface Renamed {
  /** The name that its source prints, where the one in this language is the briefing's own translation. */
  readonly printedName?: { readonly text: string; readonly language: string };
}

/** A record with its id and the file that contains it. */
export type Identified<T> = T & { readonly id: string; readonly file: string };
