// What an editor writes on a page is what is published: no comment, no mark that marks nothing, no broken element.

import * as assert from "uvu/assert";
import { buildSite } from "../../src/eleventy/build-site.ts";
import { formatProblems, type Problem } from "../../src/model/problem.ts";
import { ContentCopy } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const pages = suite("page content");

const FRONT = `title: A page
description: A page of the tests.
order: 9
`;
/** Lines before the text of a page, from the first of its front matter. */
const FRONT_LINES = 5;

const pageWith = (text: string, front = FRONT) => `---\n${front}---\n${text}\n`;

/** The site of the invented district with other pages, by the name of their files. */
async function siteWith(files: Readonly<Record<string, string>>) {
  const copy = await ContentCopy.ofSecondDistrict();
  for (const [name, text] of Object.entries(files)) await copy.write(`src/pages/${name}`, text);
  return buildSite(copy.folders);
}

/** The problems of each page, by the name of its file. */
async function problemsOf(files: Readonly<Record<string, string>>): Promise<Map<string, Problem[]>> {
  const { problems } = await siteWith(files);
  return new Map(
    Object.keys(files).map((name) => [name, problems.filter(({ file }) => file === `src/pages/${name}`)] as const),
  );
}

const isOn = (line: number) => (problem: Problem) => problem.line === FRONT_LINES + line;

/** Markdown that is refused: the text, the line of it that is wrong, and what is said. */
const REFUSED: readonly (readonly [text: string, line: number, message: RegExp])[] = [
  ["One\n\n**two", 3, /"\*\*" emphasises nothing/],
  ["One *two", 1, /"\*" emphasises nothing/],
  ["One ** two ** three", 1, /"\*\*" emphasises nothing/],
  ["＊＊重要＊＊", 1, /"＊＊" emphasises nothing/],
  ["说_重要_是", 1, /"_" emphasises nothing/],
  ["One __two", 1, /"__" emphasises nothing/],
  ["One\ntwo ==three==", 2, /"==" highlights nothing/],
  ["One ~~two", 1, /"~~" strikes nothing out/],
  ["H~2~O", 1, /"~" strikes nothing out/],
  ["km^2^", 1, /"\^" raises nothing/],
  ["One `two", 1, /"`" does not begin code/],
  ["One [x] two", 1, /"\[x\]" does not make a link/],
  ["[Words][nowhere]", 1, /"\[Words\]\[nowhere\]" does not make a link/],
  ["[Words](/two words/)", 1, /"\[Words\]\(\/two words\/\)" does not make a link/],
  ["- One\n- [ ] two\n- [x] three", 2, /"\[ \]" does not make a link/],
  ["One[^note] two", 1, /"\[\^note\]" does not make a link/],
  ["One\n\n[note]: /schools/", 3, /No link uses the definition "\[note\]: \/schools\/"/],
  ["One【字】(/schools/)", 1, /"】\(" does not make a link/],
  ["One［字］（/schools/）", 1, /"］（" does not make a link/],
  ["One\n\n```\ntwo\n\nthree", 3, /"```" begins a block of code that is never closed/],
  ["- One\n  ~~~\n  two", 2, /"~~~" begins a block of code that is never closed/],
  ["![Words", 1, /"\[" does not make a link/],
  ["One\n##Two", 2, /"##" does not begin a heading/],
  ["＃ 标题", 1, /"＃" does not begin a heading/],
  ["-One\n-two", 1, /"-" does not begin a list/],
  ["1.One", 1, /"1\." does not begin a list/],
  ["One\n\nName | Kind\nMill | park", 3, /"\|" is not in a table/],
  ["| Name | Kind |\n|---|---|\n| Mill | park | lost |", 3, /3 cells, but the table has 2 columns/],
  ["One -- two", 1, /"--" is not a dash/],
  ["One ... two", 1, /"\.\.\." is not an ellipsis/],
  ["One\n\ntext :::\ntwo", 3, /":::" does not begin or end a section/],
  ["One &nope; two", 1, /"&nope;" does not name a character/],
  ["One \\two", 1, /"\\" escapes nothing/],
  ["One :smile: two", 1, /":smile:" is not an emoji/],
  ["One\n\ntwo {{ name }}", 3, /a variable was not rendered/],
  ["One\n{% figure 'two %}", 2, /cannot be read/],
  ["One\n{% if x %}", 2, /There is no shortcode "if"/],
  ["One\n%}", 2, /a shortcode was not rendered/],
  ["One\n\n<section>two</section>", 3, /an HTML tag appears as text/],
  ["One\n\n<!-- two", 3, /begins a comment that is never closed/],
  ["One --> two", 1, /ends a comment that was never begun/],
  ["One\n\n{# two", 3, /begins a comment that is never closed/],
  ["## One\n\n[](/schools/)", 3, /The link to "\/schools\/" has no words/],
  ["[ ](/schools/)", 1, /The link to "\/schools\/" has no words/],
  ["One [two]() three", 1, /The link leads nowhere/],
  ["# One", 1, /a second main heading/],
  ["## One\n\n#### Two", 3, /The heading skips a level/],
  ["## One\n\n##\n\ntwo", 3, /The heading is empty/],
  ["![Words](/schools/)", 1, /A picture is referred to by its address/],
  ['One\n\n{% figure "nothing" %}', 3, /There is no figure "nothing"/],
  ["One\n\n[two](/nowhere/)", 3, /leads to no page or file/],
  ["One\n\n17 sheds", 3, /the number "17" comes from no figure/],
];

