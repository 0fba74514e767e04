// Translations of records: each text by its field, and everything that does not fit told with its file and place.

import * as assert from "uvu/assert";
import type { Briefing } from "../../src/model/briefing.ts";
import { checkTranslation } from "../../src/model/check-translation.ts";
import { type Facts, readFacts } from "../../src/model/facts.ts";
import { formatProblems, Problems } from "../../src/model/problem.ts";
import type { Renamed } from "../../src/model/record.ts";
import { resolveBriefing, resolveEdition } from "../../src/model/resolve-briefing.ts";
import { translateFacts } from "../../src/model/translation.ts";
import { suite } from "../support/suite.ts";

const translations = suite("translations");

type Texts = Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: a change may go anywhere in what the modules export.
type Modules = Record<string, any>;
type Change = (texts: Modules, records: Modules) => void;

const english = {
  title: "A paper",
  publisher: "A press",
  language: "en",
  published: "2024-07-07",
  address: "https://paper.example/",
  extent: "excerpt",
  sha256: null,
  note: "It has two pages.",
};
const chinese = { ...english, title: "桥镇开港", publisher: "A bureau", language: "zh", published: "2026-01-01" };

/** The modules in English, and those of the Chinese texts by the path of each below `_data/translations/zh-Hans`. */
function modules(): { records: Record<string, Texts>; texts: Record<string, unknown> } {
  const records = {
    briefing: {
      title: "A briefing",
      subject: "town",
      publisher: "Somebody",
      languages: ["en", "zh-Hans"],
      address: null,
      disclaimer: "Nobody else's.",
      editions: [
        { id: "first", date: "2024-07-07", label: "First", sources: ["paper"] },
        { id: "second", date: "2026-11-23", label: "Second", sources: ["bureau"] },
      ],
    },
    sources: { paper: english, bureau: chinese },
    places: {
      town: {
        name: "Bridge Town",
        aliases: ["the town"],
        kind: "district",
        source: "paper",
        paragraph: null,
        facts: [{ text: 'It has {% figure "shops" %}', source: "paper", paragraph: null }],
      },
    },
    figures: {
      shops: {
        label: "Shops",
        about: "town",
        kind: "actual",
        printed: "over 1,200 shops",
        rank: "the most in the city",
        source: "paper",
        paragraph: null,
        caveat: "The paper does not say when.",
      },
      output: {
        label: "Output",
        about: "town",
        kind: "actual",
        printed: "437.63",
        columnUnit: "100 million yuan",
        gloss: "43.763 billion yuan",
        source: "bureau",
        paragraph: null,
      },
    },
    commitments: {
      open: {
        label: "Open the port",
        about: "town",
        kind: "target",
        by: null,
        stated: "2024-07-07",
        due: "2027",
        printed: "opens in August with 2.75 billion yuan",
        source: "paper",
        paragraph: null,
        figures: [],
        outcomes: [
          {
            source: "bureau",
            paragraph: null,
            reported: "2026-01-01",
            state: "part done",
            open: "whether it operates",
            printed: "一期建成",
            gloss: "the first phase is built",
            text: "The first phase was reported as built",
          },
          {
            source: "paper",
            paragraph: null,
            reported: "2024-07-07",
            state: "under way",
            printed: "is being built",
            text: "It was reported as under way",
          },
        ],
      },
    },
    charts: { all: { title: "All shops", kind: "bars", figures: ["shops"], noSum: "They are one kind." } },
    checks: { whole: { label: "Shops are shops", rule: "sum", parts: ["shops", "shops"], whole: "shops" } },
    terms: {
      mu: { term: "mu", forms: { zh: "亩" }, definition: "A unit of area.", source: null, paragraph: null },
      quay: { term: "quay", spellings: ["quays"], definition: "Where ships lie.", source: null, paragraph: null },
    },
    exceptions: { seven: { text: "Workshop 7", reason: "A name." } },
    published: {
      first: {
        figures: {
          shops: {
            label: "Shops",
            about: "town",
            kind: "actual",
            printed: "over 1,200 shops",
            source: "paper",
            paragraph: null,
          },
        },
      },
    },
  };
  const texts = {
    briefing: {
      title: "一份简报",
      publisher: "某人",
      disclaimer: "别人没有发布。",
      editions: [{ label: "第一版" }, { label: "第二版" }],
    },
    sources: {
      paper: { publisher: "A press", note: "共两页。" },
      bureau: { publisher: "某局", note: "共两页。" },
    },
    places: { town: { name: "桥镇", aliases: ["本镇"], facts: [{ text: '有{% figure "shops" %}' }] } },
    figures: {
      shops: { label: "商店", gloss: "超过1200家商店", rankGloss: "全市最多", caveat: "报道没有说明时间。" },
      output: { label: "产出", columnUnit: "亿元" },
    },
    commitments: {
      open: {
        label: "启用港口",
        gloss: "将于8月启用，投资27.5亿元",
        outcomes: [
          { open: "是否运营", text: "据报一期已建成" },
          { gloss: "正在建设", text: "据报正在推进" },
        ],
      },
    },
    charts: { all: { title: "全部商店", noSum: "都是同一类。" } },
    checks: { whole: { label: "商店即商店" } },
    terms: {
      mu: { definition: "面积单位。" },
      quay: { term: "码头", spellings: ["泊位"], definition: "停船的地方。" },
    },
  };
  return { records: records as Record<string, Texts>, texts };
}

