// What Eleventy throws for a whole build becomes a problem that names the file and what to write.

import * as assert from "uvu/assert";
import { ContentCopy } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const errors = suite("errors of templates");
const PAGE = "src/pages/schools.md";
const TITLE = "title: Schools and trades";

/** The one problem of a briefing with a page of other front matter. */
async function problemWith(frontMatter: string, added: readonly (readonly [file: string, text: string])[] = []) {
  const copy = await ContentCopy.ofSecondDistrict();
  await copy.change(PAGE, TITLE, frontMatter);
  for (const [file, text] of added) await copy.write(file, text);
  const [problem, ...others] = await copy.problems();
  assert.equal(others, []);
  return problem;
}

errors("names the page that splits a list that there is not, and the lists that there are", async () => {
  const problem = await problemWith(`${TITLE}\npagination: { data: nowhere, size: 1 }`);
  assert.is(problem?.file, PAGE);
  assert.is(problem?.record, "front matter · pagination.data");
  assert.is(problem?.message, 'there is no list "nowhere".');
  assert.match(problem?.suggestion ?? "", '"parks", "figures"');
});

const page = (keys = "") => `---\ntitle: Another page\ndescription: Another.\n${keys}---\nWords.\n`;

errors("names both pages of one address: that of the home page", async () => {
  const problem = await problemWith(`${TITLE}\npermalink: /`);
  assert.is(`${problem?.file}:${problem?.line} ${problem?.record}`, `${PAGE}:3 front matter · permalink`);
  assert.is(problem?.message, "its address / is already that of src/pages/index.njk.");
});

errors("names both pages of one address: two files of one name", async () => {
  const problem = await problemWith(TITLE, [["src/pages/schools.njk", page()]]);
  assert.is(problem?.file, "src/pages/schools.njk");
  assert.is(problem?.message, "its address /schools/ is already that of src/pages/schools.md.");
});

errors("names both pages of one address: that of a record", async () => {
  const problem = await problemWith(TITLE, [["src/pages/mill.md", page("permalink: /parks/mill-park/index.html\n")]]);
  assert.is(problem?.file, "src/pages/mill.md");
  assert.is(problem?.message, "its address /parks/mill-park/ is already that of _includes/pages/parks/park.njk.");
});

errors("names both pages of one address: two lists that are split into the same pages", async () => {
  const list = page("pagination:\n  data: parks\n  size: 1\n  alias: record\n").replace(/title.*\ndescription.*\n/, "");
  const problem = await problemWith(TITLE, [["src/pages/mills.njk", list]]);
  assert.is(problem?.file, "src/pages/mills.njk");
  assert.match(
    problem?.message ?? "",
    /^its address \/parks\/[a-z-]+\/ is already that of _includes\/pages\/parks\/park.njk\.$/,
  );
});

errors("gives two pages one address where only one of them is in the build", async () => {
  const copy = await ContentCopy.ofSecondDistrict();
  await copy.write("src/pages/schools.njk", page("draft: 2031-05-02\n"));
  assert.equal(await copy.problems(), []);
});

errors.run();
