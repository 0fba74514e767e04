// What stands right before or right after a number and makes another one of it, as patterns for words.json. They are
// in the syntax that Python and JavaScript share and apply in any case. The proof itself is src/model/proof.

import { anyOf } from "../../model/proof/alternatives.ts";

const NUMBER = String.raw`(?:[\d%‰]|\b${anyOf("per ?cent, points?, times, one, two, three, four, five, six, seven, eight, nine, ten")})`;
const PARTS = anyOf("third, quarter, fourth, fifth, sixth, seventh, eighth, ninth, tenth, hundredth");
const PART = String.raw`(?:\b(?:half|halves|${PARTS}s?)|\d(?:st|nd|rd|th))`;
const THE = `(?:${anyOf("the, its, all, that, this, these, those, their")} )`;
const PLANNED = `(?:${anyOf(
  "planned, promised, expected, targeted, estimated, budgeted, previous, total, whole, entire, original",
)} )`;
const AUXILIARIES = `(?:${anyOf("have, has, had, having, been, being, were, was, are, is, be, will")} ){0,3}`;
const LOSS = anyOf(`
  deficits?, gaps?, holes?, shortfalls?, overruns?, overspends?, write-?downs?, write-?offs?, penalty, penalties, fines?,
  damages, haircuts?, outflows?, thefts?, frauds?
`);
const LINKING = anyOf("of, worth, at, is, was, were, reached, hit, stood at, amount(?:ed|ing) to, totall?(?:ed|ing)");
const LOSING = anyOf(String.raw`
  wr[io]t\w+ off, ow(?:es?|ed|ing), fined, squander\w*, wast(?:es?|ed|ing), forfeit\w*, forwent, forgo\w*,
  g[ai]v\w+ up(?: on)?, embezzl\w+, misappropriat\w+, st[eo]l\w+, default\w* on, cheated of, robbed of
`);
const LOST = anyOf(
  "stolen, wasted, embezzled, squandered, frozen, misappropriated, written off, forfeited, lost, cut, not",
);
const STOPPED = anyOf("scrapped, shelved, dropped, axed, vetoed, abandoned");
const STOPPED_ZH = anyOf("取消, 搁浅, 流产, 告吹, 泡汤, 落空, 作废, 叫停, 终止");
const ENDING = anyOf(String.raw`
  (?:closures?|demolitions?|destruction|abolition|scrapping|removal|loss) of, clos(?:es|ed|ing), scrapp\w+, axed,
  shut\w*(?: down)?, demolish\w+, destroy\w*, dissolv\w+, abolish\w+, raz\w+, disband\w+, shelv\w+
`);
const GONE = anyOf(`
  lost, scrapped, axed, closed, shut(?: down)?, shuttered, demolished, destroyed, dissolved, gone, abolished, razed,
  liquidated, disbanded, shelved, dropped
`);
const NO_OBJECT = `(?= ?$| ${anyOf("in, on, at, by, since, after, before, during, from, over, due, because, and, or, to")}\\b)`;
const GONE_ZH = anyOf(`
  流失, 倒闭, 停产, 停业, 歇业, 关停, 关闭, 迁出, 撤销, 取消, 注销, 破产, 拆除, 报废, 淘汰, 外流, 流出, 消失, 清退, 丢失, 死亡,
  遇难, 失踪
`);
const NAMES = anyOf(`
  highway, route, road, lines?, district, zone, building, room, gate, block, section, article, item, class, grade, level,
  type, model, unit, number, exit, pier, berth, lot, plot, batch, round, group, team, tower, hall, platform, area, sector,
  site, volume, part, step, stage, tier, category, bus, flight, train, page, chapter, phase, version, figure, table, no\\.?
`);
const COMPARED = anyOf(
  "more, less, fewer, higher, lower, larger, bigger, smaller, longer, shorter, better, worse, greater",
);
const TARGETS = anyOf("plan, target, goal, quota, forecast, average, norm, budget, schedule, level, estimate");
const APART = anyOf("under, below, above, over, beyond, off, short of, shy of, away from, ahead of, behind");

