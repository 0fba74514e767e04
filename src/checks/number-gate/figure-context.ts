// Words beside a figure that contradict its record: a rate, a part, a bound, a direction, a denial,
// another noun, a target stated as a fact. Each is refused unless the figure's own quantity says the same.

import { PER_EN, PER_ZH } from "../../grammar/per.ts";
import { fold, tokenise } from "../../grammar/tokens.ts";
import type { Quantity } from "../../grammar/quantity.ts";
import { BINDING_MARK } from "../../html/text-blocks.ts";
import { anyOf, END, START } from "./word-alternatives.ts";
import type { Contradicting, Contradiction, ShownFigure } from "./shown-figure.ts";
import { toldAsFact } from "./told-as-fact.ts";
import { stemOf } from "./wrong-counts.ts";

/** Whether the figure itself says what the words say. */
type SaysSo = (quantity: Quantity, words: string) => boolean;

const never: SaysSo = () => false;
const isRate: SaysSo = ({ per }, words) => per !== null && (perOf(words) ?? per) === per;
const declines: SaysSo = ({ change, value }) => change === "decline" || value < 0;
const isNoDecline: SaysSo = (quantity) => !declines(quantity, "");

const TIMES = "minute, hour, day, night, week, month, quarter, year, decade";
const SHARERS = `head, person, household, resident, family, worker, employee, capita, piece, visitor, firm, company,
  business, park`;
const EXPECTED = anyOf("target, plan, goal, average, level, forecast, expectations");
const THE = String.raw`(?:(?:the|its|their)\s+)?`;
const REACH_VERBS =
  anyOf(`reach, reached, reaching, meet, met, hit, attain, attained, achieve, achieved, exceed, exceeded,
  produce, produced, deliver, delivered`);
const FELL = anyOf(`fell, fall, falls, falling, fallen, drop, drops, dropped, dropping, declined, declines, declining,
  decreased, decreases, decreasing, lost, loses, losing, shrank, shrunk, shrinks, shrinking, down, plunged, plummeted,
  slumped, slid, slipped, sank, contracted, shed, slashed, cut, reduced, reduces, reducing, lower, lowered, dipped,
  tumbled, falls? of, drops? of, declines? of, decreases? of, reductions? of, cuts? of, loss of, losses of, slumps? of,
  dips? of, deficits? of, shortfalls? of`);
/** "The past five years" is a time. */
const PAST = String.raw`(?<!${START}(?:the|these|its|recent)\s)past`;
const ROSE = anyOf(`rose, rises, rising, risen, grew, grow, grows, growing, grown, increased, increases, increasing, up,
  gain, gains, gained, climb, climbs, climbed, jumped, growth of, increases? of, rises? of, gains? of`);

/** Words that end right before a figure. */
const BEFORE: readonly (readonly [Contradiction, RegExp, SaysSo])[] = [
  [
    "rate",
    before(
      anyOf("annual, yearly, daily, weekly, monthly, hourly, quarterly, per"),
      "[年月日周人户亩时]均|平均|每[年月天日周人户亩个家座]?",
    ),
    isRate,
  ],
  ["rate", before(String.raw`(?:averag(?:e|es|ed|ing)|mean|median)(?:\s+of)?`), never],
  [
    "part",
    before(
      anyOf(`every, each, times, multiplied by, divided by,
        (?:one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of|of(?: every)?),
        (?:thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|half|halves) of,
        (?:most|majority|bulk|fraction|part|portion|slice|rest|remainder|multiples?|dozens|hundreds|thousands) of`),
      "分之|倍于|一半|半",
    ),
    never,
  ],
  [
    "loose-bound",
    before(
      anyOf(`surpass(?:es|ed|ing)?, topped, topping, tops, beyond, pass(?:es|ed|ing), north of, upwards? of,
        better than, ${PAST}, well (?:over|above), far more than, outstripp(?:ed|ing),
        (?:(?:fall|falls|fell|falling|just|little|well) )?(?:short|shy|south) of, as \\p{L}+ as, barely, hardly,
        scarcely, not quite, not even, only just, perhaps, maybe, possibly, capped at, limited to, on the order of,
        a (?:floor|ceiling|cap) of, in the (?:region|order|vicinity) of,
        at (?:best|worst|the (?:very )?(?:most|least))`),
      anyOf(`超越, 突破, 跨过, 迈过, 越过, 冲破, 不止, 不只, 未达到?, 未到, 没到, 差点, 几乎, 近乎, 多达, 高达,
        起码, 少说, 最低, 最高, 顶多, 可能`),
    ),
    never,
  ],
  [
    "denial",
    before(
      String.raw`(?:not|never|nor|neither|without|\p{L}+n['’]t` +
        String.raw`|(?:(?:fail(?:s|ed|ing)?|unable|yet|refus(?:es|ed))\s+to|(?:not|never|\p{L}+n['’]t)(?:\s+yet)?)` +
        String.raw`\s+${REACH_VERBS})`,
      "未|没有?|并非|不是|(?:未能|没有?|未)(?:达到|实现|完成)",
    ),
    never,
  ],
  [
    "reversal",
    before(String.raw`${FELL}(?:\s+by)?`, "(?:下降|减少|降低|下滑|下跌|降|跌|减|亏损|缩减|萎缩|回落|负增长)了?"),
    declines,
  ],
  ["reversal", before(String.raw`${ROSE}(?:\s+by)?`, "(?:增长|增加|上升|提高|上涨|增)了?"), isNoDecline],
];

