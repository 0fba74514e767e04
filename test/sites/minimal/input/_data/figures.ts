// The one figure.
import type { FigureRecord } from "../../../../../src/model/figure.ts";
import type { Records } from "../../../../../src/model/record.ts";

export default {
  mills: {
    label: "Water mills",
    about: "alder",
    kind: "actual",
    printed: "over 40 mills",
    source: "herald-2030-01-10",
    paragraph: 3,
  },
} satisfies Records<FigureRecord>;
