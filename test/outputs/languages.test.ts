// Charts, cards, feed, data files and JSON-LD of a briefing in two languages: the Chinese ones are in Chinese.

import { DomUtils, parseDocument } from "htmlparser2";
import * as assert from "uvu/assert";
import type { Palette } from "../../src/outputs/css/palette.ts";
import { changesOf } from "../../src/model/changes.ts";
import { alternativeOf, type Card, textOfLine } from "../../src/outputs/cards/card.ts";
import { designCard } from "../../src/outputs/cards/card-design.ts";
import { layOut } from "../../src/outputs/cards/draw-card.ts";
import { pageCard, recordCard } from "../../src/outputs/cards/page-cards.ts";
import { wrapTitle } from "../../src/outputs/charts/bound-text.ts";
import { drawnCharts } from "../../src/outputs/charts/chart-files.ts";
import { ChartPainter } from "../../src/outputs/charts/chart-png.ts";
import { embedCode } from "../../src/outputs/charts/embed-code.ts";
import { downloadLinks, downloadsOf } from "../../src/outputs/downloads/data-files.ts";
import { TABLES } from "../../src/outputs/downloads/record-tables.ts";
import { atomFeed } from "../../src/outputs/feed.ts";
import { manifestOf } from "../../src/outputs/icons/web-manifest.ts";
import { datasetJsonLd, figureJsonLd } from "../../src/outputs/json-ld.ts";
import { partsOfWord, widthOf } from "../../src/outputs/line-breaks.ts";
import { qrCode } from "../../src/outputs/qr-code.ts";
import { socialTags } from "../../src/outputs/social-tags.ts";
import { wayToCheck } from "../../src/outputs/way-back.ts";
import { Cache } from "../../src/site/cache.ts";
import { markdownFor } from "../../src/site/render/markdown.ts";
import { shortcodesOf } from "../../src/site/render/shortcodes/index.ts";
import { bilingualBriefing } from "../support/bilingual-briefing.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const languages = suite("languages of the outputs");

const { english, chinese } = bilingualBriefing();
const { briefing } = chinese;
const engine = process.cwd();
const palette: Palette = {
  paper: "#fff",
  ink: "#000",
  "ink-soft": "#555",
  hairline: "#ccc",
  rule: "#000",
  link: "#055",
  actual: "#000",
  target: "#930",
  plan: "#055",
};
const icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';

/** Words of two letters or more; one letter is the mark of a source. */
const LATIN = /[A-Za-z][A-Za-z]+/g;
/** Formats of files. */
const FORMATS = ["CSV", "JSON", "PNG", "SVG", "Data", "Package", "Schema", "on", "the", "Web"];

function latinIn(text: string, allowed: readonly string[] = []): string[] {
  return (text.match(LATIN) ?? []).filter((word) => !allowed.includes(word));
}

/** Everything that a reader sees or hears of HTML or SVG: texts and the attributes that hold words. */
function wordsOf(markup: string): string {
  const document = parseDocument(markup);
  const spoken = DomUtils.findAll(() => true, document.children).flatMap(({ attribs }) =>
    ["aria-label", "alt", "title", "data-label"].flatMap((name) => attribs[name] ?? []),
  );
  for (const style of DomUtils.getElementsByTagName("style", document, true)) DomUtils.removeElement(style);
  return [DomUtils.textContent(document), ...spoken].join("\n");
}

const charts = [...briefing.charts.keys()];
const markdown = markdownFor(shortcodesOf(briefing));
const cards: Card[] = [
  ...[...briefing.figures.values(), ...briefing.commitments.values(), ...briefing.sources.values()].map((record) =>
    recordCard(record, briefing),
  ),
  pageCard("/", { title: "一镇简报", description: "某镇的数据。" }, briefing),
];

