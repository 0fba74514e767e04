// Data files beside the pages are held to the shape of front matter, and give the pages their keys.

import * as assert from "uvu/assert";
import { ContentCopy } from "../support/site.ts";
import { suite } from "../support/suite.ts";
import { buildSite } from "../../src/eleventy/build-site.ts";

const files = suite("data files of pages");

type Row = readonly [name: string, text: string, place: string, wrong: RegExp, write: RegExp];

const REFUSED: readonly Row[] = [
  [
    "pages.11tydata.json",
    '{\n  "drfat": "2031-05-02"\n}',
    ":2 · drfat",
    /not a front matter key/,
    /did you mean "draft"/,
  ],
  ["schools.11tydata.json", '{ "listed": "no" }', ":1 · listed", /cannot be "no"/, /listed: false/],
  ["schools.11tydata.json", '{ "listed": false, }', ":1", /not JSON/, /double quotation marks/],
  [
    "schools.11tydata.json",
    '{ "sheet": "wide", "sheet": "brief" }',
    ":1",
    /"sheet" is already there/,
    /only one of the two lines/,
  ],
  ["schools.11tydata.json", "[]", ":1", /this is not a key/, /`key: value`/],
  ["schools.11tydata.js", "export default { sheet: 'Wide' };", " · sheet", /cannot be "Wide"/, /did you mean "wide"/],
  ["schools.11tydata.mjs", "export default () => ({ order: 'last' });", " · order", /cannot be "last"/, /a number/],
  ["schools.11tydata.cjs", "module.exports = { permalink: () => '/x/' };", " · permalink", /a function/, /an address/],
  ["schools.11tydata.js", "export default 4;", ":1", /an object of keys/, /export default \{/],
  ["schools.11tydata.js", "export default () => { throw new Error('no'); };", ":1", /threw: no/, /an object of keys/],
  ["schools.11tydata.yaml", "sheet: wide", "", /not read as data/, /schools\.11tydata\.json/],
  [
    "scools.11tydata.json",
    "{}",
    "",
    /no page or folder beside it has its name/,
    /the name of a page in the same folder, or "pages"/,
  ],
];

for (const [name, text, place, wrong, write] of REFUSED)
  files(`refuses ${name} with ${JSON.stringify(text.slice(0, 40))}`, async () => {
    const copy = await ContentCopy.ofSecondDistrict();
    await copy.write(`src/pages/${name}`, text);
    const [problem, ...others] = await copy.problems();
    assert.equal(others, []);
    const line = problem?.line === undefined ? "" : `:${problem.line}`;
    const record = problem?.record === "" ? "" : ` · ${problem?.record}`;
    assert.is(`${problem?.file}${line}${record}`, `src/pages/${name}${place}`);
    assert.match(problem?.message ?? "", wrong);
    assert.match(problem?.suggestion ?? "", write);
  });

files("give a page what its front matter lacks, the nearest file last", async () => {
  const copy = await ContentCopy.ofSecondDistrict();
  await copy.write("src/pages/pages.11tydata.json", '{ "sheet": "wide", "description": "From the folder." }');
  await copy.write("src/pages/schools.11tydata.js", 'export default { sheet: "brief" };');
  await copy.change("src/pages/schools.md", "description: How many", "# How many");
  const { problems, files: built } = await buildSite(copy.folders);
  assert.equal(problems, []);
  const page = String(built.get("schools/index.html"));
  assert.match(page, 'data-sheet="brief"');
  assert.match(page, '<meta name="description" content="From the folder.">');
});

files.run();
