// A target or a plan that is stated as a fact: "reached", "produced", 完成, 实现了 beside its figure.
//
// What is said of the future or of a purpose is honest: "is to reach", "plans to have produced", 力争达到. So is what is
// denied or open: "no source says whether it reached".

import { BINDING_MARK } from "../../html/text-blocks.ts";
import { anyOf, END, START } from "./word-alternatives.ts";
import type { Contradicting, ShownFigure } from "./shown-figure.ts";

const PARTICIPLES = `achieved, reached, hit, attained, produced, completed, built, delivered, met, fulfilled, realised,
  realized, accomplished, recorded, posted, generated, earned, created, opened, installed, secured, made, invested,
  spent, raised, surpassed, exceeded, topped, finished, constructed, manufactured, shipped, handled, processed, gained,
  sold, welcomed, attracted, yielded, brought in, obtained, booked, logged, clocked up, turned out, churned out, raked in,
  notched up, chalked up, racked up`;
const DONE = anyOf(`${PARTICIPLES}, amounted to, totalled, totaled, stood at, came to, rose to, grew to, climbed to,
  increased to, expanded to, soared to, surged to, jumped to, swelled to, topped out at`);
const DOES =
  anyOf(`achieves, reaches, hits, attains, produces, completes, delivers, generates, earns, makes, meets, employs,
  handles, yields, exceeds, stands at, amounts to, totals, comes to, was, were`);
const OTHER_STATEMENT =
  anyOf(`that, which, who, to, for, will, would, can, could, may, plans?, aims?, planned, agreements?,
  contracts?, deals?, proposals?, study, studies`);
/** Up to six words between a verb and its object, none of which begins another statement. */
const OBJECT = String.raw`(?:\s+(?!${OTHER_STATEMENT}${END})[\p{L}'’-]+){0,6}?\s+`;
const DONE_BEFORE = new RegExp(
  String.raw`${START}(${DONE})(?:${OBJECT}|\s+(?:the|its|their)\s+(?:target|goal|aim|plan)\s+of\s+)$`,
  "iu",
);
/** What says that something is there now: only right before the figure, because "has announced 12 plants" is honest. */
const THERE_BEFORE = new RegExp(
  String.raw`(?:${START}${anyOf(`is, are, has, have, had, hosts?, counts?, boasts?, owns?, operates?, runs?,
    (?:is|are) (?:home|host) to, there (?:is|are|were|was)`)}|(?:^|[.;:!?]\s)with)` +
    String.raw`(?:\s+${anyOf("now, already, currently, some, in all, a total of, as many as, worth")})?\s+$`,
  "iu",
);
const DOES_BEFORE = new RegExp(`${START}(${DOES})${OBJECT}$`, "iu");
const ALREADY_BEFORE = new RegExp(
  `${START}${anyOf("already, now, currently, so far, to date")}` +
    String.raw`(?:\s+${anyOf("at, has, had, is, was, are, were, have, a, an, some, employs, makes")})*\s+$`,
  "iu",
);
const BEEN = anyOf("was, were, has been, have been, had been, got");
const THERE_AFTER = new RegExp(
  String.raw`^\s*(?:(?:have|has|had)\s+(?:(?:\p{L}+ly|already|now|since)\s+)?` +
    String.raw`${anyOf("opened, started, begun, launched, appeared, arrived, come (?:into|on|to)")}` +
    String.raw`|(?:is|are|was|were)\s+(?:now\s+)?${anyOf(`running(?! late), open, operating, operational, at work,
      in (?:use|operation|place|service)`)}` +
    String.raw`|${anyOf("stands?, operates?, exists?, employs?")})${END}`,
  "iu",
);
const DONE_AFTER = new RegExp(
  String.raw`^\s*(?:,?\s*(?:which|that)\s+)?(?:a\s+\p{L}+\s+|of\s+\p{L}+\s+)?` +
    String.raw`(?:${BEEN}\s+(?:(?:\p{L}+ly|already|now|soon|duly)\s+)?|(?:is|are)\s+(?:now|already)\s+)` +
    `${anyOf(PARTICIPLES)}${END}`,
  "iu",
);
/** What makes a verb a purpose: "plans to have produced", "is to be reached", "will have been reached". */
const PURPOSE = new RegExp(
  `${START}${anyOf("to, will, would, shall, should, may, might, could, must, can")}` +
    String.raw`\s+(?:\p{L}+ly\s+|also\s+|then\s+)?(?:(?:have|be|have\s+been)\s+)?$`,
  "iu",
);
const UNSURE = new RegExp(
  `${START}${anyOf(`not(?! (?:only|just|merely)), never, nor, neither, without, whether, if, unless, unknown, nobody,
    nothing, none, no (?:\\p{L}+ )?(?:source|report|record|evidence|sign|outcome|one|document)`)}${END}|n['’]t${END}`,
  "iu",
);
const INTENDED = new RegExp(
  `${START}${anyOf(`by, once, when, until, before, aims?, plans?, planned, targets?, targeted, goals?, expects?,
    expected, due, designed, capacity, intended, promises, promised, pledges?, pledged, forecast, projected, scheduled,
    proposed, announced?, announces, approved?, approves, signed, agreed, wants?, hopes?, seeks?, intends?, foresees?,
    envisages?, ambition, ambitions, vision, pipeline, future, tomorrow, will, would, may, might, could, should`)}${END}`,
  "iu",
);
const CONDITION = /(?:once|until|when|before)\s/iu;
const CLAUSE = new RegExp(`^[\\s\\S]*(?:[.;:!?,]\\s|[.;:!?,。；！？${BINDING_MARK}])`, "u");
const SENTENCE = /^[\s\S]*[.;:!?]\s/u;

