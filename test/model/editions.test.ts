// Editions: what each knows, what changed between them, and what was published and may not silently change.

import * as assert from "uvu/assert";
import { resolveBriefing } from "../../src/model/resolve-briefing.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { changesOf } from "../../src/model/changes.ts";
import { readFacts } from "../../src/model/facts.ts";
import { formatProblems, Problems } from "../../src/model/problem.ts";
import { snapshotOf } from "../../src/model/check-closed-editions.ts";
import { suite } from "../support/suite.ts";

const editions = suite("editions");

const source = {
  title: "A paper",
  publisher: "A press",
  language: "en",
  extent: "excerpt",
  sha256: null,
  address: "https://paper.example/",
};
const shops = { label: "Shops", about: "town", kind: "actual", printed: "1,200 shops", source: "old", paragraph: null };

const modules = (figures: Record<string, unknown>, published?: unknown) => [
  {
    file: "_data/briefing.ts",
    value: {
      title: "A briefing",
      subject: "town",
      publisher: "Somebody",
      languages: ["en"],
      address: null,
      disclaimer: "Nobody else's.",
      editions: [
        { id: "first", date: "2024-07-07", label: "First", sources: ["old"] },
        { id: "second", date: "2026-11-23", label: "Second", sources: ["new"] },
      ],
    },
  },
  {
    file: "_data/sources.ts",
    value: { old: { ...source, published: "2024-07-07" }, new: { ...source, published: "2025-01-01" } },
  },
  {
    file: "_data/places.ts",
    value: {
      town: {
        name: "A town",
        kind: "district",
        source: "old",
        paragraph: null,
        facts: [{ text: "It grew", source: "new", paragraph: null }],
      },
    },
  },
  { file: "_data/figures.ts", value: figures },
  {
    file: "_data/commitments.ts",
    value: {
      open: {
        label: "Open",
        about: "town",
        kind: "plan",
        by: null,
        stated: "2024-07-07",
        due: "2025",
        printed: "will open",
        source: "old",
        paragraph: null,
        figures: ["shops"],
        outcomes: [],
      },
    },
  },
  {
    file: "_data/searches.ts",
    value: {
      opening: {
        commitments: ["open"],
        date: "2026-11-23",
        searched: "the web",
        words: ["it opens"],
        result: "Nothing.",
      },
    },
  },
  {
    file: "_data/events.ts",
    value: { founded: { label: "The town is founded", about: "town", date: "1930s", source: "old", paragraph: null } },
  },
  ...(published === undefined ? [] : [{ file: "_data/published/first.ts", value: { first: published } }]),
];

const both = { shops, jobs: { ...shops, label: "Jobs", printed: "over 300 jobs", source: "new" } };
const revised = {
  shops: {
    ...shops,
    printed: "1,300 shops",
    source: "new",
    revisions: [
      { edition: "second", was: { printed: "1,200 shops", source: "old" }, reason: "The first count left some out." },
    ],
  },
};

function build(
  figures: Record<string, unknown>,
  edition?: string,
  published?: unknown,
): { briefing: Briefing; message: string } {
  const problems = new Problems();
  const briefing = resolveBriefing(readFacts(modules(figures, published), problems), edition, problems);
  return { briefing, message: problems.some ? formatProblems(problems.list) : "" };
}

editions("knows nothing that came later", () => {
  const { briefing, message } = build(both, "first");
  assert.is(message, "");
  assert.equal([...briefing.figures.keys()], ["shops"]);
  assert.equal([...briefing.sources.keys()], ["old"]);
  assert.equal(briefing.places.get("town")?.facts, []);
  assert.is(briefing.commitments.get("open")?.state, "not-yet-due");
});

editions("says at its own date what became of a commitment", () => {
  assert.is(build(both).briefing.commitments.get("open")?.state, "passed-without-report");
});

editions("computes what an edition added and which commitments moved", () => {
  const [second, first] = changesOf([build(both, "first").briefing, build(both, "second").briefing]);
  assert.equal([first?.first, second?.first], [true, false]);
  assert.equal(
    second?.sources.map(({ id }) => id),
    ["new"],
  );
  assert.equal(
    second?.figures.map(({ id }) => id),
    ["jobs"],
  );
  assert.equal(
    second?.moved.map(({ from, to }) => [from, to]),
    [["not-yet-due", "passed-without-report"]],
  );
});

editions("keeps the old words of a corrected figure, in the old edition and beside the new ones", () => {
  assert.is(build(revised, "first").briefing.figures.get("shops")?.quantity.value, 1200);
  const { briefing, message } = build(revised, "second");
  assert.is(message, "");
  assert.is(briefing.figures.get("shops")?.quantity.value, 1300);
  const [second] = changesOf([build(revised, "first").briefing, briefing]);
  assert.equal(
    second?.revised.map(({ id, revisions }) => [id, revisions?.[0]?.was.printed]),
    [["shops", "1,200 shops"]],
  );
});

const ledger = () => snapshotOf(readFacts(modules({ shops }), new Problems()), "first");

editions("lets a published figure stay, and a corrected one with its revision", () => {
  assert.is(build(both, undefined, ledger()).message, "");
  assert.is(build(revised, undefined, ledger()).message, "");
});

editions("refuses a published figure that changed silently", () => {
  const { message } = build({ shops: { ...shops, printed: "1,300 shops" } }, undefined, ledger());
  assert.match(message, /_data\/figures\.ts · shops · printed/);
  assert.match(message, /printed was "1,200 shops" and is "1,300 shops"/);
  assert.match(message, /revisions: \[\{ edition/);
});

editions("refuses a published figure that is gone", () => {
  const { message } = build({ trees: { ...shops, label: "Trees", printed: "40 trees" } }, undefined, ledger());
  assert.match(message, /published “1,200 shops”, but the figure is gone/);
});

editions.run();
