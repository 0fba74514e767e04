// Social cards: their text passes the number gate or is not drawn, every text fits its box, none is drawn twice.

import { rm } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import * as assert from "uvu/assert";
import { Cache } from "../../src/site/cache.ts";
import { alternativeOf, textOfLine, type Card, type BoundText } from "../../src/outputs/cards/card.ts";
import { CardSet } from "../../src/outputs/cards/card-set.ts";
import { drawCard, layOut } from "../../src/outputs/cards/draw-card.ts";
import { truncationsOf, UnfitTextError } from "../../src/outputs/cards/text-fit.ts";
import { FRAME_INSET, CARD_HEIGHT, CARD_WIDTH } from "../../src/outputs/cards/card-size.ts";
import { designCard } from "../../src/outputs/cards/card-design.ts";
import { pageCard, recordCard } from "../../src/outputs/cards/page-cards.ts";
import type { Palette } from "../../src/outputs/css/palette.ts";
import { formatProblems, Problems } from "../../src/model/problem.ts";
import { readQuantity } from "../../src/grammar/read-quantity.ts";
import { escapeHtml } from "../../src/html/escape.ts";
import { gateOn, gateOnPage, smallBriefing } from "../checks/small-briefing.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const briefing = smallBriefing();
const palette: Palette = {
  paper: "#f6f2e9",
  ink: "#1c2327",
  "ink-soft": "#545d60",
  hairline: "#d3ccbc",
  rule: "#1c2327",
  link: "#0b5558",
  actual: "#1c2327",
  target: "#9c3a22",
  plan: "#0b5558",
};
const icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';
const engine = process.cwd();

const { figures, derived, parks, commitments, sources } = briefing;
const records = [figures, derived, parks, commitments, sources].flatMap((all) => [...all.values()]);
const allCards = [
  ...records.map((record) => recordCard(record, briefing)),
  pageCard("/", { title: "A town", description: "What it is." }, briefing),
];
const cardOf = (id: string) =>
  recordCard(
    figures.get(id) ?? derived.get(id) ?? parks.get(id) ?? sources.get(id) ?? (assert.unreachable(id) as never),
    briefing,
  );

/** The number gate's findings on cards. */
function gateOnCards(...cards: readonly Card[]) {
  const planned = new CardSet(engine, { palette, icon });
  for (const card of cards) planned.add(card, "_includes/pages/figures/figure.njk");
  return gateOn({ cards: planned.planned, briefing });
}

const texts = suite("card texts");

texts("states number, kind, date, source and edition of a figure", () => {
  assert.equal(alternativeOf(cardOf("output")), {
    alternative:
      "The works. 20\u00A0billion yuan, Output. Target, by 2027. Source: A ¶ 5, A press, 7 July 2024. Sheet: " +
      "Figure. A briefing, First, 7 July 2024.",
    says: "figure:output date:2027 paragraph:paper date:2024-07-07",
  });
  assert.is(textOfLine(cardOf("shops").number ?? []), "over 1,200");
  assert.is(textOfLine(cardOf("shops").note), "Actual, no period given");
  assert.is(textOfLine(cardOf("open-share").note), "Calculated by this briefing, rounded");
});

texts("keeps a minus sign and a per mille sign with their number", async () => {
  const shops = figures.get("shops") ?? (assert.unreachable("shops") as never);
  for (const [printed, language, shown] of [
    ["down by 0.2%", "en", "−0.2%"],
    ["-0.3%", "en", "−0.3%"],
    ["−40 businesses", "en", "−40"],
    ["fell by 5 billion yuan", "en", "−5\u00A0billion yuan"],
    ["minus 4%", "en", "−4%"],
    ["下降3.0%", "zh", "−3.0%"],
    ["down by more than 5 percent", "en", "down\u00A0over 5%"],
    ["全年人口出生率为8.24‰", "zh", "8.24‰"],
  ] as const) {
    const card = recordCard({ ...shops, printed, quantity: readQuantity(printed, language) }, briefing);
    assert.is(textOfLine(card.number ?? []), shown);
    await layOut(designCard(card, palette, icon), engine);
  }
});