const ENDS_PHRASE = String.raw`(?=\s*(?:[.,;:)]|$))`;
/** Words that begin right after a figure. */
const AFTER: readonly (readonly [Contradiction, RegExp, SaysSo])[] = [
  [
    "rate",
    after(
      String.raw`(?:\/\s?\p{L}+|per\s+(?!se${END}|cent)\p{L}+|every\s+(?:other\s+)?\p{L}+|p\.a\.?` +
        String.raw`|an?\s+${anyOf(`${TIMES}, ${SHARERS}`)}(?!['’-]` +
        String.raw`|\s+${anyOf("ago, earlier, later, before, after, on")}${END})` +
        String.raw`|each(?:\s+${anyOf(`${TIMES}, ${SHARERS}`)})?|(?:for|to)\s+(?:each|every)\s+\p{L}+` +
        `|${anyOf("apiece, annually, daily, weekly, monthly, yearly, hourly, quarterly, nightly, on average")})${END}`,
      "每[年月天日周人户亩时个家]|一(?:年|天)(?![前后])",
    ),
    isRate,
  ],
  [
    "loose-bound",
    after(
      String.raw`(?:${anyOf("and counting, give or take, minimum, maximum, tops")}` +
        String.raw`|at\s+(?:best|worst|(?:the\s+)?(?:very\s+)?(?:most|least))|,?\s*if\s+not\s+(?:more|less|fewer)` +
        String.raw`|(?:and|or)\s+(?:more|up|upwards|then\s+some|rising)${ENDS_PHRASE})${END}`,
      "之多|开外|出头|之内|有余|封顶|起步",
    ),
    never,
  ],
  [
    "difference",
    after(
      String.raw`(?:(?:fewer|less|lower|smaller|slower)(?:(?=\s+than)|${ENDS_PHRASE})` +
        String.raw`|${anyOf("below, short of, shy of, behind")}\s+${THE}${EXPECTED})${END}`,
    ),
    declines,
  ],
  [
    "difference",
    after(
      String.raw`(?:(?:more|higher|larger|greater|bigger|faster)(?:(?=\s+than)|${ENDS_PHRASE})` +
        String.raw`|${anyOf("above, ahead of, beyond")}\s+${THE}${EXPECTED})${END}`,
    ),
    ({ change }) => change === "growth",
  ],
];

function before(english: string, chinese?: string): RegExp {
  const alternatives = chinese === undefined ? "" : `|(?:${chinese})$`;
  return new RegExp(`${START}${english}\\s+$${alternatives}`, "iu");
}

function after(english: string, chinese?: string): RegExp {
  const alternatives = chinese === undefined ? "" : `|^\\s*(?:${chinese})`;
  return new RegExp(`^\\s*${english}${alternatives}`, "iu");
}

/** Id of what a rate is given per, in the words after or before a number; null where the table has no such words. */
function perOf(words: string): string | null {
  const tokens = tokenise(fold(words.trim()));
  return (PER_EN.find(tokens, 0) ?? PER_ZH.find(tokens, 0))?.value ?? null;
}

