// What a figure can be about: the district and other places, and the parks.

import * as v from "valibot";
import type { Locale } from "../messages/locale.ts";
import {
  citation,
  fact,
  type Identified,
  type Linked,
  paragraph,
  prose,
  reference,
  type Renamed,
  translatedName,
} from "./record.ts";

const common = {
  /** Statements of the sources without a number. */
  facts: v.exactOptional(v.array(fact)),
  /** What a careful reader should know, in one or two sentences. */
  caveat: v.exactOptional(prose),
};

/** The kinds of places, each with the end of the id of its message. */
const KIND_NAMES = {
  municipality: "municipality",
  district: "district",
  port: "port",
  facility: "facility",
  community: "community",
  street: "street",
  area: "area",
  "industrial park": "industrial-park",
  "trade corridor": "trade-corridor",
} as const;

export const placeShape = v.strictObject({
  ...citation,
  /** The name as the source prints it. */
  name: prose,
  /** Set where no source prints the name in this language: it is the briefing's own translation, and pages say so. */
  translatedName,
  /** The kind of place. */
  kind: v.picklist(Object.keys(KIND_NAMES) as (keyof typeof KIND_NAMES)[]),
  /** Other names by which the sources call it. */
  aliases: v.exactOptional(v.array(prose)),
  /** Id of the place or park that it is part of. */
  within: v.exactOptional(reference("subject")),
  ...common,
});

export const parkShape = v.strictObject({
  ...citation,
  /** The name, or the field of industry that stands for it. */
  name: prose,
  /** Set where no source prints the name in this language: it is the briefing's own translation, and pages say so. */
  translatedName,
  /** Whether the source prints the name, or only the field that the park is for. */
  named: v.picklist(["by the source", "by its field"]),
  /** Whether an existing park is upgraded or a new one added; left out if no source mentions a change. */
  change: v.exactOptional(v.picklist(["upgraded", "added"])),
  /** What it is for, in a few words. */
  purpose: prose,
  /** The paragraph that states the purpose, if it is not the one that names the park. */
  purposeParagraph: v.exactOptional(paragraph),
  /** Ids of the organisations in it. */
  organisations: v.exactOptional(v.array(reference("organisation"))),
  ...common,
});

/** A place as an editor writes it in `_data/places.ts`. */
export type PlaceRecord<Source = string> = Linked<typeof placeShape, { source: Source }>;
/** A park as an editor writes it in `_data/parks.ts`. */
export type ParkRecord<Source = string, Organisation = string> = Linked<
  typeof parkShape,
  { source: Source; organisation: Organisation }
>;

export type Place = Identified<PlaceRecord> & Renamed & { readonly type: "place" };
export type Park = Identified<ParkRecord> & Renamed & { readonly type: "park" };
export type Subject = Place | Park;

/** The kind of a place as readers see it. */
export function placeKindInWords(kind: Place["kind"], locale: Locale): string {
  return locale.text(`model.place-${KIND_NAMES[kind]}`);
}
