// Invented commitments, one of them reported as done.
import type { CommitmentRecord } from "../../../../../src/model/commitment.ts";
import type { Records } from "../../../../../src/model/record.ts";
import type { FigureId } from "./figure-ids.ts";
import type { SourceId, SubjectId } from "./ids.ts";

export default {
  "heat-network": {
    label: "Finish the heat network",
    about: "kiln-park",
    kind: "plan",
    by: null,
    stated: "2031-05-02",
    due: "2032-03",
    printed: "to be finished by March 2032",
    source: "courier-2031-05-02",
    paragraph: 6,
    figures: ["heat-cost"],
    outcomes: [],
  },
  "footbridge-opens": {
    label: "Open the footbridge",
    about: "footbridge",
    kind: "plan",
    by: null,
    stated: "2029",
    due: "2030-06",
    printed: "will open in June 2030",
    source: "courier-2031-05-02",
    paragraph: 7,
    figures: [],
    outcomes: [
      {
        reported: "2030-07",
        state: "done",
        printed: "The footbridge has opened",
        text: "The Gazette reports that the footbridge has opened",
        source: "gazette-2030-07",
        paragraph: null,
      },
    ],
  },
} satisfies Records<CommitmentRecord<SourceId, SubjectId, FigureId>>;
