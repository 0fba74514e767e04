// What Eleventy throws for a whole build becomes a problem that names the file and what to write.

import * as assert from "uvu/assert";
import { ContentCopy } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const errors = suite("errors of templates");
const PAGE = "src/pages/schools.md";
const TITLE = "title: Schools and trades";

/** The one problem of a page with other front matter. */
async function problemWith(frontMatter: string) {
  const copy = await ContentCopy.ofSecondDistrict();
  await copy.change(PAGE, TITLE, frontMatter);
  const [problem, ...others] = await copy.problems();
  assert.equal(others, []);
  return problem;
}

const UNREADABLE: readonly [text: string, line: number, reason: string][] = [
  ["title: Schools: a list", 2, "bad indentation of a mapping entry"],
  [`${TITLE}\ntitle: Teachers`, 3, "duplicated mapping key"],
  ['title: "Schools', 6, "unexpected end of the stream within a double quoted scalar"],
];

for (const [text, line, reason] of UNREADABLE) {
  errors(`names the line of front matter that is no YAML: ${reason}`, async () => {
    const problem = await problemWith(text);
    assert.is(problem?.file, PAGE);
    assert.is(problem?.line, line);
    assert.is(problem?.message, `YAML cannot read it: ${reason}.`);
    assert.match(problem?.suggestion ?? "", "quotation marks");
  });
}

const REFUSED: readonly [added: string, message: RegExp][] = [
  ["date: soon", /`date` \(soon\) is invalid/],
  ["layout: nowhere.njk", /layout that does not exist: .*nowhere\.njk/],
  ["pagination: { data: nowhere, size: 1 }", /went looking for: nowhere/],
  ["tags: 4", /expected for `tags`/],
];

for (const [added, message] of REFUSED) {
  errors(`names the page whose front matter Eleventy refuses: ${added}`, async () => {
    const problem = await problemWith(`${TITLE}\n${added}`);
    assert.is(problem?.file, PAGE);
    assert.match(problem?.message ?? "", message);
    assert.is(problem?.suggestion, "front matter and data as another page has them.");
  });
}

errors("names both pages that have one address", async () => {
  const problem = await problemWith(`${TITLE}\npermalink: /`);
  assert.match(problem?.file ?? "", /^src\/pages\/(?:schools\.md|index\.njk)$/);
  for (const page of ["schools.md", "index.njk"]) assert.match(problem?.message ?? "", `src/pages/${page}`);
});

errors.run();
