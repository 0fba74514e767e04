// Pages in two languages are held to each other: what one says, the other says too.

import * as assert from "uvu/assert";
import { compareLanguages } from "../../src/checks/compare-languages.ts";
import { alignedPage } from "../../src/html/aligned-page.ts";
import { Problems } from "../../src/model/problem.ts";
import { briefingOfPhrases } from "../support/quantity-briefing.ts";
import { suite } from "../support/suite.ts";

const pairs = suite("pages in two languages");

const BRIEFING = briefingOfPhrases([
  { printed: "5 billion yuan", record: { kind: "target" } },
  { printed: "3 parks" },
  { printed: "20 percent", record: { kind: "plan" } },
]);

const figure = (id: string) =>
  `<a class="figure" href="/figures/${id}/"><data value="1" data-figure="${id}">x</data></a>`;
const cite = (at: string) =>
  `<a class="cite" href="/sources/paper/#paragraph-${at}"><span data-paragraph="paper">${at}</span></a>`;
const time = (date: string) => `<time datetime="${date}">${date}</time>`;

const ENGLISH = `<main><h1>The town</h1>
<p>The town aims for ${figure("f-1")} by ${time("2027")} ${cite("3")}.</p>
<h2>Parks</h2>
<p>It has ${figure("f-2")}.</p>
<p>It plans growth of ${figure("f-3")}, beside ${figure("f-2")}.</p>
<ul><li>One ${cite("4")}</li><li>Two</li></ul></main>`;
const CHINESE = `<main><h1>本镇</h1>
<p>目标是到${time("2027")}产出${figure("f-1")}${cite("3")}。</p>
<h2>园区</h2>
<p>现有${figure("f-2")}。</p>
<p>计划增长${figure("f-3")}，另有${figure("f-2")}。</p>
<ul><li>其一${cite("4")}</li><li>其二</li></ul></main>`;

function problemsOf(english: string, chinese: string): string[] {
  const problems = new Problems();
  const page = (html: string, template: string) => alignedPage({ url: "/", template, html });
  compareLanguages(
    { tag: "en", pages: [page(english, "src/pages/index.md")] },
    { tag: "zh-Hans", pages: [page(chinese, "src/pages/index.zh.md")] },
    BRIEFING,
    problems,
  );
  return problems.list.map(({ file, record, message }) => `${file} · ${record}: ${message}`);
}

pairs("may say the same in other words and another order of dates", () => {
  assert.equal(problemsOf(ENGLISH, CHINESE), []);
});

const FAULTS: Record<string, [from: string, to: string, message: RegExp]> = {
  "a figure that one lacks": [
    figure("f-2") + "。</p>\n<p>计",
    "。</p>\n<p>计",
    /en has the figure "f-2", which zh-Hans does not/,
  ],
  "another figure": [figure("f-1"), figure("f-3"), /en has the figure "f-1"/],
  "two figures that changed places": [
    `计划增长${figure("f-3")}，另有${figure("f-2")}`,
    `计划增长${figure("f-2")}，另有${figure("f-3")}`,
    /in another order: "f-3", "f-2" in en, "f-2", "f-3" in zh-Hans/,
  ],
  "another date": [time("2027"), time("2028"), /en has the date "2027"/],
  "another citation": [cite("3"), cite("5"), /has the citation/],
  "no citation": [cite("4"), "", /has the citation/],
  "a paragraph in one language alone": ["<p>现有", "<p>另有一段。</p><p>现有", /the paragraphs differ|has the figure/],
  "an item in one language alone": ["<li>其二</li>", "", /the paragraphs differ: where en has <li> “Two”/],
  "a heading in one language alone": ["<h2>园区</h2>", "", /the headings differ/],
  "a target told as a fact": ["目标是到", "到", /the target "f-1" is told as a fact/],
  "a plan told as a fact": ["计划增长", "增长", /the plan "f-3" is told as a fact/],
  "a plan told as done": ["计划增长", "计划已增长", /the plan "f-3" is told as done/],
};

for (const [name, [from, to, message]] of Object.entries(FAULTS)) {
  pairs(`are refused with ${name}`, () => {
    assert.ok(CHINESE.includes(from), "the fault is planted");
    const problems = problemsOf(ENGLISH, CHINESE.replace(from, to));
    assert.ok(problems.length > 0, "nothing is reported");
    assert.match(problems.join("\n"), message);
    assert.match(problems[0] ?? "", /src\/pages\/index\.zh\.md.*Compare src\/pages\/index\.md/);
  });
}

pairs("are refused in either direction: what the main language says as a fact is no target elsewhere", () => {
  assert.match(problemsOf(ENGLISH.replace("aims for", "has"), CHINESE).join(), /the target "f-1" is told as a fact/);
});

pairs("are refused where a page has no counterpart", () => {
  const problems = new Problems();
  const page = alignedPage({ url: "/a/", template: "src/pages/a.md", html: ENGLISH });
  compareLanguages({ tag: "en", pages: [page] }, { tag: "zh-Hans", pages: [] }, BRIEFING, problems);
  compareLanguages({ tag: "en", pages: [] }, { tag: "zh-Hans", pages: [page] }, BRIEFING, problems);
  assert.equal(
    problems.list.map(({ message }) => message),
    ["the page has no counterpart in zh-Hans.", "the page has no counterpart in en."],
  );
});

pairs.run();