languages("writes every chart in Chinese, with its table, its key and what is read aloud", () => {
  for (const id of charts) {
    const words = wordsOf(markdown.render(`{% chart "${id}" %}`));
    assert.equal(latinIn(words, FORMATS), [], `${id}: ${words}`);
    assert.match(words, /\p{Script=Han}/u);
  }
  for (const [file, svg] of drawnCharts(briefing, palette, engine)) {
    assert.equal(latinIn(wordsOf(svg)), [], file);
    assert.match(svg, /^<svg [^>]*lang="zh-Hans"/);
  }
  for (const chart of briefing.charts.values()) {
    const code = embedCode(chart, briefing);
    assert.equal(latinIn(/title="([^"]*)"/.exec(code)?.[1] ?? "none"), []);
    assert.match(code, /src="https:\/\/briefing\.example\/zh\/charts\//);
  }
});

languages("paints a chart in Chinese, its quotation marks as wide as ideographs", async () => {
  const painter = new ChartPainter(engine, palette);
  const cache = new Cache(await temporaryFolder("charts"));
  const svg = (lang: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}" width="60" height="20">` +
    `<text y="16" font-size="16">“镇</text></svg>`;
  const [inEnglish, inChinese] = await Promise.all(["en", "zh-Hans"].map((lang) => painter.draw(svg(lang), cache)));
  assert.not.equal(Buffer.compare(inEnglish as Buffer, inChinese as Buffer), 0);
});

languages("writes every card in Chinese", () => {
  for (const card of cards) {
    const { alternative } = alternativeOf(card);
    assert.equal(latinIn(alternative), [], alternative);
    assert.match(alternative, /。$/);
    assert.not.match(alternative, /[,;:!?]| \p{Script=Han}|\p{Script=Han} /u);
  }
});

languages("sets each text of a card whole, and no line begins or ends where Chinese may not break", async () => {
  const long = "规划提出，到2027年园区产出200亿元，建成“西部氢谷”（含配套的装备、储运和应用），面积25.88平方公里。";
  const card = cards.find(({ number }) => number !== null) ?? (assert.unreachable() as never);
  for (const one of [...cards.slice(0, 4), { ...card, title: [long], note: [long], about: [long] }]) {
    const { settings } = await layOut(designCard(one, palette, icon), engine);
    for (const [{ line, whole }, { text, broken }] of settings) {
      const lines = text.split("\n");
      assert.is(broken, false, text);
      assert.is(text.endsWith("…") || lines.join("") === textOfLine(line).replaceAll("\n", ""), true, text);
      if (whole === true) assert.is(lines.length, 1, text);
      for (const [index, words] of lines.entries()) {
        assert.not.match(words, /^[，。：；、！？）》”]/u);
        assert.not.match(words, /[（《“]$/u);
        if (index < lines.length - 1) assert.not.match(words, /[\d.]$/u, text);
        assert.not.match(words, /^(?:年|万|亿|元|平方公里|公里)/u, text);
      }
    }
  }
});

languages("breaks lines between ideographs, but neither beside closing marks nor within an amount", () => {
  assert.equal(partsOfWord("到2027年，产出200亿元（约）"), ["到", "2027年，", "产", "出", "200亿元", "（约）"]);
  assert.equal(partsOfWord("square-metre"), ["square-metre"]);
  assert.equal([widthOf("2027"), widthOf("年年"), widthOf("“年”"), widthOf("“a”")], [4, 4, 6, 3]);
  const lines = wrapTitle([{ words: "第三产业占全区地区生产总值的大部分，其余几乎都是第二产业" }], 50);
  assert.equal(
    lines.map((line) => line.map(({ words }) => words).join("")),
    ["第三产业占全区地区生产总值的大部分，", "其余几乎都是第二产业"],
  );
});

languages("gives the feed in Chinese its own ids, address and words", () => {
  // Under one title, as a name is in both languages.
  const settings = { ...briefing.settings, title: "Jiulong" };
  const [one, other] = [english, chinese].map((of) =>
    atomFeed({ ...of.briefing, settings }, changesOf(of.editions)).replaceAll("Jiulong", "一镇简报"),
  );
  const idsOf = (feed = "") => Array.from(feed.matchAll(/<id>(.*?)<\/id>/g), ([, id]) => id);
  const ids = [...idsOf(one), ...idsOf(other)];
  assert.is(new Set(ids).size, 6);
  assert.match(other ?? "", /<feed [^>]*xml:lang="zh-Hans">/);
  assert.match(other ?? "", /rel="self"[^>]*href="https:\/\/briefing\.example\/zh\/feed\.xml"/);
  const words = DomUtils.textContent(
    parseDocument((other ?? "").replace(/<(id|updated)>.*?<\/\1>/g, ""), { xmlMode: true }),
  );
  assert.equal(latinIn(words), []);
  assert.match(words, /第二版/);
});

/** Every title and description in what describes the data files. */
function textsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === "string" && /^(?:dc:)?(?:title|description)$/.test(name) ? [inner] : textsIn(inner),
  );
}

