// What a figure can be about: the district and other places, and the parks.

import * as v from "valibot";
import { citation, fact, paragraph, text, type Citation, type Fact, type Identified } from "./record.ts";

/** Kinds of place, in plain words. */
export const PLACE_KINDS = [
  "municipality",
  "district",
  "port",
  "facility",
  "community",
  "street",
  "area",
  "industrial park",
  "trade corridor",
] as const;

/** A place as an editor writes it in `_data/places.ts`. */
export interface PlaceRecord<Source extends string = string> extends Citation<Source> {
  /** The name as the source prints it. */
  name: string;
  /** The kind of place. */
  kind: (typeof PLACE_KINDS)[number];
  /** Other names by which the sources call it. */
  aliases?: string[];
  /** Id of the place or park that it is part of. */
  within?: string;
  /** Statements of the sources without a number. */
  facts?: Fact<Source>[];
  /** What a careful reader should know, in one or two sentences. */
  caveat?: string;
}

/** A park as an editor writes it in `_data/parks.ts`. */
export interface ParkRecord<Source extends string = string, Organisation extends string = string>
  extends Citation<Source> {
  /** The name, or the field of industry that stands for it. */
  name: string;
  /** Whether the source prints the name, or only the field that the park is for. */
  named: "by the source" | "by its field";
  /** Whether an existing park is upgraded or a new one added; left out if no source mentions a change. */
  change?: "upgraded" | "added";
  /** What it is for, in a few words. */
  purpose: string;
  /** The paragraph that states the purpose, if it is not the one that names the park. */
  purposeParagraph?: number | null;
  /** Ids of the organisations in it. */
  organisations?: Organisation[];
  /** Statements of the sources without a number. */
  facts?: Fact<Source>[];
  /** What a careful reader should know, in one or two sentences. */
  caveat?: string;
}

export type Place = Identified<PlaceRecord> & { readonly type: "place" };
export type Park = Identified<ParkRecord> & { readonly type: "park" };
export type Subject = Place | Park;

export const placeShape = v.strictObject({
  ...citation,
  name: text,
  kind: v.picklist(PLACE_KINDS),
  aliases: v.exactOptional(v.array(text)),
  within: v.exactOptional(text),
  facts: v.exactOptional(v.array(fact)),
  caveat: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, PlaceRecord>;

export const parkShape = v.strictObject({
  ...citation,
  name: text,
  named: v.picklist(["by the source", "by its field"]),
  change: v.exactOptional(v.picklist(["upgraded", "added"])),
  purpose: text,
  purposeParagraph: v.exactOptional(paragraph),
  organisations: v.exactOptional(v.array(text)),
  facts: v.exactOptional(v.array(fact)),
  caveat: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, ParkRecord>;
