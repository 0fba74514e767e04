// The pages of the real site in both languages: each has its counterpart, and more than 2,000 planted differences, of
// numbers, dates, citations, paragraphs and intent, are refused.

import * as assert from "uvu/assert";
import { compareLanguages } from "../../src/checks/compare-languages.ts";
import { NumberGate } from "../../src/checks/number-gate/number-gate.ts";
import { alignedPage, type AlignedPage } from "../../src/html/aligned-page.ts";
import { readPage } from "../../src/html/read-page.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { Problems } from "../../src/model/problem.ts";
import { loadBriefing, translateBriefing } from "../../src/site/load/load-briefing.ts";
import { foldersOf } from "../../src/site/paths.ts";
import { builtSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

/** A page in Chinese, with its counterpart in English. */
interface Pair {
  readonly url: string;
  readonly html: string;
  readonly main: AlignedPage;
  /** Whether the page is written twice, not made from a template of the engine. */
  readonly written: boolean;
}

interface Languages {
  readonly english: Briefing;
  readonly chinese: Briefing;
  readonly pairs: readonly Pair[];
}

const languages = suite<Languages>("languages of the site");

/** Pages that the briefing writes in each language. */
const WRITTEN =
  /^\/(?:|about\/|industry\/|hydrogen-valley\/|urban-renewal\/|district\/(?:years\/)?|parks\/|timeline\/|commitments\/(?:output\/)?)$/;

languages.before(async (context) => {
  const problems = new Problems();
  const loaded = await loadBriefing(foldersOf("."), {}, problems);
  const { briefing: chinese } = translateBriefing(loaded, "zh-Hans", problems);
  assert.equal(problems.list, []);
  const { pages, chinesePages } = await builtSite();
  assert.is(chinesePages.size, pages.size - 1, "the page of missing addresses is one for all languages");
  const pairs = [...chinesePages].map(([file, html]): Pair => {
    const own = file.slice("zh/".length);
    const url = `/${own.replace(/index\.html$/, "")}`;
    const main = alignedPage({ url, template: "main", html: pages.get(own) ?? "" });
    return { url, html, main, written: WRITTEN.test(url) };
  });
  Object.assign(context, { english: loaded.briefing, chinese, pairs });
});

/** What is wrong with a page in Chinese, by itself or beside its counterpart. */
function faultsOf(html: string, { url, main, written }: Pair, { english, chinese }: Languages): Set<string> {
  const problems = new Problems();
  const gate = new NumberGate(chinese);
  gate.readPage(readPage(html, url, "page"));
  gate.report(problems);
  const translated = alignedPage({ url, template: written ? "translated" : "main", html });
  compareLanguages({ tag: "en", pages: [main] }, { tag: "zh-Hans", pages: [translated] }, english, problems);
  return new Set(problems.list.map(({ file, record, message }) => `${file} · ${record}: ${message}`));
}

languages("has every page in both, which say the same", (context) => {
  assert.ok(context.pairs.length > 150, `${context.pairs.length} pages`);
  for (const pair of context.pairs) {
    // An exception that this page does not use is used by another.
    const faults = [...faultsOf(pair.html, pair, context)].filter((fault) => !/exception/.test(fault));
    assert.equal(faults, [], pair.url);
  }
});

/** A difference by its name: where it can be planted, and what it makes of the text found there. */
const PLANTS: readonly (readonly [
  name: string,
  pattern: RegExp,
  plant: (found: string) => string,
  written: boolean,
])[] = [
  ["万 for 亿", /<data [^>]*data-figure[^>]*>[^<]*亿[^<]*</g, (found) => found.replace("亿", "万"), false],
  ["亿 for 万", /<data [^>]*data-figure[^>]*>[^<]*万[^<]*</g, (found) => found.replace("万", "亿"), false],
  [
    "ten times as much",
    /<data [^>]*data-figure[^>]*>[^<]*\d[^<]*</g,
    (found) => found.replace(/(\d)([^\d.]*<)$/, "$10$2"),
    false,
  ],
  [
    "another digit",
    /<data [^>]*data-figure[^>]*>[^<]*\d[^<]*</g,
    (found) => found.replace(/\d(?=[^>\d]*<$)/, (digit) => String((Number(digit) + 1) % 10)),
    false,
  ],
  [
    "a bound dropped",
    /<data [^>]*data-figure[^>]*>[^<]*(?:超过|约|近|不足|至少|以上)[^<]*</g,
    (found) => found.replace(/超过|约|近|不足|至少|以上/, ""),
    false,
  ],
  ["a bound added", /<data [^>]*data-figure[^>]*>\d[^<]*</g, (found) => found.replace(/>(?=\d)/, ">超过"), false],
  ["another unit", /<data [^>]*data-figure[^>]*>[^<]*元</g, (found) => found.replace(/元<$/, "美元<"), false],
  [
    "another day",
    /<time datetime="[^"]*">[^<]*</g,
    (found) => found.replace(/\d(?=[年月日][^<]*<$)/, (digit) => String((Number(digit) + 1) % 10)),
    false,
  ],
  [
    "another date altogether",
    /<time datetime="[^"]*">[^<]*<\/time>/g,
    () => '<time datetime="2031">2031年</time>',
    false,
  ],
  ["a figure left out", /<a class="figure [^"]*"[^>]*><data [^>]*>[^<]*<\/data><\/a>/g, () => "", false],
  ["a citation left out", /<a class="cite"[\s\S]*?<\/a>/g, () => "", false],
  ["another kind", /<span class="kind kind-target">/g, () => '<span class="kind kind-actual">', false],
  ["a number of its own", /<p>/g, () => "<p>共有37家工厂。", false],
  ["a paragraph of its own", /<p>/g, () => "<p>这里另有一段。</p><p>", true],
  ["an item of its own", /<li>(?!<a )/g, () => "<li>另有一项</li><li>", true],
  [
    "two figures that changed places",
    /<data [^>]*data-figure="([^"]+)"[^>]*>[^<]*<\/data>[^<]*(?:<[^p][^>]*>[^<]*)*?<data [^>]*data-figure="(?!\1")[^"]+"[^>]*>[^<]*<\/data>/g,
    swapFigures,
    true,
  ],
  ["a target told as a fact", /<p>[^]*?<\/p>|<li>[^]*?<\/li>/g, withoutIntent, true],
];