texts("passes the number gate on every kind of card, as does its alternative text", () => {
  assert.is(formatProblems(gateOnCards(...allCards)), "0 problems.");
  for (const { alternative, says } of allCards.map(alternativeOf)) {
    assert.is(
      formatProblems(
        gateOnPage(`<meta property="og:image:alt" content="${escapeHtml(alternative)}" data-says="${says}">`, briefing),
      ),
      "0 problems.",
    );
  }
});

/** The card with a bound text replaced. */
const declaring = (card: Card, from: string, to: string): Card => {
  const change = (line: Card["title"]) =>
    line.map((part) =>
      typeof part !== "string" && part.words === from ? ({ ...part, words: to } satisfies BoundText) : part,
    );
  return {
    ...card,
    number: card.number && change(card.number),
    note: change(card.note),
    title: change(card.title),
    origin: card.origin && { ...card.origin, lines: card.origin.lines.map(change) },
    edition: card.edition.map(change),
  };
};

const WRONG: Record<string, readonly [card: Card, message: RegExp]> = {
  "a wrong number": [
    declaring(cardOf("shops"), "over 1,200", "over 1,300"),
    /"over 1,300" is not how the record is shown/,
  ],
  "a number without its bound": [declaring(cardOf("shops"), "over 1,200", "1,200"), /"1,200" is not how/],
  "a wrong date": [declaring(cardOf("output"), "2027", "2026"), /"2026" is not how/],
  "a wrong paragraph": [declaring(cardOf("output"), "5", "42"), /"42" is not how/],
  "another title of a source": [
    declaring(cardOf("paper"), "A town of 1,200 shops", "A town of 1,300 shops"),
    /1,300 shops" is not how/,
  ],
  "a number in a title": [
    { ...cardOf("output"), title: ["Output of 30 works"] },
    /the number "30" comes from no figure/,
  ],
  "a number in a sentence": [
    pageCard("/", { title: "A town", description: "It has two million people." }, briefing),
    /the number "two million"/,
  ],
  "a number in the briefing's name": [{ ...cardOf("output"), briefing: "A briefing 5" }, /the number "5"/],
  "a number in a mark": [{ ...cardOf("paper"), mark: { letter: "7" } }, /the number "7"/],
  "a bound beside the number": [
    { ...cardOf("output"), number: ["over ", ...(cardOf("output").number ?? [])] },
    /"over" just before "20 billion yuan" is a bound/,
  ],
};

for (const [name, [card, message]] of Object.entries(WRONG)) {
  texts(`refuses ${name} before it is drawn`, () => {
    const problems = gateOnCards(card);
    assert.is(problems.length, 1, formatProblems(problems));
    assert.match(problems[0]?.message ?? "", message);
    assert.is(problems[0]?.file, "_includes/pages/figures/figure.njk");
    assert.match(problems[0]?.record ?? "", /^\/cards\/.*\.png/);
  });
}

texts("refuses a number in the icon's drawing", () => {
  const planned = new CardSet(engine, { palette, icon: icon.replace("<path", "<title>5 parks</title><path") });
  planned.add(cardOf("works"), "a.njk");
  assert.match(gateOn({ cards: planned.planned, briefing })[0]?.message ?? "", /the number "5"/);
});

texts.run();

const layout = suite("card layout");

const LONG =
  "The demonstration zone for the coordinated development of hydrogen energy equipment, storage, transport and " +
  "use across the upper reaches of the river";
const UNBROKEN = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const HAN = "九龙坡布局氢能产业链建成西部氢谷推动区域协调发展新格局重庆枢纽港产业园";

/** The longest plausible content of every text on a card. */
const EXTREME: Record<string, string> = {
  "a long sentence": LONG,
  "a long sentence, over and over": `${LONG}, ${LONG}, ${LONG}`,
  "a very long word": UNBROKEN,
  "very long words": `${UNBROKEN} ${UNBROKEN} ${UNBROKEN}`,
  Chinese: HAN.repeat(4),
  "a very long word within words": `Of ${UNBROKEN} and more`,
};

/** Number of pixels in an area of a card that differ from its background. */
async function inked(png: Uint8Array, left: number, top: number, right: number, bottom: number): Promise<number> {
  const { data, info } = await sharp(png)
    .extract({ left, top, width: right - left, height: bottom - top })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let at = 0; at < data.length; at += info.channels)
    if (
      Math.abs((data[at] ?? 0) - 0xf6) + Math.abs((data[at + 1] ?? 0) - 0xf2) + Math.abs((data[at + 2] ?? 0) - 0xe9) >
      40
    )
      count += 1;
  return count;
}

