// Ids of no record. Each must be a compile error; accepting one fails `npm run check`.

import type { FigureId } from "../../_data/figure-ids.ts";
import type { PersonId, SourceId, SubjectId } from "../../_data/ids.ts";
import type { FigureRecord } from "../../src/model/figure.ts";
import type { Records } from "../../src/model/record.ts";

// @ts-expect-error The source ends in -07.
export const source: SourceId = "ichongqing-2024-07-70";
// @ts-expect-error The place is minzhucun.
export const subject: SubjectId = "minzhucum";
// @ts-expect-error The figure is businesses.
export const figure: FigureId = "busineses";
// @ts-expect-error The person is li-shun.
export const person: PersonId = "li-shum";

export const records = {
  one: {
    label: "One",
    // @ts-expect-error The place is jiulongpo.
    about: "jiulonpo",
    kind: "actual",
    printed: "1 bridge",
    source: "ichongqing-2024-07-07",
    paragraph: 1,
  },
} satisfies Records<FigureRecord<SourceId, SubjectId>>;
