// Suggests the figure that an editor most likely meant by a number.

import type { RecordRenderings } from "./verify-bindings.ts";

const OTHERWISE =
  'another figure: {% figure "its-id" %}, a date: {% date "2024-08" %}, or an exception with its reason in ' +
  "_data/exceptions.ts.";
const ORDINARY_WORDS =
  /^(?:about|over|more|less|than|with|from|that|this|they|have|were|will|each|most|year|source|figure)$/;

/** What to write instead of a number: the figure nearest to it by its digits and by the text around it. */
export function suggestFigure(number: string, around: string, renderings: RecordRenderings): string {
  const year = /^(?:1[89]|20)\d\d$/.exec(number)?.[0];
  if (year !== undefined) return `{% date "${year}" %} if it is a year; otherwise ${OTHERWISE}`;
  const words = wordsOf(around);
  const { figures, derived } = renderings.briefing;
  const ranked = [...figures.values(), ...derived.values()]
    .map(({ id, label, about, ...record }) => {
      const shown = renderings.allowed("data-figure", id)?.texts ?? [];
      const said = "printed" in record ? [...shown, record.printed] : shown;
      const shared = [...wordsOf(`${label} ${about.name} ${said.join(" ")}`)].filter((word) => words.has(word)).length;
      return { id, shown: shown[0] ?? "", score: similarity(number, said) + Math.min(shared, 3) };
    })
    .sort((a, b) => b.score - a.score);
  const [nearest] = ranked;
  return nearest === undefined || nearest.score === 0
    ? OTHERWISE
    : `{% figure "${nearest.id}" %} if "${nearest.shown}" is meant; otherwise ${OTHERWISE}`;
}

function similarity(number: string, said: readonly string[]): number {
  const digits = digitsOf(number);
  if (said.some((text) => ` ${text.toLowerCase()} `.includes(` ${number.toLowerCase()} `))) return 6;
  if (digits === "") return 0;
  if (said.some((text) => digitsOf(text) === digits)) return 5;
  return digits.length > 1 && said.some((text) => digitsOf(text).startsWith(digits.slice(0, 2))) ? 1 : 0;
}

function digitsOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[^\d.]/g, "")
    .replace(/^\.+|\.+$/g, "");
}

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !ORDINARY_WORDS.test(word)));
}
