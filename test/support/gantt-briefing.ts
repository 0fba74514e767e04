// A small briefing for Gantt charts: commitments as a test needs them, events, and an edition of 1 September 2026.

import { chartData } from "./chart-briefing.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import type { CommitmentRecord } from "../../src/model/commitment.ts";
import type { EventRecord } from "../../src/model/actor.ts";
import { readFacts } from "../../src/model/facts.ts";
import { lastDay } from "../../src/model/partial-date.ts";
import { formatProblems, Problems } from "../../src/model/problem.ts";
import { resolveBriefing } from "../../src/model/resolve-briefing.ts";

export const TODAY = "2026-09-01";

const at = { source: "paper", paragraph: null };

/** An outcome reported of a commitment, in the source of the second edition. */
export const reported = (day: string, state: "done" | "part done" | "under way") => ({
  ...at,
  reported: day,
  state,
  ...(state === "part done" ? { open: "the rest" } : {}),
  printed: "it was so",
  text: "It was so",
});

/**
 * @param commitments by id; what is left out is that of a target of the town
 * @param some ids of the commitments that the chart "some" draws
 */
export function ganttBriefing(
  commitments: Record<string, Partial<CommitmentRecord>>,
  events: Record<string, Partial<EventRecord>> = {},
  some: readonly string[] = [],
): Briefing {
  const data: Record<string, unknown> = {
    briefing: {
      ...chartData()["briefing"],
      editions: [{ id: "only", date: TODAY, label: "Only", sources: ["paper"] }],
    },
    sources: { paper: chartData()["sources"]?.["paper"] },
    places: { town: { name: "A town", kind: "district", ...at } },
    commitments: Object.fromEntries(
      Object.entries(commitments).map(([id, commitment]) => [
        id,
        {
          label: `Commitment ${id}`,
          about: "town",
          kind: "target",
          by: null,
          stated: "2024-01-01",
          due: null,
          printed: "it will",
          figures: [],
          outcomes: [],
          ...at,
          ...commitment,
        },
      ]),
    ),
    searches: Object.fromEntries(
      Object.entries(commitments)
        .filter(([, { due, outcomes }]) => due != null && lastDay(due) < TODAY && outcomes === undefined)
        .map(([id]) => [
          id,
          { commitments: [id], date: TODAY, searched: "the web", words: ["it"], result: "Nothing." },
        ]),
    ),
    events: Object.fromEntries(
      Object.entries(events).map(([id, event]) => [id, { label: `Event ${id}`, about: "town", ...at, ...event }]),
    ),
    charts: {
      commitments: { title: "Commitments", kind: "gantt" },
      times: { title: "Times", kind: "timeline" },
      ...(some.length === 0 ? {} : { some: { title: "Some", kind: "gantt", commitments: some } }),
    },
  };
  const problems = new Problems();
  const files = Object.entries(data).map(([name, value]) => ({ file: `_data/${name}.ts`, value }));
  const briefing = resolveBriefing(readFacts(files, problems), undefined, problems);
  if (problems.some) throw new Error(formatProblems(problems.list));
  return briefing;
}
