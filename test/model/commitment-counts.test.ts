// The score of the commitments: every commitment in one part, by what was reported of it and by its first due date.

import * as assert from "uvu/assert";
import type { Commitment, CommitmentState } from "../../src/model/commitment.ts";
import { COMMITMENT_COUNTS, countedCommitments, nextDue } from "../../src/model/commitment-counts.ts";
import { suite } from "../support/suite.ts";

const score = suite("score of the commitments");

const reports = {
  done: { reported: "2025-01", state: "done" },
  part: { reported: "2025-01", state: "part done" },
  underWay: { reported: "2025-01", state: "under way" },
} as const;

const one = (
  id: string,
  state: CommitmentState,
  due: string | null,
  outcomes: unknown[] = [],
): [string, Commitment] => [id, { id, state, due, outcomes } as unknown as Commitment];

const briefing = {
  edition: { id: "now", date: "2026-11-28", label: "Now", sources: [] },
  commitments: new Map([
    one("met", "reported-done", "2024", [reports.done]),
    one("part", "reported-part-done", "2024-08", [reports.part]),
    one("late", "passed-without-report", "2026-10"),
    one("late-under-way", "reported-under-way", "2025", [reports.underWay]),
    one("open", "not-yet-due", "2027"),
    one("open-under-way", "reported-under-way", "2026-12", [reports.underWay]),
    one("undated", "no-due-date", null),
    one("undated-under-way", "reported-under-way", null, [reports.underWay]),
  ]),
};

score("puts each commitment in one part", () => {
  const counted = countedCommitments(briefing);
  const ids = Object.fromEntries(COMMITMENT_COUNTS.map((count) => [count, counted[count].map(({ id }) => id)]));
  assert.equal(ids, {
    tracked: [...briefing.commitments.keys()],
    met: ["met"],
    "part-met": ["part"],
    "past-due": ["late", "late-under-way"],
    due: ["open", "open-under-way"],
    undated: ["undated", "undated-under-way"],
  });
});

score("knows what is due next, and that nothing is", () => {
  assert.is(nextDue(briefing), "2026-12");
  assert.is(nextDue({ ...briefing, commitments: new Map() }), null);
});

score.run();