pages("refuse in Markdown what turned into nothing, with file and line", async () => {
  const files = Object.fromEntries(REFUSED.map(([text], index) => [`page-${index}.md`, pageWith(text)]));
  const problems = await problemsOf(files);
  const missed = REFUSED.flatMap(([text, line, message], index) => {
    const found = problems.get(`page-${index}.md`) ?? [];
    const isRefused = found.some((problem) => message.test(problem.message) && isOn(line)(problem));
    return isRefused ? [] : [`${JSON.stringify(text)}, line ${FRONT_LINES + line}\n${formatProblems(found)}`];
  });
  assert.is(missed.join("\n\n"), "");
});

/** Front matter that is refused: a line of it, the number of that line, and what is said. */
const REFUSED_IN_FRONT: readonly (readonly [front: string, line: number, message: RegExp])[] = [
  ["lead: One **two", 5, /"\*\*" emphasises nothing/],
  ["lead: One *two", 5, /"\*" emphasises nothing/],
  ['lead: "One [x] two"', 5, /"\[x\]" does not make a link/],
  ['lead: "One <!-- two"', 5, /begins a comment that is never closed/],
  ["name: A **page", 5, /"\*\*" is Markdown/],
];

pages("refuse in front matter what turned into nothing, and publish no comment of a lead", async () => {
  const fronts = [
    ...REFUSED_IN_FRONT.map(([front]) => `${FRONT}${front}\n`),
    FRONT.replace("A page of", "A <!-- note --> of"),
  ];
  const files = Object.fromEntries(fronts.map((front, index) => [`page-${index}.md`, pageWith("One.", front)]));
  const { files: published, problems } = await siteWith({
    ...files,
    "quiet.md": pageWith("One.", `${FRONT}lead: "One <!-- SEKRET --> two"\n`),
  });
  const said = (index: number) => problems.filter(({ file }) => file === `src/pages/page-${index}.md`);
  REFUSED_IN_FRONT.forEach(([front, line, message], index) => {
    const found = said(index).some((problem) => problem.line === line && message.test(problem.message));
    assert.ok(found, `${front}\n${formatProblems(said(index))}`);
  });
  const described = said(REFUSED_IN_FRONT.length).find(({ message }) => /"<!--" is in a text/.test(message));
  assert.is(described?.line, 3, formatProblems(said(REFUSED_IN_FRONT.length)));
  assert.match(String(published.get("quiet/index.html")), /<p class="lead">One two<\/p>/);
});

pages("report one mark of one line once, and each line", async () => {
  const problems = await problemsOf({ "page.md": pageWith("**One **two\n\nthree **") });
  assert.equal(
    problems.get("page.md")?.map(({ message, line }) => `${line} ${message.slice(0, 4)}`),
    [`${FRONT_LINES + 1} "**"`, `${FRONT_LINES + 3} "**"`],
  );
});

