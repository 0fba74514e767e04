// Vintages: what each edition published of a figure, how it compares with the edition before, and what is refused.

import * as assert from "uvu/assert";
import { snapshotOf } from "../../src/model/check-closed-editions.ts";
import { readFacts } from "../../src/model/facts.ts";
import { formatProblems, Problems } from "../../src/model/problem.ts";
import { resolveBriefing } from "../../src/model/resolve-briefing.ts";
import { publishedValues, vintagesOf } from "../../src/model/vintages.ts";
import { SETTINGS } from "../support/small-settings.ts";
import { suite } from "../support/suite.ts";

const vintages = suite("vintages");

const editions = [
  { id: "first", date: "2024-07-07", label: "First edition", sources: ["paper"] },
  { id: "second", date: "2025-07-07", label: "Second edition", sources: ["daily"] },
  { id: "third", date: "2026-07-07", label: "Third edition", sources: ["bao"] },
  { id: "fourth", date: "2026-11-28", label: "Fourth edition", sources: [] },
];
const source = {
  title: "A paper",
  publisher: "A press",
  extent: "excerpt",
  sha256: null,
  address: "https://paper.example/",
};
const sources = {
  paper: { ...source, language: "en", published: "2024-07-07" },
  daily: { ...source, language: "en", published: "2025-01-01" },
  bao: { ...source, language: "zh", published: "2026-01-01" },
};
const shops = {
  label: "Shops",
  about: "town",
  kind: "actual",
  printed: "1,200 shops",
  source: "paper",
  paragraph: null,
};
const jobs = { ...shops, label: "Jobs", printed: "over 300 jobs", source: "daily" };
/** 1,200 shops in the first two editions, 约1300家 in the third, over 1,250 since. */
const revised = {
  ...shops,
  printed: "over 1,250 shops",
  source: "daily",
  revisions: [
    { edition: "third", was: { printed: "1,200 shops", source: "paper" }, reason: "The first count left some out." },
    {
      edition: "fourth",
      was: { printed: "约1300家商店", gloss: "about 1,300 shops", source: "bao" },
      reason: "The second counted some twice.",
    },
  ],
};

function build(figures: Record<string, object>, { edition, published }: { edition?: string; published?: object } = {}) {
  const problems = new Problems();
  const value = { briefing: { ...SETTINGS, editions }, sources, figures, ...(published ? { published } : {}) };
  const places = { town: { name: "A town", kind: "district", source: "paper", paragraph: null } };
  const modules = Object.entries({ ...value, places }).map(([name, records]) => ({
    file: `_data/${name}.ts`,
    value: records as unknown,
  }));
  const facts = readFacts(modules, problems);
  const briefing = resolveBriefing(facts, edition, problems);
  return { facts, briefing, message: problems.some ? formatProblems(problems.list) : "" };
}

/** The vintages of the shops or jobs, each on a line. */
function lines(figures: Record<string, object>, id: string, edition?: string): string[] {
  const { briefing, message } = build(figures, edition === undefined ? {} : { edition });
  assert.is(message, "");
  return vintagesOf(id, briefing).map(({ edition: { id: name }, published, status, reason }) =>
    [name, status, published.printed, published.quantity.value, published.source.id, reason ?? "-"].join("; "),
  );
}

vintages("begin with the edition that brings the figure's source, and go on in each edition since", () => {
  assert.equal(lines({ shops, jobs }, "jobs"), [
    "second; new; over 300 jobs; 300; daily; -",
    "third; same; over 300 jobs; 300; daily; -",
    "fourth; same; over 300 jobs; 300; daily; -",
  ]);
});

vintages("give each edition the words, source and value of its own, with the reason where they were corrected", () => {
  assert.equal(lines({ shops: revised }, "shops"), [
    "first; new; 1,200 shops; 1200; paper; -",
    "second; same; 1,200 shops; 1200; paper; -",
    "third; revised; 约1300家商店; 1300; bao; The first count left some out.",
    "fourth; revised; over 1,250 shops; 1250; daily; The second counted some twice.",
  ]);
});

vintages("end with the edition that is built", () => {
  const all = lines({ shops: revised }, "shops");
  for (const [index, { id }] of editions.entries())
    assert.equal(lines({ shops: revised }, "shops", id), all.slice(0, index + 1), id);
});

