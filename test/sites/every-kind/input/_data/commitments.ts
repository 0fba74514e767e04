// A record of each kind and of each field that commitments may have.
import type { CommitmentRecord } from "../../../../../src/model/commitment.ts";
import type { Records } from "../../../../../src/model/record.ts";

export default {
  grow: {
    label: "Grow the works",
    about: "works",
    kind: "target",
    by: "mayor",
    stated: "2024-07-05",
    due: "2025",
    printed: "the works will grow",
    figures: ["output"],
    outcomes: [
      {
        reported: "2026-02-06",
        state: "under way",
        printed: "园区正在扩建",
        gloss: "The works are being extended",
        text: "The works are growing",
        source: "bao",
        paragraph: null,
      },
      {
        reported: "2026-02-20",
        state: "part done",
        open: "its second hall",
        evidence: "construction",
        figures: ["halls"],
        printed: "一号厂房建成",
        gloss: "The first hall was built",
        text: "The first hall is built",
        source: "bao",
        paragraph: null,
      },
    ],
    moved: [
      {
        due: "2027",
        printed: "工期延至2027年",
        gloss: "The work is to last until 2027",
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
