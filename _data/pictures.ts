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
  "huanglian-port": {
    ...drawn,
    original: "huanglian-port.png",
    about: "huanglian-port",
    alternative: "A model of a river quay: yellow cranes over a ship, stacked containers in red, teal and cream behind them.",
  },
  "huanglian-port-new-city": {
    ...drawn,
    original: "huanglian-port-new-city.png",
    about: "huanglian-port-new-city",
    alternative: "A model of logistics halls with trucks at their docks, a high warehouse and a yard with metal coils under a gantry.",
  },
  "light-alloy": {
    ...drawn,
    original: "light-alloy.png",
    about: "light-alloy",
    alternative: "A model of a rolling mill with its roof taken off: a bright aluminium plate runs over rollers through the stand.",
  },
  "ecological-science": {
    ...drawn,
    original: "ecological-science.png",
    about: "ecological-science",
    alternative: "A model of laboratories with planted roofs, glass houses, ponds and many trees.",
  },
  hydrogen: {
    ...drawn,
    original: "hydrogen.png",
    about: "hydrogen",
    alternative: "A model of a hydrogen filling station: a tube trailer and a truck between storage spheres and upright tanks.",
  },
  aerospace: {
    ...drawn,
    original: "aerospace.png",
    about: "aerospace",
    alternative: "A model of a hangar with a rocket stage and an aircraft wing before it.",
  },
  "equipment-manufacturing": {
    ...drawn,
    original: "equipment-manufacturing.png",
    about: "equipment-manufacturing",
    alternative: "A model of a machine hall with a saw-tooth roof and a gantry crane that lifts a large gear.",
  },
  "specialized-innovation": {
    ...drawn,
    original: "specialized-innovation.png",
    about: "specialized-innovation",
    alternative: "A model of a precision workshop: robot arms over a bench, clean rooms behind glass.",
  },
  "corporate-innovation": {
    ...drawn,
    original: "corporate-innovation.png",
    about: "corporate-innovation",
    alternative: "A model of a campus of office buildings around a court with trees, joined by a bridge.",
  },
  "industrial-incubation": {
    ...drawn,
    original: "industrial-incubation.png",
    about: "industrial-incubation",
    alternative: "A model of small workshops stacked like boxes in many colours; a crane lifts one into its place.",
  },
  minzhucun: {
    ...drawn,
    original: "minzhucun.png",
    about: "minzhucun",
    alternative: "A model of a red-brick neighbourhood on a slope, with stairs, balconies and a market lane under awnings.",
  },
  "old-arsenal": {
    ...drawn,
    original: "old-arsenal.png",
    about: "hanyang-arsenal",
    alternative: "A model of an old works of brick: gabled halls with arched windows, a tall chimney and a rail siding.",
  },
} satisfies Records<PictureRecord<ParkId | PlaceId | OrganisationId>>;

export default pictures;
export type PictureId = keyof typeof pictures;
