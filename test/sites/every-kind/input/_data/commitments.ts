// A record of each kind and of each field that commitments may have.
import type { CommitmentRecord } from "../../../../../src/model/commitment.ts";
import type { Records } from "../../../../../src/model/record.ts";

export default {
  grow: {
    label: "Grow the works",
    about: "works",
    kind: "target",
    by: "mayor",
    promised: "2024-07-05",
    due: "2025",
    printed: "the works will grow",
    figures: ["output"],
    outcomes: [
      {
        reported: "2026-02-06",
        state: "under way",
        printed: "园区正在扩建",
        text: "The works are growing",
        source: "bao",
        paragraph: null,
      },
    ],
    related: [
      {
        text: "A shed was built",
        difference: "A shed is not the works",
        figures: ["open"],
        source: "paper",
        paragraph: 7,
      },
    ],
    caveat: "Nobody says by how much.",
    source: "paper",
    paragraph: 6,
  },
} satisfies Records<CommitmentRecord>;
