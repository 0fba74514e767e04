// One cause is one problem: what follows from a wrong record is counted beside it, and not reported by itself.

import { readFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import { readFacts, subjectOf } from "../../../src/model/facts.ts";
import { BriefingError, formatPlace, formatProblems, Problems } from "../../../src/model/problem.ts";
import { resolveBriefing } from "../../../src/model/resolve-briefing.ts";
import { loadData } from "../../../src/site/load/load-data.ts";
import { foldersOf } from "../../../src/site/paths.ts";
import { ContentCopy } from "../../support/site.ts";
import { suite } from "../../support/suite.ts";

const causes = suite("one cause");

causes("is one problem, whichever record of the briefing is wrong", async () => {
  // Translations have rules of their own, in translation.test.ts.
  const all = await loadData(foldersOf(), false);
  const modules = all.filter(({ file }) => !file.startsWith("_data/translations/"));
  for (const { file, value } of modules) {
    if (["briefing", "published"].includes(subjectOf(file))) continue;
    for (const [id, record] of Object.entries(value as Record<string, object>)) {
      const broken = { ...(value as object), [id]: { ...record, nonsense: 1 } };
      const problems = new Problems();
      try {
        const facts = readFacts(
          modules.map((one) => (one.file === file ? { file, value: broken } : one)),
          problems,
        );
        resolveBriefing(facts, undefined, problems);
      } catch (error) {
        if (!(error instanceof BriefingError)) throw error;
      }
      assert.equal(problems.list.map(formatPlace), [`${file} · ${id} · nonsense`], formatProblems(problems.list));
    }
  }
});

causes("is a source whose records fall with it, which are counted", async () => {
  const copy = await ContentCopy.make();
  await copy.change("_data/sources.ts", 'published: "2024-07-07"', 'published: "2024-7-7"');
  const problems = await copy.problems();
  assert.is(problems.length, 1, formatProblems(problems));
  assert.match(formatProblems(problems), /also: \d+ figures, .* and \d+ terms were left out with it\./);
});

causes("is a chart to whose points other pages link", async () => {
  const copy = await ContentCopy.make();
  await copy.change("_data/charts.ts", 'kind: "timeline"', 'kind: "timline"');
  const problems = await copy.problems();
  assert.is(problems.length, 1, formatProblems(problems));
});

causes("is a figure of one id in two modules, whatever the second says", async () => {
  const copy = await ContentCopy.ofSecondDistrict();
  const file = path.join(copy.folders.content, "_data", "figures", "district.ts");
  const [head, area] =
    /^[^]*?const figures = \{\n(?<area> {2}area: \{[^]*?\n {2}\},\n)/.exec(await readFile(file, "utf8")) ?? [];
  assert.ok(head !== undefined && area !== undefined);
  await copy.write("_data/figures/another.ts", `${head}};\nexport default figures;\n`.replace("1,240", "99"));
  const problems = await copy.problems();
  assert.is(problems.length, 1, formatProblems(problems));
  assert.match(
    formatProblems(problems),
    /_data\/figures\/district\.ts:7 · area\n +wrong: the figure id "area" is already used in _data\/figures\/another\.ts/,
  );
});

causes("is an id that is none, of a record that others name", async () => {
  const copy = await ContentCopy.ofSecondDistrict();
  await copy.change("_data/places.ts", "footbridge: {", '"Foot Bridge": {');
  for (const file of ["_data/figures/district.ts", "_data/commitments.ts"])
    await copy.change(file, '"footbridge"', '"Foot Bridge"');
  const problems = await copy.problems();
  assert.is(problems.length, 1, formatProblems(problems));
});

/** Ways in which a module gives all of its pictures one wrong licence, with the line of the cause. */
const SHARED: Readonly<Record<string, readonly [from: string, to: string]>> = {
  "a constant that each record spreads": ['licence: "MIT"', 'licence: ""'],
  "a constant that lacks a field": ['licence: "MIT", ', ""],
};

for (const [name, [from, to]] of Object.entries(SHARED)) {
  causes(`is one line of a module: ${name}`, async () => {
    const copy = await ContentCopy.make();
    await copy.change("_data/pictures.ts", from, to);
    const problems = await copy.problems();
    assert.is(problems.length, 1, formatProblems(problems));
    assert.match(formatProblems(problems), /_data\/pictures\.ts:\d+ · 13 pictures · licence\n[^]*and 10 more/);
    assert.is(problems[0]?.line, 8);
  });
}

causes("is each record's own, where each says the same wrong thing", async () => {
  const copy = await ContentCopy.make();
  await copy.change("_data/parks.ts", 'change: "added"', 'change: "new"');
  await copy.change("_data/parks.ts", 'change: "added"', 'change: "new"');
  const problems = await copy.problems();
  assert.is(problems.length, 2, formatProblems(problems));
});

causes.run();