type Patterns = Readonly<
  Partial<Record<"any" | "counted" | "measured" | "money" | "share" | "time" | "times", readonly string[]>>
>;

/** By the kind of quantity: things counted, anything with a unit, money, shares, lengths of time, multiples. */
export const BESIDE: Readonly<Record<"before" | "after", Patterns>> = {
  before: {
    any: [
      `(?:${NUMBER}|${PART})(?: out)? of ${PLANNED}*`,
      String.raw`\b(?:twice|thrice|half|double|triple|treble|quadruple|tripled|doubled)(?: (?:the|its))?`,
      "倍于|倍[是为]",
      String.raw`(?:\b(?!(?:19|20)\d\d )\d+|\b(?:one|two|three|four|five|six|seven|eight|nine)) in(?: every)?`,
      String.raw`${NUMBER}[\d.,]*(?: per ?cent)? ?(?:\bor|或)`,
      String.raw`\bbetween [^,;]* and`,
      String.raw`\b(?:exceed\w*|surpass\w*|topp?\w*|beat\w*|above|below|beyond|over|under|than) ${THE}${PLANNED}`,
      String.raw`\b(?:shy|short) of (?:the|its|their|that)(?: \w+)?(?: of)?`,
      String.raw`(?:超过|高于|超出|突破|低于|少于|多于|不及)[^\d，。；、：]{1,8}的|距离?`,
      String.raw`\b(?:yet|struggl\w+|un\w+) to \w+(?: the)?`,
      String.raw`\b${LOSING}`,
    ],
    measured: [
      `(?:${NUMBER}|${PART})(?: out)? of ${THE}*${PLANNED}*`,
      String.raw`\b(?:pass(?:ed|es|ing)?|past|cross\w*|broken?|break\w*|clear(?:ed|s)?|eclips\w+|overt[ao]\w+)`,
    ],
    counted: [
      String.raw`(?:[%‰]|\b(?:per ?cent|times)|${PART}) of ${THE}*`,
      String.raw`\b${ENDING}(?: ${THE})?`,
      "(?:关闭|淘汰|撤销|取缔|注销|清退|拆除)了?",
      String.raw`\b${NAMES}-?`,
    ],
    share: [
      String.raw`\b(?:decline|fall|drop)s? \w+ to`,
      String.raw`(?:低于|高于|少于|多于|不及|超出|超过|落后|领先)[^\d，。；、]{1,6}`,
    ],
    money: [String.raw`\b${LOSS} ${LINKING}`],
    times: ["高出?"],
  },
  after: {
    any: [
      String.raw`的(?:约|近)?(?:[\d.]+(?:%|‰|倍|成)|[一二两三四五六七八九十百]+(?:倍|成|分之)|百分之|一半|半数)`,
      String.raw`and counting\b|and (?:a|one)[ -](?:half|third|quarter)\b|of (?:a|one|two) ${PART}\b`,
      String.raw`${COMPARED} than\b`,
      String.raw`${APART} ${THE}?(?:\w+ )?${TARGETS}s?\b`,
    ],
    counted: [
      String.raw`(?:out of|of (?:the|all|its)) ${NUMBER}|of \d+(?= ?$)`,
      `${AUXILIARIES}${GONE}${NO_OBJECT}`,
      `(?:已|均|全部|先后|相继|陆续|被|也|都|将)*${GONE_ZH}`,
    ],
    time: [String.raw`(?:ago|hence|later|earlier)\b|[以之]?[前后]`],
    times: [String.raw`(?:the [\w-]+ )?or [a-z]|more\b|\d|速|的增长`],
    money: [
      String.raw`(?:(?!(?:to|for|in|on|of|and|at|by|with|from|as|is|was|has|had) )[\w-]+ ){0,2}${LOSS}\b`,
      String.raw`(?:of|in) (?:bad|overdue|unpaid|non-performing|doubtful)\b|in (?:debt|the red|losses|fines|damages)\b`,
      String.raw`${AUXILIARIES}${LOST}\b`,
      String.raw`(?:[\w-]+ ){0,2}(?:was|were|been) ${STOPPED}\b`,
      String.raw`[^，。；！？、\d]{0,8}${STOPPED_ZH}`,
    ],
  },
};

