// Pictures: the model of the district and its scenes, made for this briefing. The sources do not say what any of these
// places looks like or where it is, so each picture is labelled as an illustration.
import structure from "../assets/pictures/structure.json" with { type: "json" };
import type { PictureRecord } from "../src/model/picture.ts";
import type { Records } from "../src/model/record.ts";
import type { OrganisationId, SubjectId } from "./ids.ts";

const drawn = { kind: "illustration", credit: "District Briefing", licence: "MIT", focus: [0.5, 0.5] } as const;

/** The caption of a park of which the source gives no more than its field. */
const FIELD_ONLY = "Drawn in outline, because the source gives only its field";

const pictures = {
  structure: {
    ...drawn,
    original: "structure.png",
    about: "jiulongpo",
    alternative:
      "Model of the district: a river port along the front edge, the parks as tiles in a grid behind it, " +
      "some only in outline, with tree-lined streets between them.",
    caption: "“One Port and Nine Parks” as a model; what the sources do not describe is drawn in outline",
    parts: structure.parts,
  },
  "huanglian-port": {
    ...drawn,
    original: "huanglian-port.png",
    about: "huanglian-port",
    alternative:
      "Model of a river quay: a container ship under yellow cranes, with " +
      "stacks of coloured containers, a yard crane and a goods train behind.",
  },
  "huanglian-port-new-city": {
    ...drawn,
    original: "huanglian-port-new-city.png",
    about: "huanglian-port-new-city",
    alternative:
      "Model of an open high-bay warehouse full of pallets behind a metal yard where a " +
      "gantry crane lifts a coil, beside a logistics hall with lorries and a trading tower.",
  },
  "light-alloy": {
    ...drawn,
    original: "light-alloy.png",
    about: "light-alloy",
    alternative:
      "Model of a hall cut open: a shining aluminium plate runs over a roller " +
      "table through a yellow rolling mill, among coils and stacks of plates.",
  },
  "ecological-science": {
    ...drawn,
    original: "ecological-science.png",
    about: "ecological-science",
    alternative: "Outline model of plain paper volumes: a dome on a round base among terraced and low blocks.",
    caption: "Drawn in outline, because the source gives only its name",
  },
  hydrogen: {
    ...drawn,
    original: "hydrogen.png",
    about: "hydrogen",
    alternative:
      "Model of a hydrogen station: a lorry fills up under a solar roof; a tube trailer " +
      "stands before upright tanks, gas spheres and an open electrolyser hall joined by pipes.",
  },
  aerospace: {
    ...drawn,
    original: "aerospace.png",
    about: "aerospace",
    alternative:
      "Outline model of plain paper volumes: a vaulted hall, a long hall and two low blocks around an open apron.",
    caption: FIELD_ONLY,
  },
  "equipment-manufacturing": {
    ...drawn,
    original: "equipment-manufacturing.png",
    about: "equipment-manufacturing",
    alternative: "Outline model of plain paper volumes: a saw-tooth hall behind two lower halls.",
    caption: FIELD_ONLY,
  },
  "specialized-innovation": {
    ...drawn,
    original: "specialized-innovation.png",
    about: "specialized-innovation",
    alternative: "Outline model of plain paper volumes: a long building with parallel wings in front of it.",
    caption: FIELD_ONLY,
  },
  "corporate-innovation": {
    ...drawn,
    original: "corporate-innovation.png",
    about: "corporate-innovation",
    alternative: "Outline model of plain paper volumes: a tower and lower slabs around an open court.",
    caption: FIELD_ONLY,
  },
  "industrial-incubation": {
    ...drawn,
    original: "industrial-incubation.png",
    about: "industrial-incubation",
    alternative: "Outline model of plain paper volumes: rows of small units, some taller than others.",
    caption: FIELD_ONLY,
  },
  minzhucun: {
    ...drawn,
    original: "minzhucun.png",
    about: "minzhucun",
    alternative:
      "Model of red-brick houses with balconies and washing on a terraced slope " +
      "with broad stairs, above a market lane with striped awnings and lanterns.",
  },
  "old-arsenal": {
    ...drawn,
    original: "old-arsenal.png",
    about: "hanyang-arsenal",
    alternative:
      "Model of gabled brick halls with tall arched windows and a high " +
      "chimney around a courtyard, with a railway siding in front.",
  },
} satisfies Records<PictureRecord<SubjectId | OrganisationId>>;

export default pictures;
export type PictureId = keyof typeof pictures;