/** What is wrong with the Chinese texts after a change, and the facts and figures in Chinese. */
function translate(change: Change = () => {}) {
  const { records, texts } = modules();
  change(texts, records);
  const facts = factsOf(records, texts);
  const problems = new Problems();
  const translated = translateFacts(facts, "zh-Hans", problems);
  return { translated, message: problems.some ? formatProblems(problems.list) : "", count: problems.list.length };
}

function factsOf(records: Record<string, unknown>, texts: Record<string, unknown>): Facts {
  const ofRecords = Object.entries(records).map(([name, value]) => ({ file: `_data/${name}.ts`, value }));
  const ofTexts = Object.entries(texts).map(([name, value]) => ({
    file: `_data/translations/zh-Hans/${name}.ts`,
    value,
  }));
  const problems = new Problems();
  const facts = readFacts([...ofRecords, ...ofTexts], problems);
  assert.is(problems.some ? formatProblems(problems.list) : "", "");
  return facts;
}

/** What the rules say of the Chinese briefing after a change. */
function rulesOf(change: Change = () => {}): string {
  const { records, texts } = modules();
  for (const subject of ["checks", "published"]) delete records[subject];
  delete texts["checks"];
  change(texts, records);
  const facts = factsOf(records, texts);
  const main = new Problems();
  const briefing: Briefing = resolveBriefing(facts, undefined, main);
  assert.is(main.some ? formatProblems(main.list) : "", "");
  const problems = new Problems();
  const translated = resolveEdition(translateFacts(facts, "zh-Hans", problems), undefined, problems, "zh-Hans");
  checkTranslation(briefing, translated, facts, problems);
  return problems.some ? formatProblems(problems.list) : "";
}

function assertTold(message: string, ...parts: string[]): void {
  for (const part of parts) assert.ok(message.includes(part), `“${part}” is missing from:\n${message}`);
}

translations("replace the texts of records and settings, and nothing else", () => {
  const { translated, message } = translate();
  assert.is(message, "");
  const shops = translated.figures.get("shops");
  assert.is(shops?.label, "商店");
  assert.is(shops?.printed, "over 1,200 shops");
  assert.is(shops?.caveat, "报道没有说明时间。");
  assert.is(translated.places.get("town")?.facts?.[0]?.text, '有{% figure "shops" %}');
  assert.equal(translated.places.get("town")?.aliases, ["本镇"]);
  assert.is(translated.settings?.title, "一份简报");
  assert.equal(
    translated.settings?.editions.map(({ id, label }) => [id, label]),
    [
      ["first", "第一版"],
      ["second", "第二版"],
    ],
  );
  assert.is(translated.sources.get("bureau")?.title, "桥镇开港");
});