/**
 * Words that contradict a figure.
 *
 * @param lead the text before it, @param rest the text after it
 */
export function contradicting(figure: ShownFigure, lead: string, rest: string): Contradicting[] {
  const found: Contradicting[] = [];
  const search = (side: "before" | "after", text: string, rows: typeof BEFORE) => {
    for (const [kind, pattern, saysSo] of rows) {
      const words = pattern.exec(text)?.[0].trim();
      if (words !== undefined && !saysSo(figure.quantity, words)) found.push({ words, side, kind });
    }
  };
  if (/[\p{L}.%]\s*$/u.test(lead)) search("before", lead, BEFORE);
  if (/^\s*[,\p{L}/]/u.test(rest)) search("after", rest, AFTER);
  const noun = foreignNoun(figure, rest);
  if (noun !== null) found.push({ words: noun, side: "after", kind: "noun" });
  const told = toldAsFact(figure, lead, rest);
  if (told !== null) found.push(told);
  // "Has not reached" denies the figure and is one fault.
  return found.filter((one, index) => found.findIndex((other) => other.side === one.side) === index);
}

/** Two figures of one unit that "to" turns into a range; "from … to …" and "by … to …" state a change. */
const TO_FIGURE = new RegExp(`(.{0,12})${BINDING_MARK}\\s*(?:to|through|until|till|至|到)\\s*$`, "iu");
const STARTING_POINT = /(?:(?<![\p{L}])(?:from|by)\s*|[由从自])$/iu;
/** "Between … and …" is a range, too; a gap or a difference between two figures is not. */
const BETWEEN_FIGURES = new RegExp(
  String.raw`(?<!${anyOf("gaps?, differences?, differ, differs, ratios?, distinguishes, distinguish, compare")}\s+)` +
    String.raw`${START}between\s+${BINDING_MARK}\s*(?:\p{L}+\s+){0,3}and\s*$`,
  "iu",
);

/** The word that turns a figure and the one before it into a range; null for none. @param lead the text before it */
export function rangeWord(figure: ShownFigure, previous: ShownFigure | null, lead: string): "to" | "between" | null {
  if (previous?.quantity.unit !== figure.quantity.unit) return null;
  if (BETWEEN_FIGURES.test(lead)) return "between";
  const [, start] = TO_FIGURE.exec(lead) ?? [];
  return start === undefined || STARTING_POINT.test(start) ? null : "to";
}

/** Words after a bare number that are not a noun: "30 of them", "30 opened". */
const NO_NOUN = new RegExp(
  `^(?:${anyOf(`of, in, on, at, to, for, by, from, with, and, or, but, is, are, was, were, has, have, had, do, does,
    did, will, would, can, could, may, might, should, must, that, which, who, when, where, while, than, as, the, a, an,
    per, each, every, times, plus, this, these, those, its, their, so, not, if, because, since, until, after,
    before`)}` + String.raw`|\p{L}+(?:ed|ly))$`,
  "iu",
);
const PLURAL = /(?:[^su\W]s|ies|people|men|women|children|staff)$/iu;

/** The noun after a bare number, if it is not what the figure counts. */
function foreignNoun({ quantity, text, words }: ShownFigure, rest: string): string | null {
  const counted = quantity.unit === "count" ? quantity.counted : null;
  const known = new Set(wordsOf(`${words} ${counted ?? ""}`));
  if (counted === null || wordsOf(text).some((word) => wordsOf(counted).includes(word))) return null;
  const [chunk = ""] = /^\s+(?:[\p{Script=Latin}'’-]+(?:\s+|(?=[^\p{L}]|$))){1,4}/u.exec(rest) ?? [];
  const following = chunk.trim().split(/\s+/);
  const end = following.findIndex((word) => NO_NOUN.test(word));
  const phrase = end < 0 ? following : following.slice(0, end);
  if (!phrase.some((word) => PLURAL.test(word))) return null;
  return wordsOf(phrase.join(" ")).some((word) => known.has(word)) ? null : phrase.join(" ");
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{Script=Latin}{3,}/gu) ?? []).map(stemOf);
}
