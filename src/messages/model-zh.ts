// Words for records and what follows from them, in Chinese: states, reports, evidence, checks, citations. Citations have
// the form of GB/T 7714-2015, whose titles need no title marks.

import type { MODEL_EN } from "./model-en.ts";

export const MODEL_ZH: Record<keyof typeof MODEL_EN, string> = {
  "model.list-comma": "、",

  "model.figure-title": "{label}（{about}）",
  "model.figure-title-dated": "{label}（{about}，{period}）",
  "model.figures-actual": "实际数据",
  "model.figures-target": "目标",
  "model.figures-plan": "规划",
  "model.change-growth": "增长",
  "model.change-decline": "下降",

  "model.place-municipality": "直辖市",
  "model.place-district": "区",
  "model.place-port": "港口",
  "model.place-facility": "设施",
  "model.place-community": "社区",
  "model.place-street": "街道",
  "model.place-area": "片区",
  "model.place-industrial-park": "产业园区",
  "model.place-trade-corridor": "贸易通道",

  "model.level-words-only": "仅见节选",
  "model.level-words-only-means": "没有读到全文，文句无从与全文核对。",
  "model.level-whole-text": "全文留有指纹",
  "model.level-whole-text-means": "读到来源全文，文句已与全文逐字核对，全文的指纹已公布。",
  "model.level-two-captures": "与另一存档一致",
  "model.level-two-captures-means": "读到来源全文，另一份独立存档的文本与之相同。",

  "model.state-not-yet-due": "未到期",
  "model.state-no-due-date": "未给出期限",
  "model.state-reported-done": "据报已完成",
  "model.state-reported-part-done": "据报部分完成",
  "model.state-reported-under-way": "据报推进中",
  "model.state-passed-without-report": "已到期，未见结果",

  "model.said-announced": "已提出",
  "model.said-reported-done": "据报已完成",
  "model.said-a-part-reported-done": "据报部分完成",
  "model.said-reported-under-way": "据报推进中",

  "model.outcome-done": "已完成",
  "model.outcome-part-done": "部分完成",
  "model.outcome-under-way": "推进中",

  "model.schedule-reported-by-the-due-date": "期限内有报道",
  "model.schedule-reported-late": "期限后有报道",
  "model.schedule-due-date-passed": "已到期",
  "model.schedule-not-yet-due": "未到期",
  "model.schedule-no-due-date-given": "未给出期限",
  "model.late":
    "{precision, select, year {到期年份} decade {到期年代} month {到期月份} other {期限}}之后{interval}有报道",

  "model.evidence-figure": "数据",
  "model.evidence-construction": "施工报道",
  "model.evidence-not-found": "检索未见结果",
  "model.evidence-not-reported": "未见报道",

  "model.count-tracked": "目标任务",
  "model.count-met": "据报已完成",
  "model.count-part-met": "据报部分完成",
  "model.count-past-due": "已到期",
  "model.count-due": "未到期",
  "model.count-undated": "未给出期限",

  "model.when-due": "到{date}",
  "model.when-no-period": "未给出时期",
  "model.when-no-due-date": "未给出期限",

  "model.report-not-yet-due": "未到期，未见报道",
  "model.report-no-due-date": "未给出期限，未见报道",
  "model.report-passed-without-report": "已到期，未见报道",
  "model.report-reported-done": "据报已完成，无数据",
  "model.report-reported-part-done": "据报部分完成，无数据",
  "model.report-reported-under-way": "据报推进中，无数据",
  "model.standing": "{said}（{date}）",

  "model.check-after-change": "其间变化",
  "model.check-and": "与",

  "model.citation-headline": "{title}：{number}",
  "model.citation-issue": "{briefing}，{edition}",
  "model.citation-plain":
    "{publisher}. {headline}[EB/OL]//{briefing}. {edition}({date}).{online, select, yes { {address}.} other {}} 数据来源：{source}.",
  "model.citation-after": "数据来源：{source}",
  "model.citation-source":
    "{signed, select, yes {{byline}} other {{publisher}}}{title, select, none {} other {. {words}}}[EB/OL]. {signed, select, yes {{publisher}, } other {}}{dated, select, yes {{date}} other {日期不详}}{placed, select, yes {：第{paragraph}段} other {}}",
  "model.citation-dates": "in digits",
  "model.citation-language": "chinese",
};
