// Which days the timeline and the Gantt chart draw, and in which order.

import * as assert from "uvu/assert";
import { commitmentsByDueDate, daysOf, eventsByDate, spanOf } from "../../src/model/timeline.ts";
import { ganttBriefing, reported, TODAY } from "../support/gantt-briefing.ts";
import { suite } from "../support/suite.ts";

const timeline = suite("timeline");

type Written = Parameters<typeof ganttBriefing>[0][string];

const span = (commitment: Written) => spanOf(ganttBriefing({ one: commitment }).commitments.get("one")!, TODAY);

timeline("puts commitments in the order of their due dates, and those without one apart", () => {
  const { commitments } = ganttBriefing({
    open: {},
    year: { due: "2027" },
    month: { due: "2027-11" },
    older: { due: "2027", stated: "2022" },
    day: { due: "2026-01-31" },
  });
  const { dated, undated } = commitmentsByDueDate(commitments.values());
  assert.equal(
    dated.map(({ id }) => id),
    ["day", "month", "older", "year"],
  );
  assert.equal(
    undated.map(({ id }) => id),
    ["open"],
  );
});

timeline("puts events in the order of their first days, whatever their precision", () => {
  const briefing = ganttBriefing(
    {},
    { year: { date: "2024" }, decade: { date: "1930s" }, day: { date: "2023-12-31" } },
  );
  assert.equal(
    eventsByDate(briefing).map(({ id }) => id),
    ["decade", "day", "year"],
  );
});

timeline("ends an event of this year at the edition, because it has happened", () => {
  assert.equal(daysOf("2026", TODAY), { first: "2026-01-01", last: TODAY });
  assert.equal(daysOf("2025", TODAY), { first: "2025-01-01", last: "2025-12-31" });
});

timeline("ends a commitment on the last day of its due date: that of the year or the month", () => {
  assert.is(span({ due: "2027" }).due, "2027-12-31");
  assert.is(span({ due: "2028-02" }).due, "2028-02-29");
  assert.is(span({ due: "2026-12-01" }).due, "2026-12-01");
  assert.is(span({}).due, null);
});

timeline("counts the time past the first due date up to a report of completion, or else to the edition", () => {
  const until = (commitment: Written) => span(commitment).pastDueUntil;
  assert.is(until({ due: "2025" }), TODAY);
  assert.is(until({ due: "2027" }), null);
  assert.is(until({}), null);
  assert.is(until({ due: "2024-08", outcomes: [reported("2025-01-17", "part done")] }), "2025-01-17");
  assert.is(until({ due: "2024-08", outcomes: [reported("2025-01-17", "done")] }), "2025-01-17");
  assert.is(until({ due: "2024-08", outcomes: [reported("2024-08-31", "done")] }), null);
  assert.is(until({ due: "2025", outcomes: [reported("2026-02", "under way")] }), TODAY, "under way is not completed");
});

timeline("keeps the first due date of a commitment that was moved", () => {
  const moved = { due: "2027-06", printed: "in June", source: "paper", paragraph: null };
  const { due, moved: later, pastDueUntil } = span({ due: "2025", moved: [moved] });
  assert.equal([due, later, pastDueUntil], ["2025-12-31", ["2027-06-30"], TODAY]);
});

timeline.run();