translations("reach variants, and the texts of reports inside a commitment", () => {
  const { translated } = translate();
  const chart = translated.charts.get("all");
  assert.equal([chart?.kind, chart?.title], ["bars", "全部商店"]);
  assert.is(chart?.kind === "bars" ? chart.noSum : "", "都是同一类。");
  assert.is(translated.checks.get("whole")?.label, "商店即商店");
  const [first, second] = translated.commitments.get("open")?.outcomes ?? [];
  assert.equal([first?.open, first?.text, second?.text], ["是否运营", "据报一期已建成", "据报正在推进"]);
  assert.equal([first?.printed, first?.state], ["一期建成", "part done"]);
});

translations("have their own glosses: none is kept of the main language", () => {
  const { translated } = translate();
  assert.is(translated.figures.get("shops")?.gloss, "超过1200家商店");
  assert.is(translated.figures.get("shops")?.rankGloss, "全市最多");
  assert.not.ok("gloss" in (translated.figures.get("output") ?? { gloss: "" }));
  const [first, second] = translated.commitments.get("open")?.outcomes ?? [];
  assert.not.ok("gloss" in (first ?? { gloss: "" }));
  assert.is(second?.gloss, "正在建设");
});

translations("take a term from its forms, which then have the main language in its place", () => {
  const { translated, message } = translate();
  assert.is(message, "");
  const [mu, quay] = [translated.terms.get("mu"), translated.terms.get("quay")];
  assert.equal([mu?.term, mu?.forms], ["亩", { en: "mu" }]);
  assert.equal([quay?.term, quay?.forms, quay?.spellings], ["码头", { en: "quay" }, ["泊位"]]);
  assert.not.ok(
    "spellings" in
      (translate((texts) => delete texts["terms"].quay.spellings).translated.terms.get("quay") ?? { spellings: [] }),
  );
  assertTold(
    translate((texts) => (texts["terms"].mu.term = "亩")).message,
    "terms.ts",
    "mu · term",
    "gives the form “亩”",
  );
});

translations("mark a name that no source prints as the briefing's own", () => {
  const { translated, message } = translate((texts) => (texts["places"].town.translatedName = true));
  assert.is(message, "");
  const town = translated.places.get("town");
  assert.is(town?.translatedName, true);
  assert.equal((town as Renamed).printedName, { text: "Bridge Town", language: "en" });
  assert.not.ok("printedName" in (translate().translated.places.get("town") ?? { printedName: "" }));
  assert.not.ok("translatedName" in (translate().translated.places.get("town") ?? { translatedName: true }));
  assertTold(translate((texts) => (texts["places"].town.translatedName = "yes")).message, "town · translatedName");
});

translations("that are missing are told by file, record and field, and shown in the main language", () => {
  const { translated, message, count } = translate((texts) => {
    delete texts["figures"].shops.caveat;
    delete texts["commitments"].open.outcomes[0].text;
  });
  assert.is(count, 2);
  assertTold(
    message,
    "_data/translations/zh-Hans/figures.ts",
    "shops · caveat",
    "“The paper does not say when.”",
    'caveat: "…"',
  );
  assertTold(message, "_data/translations/zh-Hans/commitments.ts", "open · outcomes.0.text", "Simplified Chinese");
  assert.is(translated.figures.get("shops")?.caveat, "The paper does not say when.");
  assert.is(translated.figures.get("shops")?.label, "商店");
});