vintages("keep a translation with the words that it translates", () => {
  const glosses = (edition: string) =>
    vintagesOf("shops", build({ shops: revised }, { edition }).briefing).map(({ published }) => published.gloss);
  assert.equal(glosses("fourth"), [undefined, undefined, "about 1,300 shops", undefined]);
  const chinese = {
    ...shops,
    printed: "1400家商店",
    gloss: "1,400 shops",
    source: "bao",
    revisions: [{ edition: "fourth", was: { printed: "1300家商店", gloss: "1,300 shops" }, reason: "A misprint." }],
  };
  const then = build({ shops: chinese }, { edition: "third" });
  assert.is(then.message, "");
  assert.is(then.briefing.figures.get("shops")?.gloss, "1,300 shops");
});

vintages("are one value from the edition that first had it to the last before a correction", () => {
  const runs = (figure: object, edition?: string) =>
    publishedValues(
      vintagesOf("shops", build({ shops: figure }, edition === undefined ? {} : { edition }).briefing),
    ).map(({ from, to, published, reason }) => [from.id, to.id, published.printed, reason]);
  assert.equal(runs(shops), [["first", "fourth", "1,200 shops", null]]);
  assert.equal(runs(shops, "first"), [["first", "first", "1,200 shops", null]]);
  assert.equal(runs(revised), [
    ["first", "second", "1,200 shops", null],
    ["third", "third", "约1300家商店", "The first count left some out."],
    ["fourth", "fourth", "over 1,250 shops", "The second counted some twice."],
  ]);
});

vintages("equal what the closed editions published", () => {
  const { facts, briefing } = build({ shops: revised, jobs });
  for (const { id } of editions) {
    const snapshot = snapshotOf(facts, id)?.figures ?? {};
    const then = [...briefing.figures.keys()].flatMap((figure) =>
      vintagesOf(figure, briefing).flatMap(({ edition, published }) =>
        edition.id === id ? [[figure, published.printed, published.source.id]] : [],
      ),
    );
    assert.equal(
      then,
      Object.entries(snapshot).map(([figure, { printed, source: from }]) => [figure, printed, from]),
      id,
    );
  }
});

vintages("that a closed edition did not publish are refused", () => {
  const published = { third: snapshotOf(build({ shops: revised }).facts, "third") };
  assert.is(build({ shops: revised }, { published }).message, "");
  const [first, second] = revised.revisions;
  const other = { ...revised, revisions: [first, { ...second, was: { ...second?.was, printed: "约1310家商店" } }] };
  assert.match(
    build({ shops: other }, { published }).message,
    /shops · printed\n.*edition third published something else: printed was "约1300家商店" and is "约1310家商店"/,
  );
});

const correction = { edition: "second", was: { printed: "1,100 shops" }, reason: "A misprint." };
const REFUSALS: [name: string, figure: object, found: RegExp][] = [
  [
    "a correction after a later one",
    { ...revised, revisions: revised.revisions.toReversed() },
    /shops · revisions\n.*the correction of edition third comes after that of fourth/,
  ],
  [
    "two corrections of one edition",
    { ...shops, revisions: [correction, { ...correction, was: { printed: "1,000 shops" } }] },
    /shops · revisions\n.*the correction of edition second comes after that of second/,
  ],
  [
    "a correction of what no edition published",
    { ...jobs, revisions: [{ ...correction, was: { printed: "300 jobs" } }] },
    /shops · revisions\n.*edition second is the first with the figure/,
  ],
  [
    "a correction that changes nothing",
    { ...shops, revisions: [{ ...correction, was: { printed: "1,200 shops" } }] },
    /shops · revisions\n.*the correction of edition second changes nothing: .*“1,200 shops”/,
  ],
  [
    "earlier words that cannot be read",
    { ...shops, revisions: [{ ...correction, was: { printed: "many shops" } }] },
    /shops · printed\n.*cannot read “many shops”/,
  ],
];
for (const [name, figure, found] of REFUSALS) {
  vintages(`refuse ${name}, and say so once`, () => {
    const { message } = build({ shops: figure });
    assert.match(message, found);
    assert.match(message, /^1 problem\./);
  });
}

vintages.run();
