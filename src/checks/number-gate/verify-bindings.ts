// Compares each element that has a binding with its record: it must show exactly a rendering of the record.

import { fileOf } from "../../html/relative-links.ts";
import type { Handout } from "../../site/cross-page/handout-links.ts";
import type { Briefing } from "../../model/briefing.ts";
import { collapseWhiteSpace } from "../../grammar/plain-text.ts";
import { suggestId } from "../../model/suggest-id.ts";
import { RECORD_BINDINGS, type Allowed, type Entry } from "./record-bindings.ts";
import type { Binding } from "../../html/text-blocks.ts";

/** The renderings of a briefing's records, each derived once. */
export class RecordRenderings {
  readonly briefing: Briefing;
  readonly #handouts: readonly Handout[];
  readonly #known = new Map<string, Allowed | null>();

  constructor(briefing: Briefing, handouts: readonly Handout[] = []) {
    this.briefing = briefing;
    this.#handouts = handouts;
  }

  /** What an element with this attribute and id may say, each text on one line; null if they name no record. */
  allowed(attribute: string, id: string): Allowed | null {
    const key = `${attribute} ${id}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const derived = RECORD_BINDINGS.get(attribute)?.allowed(this.briefing, id, this.#handouts) ?? null;
    const allowed =
      derived === null ? null : { ...derived, texts: [...new Set(derived.texts.map(collapseWhiteSpace))] };
    this.#known.set(key, allowed);
    return allowed;
  }

  /** What is wrong with an element and what to write instead, or null. @param url address of its page */
  faultIn(binding: Binding, url: string): { message: string; suggestion: string } | null {
    const { attribute, id, element, value, link, within, foreignElement } = binding;
    const kind = RECORD_BINDINGS.get(attribute);
    const allowed = this.allowed(attribute, id);
    if (kind === undefined || allowed === null) {
      const ids = [...(kind?.ids?.(this.briefing) ?? [])];
      return {
        message: `${attribute}="${id}" names no record.`,
        suggestion:
          ids.length > 0
            ? suggestId(id, ids)
            : "the shortcode or filter that shows the record, with the id of an existing one.",
      };
    }
    const text = collapseWhiteSpace(binding.text);
    const said = `"${shortened(text)}"`;
    // Only <data> must carry its value; if another element has one, it must be right as well.
    const expected = element === "data" || value !== null ? (allowed.value ?? null) : null;
    const faults: string[] = [];
    if (!allowed.texts.includes(text))
      faults.push(`${said} is not how the record is shown: "${allowed.texts.map(shortened).join('" or "')}".`);
    if (value !== expected)
      faults.push(
        `the value of ${said} is ${value === null ? "missing" : `"${value}"`}, ` +
          `not ${expected === null ? "left out" : `"${expected}"`}.`,
      );
    if (foreignElement !== null)
      faults.push(`${said} contains a <${foreignElement}>, which may hide or strike out a part of it.`);
    for (const place of link === null ? within.map((one) => `#${one}`) : [link])
      if (leadsToOther(place, url, text, allowed.entry))
        faults.push(`${said} ${link === null ? "is in" : "links to"} the entry of another record, ${place}`);
    return faults.length === 0 ? null : { message: faults.join(" "), suggestion: kind.suggestion(id) };
  }
}

/** Whether an address leads to an entry of this kind of record, but not to the entry of what the text says. */
function leadsToOther(address: string, url: string, text: string, entry: Entry | undefined): boolean {
  const base = `http://site.invalid${url}`;
  if (entry === undefined || !URL.canParse(address, base)) return false;
  const { host, pathname, hash } = new URL(address, base);
  const place = fileOf(pathname) + hash;
  return host === "site.invalid" && entry.pattern.test(place) && place !== entry.of(text);
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