const SENTENCE_ZH = /^[\s\S]*[。；！？]/u;
const DONE_ZH = anyOf("完成, 实现, 达到, 达成, 建成, 突破, 兑现, 取得, 产出, 创下, 做到, 达");
const DONE_BEFORE_ZH = new RegExp(
  String.raw`(${anyOf("已经?, 业已, 顺利, 如期, 提前, 超额")})?${DONE_ZH}(了)?\p{Script=Han}{0,8}$`,
  "u",
);
const THERE_ZH = new RegExp(
  String.raw`${anyOf("现有, 拥有, 共有, 已有, 建有, 设有, 坐拥, 汇聚了?, 聚集了?")}$` +
    String.raw`|(${anyOf("目前, 当前, 现在, 去年, 上年, 前年, 此前")})\p{Script=Han}{0,8}$`,
  "u",
);
const DONE_AFTER_ZH = new RegExp(
  "^(?:的?(?:年?产值|投资|产能|目标|任务|计划)?)?(?:已经?|均已|全部|如期|提前|顺利)?" +
    "(?:完成|实现|达到|达成|兑现|到位|建成)了?(?!后|之后|时|的|，?(?:是否|需))",
  "u",
);
const UNSURE_ZH = /将|拟|力争|争取|有望|预计|预期|希望|旨在|确保|努力|未|没|是否|能否|若|如果|尚|不/u;
/** A plan in the words right before the figure: 计划用3至5年建成. */
const PLANNED_ZH = /(?:计划|规划)(?:在|于|到|用|以|花|需)?$/u;
const INTENDED_ZH = new RegExp(`目标|计划|规划|要|到.{0,8}年|[到至]${BINDING_MARK}|期间|年底前|前`, "u");

/** Words that tell a target or a plan as something that has happened. */
export function toldAsFact({ kind }: Pick<ShownFigure, "kind">, lead: string, rest: string): Contradicting | null {
  if (kind !== "target" && kind !== "plan") return null;
  const clause = lead.replace(CLAUSE, "");
  const told = (words: string, side: "before" | "after"): Contradicting => ({ words, side, kind: "told" });
  const done = DONE_BEFORE.exec(clause);
  if (done !== null) {
    const start = clause.slice(0, done.index);
    if (!PURPOSE.test(start) && !UNSURE.test(start)) return told(done[1] ?? "", "before");
  }
  const sentence = lead.replace(SENTENCE, "");
  const isOpen = [UNSURE, INTENDED].some((one) => one.test(sentence) || one.test(rest.split(/[.;:!?]/)[0] ?? ""));
  if (!isOpen) {
    const does = DOES_BEFORE.exec(clause);
    if (does !== null) return told(does[1] ?? "", "before");
    const there = THERE_BEFORE.exec(sentence);
    if (there !== null) return told(there[0].trim(), "before");
    const after = THERE_AFTER.exec(rest);
    if (after !== null) return told(after[0].trim(), "after");
  }
  const already = ALREADY_BEFORE.exec(clause);
  if (already !== null && !UNSURE.test(clause)) return told(already[0].trim(), "before");
  const doneAfter = DONE_AFTER.exec(rest);
  if (doneAfter !== null && !UNSURE.test(clause) && !CONDITION.test(clause)) return told(doneAfter[0].trim(), "after");
  const statement = lead.replace(SENTENCE_ZH, "");
  const doneZh = DONE_BEFORE_ZH.exec(statement);
  if (doneZh !== null) {
    const start = statement.slice(0, doneZh.index);
    const isPast = doneZh[1] !== undefined || doneZh[2] !== undefined;
    if (!UNSURE_ZH.test(start) && (isPast || !INTENDED_ZH.test(start))) return told(doneZh[0], "before");
  }
  const thereZh = THERE_ZH.exec(statement);
  // 前 is "before" in 年底前 and no future in 目前 and 前年.
  const others = statement.replace(thereZh?.[1] ?? "", "");
  if (thereZh !== null && !UNSURE_ZH.test(others) && !INTENDED_ZH.test(others)) return told(thereZh[0], "before");
  const doneAfterZh = DONE_AFTER_ZH.exec(rest);
  const isMeant = PLANNED_ZH.test(statement) && !/[已了]/u.test(doneAfterZh?.[0] ?? "");
  if (doneAfterZh !== null && !UNSURE_ZH.test(statement) && !isMeant) return told(doneAfterZh[0], "after");
  return null;
}