const LATIN = String.raw`[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]`;
const NUMERAL = "[零〇一二两三四五六七八九十百千万亿]";
const INSERTION = [
  "[,，] ?[^,，.。;；:：!！?？]{1,160}[,，]",
  "[(（][^()（）]{1,160}[)）]",
  "[—–]{1,2} ?[^—–.。;；!！?？]{1,160}[—–]{1,2}",
].join("|");
const NEGATION = String.raw`\b${anyOf("not, never, cannot, hardly, barely, scarcely, fails?, failed, unable")}|n't|[未没不]有?|无法`;
const WAS = anyOf("was, were, is, are, has, have, had, did, does, do, would, could");

/** Patterns by the rule of FORMAT.txt that names them. They apply in any case. */
export const PATTERNS = {
  /** Before a number that begins the words, or after one that ends them: they are cut out of a longer one. */
  number_goes_on_before: String.raw`(?:\d ?(?:[.,·:/'’_٬٫]|[−–—~×✕*-]) ?|\d ?|[-−+±] ?|–|${NUMERAL}|[点第几数]|[$€£¥￥] ?|${LATIN}[-‐‑–]?)$`,
  number_goes_on_after: String.raw`\d| ?[.,·:/'’_٬٫] ?\d| \d{3}| ?[%‰]| ?[-–—~×✕*] ?\d|${LATIN}|点| ?(?:hundred|thousand|million|billion|trillion)\b`,
  /** After words of any kind. */
  words_go_on_after: String.raw` ?[×✕*] ?\d|[-‐‑](?:plus|odd|minus|ish)\b|['’] worth\b`,
  clause_end: String.raw`(?<!\bapprox)(?<!\bca)(?<!\bNo)(?<!\bm[ai][xn])\.["”’)）\]]*(?: |$)|[,;:!?](?!\d)|[，。；：！？、]`,
  other_statement: String.raw`\b${anyOf(
    "and, but, or, nor, while, whereas, although, though, because, which, whom?, whose, where, when, after, before, since, so",
  )}\b`,
  range_before: String.raw`\d[\d.,]*(?: ?[^\s\d，]+){0,3} to $|\d[^\d，]{0,4} ?[-–—~至到] ?$`,
  range_after: " ?(?:[-–—~～至到]|to|or) ?\\d",
  range_of_shares: String.raw` ?(?:[至到]|to) ?\d[\d.]*(?: ?[%‰倍]| per ?cent)`,
  plural: String.raw`(?<![siu])s$|(?:men|people)$|^${anyOf("children, folk, staff, police, personnel, cattle, sheep, fish, aircraft, feet, more")}$`,
  attribute: `(?:${[
    "重点|重大|[新在续]建|[大中小新]型|[省市区县]级|国家级|规上|规模以上|高新|高新技术|优质|核心|主要|战略性|专业|智能|示范",
    "(?:标准|现代|规模|数字)化|民营|外资|[中小微]+|龙头|骨干|上市|科技型|专精特新|[乡农]村|公共|[工农产]业",
  ].join("|")})$`,
  negation_before: String.raw`(?:\b(?:not|never|no longer|neither|nor|without)\s+|[未非没不])$`,
};

/** What is taken out before the words, or after them, before these are read. Its groups remain; without any, a space. */
export const INSERTIONS = {
  before: [
    String.raw`\b(${anyOf("goal, target, plan, quota, aim, objective, forecast, budget, mark")}s?),( )$`,
    `((?:${NEGATION})能?) ?(?:${INSERTION})( ?)`,
  ],
  after: [
    String.raw`^, (?=(?:or|and) (?:fewer|less|more|over|above|under|below)\b)`,
    ` ?(?:${INSERTION})( ?)(?=${[
      String.raw`(?:${WAS} )?(?:not(?! counting| including| only)\b|never\b)`,
      String.raw`\w+n't\b`,
      "[尚并从]?未",
      "并?没有",
    ].join("|")})`,
  ],
};