translations("of a whole record, of a subject and of the settings are asked for once", () => {
  const one = translate((texts) => delete texts["figures"].shops);
  assert.is(one.count, 1);
  assertTold(one.message, "zh-Hans/figures.ts", "shops", "“Shops” and 1 more (label, caveat)");
  const all = translate((texts) => {
    for (const name of Object.keys(texts)) delete texts[name];
  });
  for (const name of ["briefing", "sources", "places", "figures", "commitments", "charts", "checks", "terms"])
    assertTold(all.message, `_data/translations/zh-Hans/${name}.ts`);
  assert.is(all.count, 11);
});

translations("of definitions, which are narrower than other texts, are asked for too", () => {
  assertTold(translate((texts) => delete texts["terms"].quay.definition).message, "quay · definition");
  assertTold(translate((texts) => (texts["terms"].quay.definition = "停船的地方")).message, "whole sentences");
});

translations("of snapshots and exceptions are neither asked for nor taken", () => {
  assert.is(translate().message, "");
  for (const name of ["published", "exceptions"])
    assertTold(translate((texts) => (texts[name] = {})).message, `zh-Hans/${name}.ts`, "not a subject with texts");
});

translations("of what does not exist are told with the nearest id or field", () => {
  assertTold(translate((texts) => (texts["figures"].shop = { label: "店" })).message, 'no figure "shop"', '"shops"');
  assertTold(translate((texts) => (texts["figures"].shops.lable = "店")).message, "shops · lable", '"label"');
  assertTold(
    translate((texts) => (texts["figures"].output.caveat = "注意。")).message,
    "output · caveat",
    "no such text",
  );
  assertTold(translate((texts) => (texts["figures"].shops.printed = "一")).message, "shops · printed", "no such text");
  assertTold(translate((texts) => (texts["charts"].all.figures = ["店"])).message, "all · figures", "no such text");
  assertTold(translate((texts) => (texts["figurs"] = {})).message, "figurs.ts", "not a subject", '"figures"');
});

translations("of lists have one for each item", () => {
  assertTold(
    translate((texts) => texts["commitments"].open.outcomes.pop()).message,
    "open · outcomes",
    "a list of 2",
    "found 1 of them",
  );
  assertTold(
    translate((texts) => texts["places"].town.aliases.push("镇")).message,
    "town · aliases",
    "found 2 of them",
  );
  assertTold(
    translate((texts) => (texts["places"].town.facts = "有店")).message,
    "town · facts",
    "expected a list of 1",
  );
});

translations("of the wrong form are told, whatever the form", () => {
  for (const value of [null, [], "店", 1]) {
    assertTold(translate((texts) => (texts["figures"] = value)).message, "zh-Hans/figures.ts", "expected an object");
    assertTold(translate((texts) => (texts["figures"].shops = value)).message, "shops", "expected the texts by field");
  }
  for (const value of [null, [], 1, "", "  ", "a\u202eb"])
    assertTold(translate((texts) => (texts["figures"].shops.label = value)).message, "shops · label");
  assert.is(translate((texts) => (texts["figures"].shops.label = "")).translated.figures.get("shops")?.label, "Shops");
});

translations("given twice are told with both files", () => {
  const { message } = translate((texts) => (texts["figures/more"] = { shops: { label: "店" } }));
  assertTold(message, "zh-Hans/figures/more.ts", "already translated in _data/translations/zh-Hans/figures.ts");
});

translations("say the same numbers, dates and citations as the text that they translate", () => {
  const change = (text: string) => translate((texts) => (texts["places"].town.facts[0].text = text)).message;
  assertTold(change("有许多商店"), "town · facts.0.text", 'the translation lacks {% figure "shops" %}');
  assertTold(change('{% figure "output" %}'), 'lacks {% figure "shops" %}', 'adds {% figure "output" %}');
  assertTold(change('{% figure "shops" %}，{% date "2024" %}'), 'adds {% date "2024" %}');
  assert.is(change(`有{% figure 'shops', "number" %}`), "");
  const twice = translate((_, records) => (records["places"].town.facts[0].text += ', {% figure "shops" %}'));
  assertTold(twice.message, 'the translation lacks {% figure "shops" %}');
});

