// How far figures were checked: the level follows from the record of the source, and no edition knows a later capture.

import * as assert from "uvu/assert";
import { checkedLevelOf, leastChecked } from "../../src/model/checked-level.ts";
import { editionScope, factsAsOf } from "../../src/model/edition.ts";
import { readFacts } from "../../src/model/facts.ts";
import { Problems } from "../../src/model/problem.ts";
import { countOf } from "../../src/model/record-counts.ts";
import { resolveBriefing } from "../../src/model/resolve-briefing.ts";
import { SETTINGS } from "../support/small-settings.ts";
import { suite } from "../support/suite.ts";

const levels = suite("checked levels");

const [TEXT, OTHER_TEXT, TREE, OTHER_TREE] = ["1", "2", "3", "4"].map((digit) => digit.repeat(64)) as [
  string,
  string,
  string,
  string,
];
const excerpt = { title: null, publisher: "A press", language: "en", published: "2024-07-01", extent: "excerpt" };
const full = { ...excerpt, address: "https://paper.example/1", extent: "full", sha256: TEXT, treeRoot: TREE } as const;
const capture = { address: "https://archive.example/1", captured: "2024-07-02", since: "second" };

/** The level of a text with a second capture of these hashes. */
const withSecond = (hashes: { sha256: string; treeRoot?: string }, first: { treeRoot?: string } = { treeRoot: TREE }) =>
  checkedLevelOf({ extent: "full", sha256: TEXT, ...first, secondCapture: { ...capture, ...hashes } });

levels("says that only words of an excerpt were checked, and that a text read in full has a fingerprint", () => {
  assert.is(checkedLevelOf({ extent: "excerpt", sha256: null }), "words-only");
  assert.is(checkedLevelOf({ extent: "full", sha256: TEXT }), "whole-text");
});

levels("compares the hashes of two captures: their bytes, or their paragraphs", () => {
  assert.is(withSecond({ sha256: TEXT }), "two-captures");
  assert.is(withSecond({ sha256: OTHER_TEXT, treeRoot: TREE }), "two-captures");
});

levels("takes no second capture on trust", () => {
  assert.is(withSecond({ sha256: OTHER_TEXT }), "whole-text");
  assert.is(withSecond({ sha256: OTHER_TEXT, treeRoot: OTHER_TREE }), "whole-text");
  // Two trees that are not recorded are not the same tree.
  assert.is(withSecond({ sha256: OTHER_TEXT }, {}), "whole-text");
  const secondCapture = { ...capture, sha256: TEXT };
  assert.is(checkedLevelOf({ extent: "excerpt", sha256: null, secondCapture }), "words-only");
});

const figure = (source: string, paragraph: number | null) => ({
  label: "Shops",
  about: "town",
  kind: "actual",
  printed: "1,200 shops",
  source,
  paragraph,
});

/** A briefing with figures of an excerpt and of two whole texts, one of which has a second capture. */
function briefingOf(edition: string) {
  const problems = new Problems();
  const editions = [
    { id: "first", date: "2024-07-07", label: "First", sources: ["part", "whole", "twice"] },
    { id: "second", date: "2025-07-07", label: "Second", sources: [] },
  ];
  const values = {
    briefing: { ...SETTINGS, editions },
    sources: {
      part: { ...excerpt, address: "https://paper.example/2", sha256: null },
      whole: full,
      twice: { ...full, secondCapture: { ...capture, sha256: TEXT } },
    },
    places: { town: { name: "A town", kind: "district", source: "whole", paragraph: 1 } },
    figures: {
      a: figure("part", null),
      b: figure("whole", 1),
      c: figure("part", null),
      d: figure("twice", 1),
      e: figure("part", null),
    },
  };
  const modules = Object.entries(values).map(([name, value]) => ({ file: `_data/${name}.ts`, value }));
  const facts = readFacts(modules, problems);
  const briefing = resolveBriefing(facts, edition, problems);
  assert.equal(
    problems.list.filter(({ record }) => record.includes("secondCapture")),
    [],
  );
  return { facts, briefing };
}

levels("counts every figure once, and does not tell an earlier edition of a later capture", () => {
  const counts = (edition: string) =>
    (["words-only", "whole-text", "two-captures"] as const).map((level) =>
      countOf(briefingOf(edition).briefing, `figures-${level}`),
    );
  assert.equal(counts("second"), [3, 1, 1]);
  assert.equal(counts("first"), [3, 2, 0]);
  const { facts } = briefingOf("second");
  const scope = editionScope(facts.settings?.editions ?? [], "first");
  assert.ok(scope);
  assert.not.ok(JSON.stringify([...factsAsOf(facts, scope).sources]).includes("archive.example"));
});

levels("checks a calculation no further than the least checked of its figures", () => {
  const { briefing } = briefingOf("second");
  const sources = ["twice", "part", "whole"].map((id) => briefing.sources.get(id)!);
  assert.is(leastChecked(sources)?.id, "part");
  assert.is(leastChecked([]), undefined);
});

levels.run();
