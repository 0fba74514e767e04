// A small briefing with a figure for each phrase of a list.

import * as assert from "uvu/assert";
import type { Language } from "../../src/grammar/quantity.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { readFacts } from "../../src/model/facts.ts";
import { formatProblems, Problems } from "../../src/model/problem.ts";
import { resolveBriefing } from "../../src/model/resolve-briefing.ts";
import { SETTINGS } from "./small-settings.ts";

export interface Phrase {
  readonly printed: string;
  readonly language?: Language;
  /** Other fields of the figure's record. */
  readonly record?: Readonly<Record<string, unknown>>;
}

const SOURCE = {
  title: null,
  publisher: "A press",
  language: "en",
  published: "2024-07-07",
  extent: "excerpt",
  sha256: null,
};

/**
 * The briefing of the phrases: figures f-1, f-2 and so on.
 *
 * @param facts other modules of `_data`, and those to replace
 */
export function briefingOfPhrases(phrases: readonly Phrase[], facts: Readonly<Record<string, object>> = {}): Briefing {
  const figures = phrases.map(({ printed, language = "en", record = {} }, index) => [
    `f-${index + 1}`,
    { label: "Measure", about: "town", kind: "actual", printed, source: language, paragraph: null, ...record },
  ]);
  const modules = {
    briefing: {
      ...SETTINGS,
      editions: [{ id: "2024-07", date: "2024-07-07", label: "First edition", sources: ["en", "zh"] }],
    },
    sources: {
      en: { ...SOURCE, address: "https://paper.example/1" },
      zh: { ...SOURCE, language: "zh", address: "https://paper.example/2", published: "2024-06" },
    },
    places: { town: { name: "A town", kind: "district", source: "en", paragraph: null } },
    figures: Object.fromEntries(figures) as object,
    ...facts,
  };
  const problems = new Problems();
  const files = Object.entries(modules).map(([name, value]) => ({ file: `_data/${name}.ts`, value: value as unknown }));
  const briefing = resolveBriefing(readFacts(files, problems), undefined, problems);
  assert.is(problems.some ? formatProblems(problems.list) : "", "");
  return briefing;
}
