// Problems: each is reported once, with every page that shows it.

import * as assert from "uvu/assert";
import { BriefingError, formatPlace, formatProblems, Problems, type Problem } from "../../src/model/problem.ts";
import { suite } from "../support/suite.ts";

const problems = suite("problems");

const PROBLEM: Problem = {
  file: "_data/figures.ts",
  record: "shops",
  message: "it is wrong.",
  suggestion: "the shops",
};

function collect(reported: readonly Problem[]): Problem[] {
  const collected = new Problems();
  for (const problem of reported) collected.add(problem);
  return collected.list;
}

problems("keeps one of each, in the order of their first report", () => {
  const different = [
    { ...PROBLEM, file: "a.md" },
    { ...PROBLEM, record: "trees" },
    { ...PROBLEM, line: 2 },
  ];
  assert.equal(collect([PROBLEM, ...different, PROBLEM, ...different]), [PROBLEM, ...different]);
});

problems("tells apart what differs only in where one field ends and the next begins", () => {
  const joined = { ...PROBLEM, file: "a", record: "b c" };
  const split = { ...PROBLEM, file: "a b", record: "c" };
  assert.equal(collect([joined, split]), [joined, split]);
});

problems("unites the pages of a problem that several pages show", () => {
  const [united] = collect([
    PROBLEM,
    { ...PROBLEM, pages: ["/a/", "/b/"] },
    { ...PROBLEM, pages: ["/b/", "/c/"] },
    PROBLEM,
  ]);
  assert.equal(united, { ...PROBLEM, pages: ["/a/", "/b/", "/c/"] });
  assert.equal(new BriefingError([{ ...PROBLEM, pages: ["/a/"] }]).problems[0]?.pages, ["/a/"]);
});

problems("collects a hundred thousand reports", () => {
  const reported = Array.from({ length: 50_000 }, (_, index) => ({ ...PROBLEM, record: `figure-${index}` }));
  assert.equal(
    collect([...reported, ...reported]).map(({ record }) => record),
    reported.map(({ record }) => record),
  );
});

problems("are printed with their places and pages", () => {
  assert.is(formatPlace({ ...PROBLEM, line: 3 }), "_data/figures.ts:3 · shops");
  assert.is(formatPlace({ ...PROBLEM, record: "" }), "_data/figures.ts");
  const pages = ["/a/", "/b/", "/c/", "/d/", "/e/", "/f/", "/g/"];
  assert.is(
    formatProblems([
      { ...PROBLEM, message: "one\ntwo", pages },
      { ...PROBLEM, file: "_data/checks.ts" },
    ]),
    `2 problems.

_data/checks.ts · shops
    wrong: it is wrong.
    write: the shops

_data/figures.ts · shops
    wrong: one
           two
    write: the shops
    pages: /a/, /b/, /c/, /d/, /e/ and 2 more`,
  );
});

problems.run();
