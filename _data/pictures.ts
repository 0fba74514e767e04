// Pictures: the model of the structure and its scenes, drawn for this briefing. Nobody knows from the sources how any of
// these places looks or where it lies, so each is an illustration, and says so.
import structure from "../assets/pictures/structure.json" with { type: "json" };
import type { PictureRecord } from "../src/model/picture.ts";
import type { Records } from "../src/model/record.ts";
import type { OrganisationId } from "./organisations.ts";
import type { ParkId } from "./parks.ts";
import type { PlaceId } from "./places.ts";

const drawn = { kind: "illustration", credit: "District Briefing", licence: "MIT", focus: [0.5, 0.5] } as const;

const pictures = {
  structure: {
    ...drawn,
    original: "structure.png",
    about: "jiulongpo",
    alternative: "An architect's model on one base: a river quay with cranes along the front, and behind it the parks as tiles with streets and trees between them.",
    caption: "The structure “One Port and Nine Parks” as a model; each part leads to its page",
    parts: structure.parts,
  },
} satisfies Records<PictureRecord<ParkId | PlaceId | OrganisationId>>;

export default pictures;
export type PictureId = keyof typeof pictures;