translations("are read anew when the language or the record changes, and told again while they are wrong", () => {
  const { records, texts } = modules();
  const facts = factsOf(records, texts);
  const once = translateFacts(facts, "zh-Hans", new Problems()).figures.get("shops");
  assert.is(translateFacts(facts, "zh-Hans", new Problems()).figures.get("shops"), once);
  const other = new Map([["fr", facts.translations.get("zh-Hans") ?? []]]);
  const french = translateFacts({ ...facts, translations: other }, "fr", new Problems()).terms.get("mu");
  assert.is(french?.term, "mu");
  const wrong = factsOf(records, { ...texts, figures: {} });
  for (const _ of [1, 2]) {
    const problems = new Problems();
    translateFacts(wrong, "zh-Hans", problems);
    assert.is(problems.list.length, 2);
  }
});

translations("keep the rules of their language", () => {
  assert.is(rulesOf(), "");
});

translations("of printed words are there where these are in another language, and nowhere else", () => {
  assertTold(
    rulesOf((texts) => delete texts["figures"].shops.gloss),
    "_data/translations/zh-Hans/figures.ts",
    "shops · gloss",
    "gloss: the words in Chinese.",
  );
  assertTold(
    rulesOf((texts) => delete texts["figures"].shops.rankGloss),
    "shops · rankGloss",
    "in another language",
  );
  assertTold(
    rulesOf((texts) => (texts["figures"].output.gloss = "437.63亿元")),
    "output · gloss",
    "need no translation",
  );
  assertTold(
    rulesOf((texts) => delete texts["commitments"].open.gloss),
    "zh-Hans/commitments.ts",
    "open · gloss",
  );
  assertTold(
    rulesOf((texts) => delete texts["commitments"].open.outcomes[1].gloss),
    "open · outcomes 2 · gloss",
    "no translation",
  );
  assertTold(
    rulesOf((texts) => (texts["commitments"].open.outcomes[0].gloss = "一期建成")),
    "open · outcomes 1 · gloss",
    "need no translation",
  );
});

translations("of a figure read as its quantity", () => {
  for (const gloss of ["1200家商店", "超过12000家商店", "超过1200万家商店", "近1200家商店", "许多商店"])
    assertTold(
      rulesOf((texts) => (texts["figures"].shops.gloss = gloss)),
      "shops · gloss",
      "same quantity",
    );
  assertTold(
    rulesOf((texts) => (texts["figures"].output.columnUnit = "万元")),
    "output · columnUnit",
    "“100 million yuan”",
    "zh-Hans/figures.ts",
  );
});

translations("of a commitment add no number, at any magnitude", () => {
  const change = (gloss: string) => rulesOf((texts) => (texts["commitments"].open.gloss = gloss));
  assert.is(change("将于8月启用，投资275000万元"), "");
  assertTold(change("将于9月启用"), "the translation says 9");
  assertTold(change("将于8月启用，投资2.75亿元"), "says 2.75亿");
  assertTold(change("将于8月启用，投资27.5万元"), "says 27.5万");
});

translations("call no name their own that a source prints", () => {
  const own = (name: string) => rulesOf((texts) => Object.assign(texts["places"].town, { name, translatedName: true }));
  assert.is(own("大桥镇"), "");
  assert.is(own("shops"), "");
  assertTold(own("桥镇"), "zh-Hans/places.ts", "town · translatedName", '"bureau" prints it');
});

translations("have one term for each name", () => {
  assertTold(
    rulesOf((texts) => (texts["terms"].quay.spellings = ["亩"])),
    "zh-Hans/terms.ts",
    "“亩” is already a name",
  );
});

translations.run();
