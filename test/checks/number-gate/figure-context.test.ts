// Words beside a figure that say something else than its record: one row a phrase, [id] standing for the figure.

import * as assert from "uvu/assert";
import { formatQuantity, valueAttribute, type FormatStyle } from "../../../src/model/format.ts";
import { formatProblems } from "../../../src/model/problem.ts";
import { suite } from "../../support/suite.ts";
import { gateOn, gateOnPage, smallBriefing } from "../small-briefing.ts";

const actual = { about: "town", kind: "actual", source: "paper", paragraph: 4 };
const BRIEFING = smallBriefing(
  {},
  {
    visits: { ...actual, label: "Visits", printed: "about 60 million visitors each year" },
    fall: { ...actual, label: "Fall of sales", printed: "down 3.0%" },
    stalls: { ...actual, label: "Market stalls", printed: "30 stalls" },
    plants: { ...actual, label: "Plants", printed: "12 plants", kind: "plan", by: "2027" },
    sheds: { ...actual, label: "Sheds", printed: "40 stalls" },
  },
);

/** A paragraph in which `[id]`, or `[id style]`, stands for a figure and `[2027]` for a date. */
function paragraph(text: string): string {
  const shown = text.replace(/\[([\w-]+)(?: (\w+))?\]/g, (_, id: string, style?: FormatStyle) => {
    const figure = BRIEFING.figures.get(id);
    if (figure === undefined) return `<time datetime="${id}">${id}</time>`;
    const words = formatQuantity(figure.quantity, { style: style ?? "prose" });
    return `<data value="${valueAttribute(figure.quantity)}" data-figure="${id}">${words}</data>`;
  });
  return `<p>${shown}</p>`;
}

const messagesOn = (text: string) => gateOnPage(paragraph(text), BRIEFING).map(({ message }) => message);

const context = suite("gate figure context");

/** Texts by what is wrong with them. */
const REFUSED: Record<string, readonly [effect: RegExp, ...texts: string[]]> = {
  "a rate that the source does not print": [
    /makes a rate or an average of it/,
    "[output] a year",
    "[output] per resident",
    "[output]/year",
    "[output] per capita",
    "[output] each",
    "[output] every month",
    "[output] apiece, [output] annually",
    "an annual [output]",
    "an average of [stalls]",
    "on every day, [stalls] daily",
    "产值[output]每年",
    "人均[output]",
    "[visits] per person",
    "[output] for each resident",
    "[stalls] to every street",
    "每个[stalls]",
  ],
  "a bound that the source does not print": [
    /is a bound that the source does not print/,
    "surpassing [output]",
    "topping [output]",
    "beyond [output]",
    "It went past [output].",
    "just short of [output]",
    "as many as [stalls]",
    "as much as [output]",
    "barely [output]",
    "north of [output]",
    "[stalls] and counting",
    "surpassing [shops]",
    "[stalls] give or take",
    "突破[output]",
    "not even [stalls]",
    "[stalls], if not more, are open",
    "多达[stalls]",
    "[output]之多",
  ],
  "a part or a multiple": [
    /takes a part or a multiple of it/,
    "one in [stalls]",
    "every [stalls]",
    "the first third of [stalls]",
    "most of [stalls]",
    "many times [output]",
    "part of [output]",
    "the rest of [stalls]",
  ],
  "a range of two figures": [
    /turns two figures into a range/,
    "It has [stalls] to [sheds].",
    "It has between [stalls] and [sheds].",
    "[stalls]至[sheds]",
  ],
  "a denial": [
    /denies it|is a bound/,
    "It did not reach [output].",
    "It failed to reach [output].",
    "It has yet to reach [output].",
    "not [stalls]",
    "It fell short of [output].",
    "未达到[output]",
  ],
  "a difference": [
    /turns it into a difference/,
    "[stalls] fewer than before",
    "[stalls] below target",
    "[output] less",
  ],
  "a reversed change": [
    /states a change that its record does not/,
    "Sales fell by [growth].",
    "It lost [stalls].",
    "Sales rose by [fall].",
    "亏损[output]",
  ],
  "another noun than the figure counts": [
    /is not what the figure counts/,
    "[stalls number] factories",
    "[shops number] large firms in all",
    "[plants number] people",
  ],
  "a target told as a fact": [
    /states a target as a fact/,
    "The works achieved [output].",
    "The works has reached an output value of [output].",
    "In [2024], the works produced goods worth [output].",
    "It completed [plants].",
    "It reached its target of [output].",
    "The target of [output] was reached.",
    "[plants] have been built.",
    "Its output already stands at [output].",
    "The works produces [output].",
    "Output was [output].",
    "The plan was a success: the works achieved [output].",
    "The works turned out [output].",
    "It racked up [output].",
    "Output soared to [output].",
    "Output is now [output].",
    "With [output], the works is large.",
    "There are [plants].",
    "The town has [plants].",
    "The town is home to [plants].",
    "The works owns [plants].",
    "[plants] have opened.",
    "[plants] are in operation.",
    "[plants] stand in the valley.",
    "工厂完成产值[output]",
    "产值实现了[output]",
    "产值已达到[output]",
    "[output]的目标已实现",
    "计划用[output]已建成",
    "投资[output]建成",
    "区内拥有[plants]",
    "目前产值为[output]",
    "去年产值[output]",
  ],
};

