// Editions stand in the order of their days, and none tells what had not been published or had not happened.

import * as assert from "uvu/assert";
import { readFacts } from "../../src/model/facts.ts";
import { formatPlace, formatProblems, Problems } from "../../src/model/problem.ts";
import { resolveBriefing } from "../../src/model/resolve-briefing.ts";
import { SETTINGS } from "../support/small-settings.ts";
import { suite } from "../support/suite.ts";

const dates = suite("edition dates");

const EDITIONS = [
  { id: "first", date: "2024-07-07", label: "First", sources: ["old"] },
  { id: "second", date: "2026-03-01", label: "Second", sources: ["new"] },
];

interface Changes {
  readonly editions?: readonly (typeof EDITIONS)[number][];
  readonly published?: Readonly<Record<string, string | null>>;
  readonly records?: Readonly<Record<string, Record<string, object>>>;
}

/** The problems of two editions, each with one source, after changes. */
function problemsOf({ editions = EDITIONS, published = {}, records = {} }: Changes) {
  const sourceOf = (id: string, day: string) => ({
    title: null,
    publisher: "A press",
    language: "en",
    published: id in published ? published[id] : day,
    address: `https://paper.example/${id}`,
    extent: "excerpt",
    sha256: null,
  });
  const data: Record<string, object> = {
    briefing: { ...SETTINGS, editions },
    sources: { old: sourceOf("old", "2024-07-05"), new: sourceOf("new", "2026-02") },
    places: { town: { name: "A town", kind: "district", source: "old", paragraph: null } },
    people: { mayor: { name: "A mayor", offices: ["Mayor"], source: "old", paragraph: null } },
    ...records,
  };
  const problems = new Problems();
  const modules = Object.entries(data).map(([name, value]) => ({ file: `_data/${name}.ts`, value }));
  resolveBriefing(readFacts(modules, problems), undefined, problems);
  return problems.list;
}

const commitment = (stated: string, reported: string) => ({
  label: "Open",
  about: "town",
  kind: "plan",
  by: null,
  stated,
  due: "2027",
  printed: "will open",
  source: "old",
  paragraph: null,
  figures: [],
  outcomes: [
    { reported, state: "under way", printed: "was begun", text: "It was begun", source: "new", paragraph: null },
  ],
});
const event = (date: string) => ({ label: "Founded", about: "town", date, source: "old", paragraph: null });
const statement = (on: string | null) => ({ by: "mayor", on, said: "it grows", source: "old", paragraph: null });
const figure = (kind: string, more: object) => ({
  label: "Shops",
  about: "town",
  kind,
  printed: "1,200 shops",
  source: "old",
  paragraph: null,
  ...more,
});

/** Changes that are refused, with the place and the words of the problem. */
const REFUSED: Readonly<Record<string, readonly [changes: Changes, place: string, message: RegExp]>> = {
  "an edition dated before its source": [
    { published: { new: "2026-03-02" } },
    "_data/briefing.ts · editions · second · date",
    /edition of 1 March 2026 names the source "new", published 2 March 2026/,
  ],
  "an edition dated before the month of its source": [
    { published: { new: "2026-04" } },
    "_data/briefing.ts · editions · second · date",
    /names the source "new", published April 2026/,
  ],
  "editions out of order": [
    { editions: [...EDITIONS].reverse() },
    "_data/briefing.ts · editions · first · date",
    /edition of 7 July 2024 comes after "second" of 1 March 2026/,
  ],
  "two editions of one id": [
    { editions: EDITIONS.map((edition) => ({ ...edition, id: "first" })) },
    "_data/briefing.ts · editions · first · id",
    /two editions have the id "first"/,
  ],
  "a source that two editions name": [
    { editions: EDITIONS.map((edition) => ({ ...edition, sources: [...new Set(["old", ...edition.sources])] })) },
    "_data/briefing.ts · editions · second · sources",
    /the source "old" is already named by the edition "first"/,
  ],
  "a source that an edition names twice": [
    { editions: EDITIONS.map((edition) => ({ ...edition, sources: [...edition.sources, ...edition.sources] })) },
    "_data/briefing.ts · editions · second · sources",
    /the source "new" is named twice/,
  ],
  "an event after its edition": [
    { records: { events: { founded: event("2024-07-08") } } },
    "_data/events.ts · founded · date",
    /8 July 2024 is after the date of edition "first", 7 July 2024/,
  ],
  "a statement after its edition": [
    { records: { statements: { grows: statement("2024-08") } } },
    "_data/statements.ts · grows · on",
    /August 2024 is after the date of edition "first"/,
  ],
  "a commitment after its edition": [
    { records: { commitments: { open: commitment("2024-09-01", "2026-02-01") } } },
    "_data/commitments.ts · open · stated",
    /1 September 2024 is after the date of edition "first"/,
  ],
  "an outcome after its edition": [
    { records: { commitments: { open: commitment("2024-07-05", "2026-03-02") } } },
    "_data/commitments.ts · open · outcomes.0.reported",
    /2 March 2026 is after the date of edition "second"/,
  ],
  "an actual figure of a time to come": [
    { records: { figures: { shops: figure("actual", { period: "2025" }) } } },
    "_data/figures.ts · shops · period",
    /2025 is after the date of edition "first", 7 July 2024/,
  ],
};

for (const [name, [changes, place, message]] of Object.entries(REFUSED)) {
  dates(`refuse ${name}`, () => {
    const problems = problemsOf(changes);
    const found = problems.find((problem) => message.test(problem.message));
    assert.ok(found, formatProblems(problems));
    assert.is(formatPlace(found), place);
  });
}

dates("let an edition tell what is as old as itself, what has no date, and what is still to come", () => {
  const problems = problemsOf({
    published: { old: "2024-07-07", new: null },
    records: {
      events: { founded: event("2024"), later: event("2024-07-07") },
      statements: { grows: statement(null) },
      commitments: { open: commitment("2024-07-07", "2026-03-01") },
      figures: {
        shops: figure("actual", { period: "2024" }),
        aim: figure("target", { by: "2030" }),
        revised: figure("actual", { period: "2024-07" }),
      },
    },
  });
  assert.is(problems.length, 0, formatProblems(problems));
});

dates.run();
