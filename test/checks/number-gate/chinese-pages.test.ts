// The gate on pages in Chinese: each number must be written as Chinese writes the figure, and names are no numbers.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Briefing } from "../../../src/model/briefing.ts";
import { readFacts } from "../../../src/model/facts.ts";
import { formatProblems, Problems } from "../../../src/model/problem.ts";
import { resolveEdition } from "../../../src/model/resolve-briefing.ts";
import { SETTINGS } from "../../support/small-settings.ts";
import { gateOnPage } from "../small-briefing.ts";

const chinese = suite("gate on pages in Chinese");

const at = { source: "paper", paragraph: null };
const figure = (label: string, printed: string, gloss: string) => ({
  label,
  about: "town",
  kind: "actual",
  printed,
  gloss,
  ...at,
});

/** A briefing whose pages are in Chinese, after a source in English. */
function chineseBriefing(): Briefing {
  const problems = new Problems();
  const data = {
    briefing: {
      ...SETTINGS,
      editions: [{ id: "first", date: "2024-07-07", label: "第一版", sources: ["paper"] }],
    },
    sources: {
      paper: {
        title: "A town",
        publisher: "A press",
        language: "en",
        published: "2024-07-07",
        address: "https://paper.example/2024/1",
        extent: "excerpt",
        sha256: null,
      },
    },
    places: { town: { name: "九龙坡区", kind: "district", ...at } },
    figures: {
      shops: figure("商店", "over 260,000 shops", "超过26万家商店"),
      parks: figure("园区", "nine parks", "九个园区"),
      upgraded: figure("升级的园区", "three parks", "三个园区"),
      growth: figure("增速", "down 2.1%", "下降2.1%"),
    },
  };
  const modules = Object.entries(data).map(([name, value]) => ({ file: `_data/${name}.ts`, value }));
  const briefing = resolveEdition(readFacts(modules, problems), undefined, problems, "zh-Hans");
  if (problems.some) throw new Error(formatProblems(problems.list));
  return briefing;
}

const BRIEFING = chineseBriefing();
const faults = (html: string) => gateOnPage(html, BRIEFING).map(({ message }) => message);

chinese("takes a figure as Chinese writes it", () => {
  for (const text of ["超过26万家商店", "超过26万家"])
    assert.equal(faults(`<p>全区有<data value="260000" data-figure="shops">${text}</data>。</p>`), []);
  for (const text of ["下降2.1%", "−2.1%"])
    assert.equal(faults(`<p>同比<data value="-2.1" data-figure="growth">${text}</data>。</p>`), []);
});

chinese("refuses a figure as another language writes it, or with another magnitude", () => {
  for (const text of [
    "over 260,000 shops",
    "260,000",
    "26万家商店",
    "超过26亿家商店",
    "超过2.6万家商店",
    "约26万家商店",
  ])
    assert.match(
      faults(`<p>全区有<data value="260000" data-figure="shops">${text}</data>。</p>`).join(),
      /is not how the record is shown/,
      text,
    );
});

chinese("takes dates and lengths of time in Chinese only", () => {
  assert.equal(faults('<p><time datetime="2024-07-05">2024年7月5日</time></p>'), []);
  assert.equal(faults('<p><data value="193X" data-date="1930s">20世纪30年代</data></p>'), []);
  assert.equal(faults('<p><span data-interval="2024-08/2025-01-17">5个月</span></p>'), []);
  assert.match(faults('<p><time datetime="2024-07-05">5 July 2024</time></p>').join(), /is not how/);
  assert.match(faults('<p><time datetime="2024-07-05">2024年7月6日</time></p>').join(), /is not how/);
  assert.match(faults('<p><span data-interval="2024-08/2025-01-17">5 months</span></p>').join(), /is not how/);
});

chinese("takes names with numerals for names", () => {
  for (const text of [
    "九龙坡区位于重庆。",
    "四川和重庆合作。",
    "两江新区",
    "“一港九园”",
    "一带一路",
    "三个园区",
    "第三产业",
  ])
    assert.equal(faults(`<p>${text}</p>`), [], text);
});

chinese("refuses numbers that no figure gives", () => {
  for (const text of [
    "26万家商店",
    "二十个镇",
    "三成",
    "增长了5%",
    "一半",
    "两倍",
    "近百家",
    "十余项",
    "3个园区",
    "2028年",
    "五年",
  ])
    assert.match(faults(`<p>全区有${text}。</p>`).join(), /comes from no figure/, text);
});

chinese("refuses a small count that no figure gives of what figures count", () => {
  for (const text of ["四个园区", "八个新园区", "“一港八园”", "两家商店"])
    assert.match(faults(`<p>全区有${text}。</p>`).join(), /no figure counts/, text);
  assert.equal(faults("<p>全区有九个园区，其中三个园区升级，另有两条道路。</p>"), []);
});

chinese.run();
