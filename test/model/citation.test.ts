// Citations, read by another program than the one that wrote them.

import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import * as assert from "uvu/assert";
import { localeOf } from "../../src/messages/locales.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { citationOf } from "../../src/model/citation.ts";
import { titleOf, type Figure } from "../../src/model/figure.ts";
import { formatFigure } from "../../src/model/format.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const citations = suite<{ site: BuiltSite }>("citations");

citations.before(async (context) => {
  context.site = await builtSite();
});

interface Entry {
  title?: string;
  author?: { literal?: string; family?: string; given?: string }[];
  issued?: { "date-parts": number[][] };
  note?: string;
  publisher?: string;
  URL?: string;
}

const ADDRESS = "https://briefing.example/figures/x_1/?a=b&c=%20d";

citations("gives BibTeX that another program reads, for every figure", ({ site: { briefing } }) => {
  for (const figure of briefing.figures.values()) {
    const [entry] = plugins.input.chain(citationOf(briefing, figure, "bibtex", ADDRESS), {}) as Entry[];
    assert.ok(entry?.title?.startsWith(`${titleOf(figure)}: `), `${figure.id}: ${entry?.title}`);
    assert.match(JSON.stringify(entry?.author), /District Briefing/);
    assert.equal(entry?.issued?.["date-parts"]?.[0]?.slice(0, 2), [2026, 11]);
    assert.ok(entry?.note?.includes(figure.source.publisher), `${figure.id}: ${entry?.note}`);
    assert.is(entry?.URL, ADDRESS);
  }
});

citations("keeps what BibTeX would take for a command", ({ site: { briefing } }) => {
  const figure = briefing.figures.get("share-secondary")!;
  const odd = { ...figure, label: "50 % of A & B #1_x {y} $z" };
  const [entry] = plugins.input.chain(citationOf(briefing, odd, "bibtex", null), {}) as Entry[];
  assert.is(entry?.title, "50 % of A & B #1_x {y} $z, Jiulongpo District, 2018: 38.0%");
});

citations("gives CSL-JSON that another program reads", ({ site: { briefing } }) => {
  const [entry] = plugins.input.chain(
    citationOf(briefing, briefing.figures.get("businesses")!, "csl", ADDRESS),
    {},
  ) as Entry[];
  assert.is(entry?.title, "Businesses, Jiulongpo District: over 260,000 businesses");
  assert.equal(entry?.issued, { "date-parts": [[2026, 11, 28]] });
});

citations("names author and publisher in both formats", ({ site: { briefing } }) => {
  const figure = briefing.figures.get("businesses")!;
  const bibtex = citationOf(briefing, figure, "bibtex", null);
  assert.match(bibtex, /^ {2}author = \{\{District Briefing\}\},$/m);
  assert.match(bibtex, /^ {2}publisher = \{District Briefing\},$/m);
  const [entry] = plugins.input.chain(citationOf(briefing, figure, "csl", null), {}) as Entry[];
  assert.equal([entry?.author, entry?.publisher], [[{ literal: "District Briefing" }], "District Briefing"]);
});

citations("says in plain words what is cited and after whom", ({ site: { briefing } }) => {
  assert.is(
    citationOf(briefing, briefing.figures.get("businesses")!, "plain", null),
    "District Briefing: “Businesses, Jiulongpo District: over 260,000 businesses”, Jiulongpo Briefing, third edition, " +
      "28 November 2026. After Huxin Luo, iChongqing, “Robust Industrial District Targets 'Western Hydrogen Valley' " +
      "by 2027 with 20 Billion Yuan Output”, 7 July 2024, paragraph 6.",
  );
});

/** The briefing as its Chinese pages have it, with English records. */
function inChinese(briefing: Briefing, id: string): { briefing: Briefing; figure: Figure } {
  const locale = localeOf("zh-Hans");
  return { briefing: { ...briefing, locale }, figure: { ...briefing.figures.get(id)!, locale } };
}

citations("has the form of GB/T 7714 in Chinese", ({ site }) => {
  const { briefing, figure } = inChinese(site.briefing, "businesses");
  const shown = `Businesses（Jiulongpo District）：${formatFigure(figure, "table")}`;
  assert.is(
    citationOf(briefing, figure, "plain", ADDRESS),
    `District Briefing. ${shown}[EB/OL]//Jiulongpo Briefing. third edition(2026-11-28). ${ADDRESS}. ` +
      "数据来源：Huxin Luo. Robust Industrial District Targets 'Western Hydrogen Valley' by 2027 with 20 Billion Yuan " +
      "Output[EB/OL]. iChongqing, 2024-07-07：第6段.",
  );
  const bare = { ...figure, paragraph: null, source: { ...figure.source, title: null, published: null } };
  assert.ok(citationOf(briefing, bare, "plain", null).endsWith("数据来源：Huxin Luo[EB/OL]. iChongqing, 日期不详."));
});

citations("names the language of Chinese entries for other programs", ({ site }) => {
  const { briefing, figure } = inChinese(site.briefing, "businesses");
  const bibtex = citationOf(briefing, figure, "bibtex", ADDRESS);
  assert.match(bibtex, /^ {2}langid = \{chinese\}/m);
  const [entry] = plugins.input.chain(bibtex, {}) as Entry[];
  assert.match(entry?.title ?? "", /^Businesses（Jiulongpo District）：/);
  assert.match(entry?.note ?? "", /^数据来源：.*第6段$/);
  const csl = JSON.parse(citationOf(briefing, figure, "csl", null)) as { language?: string };
  assert.is(csl.language, "zh-Hans");
  const english = site.briefing.figures.get("businesses")!;
  assert.not.match(citationOf(site.briefing, english, "bibtex", null), /langid/);
  assert.not.match(citationOf(site.briefing, english, "csl", null), /"language"/);
});

citations.run();