languages("describes the data files in Chinese, and leaves names of columns and values as they are", () => {
  const identifiers = TABLES.flatMap(({ columns }) =>
    columns.flatMap(({ name, choices = [] }) => [name, ...choices].flatMap((word) => [word, ...word.split(/\W|_/)])),
  );
  // Units and rates of the data, standards and their lists, words that the sources print.
  const codes =
    "mu count fraction times year person households SDMX CL OBS STATUS OECD EDITION ALFRED vintage date " +
    "ISO RFC SHA FORMAT txt JSON CSV million";
  const allowed = [...identifiers, ...codes.split(" ")];
  const [files, inEnglish] = [downloadsOf(briefing), downloadsOf(english.briefing)];
  const described = [...files].filter(([file]) => /metadata|datapackage|schema/.test(file));
  assert.ok(described.length > 3);
  for (const [file, text] of described)
    for (const words of textsIn(JSON.parse(text))) {
      assert.equal(latinIn(words, allowed), [], `${file}: ${words}`);
      assert.match(words, /\p{Script=Han}|SHA-256/u);
    }
  const heads = (all: ReadonlyMap<string, string>) =>
    [...all].flatMap(([file, text]) => (file.endsWith(".csv") ? [[file, text.split("\r\n")[0]]] : []));
  assert.equal(heads(files), heads(inEnglish));
  for (const { title } of downloadLinks(briefing)) assert.equal(latinIn(title), []);
});

languages("names figures and data in Chinese as JSON-LD, and leads from each language to the other", () => {
  for (const figure of briefing.figures.values()) {
    const {
      name,
      variableMeasured = "",
      description = "",
      value,
      subjectOf,
      observationAbout,
    } = JSON.parse(figureJsonLd(briefing, figure));
    const words = [name, variableMeasured, description, value.unitText, subjectOf.publisher.name];
    assert.equal(latinIn([...words, observationAbout?.name ?? ""].join("\n")), [], figure.id);
  }
  const dataset = (of: typeof briefing) => JSON.parse(datasetJsonLd(of, downloadLinks(of)));
  const [original, translation] = [dataset(english.briefing), dataset(briefing)];
  assert.equal(original.workTranslation, [{ "@type": "Dataset", inLanguage: "zh-Hans", url: translation.url }]);
  assert.equal(translation.translationOfWork, { "@type": "Dataset", inLanguage: "en", url: original.url });
  assert.equal(
    [original.url, translation.url],
    ["https://briefing.example/figures/data/", "https://briefing.example/zh/figures/data/"],
  );
  const names = [
    translation.name,
    translation.description,
    ...translation.distribution.map(({ name }: { name: string }) => name),
  ];
  assert.equal(latinIn(names.join("\n"), FORMATS), []);
});

languages("tells other sites and systems the language and the other one", () => {
  const card = { address: "/cards/a.png", alternative: "某镇", says: "" };
  const tagsOf = (of: typeof briefing) =>
    socialTags(of, "/", { title: "一镇简报", description: "某镇的数据。" }, card)
      .filter(({ name }) => name.startsWith("og:locale"))
      .map(({ name, content }) => [name, content]);
  assert.equal(tagsOf(briefing), [
    ["og:locale", "zh_CN"],
    ["og:locale:alternate", "en_US"],
  ]);
  assert.equal(tagsOf(english.briefing), [
    ["og:locale", "en_US"],
    ["og:locale:alternate", "zh_CN"],
  ]);
  const { lang, name, short_name } = JSON.parse(manifestOf(briefing, palette, []));
  assert.equal([lang, name, short_name], ["zh-Hans", "一镇简报", "某镇"]);
  const way = wayToCheck({ fragment: "", label: "sharing.check-any-figure" }, briefing);
  assert.equal(latinIn(wordsOf(way).replace(/https?:\S+/g, "")), []);
  assert.match(qrCode("https://briefing.example/zh/", briefing.locale.text("sharing.qr-code")), /本页网址的二维码/);
});

languages.run();