for (const [name, [effect, ...texts]] of Object.entries(REFUSED)) {
  context(`refuses ${name} (${texts.length} texts)`, () => {
    for (const text of texts) {
      const messages = messagesOn(text);
      assert.ok(
        messages.some((message) => effect.test(message)),
        `${text}: ${messages.join(" ") || "passed"}`,
      );
    }
  });
}

/** Texts that say of a figure what its record says. */
const PASSED: Record<string, readonly string[]> = {
  "what the figure's own words say": [
    "[visits] a year",
    "It grew by [growth], and sales fell by [fall].",
    "[growth] more than before",
  ],
  "words that change no number": [
    "over the past [stalls]",
    "It had [stalls] a year earlier, and has [stalls].",
    "from [stalls] to [sheds], or by [stalls] to [sheds]",
    "[stalls] to [output]",
    "[stalls] per se",
    "It has [stalls] and more roads than that.",
    "[stalls] below the hill",
    "The gap between [stalls] and [sheds] is small.",
  ],
  "a bare number before its own noun, or before none": [
    "[stalls number] stalls",
    "[stalls number] market stalls",
    "[stalls number] of them",
    "[stalls number] opened last year",
    "[stalls number] in all, among others",
  ],
  "a target told as one": [
    "The works aims at [output] by [2027].",
    "[output] is to be reached by [2027].",
    "The works is to reach [output].",
    "It plans to have produced [output].",
    "By then it will have built [plants].",
    "By [2027], the works produces [output].",
    "By [2027] the town has [plants].",
    "The works has announced [output].",
    "The works has a target of [output].",
    "There are plans for [plants].",
    "The next stage will have [plants].",
    "[plants] are to be running by [2027].",
    "With [output] as its target, the works grows.",
    "No report says that there are [plants].",
    "No source says whether it reached [output].",
    "It is unknown whether [output] was reached.",
    "The works reached an agreement to invest [output].",
    "The district completed a plan that asks for [output].",
    "到[2027]，实现产值[output]",
    "力争产值达到[output]",
    "计划完成投资[output]",
    "计划用[output]建成",
    "规划共有[plants]",
    "到[2027]年共有[plants]",
    "目前的目标是[output]",
    "[output]的目标尚未实现",
  ],
  "what is reported as done": ["The town opened [stalls].", "全区建成了[stalls]"],
};

for (const [name, texts] of Object.entries(PASSED)) {
  context(`passes ${name} (${texts.length} texts)`, () => {
    for (const text of texts) assert.equal(messagesOn(text), [], text);
  });
}

context("says what to write instead of a target told as a fact", () => {
  const [problem] = gateOnPage(paragraph("The works achieved [output]."), BRIEFING);
  assert.match(problem?.message ?? "", /^"achieved" before "20 billion yuan" states a target as a fact/);
  assert.match(problem?.suggestion ?? "", /“aims at”, “plans”, “is to reach”, “by 2027”/);
});

context("judges the same words beside another figure anew", () => {
  const pages = { "/a/": paragraph("about [2027]"), "/b/": paragraph("about [stalls]") };
  assert.is(gateOn({ pages, briefing: BRIEFING }).length, 1);
  const rates = { "/a/": paragraph("[visits] a year"), "/b/": paragraph("[stalls] a year") };
  const problems = gateOn({ pages: rates, briefing: BRIEFING });
  assert.equal(
    problems.map(({ record }) => record),
    ["/b/ · p"],
    formatProblems(problems),
  );
});

context.run();
