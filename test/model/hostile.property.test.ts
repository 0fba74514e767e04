// Whatever the modules of a briefing hold, reading them ends with problems that can be mended, or with a briefing.

import fc from "fast-check";
import * as assert from "uvu/assert";
import { resolveBriefing } from "../../src/model/resolve-briefing.ts";
import { readFacts } from "../../src/model/facts.ts";
import { BriefingError, formatProblems, Problems } from "../../src/model/problem.ts";
import { BASE, modulesOf } from "../support/hostile-briefing.ts";
import { anything, placesOf, put, tellShortly } from "../support/hostile.ts";
import { suite } from "../support/suite.ts";

const hostile = suite("hostile data");

const PLACES = placesOf(BASE);
/** How often to try; docs/developing.md says how to try more. */
const RUNS = Number(process.env["HOSTILE_RUNS"] ?? 200);

/** Reads data as a build does, up to its pages. */
function read(data: Readonly<Record<string, unknown>>): Problems {
  const problems = new Problems();
  try {
    resolveBriefing(readFacts(modulesOf(data), problems), undefined, problems);
  } catch (error) {
    if (!(error instanceof BriefingError)) throw error;
  }
  return problems;
}

hostile("begins with a briefing that has no problem, and knows every kind of record and field", () => {
  assert.is(formatProblems(read(BASE).list), "0 problems.");
  assert.ok(PLACES.length > 300, `only ${PLACES.length} places`);
  for (const place of [
    "briefing.editions.0.label",
    "sources.bao.note",
    "places.town.facts.0.text",
    "terms.stall.forms.zh",
    "commitments.grow.related.0.difference",
    "commitments.grow.outcomes.1.open",
    "commitments.grow.moved.0.printed",
    "searches.works.words.1",
    "breaks.market.reason",
    "figures.growth.changeOf",
    "figures.corrected.revisions.0.was.printed",
  ]) {
    assert.ok(
      PLACES.some(({ path }) => path.join(".") === place),
      place,
    );
  }
});

hostile("is refused with problems that name file and mend, or read", () => {
  const change = fc.tuple(fc.nat(PLACES.length - 1), anything);
  const renamed = fc.tuple(fc.constantFrom(...Object.keys(BASE)), anything);
  const property = fc.property(
    fc.array(change, { minLength: 1, maxLength: 3 }),
    fc.option(renamed, { freq: 4 }),
    (changes, newKey) => {
      const data = structuredClone(BASE) as Record<string, Record<string, unknown>>;
      for (const [index, value] of changes) put(data, PLACES[index]?.path ?? [], value);
      // Ids are words of an editor too, and so is what stands in the place of a whole module.
      if (newKey !== null && typeof newKey[1] === "string")
        put(data, [newKey[0], newKey[1]], Object.values(data[newKey[0]] ?? {})[0]);
      else if (newKey !== null) put(data, [newKey[0]], newKey[1]);
      const { list } = read(data);
      for (const { file, message, suggestion } of list) {
        assert.match(file, /^_data\/[a-z]+\.ts$/);
        assert.ok(message.trim() !== "" && suggestion.trim() !== "", formatProblems(list));
      }
      const said = formatProblems(list);
      const odd =
        /.{0,80}(?:\[native code\]|\[object Object\]|(?![\n\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069])/u.exec(said);
      assert.is(odd, null, JSON.stringify(odd?.[0]));
      assert.ok(said.length < 100_000 + 2_000 * list.length, `a message of ${said.length} characters`);
    },
  );
  fc.assert(property, { numRuns: RUNS, seed: 7, endOnFailure: true, reporter: tellShortly });
});

hostile.run();