/**
 * Pixels of text outside its boxes: beyond the frame, in the gaps beside the middle column, above and below the texts.
 */
async function outside(png: Uint8Array): Promise<number[]> {
  const inner = FRAME_INSET + 4;
  return Promise.all([
    inked(png, 0, 0, CARD_WIDTH, FRAME_INSET - 4),
    inked(png, 0, CARD_HEIGHT - FRAME_INSET + 4, CARD_WIDTH, CARD_HEIGHT),
    inked(png, 0, 0, FRAME_INSET - 4, CARD_HEIGHT),
    inked(png, CARD_WIDTH - FRAME_INSET + 4, 0, CARD_WIDTH, CARD_HEIGHT),
    inked(png, 272, inner, 296, CARD_HEIGHT - inner),
    inked(png, 906, inner, 922, CARD_HEIGHT - inner),
    inked(png, 296, inner, 922, 46),
    inked(png, 296, CARD_HEIGHT - 46, 922, CARD_HEIGHT - inner),
    // In the title block, above and below each of its lines, which lie at 258 and 356.
    ...[
      [inner, 46],
      [246, 254],
      [262, 270],
      [350, 354],
      [360, 370],
      [582, CARD_HEIGHT - inner],
    ].map(([top = 0, bottom = 0]) => inked(png, 930, top, 1166, bottom)),
    inked(png, 1154, 262, 1166, 352),
  ]);
}

for (const [name, text] of Object.entries(EXTREME)) {
  layout(`keeps ${name} in its room, everywhere on a card`, async () => {
    const base = cardOf("output");
    const origin = { term: "Source", lines: [[text], [text], [text]] };
    for (const card of [
      { ...base, about: [text], title: [text], note: [text], origin, briefing: text, edition: [[text], [text]] },
      { ...base, number: null, about: [text], title: [text], note: [text], origin: null, briefing: text },
    ]) {
      const png = await drawCard(designCard(card, palette, icon), engine);
      assert.equal(
        (await outside(png)).filter((pixels) => pixels > 0),
        [],
        JSON.stringify(await outside(png)),
      );
    }
  });
}

layout("is a PNG of the size that platforms recommend, small enough for every chat", async () => {
  const long = { ...cardOf("output"), about: [LONG], title: [LONG], note: [LONG], briefing: LONG };
  for (const card of [...allCards, long]) {
    const png = await drawCard(designCard(card, palette, icon), engine);
    const { format, width, height, isPalette, bitsPerSample } = await sharp(png).metadata();
    assert.equal([format, width, height, isPalette, bitsPerSample], ["png", 1200, 630, true, 4], card.url);
    assert.ok(png.length < 40 * 1024, `${card.url} has ${png.length} bytes`);
  }
});

layout("detects text that overflows its box", async () => {
  const sheet = designCard(cardOf("output"), palette, icon);
  const shifted = { ...sheet, columns: sheet.columns.map((column) => ({ ...column, left: column.left + 40 })) };
  const wide = {
    ...sheet,
    columns: sheet.columns.map((column) => ({
      ...column,
      items: column.items.map((item) => ({
        ...item,
        ...(item.text === undefined ? {} : { text: { ...item.text, line: [LONG], sizes: [60], height: 9999 } }),
      })),
    })),
  };
  for (const message of [shifted, wide])
    assert.ok((await outside(await drawCard(message, engine))).some((pixels) => pixels > 0));
});

layout(
  "sets a text in the largest size that fits, breaks only words that are too wide, and cuts only as a last resort",
  async () => {
    const setting = async (title: string) => {
      const { settings } = await layOut(
        designCard({ ...cardOf("output"), number: null, title: [title] }, palette, icon),
        engine,
      );
      return settings.find(([text]) => textOfLine(text.line) === title)?.[1];
    };
    assert.equal(await setting("Aerospace"), { size: 84, text: "Aerospace", broken: false });
    assert.equal(await setting(UNBROKEN), { size: 38, text: UNBROKEN, broken: true });
    assert.equal(await setting(`${LONG}, ${LONG}`), {
      size: 38,
      text:
        "The demonstration zone for the coordinated development of hydrogen energy equipment, storage, " +
        "transport and use across the upper reaches of the river, The…",
      broken: false,
    });
    const between = await setting("Hydrogen Energy Equipment and Storage Industrial Park");
    assert.ok((between?.size ?? 0) > 38 && (between?.size ?? 0) < 84 && between?.broken === false);
  },
);

