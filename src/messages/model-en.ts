// Words for records and what follows from them, in English: states, reports, evidence, checks, citations.

export const MODEL_EN = {
  // Between names of one thing, and between offices of one person.
  "model.list-comma": ", ",

  // What a figure is called where it stands alone.
  "model.figure-title": "{label}, {about}",
  "model.figure-title-dated": "{label}, {about}, {period}",
  "model.figures-actual": "Actual figures",
  "model.figures-target": "Targets",
  "model.figures-plan": "Plans",
  "model.change-growth": "growth",
  "model.change-decline": "decline",

  "model.place-municipality": "municipality",
  "model.place-district": "district",
  "model.place-port": "port",
  "model.place-facility": "facility",
  "model.place-community": "community",
  "model.place-street": "street",
  "model.place-area": "area",
  "model.place-industrial-park": "industrial park",
  "model.place-trade-corridor": "trade corridor",

  "model.level-words-only": "Words only",
  "model.level-words-only-means":
    "Only an excerpt of the source was read, so the words could not be checked against its whole text.",
  "model.level-whole-text": "Whole text fingerprinted",
  "model.level-whole-text-means":
    "The source was read in full, the words were checked against its text, and the text’s fingerprint is published.",
  "model.level-two-captures": "Two captures agree",
  "model.level-two-captures-means":
    "The source was read in full, and a second, independent capture of it has the same text.",

  "model.state-not-yet-due": "not yet due",
  "model.state-no-due-date": "no due date given",
  "model.state-reported-done": "reported done",
  "model.state-reported-part-done": "a part reported done",
  "model.state-reported-under-way": "reported under way",
  "model.state-passed-without-report": "due date passed, no outcome found",

  "model.said-announced": "announced",
  "model.said-reported-done": "reported done",
  "model.said-a-part-reported-done": "a part reported done",
  "model.said-reported-under-way": "reported under way",

  "model.outcome-done": "done",
  "model.outcome-part-done": "part done",
  "model.outcome-under-way": "under way",

  "model.schedule-reported-by-the-due-date": "reported by the due date",
  "model.schedule-reported-late": "reported late",
  "model.schedule-due-date-passed": "due date passed",
  "model.schedule-not-yet-due": "not yet due",
  "model.schedule-no-due-date-given": "no due date given",
  "model.late":
    "reported {interval} after the due {precision, select, year {year} decade {decade} month {month} other {date}}",

  "model.evidence-figure": "a figure",
  "model.evidence-construction": "a report of construction",
  "model.evidence-not-found": "nothing found",
  "model.evidence-not-reported": "nothing reported",

  "model.count-tracked": "commitments tracked",
  "model.count-met": "reported met",
  "model.count-part-met": "reported met in part",
  "model.count-past-due": "past the due date",
  "model.count-due": "not yet due",
  "model.count-undated": "without a due date",

  // The date of a figure in a chart.
  "model.when-due": "by {date}",
  "model.when-no-period": "no period given",
  "model.when-no-due-date": "no date given",

  // What was reported of a target, where it has no number: beside a bar, so short.
  "model.report-not-yet-due": "nothing reported, not yet due",
  "model.report-no-due-date": "nothing reported, no date given",
  "model.report-passed-without-report": "nothing reported, date passed",
  "model.report-reported-done": "reported done, without number",
  "model.report-reported-part-done": "a part reported done, no number",
  "model.report-reported-under-way": "reported under way, no number",
  "model.standing": "{said}, {date}",

  // Between the two sides of a check of a population: its end and its start, or the change since.
  "model.check-after-change": "after",
  "model.check-and": "and",

  "model.citation-headline": "{title}: {number}",
  "model.citation-issue": "{briefing}, {edition}",
  "model.citation-plain":
    "{publisher}: “{headline}”, {briefing}, {edition}, {date}.{online, select, yes { {address}} other {}} After {source}.",
  "model.citation-after": "After {source}",
  "model.citation-source":
    "{signed, select, yes {{byline}, } other {}}{publisher}{title, select, zh {, 《{words}》} none {} other {, “{words}”}}, {dated, select, yes {{date}} other {no date}}{placed, select, yes {, paragraph {paragraph}} other {}}",
  // "in words" or "in digits".
  "model.citation-dates": "in words",
  // The language of an entry for BibTeX, as babel names it.
  "model.citation-language": "english",
} as const;