/** Markdown that is published, and what a page shows of it. */
const PUBLISHED: readonly (readonly [text: string, html: string])[] = [
  ["说**“重庆”**是", "说<strong>“重庆”</strong>是"],
  ["其中**重点（含）**的", "其中<strong>重点（含）</strong>的"],
  ["这是**《规划》**的目标", "这是<strong>《规划》</strong>的目标"],
  ["他说*“好”*了", "他说<em>“好”</em>了"],
  ["One ~~two~~ three", "One <s>two</s> three"],
  ["`a * b_c` and `[x]`", "<code>a * b_c</code> and <code>[x]</code>"],
  ["A file_name and \\*one\\* \\[sic\\]", "A file_name and *one* [sic]"],
  ["```\n**two** <!-- three -->\n```", "**two** &lt;!-- three --&gt;"],
  ["- One\n\n  ```\n  two\n  ```\n\n> ~~~\n> three\n> ~~~", "<code>two"],
  ["```\n```", "<pre><code></code></pre>"],
  ["`<!-- shown -->`", "<code>&lt;!-- shown --&gt;</code>"],
  ["AT&amp;T &copy; two", "AT&amp;T © two"],
  ["[Schools] and [trades][schools]\n\n[schools]: /schools/", '<a href="../schools/index.html">trades</a>'],
  ["| One \\| two | Kind |\n|---|---|\n| Mill | park |", "<th>One | two</th>"],
  ["R&D; C++, Q&A: no. of `x`, a/b, Mr. X – and (so on); a:b:c", "R&amp;D; C++, Q&amp;A: no. of"],
  ["A – B — C… “D”", "A – B — C… “D”"],
  ["## One\n\n### Two\n\n## Three", '<h3 id="two"'],
  ["One  \ntwo", "One<br>"],
];

pages("publish in Markdown what is meant", async () => {
  const files = Object.fromEntries(PUBLISHED.map(([text], index) => [`page-${index}.md`, pageWith(text)]));
  const site = await siteWith(files);
  const own = site.problems.filter(({ message }) => !/no link leads to the page/.test(message));
  assert.is(own.length, 0, formatProblems(own));
  PUBLISHED.forEach(([, html], index) => {
    // Chinese words are marked as such, which is another matter.
    const page = String(site.files.get(`page-${index}/index.html`)).replace(/<\/?span[^>]*>/g, "");
    assert.ok(page.includes(html), page.slice(page.indexOf('<div class="content">'), page.indexOf("</main>")));
  });
});

pages("align the columns of a table by a class", async () => {
  const table = "| A | B | C | D |\n|:--|--:|:-:|---|\n| e | f | g | h |";
  const { files, problems } = await siteWith({ "page.md": pageWith(table) });
  assert.not.ok(
    problems.some(({ message }) => /style/.test(message)),
    formatProblems(problems),
  );
  const page = String(files.get("page/index.html"));
  for (const [cell, word] of [
    ["left", "e"],
    ["right", "f"],
    ["center", "g"],
  ])
    assert.match(page, new RegExp(`<td class="align-${cell}">${word}</td>`));
  assert.match(page, /<td>h<\/td>/);
  const styles = [...files].filter(([file]) => file.endsWith(".css")).map(([, css]) => String(css));
  assert.match(styles.join(), /\.align-right\{text-align:(?:end|right)\}/);
});

const COMMENTS = [
  "One <!-- SEKRET --> two",
  "<!-- SEKRET -->",
  "One\n<!--\nSEKRET\n\n**SEKRET\n\n## SEKRET\n-->\ntwo",
  "One <!-- SEKRET\n\nSEKRET --> two",
  "- one\n- <!-- SEKRET -->\n- two <!-- SEKRET -->\n  <!-- SEKRET\n  SEKRET -->\n- three",
  "> one <!-- SEKRET -->\n> two",
  "## One <!-- SEKRET -->",
  "| A <!-- SEKRET --> | B |\n|---|---|\n| c | d <!-- SEKRET --> |",
  "    <!-- SEKRET -->",
  "<!-- `SEKRET -->\n\n`two`",
  "<!--\n```\nSEKRET\n-->\nOne",
  "<!--SEKRET-->One<!----><!-- --SEKRET-- -->",
  "{# SEKRET #}One {# SEKRET\nSEKRET #}",
  '<!-- {% figure "SEKRET" %} SEKRET 17 -->',
];