layout("never truncates a text within a number", () => {
  assert.equal(truncationsOf("Valley by 2027, with 20 billion yuan; 产值200亿元"), [
    "Valley…",
    "Valley by…",
    "Valley by 2027…",
    "Valley by 2027, with…",
    "Valley by 2027, with 20 billion…",
    "Valley by 2027, with 20 billion yuan…",
    "Valley by 2027, with 20 billion yuan; 产…",
    "Valley by 2027, with 20 billion yuan; 产值…",
  ]);
});

layout("shows a number whole, inside the square that platforms crop to, or not at all", async () => {
  for (const number of [
    "6",
    "over 1,200",
    "about 688.02\u00A0million US\u00A0dollars",
    "over 1,234,567,890.123 square\u00A0kilometers per\u00A0hydrogen-powered\u00A0vehicle",
  ]) {
    const { settings } = await layOut(designCard({ ...cardOf("output"), number: [number] }, palette, icon), engine);
    const [text, set] = settings.find(([one]) => one.whole === true) ?? (assert.unreachable() as never);
    assert.equal([set.text, set.broken], [number, false]);
    assert.ok(text.width <= 630);
  }
  const tooLong = designCard({ ...cardOf("output"), number: ["9".repeat(60)] }, palette, icon);
  const error: unknown = await layOut(tooLong, engine).catch((thrown: unknown) => thrown);
  assert.instance(error, UnfitTextError);
  assert.match(String(error), /"9{60}" is too long/);
});

layout.run();

const cardSet = suite("card set");

cardSet("draws a card once for the same content, and again when the cache is gone", async () => {
  const folder = path.join(await temporaryFolder("cards"), "cards");
  const draws = async (...cards: readonly Card[]) => {
    const set = new CardSet(engine, { palette, icon });
    for (const card of cards) set.add(card, "a.njk");
    const cache = new Cache(folder);
    return { made: cache, files: await set.draw(cache, new Problems()) };
  };
  const cold = await draws(cardOf("output"), cardOf("shops"), cardOf("output"));
  assert.is(cold.made.written, 2);
  const warm = await draws(cardOf("output"), cardOf("shops"));
  assert.is(warm.made.written, 0);
  assert.equal(
    [...warm.files].map(([file, bytes]) => [file, Buffer.from(bytes)]),
    [...cold.files].map(([file, bytes]) => [file, Buffer.from(bytes)]),
  );
  const changed = await draws(cardOf("output"), { ...cardOf("shops"), title: ["Shops and stalls"] });
  assert.is(changed.made.written, 1);
  await rm(folder, { recursive: true });
  const [one, other] = await Promise.all([draws(cardOf("output")), draws(cardOf("output"))]);
  assert.equal(one.files, other.files);
  assert.equal(
    Buffer.from([...one.files.values()][0] ?? []),
    Buffer.from(cold.files.get([...one.files.keys()][0] ?? "") ?? [1]),
  );
});

cardSet("names a card after its page and content", () => {
  const address = (card: Card) => new CardSet(engine, { palette, icon }).add(card, "a.njk").address;
  assert.match(address(cardOf("output")), /^\/cards\/figures-output-[0-9a-f]{10}\.png$/);
  assert.is(address(cardOf("output")), address(cardOf("output")));
  assert.is.not(address(cardOf("output")), address(declaring(cardOf("output"), "2027", "2028")));
  assert.match(address(pageCard("/", { title: "a", description: "b" }, briefing)), /^\/cards\/home-/);
});

cardSet("reports characters that its fonts lack", async () => {
  const set = new CardSet(engine, { palette, icon });
  set.add({ ...cardOf("output"), title: ["Ελλάδα"] }, "src/pages/a.md");
  const problems = new Problems();
  const files = await set.draw(new Cache(path.join(await temporaryFolder("cards"), "cards")), problems);
  assert.is(files.size, 0);
  assert.is(problems.list[0]?.file, "src/pages/a.md");
  assert.match(
    problems.list[0]?.message ?? "",
    /the social card cannot be drawn: the fonts of the cards have no glyph for "Ελάδα"\./,
  );
});

cardSet.run();