function swapFigures(found: string): string {
  const [first = "", second = ""] =
    found.match(/<data [^>]*>[^<]*<\/data>/g)?.filter((_, at, all) => at === 0 || at === all.length - 1) ?? [];
  return found.replace(first, "\0").replace(second, first).replace("\0", second);
}

/** A sentence without the words that make its figure a target or a plan. */
function withoutIntent(found: string): string {
  if (!/figure-(?:target|plan)/.test(found)) return found;
  return found.replace(/按该规划，|计划(?!工期)|目标是|将|拟(?=改造)|力争/g, "");
}

for (const [name, pattern, plant, written] of PLANTS) {
  languages(`refuse ${name}`, (context) => {
    let planted = 0;
    for (const pair of context.pairs) {
      if (written && !pair.written) continue;
      const start = pair.html.indexOf("<main");
      const end = pair.html.indexOf("</main>");
      const before = faultsOf(pair.html, pair, context);
      const places = [...pair.html.slice(start, end).matchAll(pattern)];
      // Every place on the pages that are written by hand, and some on each of the others.
      for (const { 0: found, index } of pair.written ? places.slice(0, 40) : places.slice(0, 2)) {
        const altered = plant(found);
        if (altered === found) continue;
        const html = pair.html.slice(0, start + index) + altered + pair.html.slice(start + index + found.length);
        planted += 1;
        const added = [...faultsOf(html, pair, context)].filter((fault) => !before.has(fault));
        assert.ok(added.length > 0, `${pair.url}: ${found.slice(0, 200)}`);
      }
    }
    assert.ok(planted > 0, "it was planted nowhere");
    console.log(`  ${name}: ${planted} planted, all refused`);
  });
}

languages.run();
