// Records that an editor has not changed stay the same objects, and nothing else does.

import * as assert from "uvu/assert";
import { resolveBriefing } from "../../src/model/resolve-briefing.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { readFacts } from "../../src/model/facts.ts";
import { formatProblems, Problems } from "../../src/model/problem.ts";
import { shareStructure } from "../../src/model/structural-sharing.ts";
import { suite } from "../support/suite.ts";

const unchanged = suite("unchanged records");

const keeps = (before: unknown, now: unknown) => {
  const kept = shareStructure({ one: before }, { one: now }) as { one: unknown };
  assert.equal(kept, { one: now });
  return kept.one === before;
};

unchanged("takes over what says the same", () => {
  for (const make of [() => ({ a: 1, list: [{ b: null }, "two"] }), () => ({ nothing: undefined }), () => [Number.NaN]])
    assert.ok(keeps(make(), make()));
});

unchanged("takes over nothing that says something else, or in another order", () => {
  const before = { a: 1, list: [1, 2] };
  for (const now of [
    { a: 2, list: [1, 2] },
    { list: [1, 2], a: 1 },
    { a: 1, list: [2, 1] },
    { a: 1, list: [1, 2, 3] },
    { a: 1 },
    { a: 1, list: { 0: 1, 1: 2 } },
    { a: "1", list: [1, 2] },
  ])
    assert.not.ok(keeps(before, now), JSON.stringify(now));
  assert.not.ok(keeps({ a: 0 }, { a: -0 }));
  assert.not.ok(keeps({}, { a: undefined }));
  const gap: unknown[] = [];
  gap[1] = 1;
  assert.not.ok(keeps(gap, [undefined, 1]));
});

unchanged("takes over nothing that is no plain record", () => {
  for (const make of [() => new Date(0), () => () => 1, () => new Map([[1, 1]]), () => /a/])
    assert.is((shareStructure({ one: make() }, { one: make() }) as { one: unknown }).one === make(), false);
});

/** A briefing of two figures, one of them computed with, after changes of its records. */
function briefingOf(figures: object, before?: object): { briefing: Briefing; message: string } {
  const problems = new Problems();
  const modules = { ...OTHERS, figures: before === undefined ? figures : shareStructure(before, figures) };
  const briefing = resolveBriefing(
    readFacts(
      Object.entries(modules).map(([name, value]) => ({ file: `_data/${name}.ts`, value })),
      problems,
    ),
    undefined,
    problems,
  );
  return { briefing, message: problems.some ? formatProblems(problems.list) : "" };
}

const OTHERS = {
  briefing: {
    title: "A briefing",
    subject: "town",
    publisher: "Somebody",
    languages: ["en"],
    address: null,
    disclaimer: "Nobody else's.",
    editions: [{ id: "first", date: "2024-07-07", label: "First", sources: ["paper"] }],
  },
  sources: {
    paper: {
      title: "A paper",
      publisher: "A press",
      language: "en",
      published: "2024-07-07",
      address: "https://paper.example/",
      extent: "excerpt",
      sha256: null,
    },
  },
  places: { town: { name: "A town", kind: "district", source: "paper", paragraph: null } },
  derived: {
    share: { label: "Share of schools", about: "town", operation: "share", of: ["trade", "schools"], decimals: 0 },
  },
};
const figure = (printed: string) => ({
  label: "Schools",
  about: "town",
  kind: "actual",
  printed,
  source: "paper",
  paragraph: null,
});

unchanged("resolves a figure anew with all that is computed from it, and no other", () => {
  const first = { trade: figure("12 schools"), schools: figure("48 schools"), pupils: figure("900 pupils") };
  const before = briefingOf(first).briefing;
  const after = briefingOf({ ...structuredClone(first), trade: figure("24 schools") }, first).briefing;
  assert.is(before.derived.get("share")?.quantity.value, 25);
  assert.is(after.derived.get("share")?.quantity.value, 50);
  assert.is(after.figures.get("pupils"), before.figures.get("pupils"));
  assert.is(after.derived.get("share")?.of[0], after.figures.get("trade"));
});

unchanged("tells what is wrong with a record each time that it is read", () => {
  const message = {
    trade: figure("12 schools"),
    schools: figure("a great many schools"),
    pupils: { ...figure("900 pupils"), kind: "guess" },
  };
  const [first, again] = [briefingOf(message).message, briefingOf(structuredClone(message), message).message];
  assert.match(first, "schools · printed");
  assert.match(first, "pupils · kind");
  assert.is(again, first);
});

unchanged.run();
