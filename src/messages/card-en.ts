// Words on social cards, in English.

export const CARD_EN = {
  "card.type-page": "Page",
  "card.type-figure": "Figure",
  "card.type-derived": "Calculation",
  "card.type-park": "Park",
  "card.type-commitment": "Commitment",
  "card.type-source": "Source",

  // Terms of the title block.
  "card.sheet": "Sheet",
  "card.source": "Source",
  "card.rests-on": "Rests on",

  "card.score": "{tracked}: {met}, {past}",
  "card.count": "{number}\u00a0{what}",
  "card.kind-actual": "Actual",
  "card.kind-target": "Target",
  "card.kind-plan": "Plan",
  "card.note": "{kind}, {when}",
  "card.flagged": "{note}; flagged, see its page",
  "card.calculated": "Calculated by this briefing, rounded",
  "card.sources": "Source {marks}",
  "card.marks-separator": ", ",
  "card.park-of": "A park of {district}",
  "card.purpose": "Its purpose: {purpose}",
  "card.due": "due {date}: {state}",
  "card.no-due-date": "no due date given",
  "card.source-of-mark": "Source {mark}",
  "card.source-note": "{publisher}, {date}, {extent, select, full {read in full} other {read as an excerpt}}",
  "card.no-date-printed": "no date printed",
  "card.chinese-title": "《{title}》",
  "card.paragraph": "{mark} ¶ {paragraph}",

  // The text alternative: terms and sentences.
  "card.term": "{term}: {words}",
  "card.comma": ", ",
  "card.full-stop": ".",
  "card.sentence-space": " ",
} as const;
