// Words of the search and of the field that filters the register, in English. Scripts of pages write them.

export const SEARCH_EN = {
  // The button and the panel before the search is loaded. `{languages}` is "English or Chinese".
  "search.button.open": "Search",
  "search.button.label": "Search the whole briefing",
  "search.button.close": "Close",
  "search.button.hint": "Words, names and numbers.",
  "search.button.hint-in-languages": "Words, names and numbers, in {languages}.",
  "search.button.not-loaded": "Search could not be loaded. Everything it finds is on the pages.",

  "search.panel.none":
    "No results for “{asked}”. Try fewer letters, another spelling, or a number as the pages print it.",
  "search.panel.all": "{count, plural, one {{count} result} other {{count} results}}",
  "search.panel.best": "{count} results, the best {shown} shown",
  "search.panel.some":
    "No entry contains all of these words. Some of them: {count, plural, one {{count} result} other {{count} results}}",
  "search.panel.best-of-some":
    "No entry contains all of these words. Some of them: {count} results, the best {shown} shown",
  // Between the title and the kind of a result, which only a screen reader reads as one.
  "search.panel.before-kind": ", ",

  "search.kind.page": "page",
  "search.kind.section": "section",
  "search.kind.park": "park",
  "search.kind.figure": "figure",
  "search.kind.calculation": "calculation",
  "search.kind.source": "source",
  "search.kind.commitment": "commitment",
  "search.kind.place": "place",
  "search.kind.person": "person",
  "search.kind.organisation": "organisation",
  "search.kind.term": "term",
  // `{state}` is actual, target or plan.
  "search.kind-with-state": "{kind}, {state}",

  "register.field": "Find on this page",
  "register.search": "Search the whole briefing",
  "register.figures": "{count, plural, one {{count} figure} other {{count} figures}}",
  "register.calculations": "{count, plural, one {{count} calculation} other {{count} calculations}}",
  "register.both": "{figures}, {calculations}",
  "register.none": "Nothing on this page matches “{asked}”.",
} as const;