pages("never publish a comment", async () => {
  const files = Object.fromEntries(COMMENTS.map((text, index) => [`page-${index}.md`, pageWith(`${text}\n\nEnd.`)]));
  const nunjucks =
    '<p>One <!-- SEKRET --> two</p>\n<!--\nSEKRET {% if head %}SEKRET{% endif %}\n<h2 id="x">SEKRET</h2>\n-->{# SEKRET #}' +
    "<? SEKRET ?><! SEKRET >";
  const site = await siteWith({ ...files, "nunjucks.njk": pageWith(nunjucks) });
  const own = site.problems.filter(({ message }) => !/no link leads to the page/.test(message));
  assert.is(own.length, 0, formatProblems(own));
  for (const [file, contents] of site.files)
    assert.not.match(Buffer.from(contents as string).toString("latin1"), /SEKRET/i, file);
  assert.match(String(site.files.get("page-0/index.html")), /<p>One two<\/p>/);
  assert.match(
    String(site.files.get("page-4/index.html")),
    /<ul>\n<li>one<\/li>\n<li>two<\/li>\n<li>three<\/li>\n<\/ul>/,
  );
  assert.match(String(site.files.get("nunjucks/index.html")), /<p>One {2}two<\/p>/);
});

/** Nunjucks that is refused: the text, the line of it that is wrong, and what is said. */
const REFUSED_IN_NUNJUCKS: readonly (readonly [text: string, line: number, message: RegExp])[] = [
  ["<p>One</p>\n<section>\n<p>two</p>", 2, /<section> is not closed/],
  ['<div class="a"><p>One</p></div>\n<div class="{{ \'b\' }}">\n<p>two</p>', 2, /<div class="b"> is not closed/],
  ["<p>One</p>\n</div>", 2, /<\/div> closes nothing/],
  ["<p><b>One</p>\n<p>two</p>", 1, /<b> is not closed/],
  ["<p>\n<b><i>One</b></i></p>", 2, /<i> is not closed/],
  ['<p>One</p>\n<p><a href="/schools/">two</p>', 2, /<a href="\/schools\/"> is not closed/],
  ["<p>One\n<div>two</div></p>", 2, /<\/p> closes nothing/],
  ["<p>One</p>\n<!-- two", 2, /A comment is never closed/],
  ["<p>One</p>\n<p>two</p\n", 2, /<\/p has no end/],
  ["<h1>One</h1>", 1, /a second main heading/],
  ["<h2>One</h2>\n<h4>Two</h4>", 2, /"Two" skips a level/],
  ["<h2>One</h2>\n<h3></h3>", 2, /a heading is empty/],
  ['<p>One</p>\n<p><a href="/schools/"></a></p>', 2, /the link to "\/schools\/" has no words/],
  ['<p>One</p>\n<p><a href="">two</a></p>', 2, /leads nowhere/],
  ['<p id="one">One</p>\n<p id="one">two</p>', 1, /the id "one" is used twice/],
  ["<p>One</p>\n<p>**two**</p>", 2, /"\*\*" is Markdown/],
  ["<p>One</p>\n<p>[two](/schools/)</p>", 2, /"\]\(" is Markdown/],
  ['<p>One</p>\n<p style="color: red">two</p>', 2, /style on p/],
  ["<p>One</p>\n<p>17 sheds</p>", 2, /the number "17" comes from no figure/],
  ['<p>One</p>\n<p>{% figure "nothing" %}</p>', 2, /There is no figure "nothing"/],
];

pages("refuse in Nunjucks elements, links and headings that are broken, with file and line", async () => {
  const files = Object.fromEntries(REFUSED_IN_NUNJUCKS.map(([text], index) => [`page-${index}.njk`, pageWith(text)]));
  const problems = await problemsOf(files);
  const missed = REFUSED_IN_NUNJUCKS.flatMap(([text, line, message], index) => {
    const found = problems.get(`page-${index}.njk`) ?? [];
    const isRefused = found.some((problem) => message.test(problem.message) && isOn(line)(problem));
    return isRefused ? [] : [`${JSON.stringify(text)}, line ${FRONT_LINES + line}\n${formatProblems(found)}`];
  });
  assert.is(missed.join("\n\n"), "");
});

pages("publish in Nunjucks elements whose end may be left out, loops and code", async () => {
  const text = [
    "<ul>{% for one in ['a', 'b'] %}<li>{{ one }}{% endfor %}</ul>",
    "<table><tr><th>A<th>B<tr><td>c<td>d</table>",
    "{% if head %}<section>{% endif %}<h2>One</h2><p>two<br>three{% if head %}</section>{% endif %}",
    "<p><code>**x**</code> <a href='/schools/'><b>Schools</b></a></p><svg viewBox='0 0 1 1'><path d='M0 0'/></svg>",
  ];
  const { problems } = await siteWith({ "page.njk": pageWith(text.join("\n")) });
  const own = problems.filter(({ message }) => !/no link leads to the page/.test(message));
  assert.is(own.length, 0, formatProblems(own));
});

pages.run();
