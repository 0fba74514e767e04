// Words in charts, in English: readings, keys, tables and sources. `{when}` is a date or that none is given.

export const CHART_EN = {
  "chart.kind-actual": "actual",
  "chart.kind-target": "target",
  "chart.kind-plan": "plan",
  "chart.key-actual": "actual figure",
  "chart.key-target": "target",
  "chart.key-plan": "plan",

  // Beside a number or, where there is no room, below it.
  "chart.noted": "{number}, {note}",
  "chart.note-target": "target, {when}",
  "chart.note-plan": "plan, {when}",
  "chart.note-reported": "reported, {when}",
  "chart.source-dated": "Source {mark}, {date}",
  "chart.source-undated": "Source {mark}, no date of publication",

  "chart.bars-reading":
    "Bars from zero, all on one scale, each with its words above it. The table gives the same numbers.",
  "chart.targets-reading":
    "Bars from zero, all on one scale, each with its words above it. Below each target stands what was reported of it. The table gives the same numbers.",
  "chart.bars-key": "All bars start at zero, at the left, and share one scale.",
  "chart.bars-key-measured":
    "All bars start at zero, at the left, and share one scale; the line above measures the longest.",
  "chart.bars-key-declines":
    "All bars start at the line of zero and share one scale; declines run from it to the left.",
  "chart.bounds-key":
    "An arrow at the end of a bar says that the source gives a bound: the true length lies on the arrow''s side.",
  "chart.parts-reading":
    "The parts of a whole. Each bar starts at zero on the left, inside an outline as long as the whole. The table gives the same numbers.",
  "chart.parts-key": "Each outline is the whole; the filled part starts at zero on the left.",
  "chart.areas-reading": "Squares, all on one scale, each below its words. The table gives the same numbers.",
  "chart.areas-key": "Each square has the area of its number, all on one scale; its position has no meaning.",
  "chart.count-reading":
    "A row of cells, one for each item in the total. Those counted are filled; the others are empty. The table gives the same numbers.",
  "chart.count-key": "One cell for each item in the total; filled cells are those counted.",
  "chart.no-sum": "A struck-out plus: the amounts cannot be added up. {reason}",

  "chart.break": "Break: the values above and below cannot be compared.",
  "chart.break-note": "Break between {from} and {to}: {reason}",
  "chart.break-heading": "Break",
  "chart.break-cell": "the values above and below cannot be compared",

  "chart.table-show": "Show as a table",
  "chart.table-caption": "The numbers of the chart",
  "chart.column-measure": "Measure",
  "chart.column-about": "About",
  "chart.column-number": "Number",
  "chart.column-share": "Share",
  "chart.column-kind": "Kind",
  "chart.column-when": "When",
  "chart.column-reported": "Reported",
  "chart.column-source": "Source",
  "chart.cell-whole": "the whole",
  "chart.cell-no-share": "none given",
  "chart.cell-reported": "{number}, {when} {source}",

  // Between two sentences of the notes.
  "chart.sentence-space": " ",
  "chart.sources": "{count, plural, one {Source} other {Sources}}: {sources}",
  "chart.sources-separator": "; ",
  "chart.source": "{publisher}, {date} {paragraphs}",
  "chart.source-no-date": "{publisher}, no publication date {paragraphs}",
  "chart.embed": "Embed",
  "chart.embed-title": "{briefing}: chart",
  "chart.embed-title-timeline": "{briefing}: timeline",
  "chart.issue": "{publisher}: {briefing}, {edition}, {date}",

  "chart.gantt-reading":
    "An axis of years, with a row for each commitment in the lists below. The words of a row say what it shows.",
  "chart.timeline-reading":
    "An axis of years, with a row for each event and each commitment in the lists below. The words of a row say what it shows.",
  "chart.axis-break": "Beyond a break in the axis (two strokes), dates are in order but not to scale.",
  "chart.band-events": "What happened",
  "chart.band-due": "Commitments with a due date",
  "chart.band-undated": "Commitments without a due date",
  "chart.this-edition": "This edition",
  "chart.row-name": "{label} {source}",
  "chart.stated": "stated {date} {source}",
  "chart.due": "due {date}",
  "chart.moved": "moved to {date} {source}",
  "chart.key-event-day": "event",
  "chart.key-event-period": "event of a month, a year or longer",
  "chart.key-target-span": "target, from statement to due date",
  "chart.key-plan-span": "plan, from statement to due date",
  "chart.key-due": "due date",
  "chart.key-first-due": "first due date, since moved",
  "chart.key-past-due": "after the due date, until a report or this edition",
  "chart.key-under-way": "reported under way",
  "chart.key-part-done": "a part reported done",
  "chart.key-done": "reported done",
  "chart.key-undated": "no due date given",
} as const;
