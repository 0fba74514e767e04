// The state of a commitment at the date of an edition.

import * as assert from "uvu/assert";
import { localeOf } from "../../src/messages/locales.ts";
import {
  axesOf,
  evidenceOf,
  commitmentState,
  scheduleInParts,
  stateInWords,
  type CommitmentState,
  type Outcome,
} from "../../src/model/commitment.ts";
import { intervalInWords } from "../../src/model/interval.ts";
import { suite } from "../support/suite.ts";

const EN = localeOf("en");

const STATES: readonly CommitmentState[] = [
  "not-yet-due",
  "no-due-date",
  "reported-done",
  "reported-part-done",
  "reported-under-way",
  "passed-without-report",
];

const states = suite("commitment states");

states("is not yet due until the last day of its date has passed", () => {
  assert.is(commitmentState("2024-08", [], "2024-07-07"), "not-yet-due");
  assert.is(commitmentState("2024-08", [], "2024-08-31"), "not-yet-due");
  assert.is(commitmentState("2024-08", [], "2024-09-01"), "passed-without-report");
  assert.is(commitmentState("2027", [], "2027-12-31"), "not-yet-due");
});

states("has no due date where the source gives none, however late it is", () => {
  assert.is(commitmentState(null, [], "2099-01-01"), "no-due-date");
});

states("follows the latest report, whatever the order in which reports are written", () => {
  const done = { reported: "2025-03", state: "done" } as const;
  const underWay = { reported: "2024-12", state: "under way" } as const;
  assert.is(commitmentState("2024-08", [done, underWay], "2026-11-23"), "reported-done");
  assert.is(commitmentState("2024-08", [underWay], "2026-11-23"), "reported-under-way");
});

states("puts what is said, what is evidenced and the schedule on axes of their own", () => {
  const report = (reported: string, state: "done" | "part done" | "under way", more: object = {}) =>
    ({ reported, state, source: {}, paragraph: null, printed: "", text: "", ...more }) as unknown as Outcome;
  const axes = (due: string | null, ...outcomes: Outcome[]) => {
    const { said, schedule, late } = axesOf({ due, outcomes }, "2026-11-28");
    return [said, evidenceOf(outcomes, true, EN), schedule, ...(late === null ? [] : [intervalInWords(late, EN)])];
  };
  const built = report("2025-01-17", "part done", { open: "its operation", evidence: "construction" });
  assert.equal(axes("2024-08", built), [
    "a-part-reported-done",
    "a report of construction",
    "reported-late",
    "5 months",
  ]);
  assert.equal(axes("2025", built), ["a-part-reported-done", "a report of construction", "reported-by-the-due-date"]);
  // What is under way says nothing of the due date, which has passed.
  assert.equal(axes("2025", report("2023-01-19", "under way")), [
    "reported-under-way",
    "nothing found",
    "due-date-passed",
  ]);
  assert.is(evidenceOf([], false, EN), "nothing reported");
  assert.equal(axes("2027"), ["announced", "nothing found", "not-yet-due"]);
  assert.equal(axes(null, report("2025", "done", { figures: [{}] })), [
    "reported-done",
    "a figure",
    "no-due-date-given",
  ]);
});

states("never says that a commitment was missed, in any language", () => {
  assert.is(stateInWords("passed-without-report", EN), "due date passed, no outcome found");
  const today = "2026-11-28";
  for (const locale of [EN, localeOf("zh-Hans")])
    for (const state of STATES) {
      const late = axesOf({ due: "2024-08", outcomes: [] }, today);
      const words = [stateInWords(state, locale), ...scheduleInParts(late, locale)].join(" ");
      assert.not.match(words, /missed|failed|overdue|未完成|未兑现|失约|落空|逾期/, words);
    }
});

states("says in the order of each language by how much a report came late", () => {
  const reported = { reported: "2025-01-17", state: "done" } as unknown as Outcome;
  const axes = axesOf({ due: "2024-08", outcomes: [reported] }, "2026-11-28");
  const late = { from: "2024-08", to: "2025-01-17" };
  assert.equal(scheduleInParts(axes, EN), ["reported ", late, " after the due month"]);
  assert.equal(scheduleInParts(axes, localeOf("zh-Hans")), ["到期月份之后", late, "有报道"]);
  assert.equal(scheduleInParts(axesOf({ due: "2025", outcomes: [reported] }, "2026-11-28"), localeOf("zh-Hans")), [
    "期限内有报道",
  ]);
});

states.run();
