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

const IMPORT = '{% from "components/figure-table/macro.njk" import figureTable %}';

/** What stands below the front matter of a page, and what is said of it: line, what is wrong, what to write. */
const TEMPLATES: readonly (readonly [text: string, line: number, wrong: string, write: RegExp])[] = [
  ["<p>{{ nowhere }}</p>", 5, 'the variable "nowhere" has no value.', /\{\{ name or "" \}\}/],
  ["\n\n<p>{{ titel }}</p>", 7, 'the variable "titel" has no value.', /did you mean "title"/],
  ["<p>{{ title }}</p>\n{{ page.depth.x }}", 6, '"page.depth.x" has no value.', /\{\{ name or "" \}\}/],
  [
    `${IMPORT}\n{{ figureTable([]) }}`,
    6,
    '"caption" has no value in _includes/components/figure-table/macro.njk, line 5',
    /a value for "caption"/,
  ],
  ["\n{{ title | uper }}", 6, 'there is no filter "uper".', /did you mean "upper"/],
  ["{{ title\n| figuers }}", 6, 'there is no filter "figuers".', /did you mean "figures"/],
  ["{% filter uper %}{% endfilter %}", 5, 'there is no filter "uper".', /did you mean "upper"/],
  ['\n{% figur "area" %}', 6, 'there is no tag or shortcode "figur".', /did you mean "figure"/],
  ["\n{{ figureTable([]) }}", 6, 'there is no macro or function "figureTable".', /import figureTable/],
  ["\n{{ figures([]) }}", 6, 'there is no macro or function "figures".', /it is a filter: \{\{ value \| figures/],
  ["\n{{ page.go() }}", 6, 'there is no macro or function "page.go".', /a macro/],
  ["\n{% if title is evn %}{% endif %}", 6, 'there is no test "evn".', /did you mean "even"/],
  [
    IMPORT.replace("figureTable", "figurTable"),
    5,
    'components/figure-table/macro.njk has no macro "figurTable".',
    /did you mean "figureTable"/,
  ],
  [
    IMPORT.replace("macro", "macr"),
    5,
    'there is no template "components/figure-table/macr.njk" in _includes.',
    /did you mean "components\/figure-table\/macro.njk"/,
  ],
  ["a\n{% if title %}\nb", 6, "{% if %} is not closed.", /\{% endif %\}/],
  ["{% for park in parks %}{% if park %}\n{% endfor %}", 5, "{% if %} is not closed.", /\{% endif %\}/],
  ["a\n{% endif %}", 6, "{% endif %} closes nothing.", /remove the tag/],
  ["a\n{# b", 6, "a comment is not closed.", /#\}/],
  ["\n{{ title }", 6, "the template does not parse: expected variable end.", /all its parts/],
  ["\n{% set x = %}", 6, "the template does not parse: unexpected token: %}.", /all its parts/],
];

errors("name the line and the name that is wrong in each template of a build", async () => {
  const copy = await ContentCopy.ofSecondDistrict();
  const fileOf = (index: number) => `src/pages/template-${"abcdefghijklmnopqrstuvwxyz".charAt(index)}.njk`;
  for (const [index, [text]] of TEMPLATES.entries())
    await copy.write(fileOf(index), `---\ntitle: A page\ndescription: A page.\n---\n${text}\n`);
  const problems = await copy.problems();
  for (const [index, [text, line, wrong, write]] of TEMPLATES.entries()) {
    const [problem, ...others] = problems.filter(({ file }) => file === fileOf(index));
    assert.equal(others, [], text);
    assert.is(problem?.line, line, `${text}: ${problem?.message}`);
    assert.match(problem?.message ?? "", wrong);
    assert.match(problem?.suggestion ?? "", write);
  }
  assert.is(problems.length, TEMPLATES.length);
});

errors.run();
