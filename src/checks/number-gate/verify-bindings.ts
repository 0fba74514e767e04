// Declared elements against their records: each has to say exactly what its record gives, and nothing else.

import { fileOf } from "../../html/relative-links.ts";
import type { Handout } from "../../site/handout-links.ts";
import type { Briefing } from "../../model/briefing.ts";
import { collapseWhiteSpace } from "../../grammar/plain-text.ts";
import { suggestId } from "../../model/problem.ts";
import { RECORD_BINDINGS, type Allowed, type Entry } from "./record-bindings.ts";
import type { Binding } from "../../html/text-blocks.ts";

const KNOWN = new WeakMap<Briefing, Records>();

/** What the records of a briefing may say, each derived once. */
export function recordsOf(briefing: Briefing): Records {
  const records = KNOWN.get(briefing) ?? new Records(briefing);
  KNOWN.set(briefing, records);
  return records;
}

export class Records {
  readonly #briefing: Briefing;
  readonly #handouts: readonly Handout[];
  readonly #known = new Map<string, Allowed | null>();

  constructor(briefing: Briefing, handouts: readonly Handout[] = []) {
    this.#briefing = briefing;
    this.#handouts = handouts;
  }

  /** What an element with this attribute and id may say, each text in one line; null where they name nothing. */
  allowed(attribute: string, id: string): Allowed | null {
    const key = `${attribute} ${id}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const derived = RECORD_BINDINGS.get(attribute)?.allowed(this.#briefing, id, this.#handouts) ?? null;
    const allowed =
      derived === null ? null : { ...derived, texts: [...new Set(derived.texts.map(collapseWhiteSpace))] };
    this.#known.set(key, allowed);
    return allowed;
  }

  /** What is wrong with a declared element and what to write instead; null when nothing is. */
  mistakeIn(binding: Binding, url: string): { message: string; suggestion: string } | null {
    const { attribute, id, element, value, link, within, foreignElement } = binding;
    const kind = RECORD_BINDINGS.get(attribute);
    const allowed = this.allowed(attribute, id);
    if (kind === undefined || allowed === null) {
      const ids = [...(kind?.ids?.(this.#briefing) ?? [])];
      return {
        message: `${attribute}="${id}" names no record.`,
        suggestion:
          ids.length > 0
            ? suggestId(id, ids)
            : "the shortcode or filter that shows the record, with the id of one that there is.",
      };
    }
    const said = collapseWhiteSpace(binding.text);
    // Only <data> has to carry its value; another element that carries one may not differ either.
    const expected = element === "data" || value !== null ? (allowed.value ?? null) : null;
    const mistakes = [
      ...(allowed.texts.includes(said)
        ? []
        : [`"${shortened(said)}" is not how the record is shown: "${allowed.texts.map(shortened).join('" or "')}".`]),
      ...(value === expected
        ? []
        : [
            `the value of "${shortened(said)}" is ${value === null ? "missing" : `"${value}"`}, not ${expected === null ? "left out" : `"${expected}"`}.`,
          ]),
      ...(foreignElement === null
        ? []
        : [`"${shortened(said)}" holds a <${foreignElement}>, which may hide or strike out a part of it.`]),
      ...(link === null ? within.map((one) => `#${one}`) : [link])
        .filter((place) => isAnother(place, url, said, allowed.entry))
        .map(
          (place) => `"${shortened(said)}" ${link === null ? "stands in" : "links to"} another one's entry, ${place}`,
        ),
    ];
    return mistakes.length === 0 ? null : { message: mistakes.join(" "), suggestion: kind.suggestion(id) };
  }
}

/** Whether an address leads to an entry of the element's kind that is not the one of what it says. */
function isAnother(address: string, url: string, said: string, entry: Entry | undefined): boolean {
  const base = `http://site.invalid${url}`;
  if (entry === undefined || !URL.canParse(address, base)) return false;
  const { host, pathname, hash } = new URL(address, base);
  const place = fileOf(pathname) + hash;
  return host === "site.invalid" && entry.kind.test(place) && place !== entry.of(said);
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
