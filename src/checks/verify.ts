// Declared elements against their records: each has to say exactly what its record gives, and nothing else.

import { fileOf } from "../build/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import { suggestId } from "../model/problem.ts";
import { DECLARATIONS, type Allowed } from "./declarations.ts";
import type { Declaration } from "./surfaces.ts";

/** Derives what records may say, each once a run. */
export class Records {
  readonly #briefing: Briefing;
  readonly #known = new Map<string, Allowed | null>();
  #entries: ReadonlySet<string> | null = null;

  constructor(briefing: Briefing) {
    this.#briefing = briefing;
  }

  /** What an element with this attribute and id may say, each text in one line; null where they name nothing. */
  allowed(attribute: string, id: string): Allowed | null {
    const key = `${attribute} ${id}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const derived = DECLARATIONS[attribute]?.allowed(this.#briefing, id) ?? null;
    const allowed = derived === null ? null : { ...derived, texts: [...new Set(derived.texts.map(oneLine))] };
    this.#known.set(key, allowed);
    return allowed;
  }

  /** What is wrong with a declared element and what to write instead; null when nothing is. */
  mistakeIn(declaration: Declaration, url: string): { wrong: string; write: string } | null {
    const { attribute, id, element, value, link, foreign } = declaration;
    const kind = DECLARATIONS[attribute];
    const allowed = this.allowed(attribute, id);
    if (kind === undefined || allowed === null) {
      const ids = [...(kind?.ids?.(this.#briefing) ?? [])];
      return { wrong: `${attribute}="${id}" names no record.`, write: ids.length > 0 ? suggestId(id, ids) : "the shortcode or filter that shows the record, with the id of one that there is." };
    }
    const said = oneLine(declaration.text);
    const expected = element === "data" ? (allowed.value ?? null) : value === null ? null : (allowed.value ?? null);
    const wrong = [
      ...(allowed.texts.includes(said) ? [] : [`"${shortened(said)}" is not how the record is shown: "${allowed.texts.map(shortened).join('" or "')}".`]),
      ...(value === expected ? [] : [`the value of "${shortened(said)}" is ${value === null ? "missing" : `"${value}"`}, not ${expected === null ? "left out" : `"${expected}"`}.`]),
      ...(foreign === null ? [] : [`"${shortened(said)}" holds a <${foreign}>, which may hide or strike out a part of it.`]),
      ...(this.#leadsElsewhere(link, url, allowed.link) ? [`"${shortened(said)}" links to another figure's entry: ${link ?? ""}`] : []),
    ];
    return wrong.length === 0 ? null : { wrong: wrong.join(" "), write: kind.write(id) };
  }

  /** Whether a link leads to the entry of a figure that is not the one it should lead to. */
  #leadsElsewhere(link: string | null, url: string, target: string | undefined): boolean {
    const base = `http://site.invalid${url}`;
    if (link === null || target === undefined || !URL.canParse(link, base)) return false;
    const { host, pathname } = new URL(link, base);
    return host === "site.invalid" && fileOf(pathname) !== fileOf(target) && this.#figureEntries().has(fileOf(pathname));
  }

  #figureEntries(): ReadonlySet<string> {
    const { figures, derived } = this.#briefing;
    this.#entries ??= new Set([...figures.keys(), ...derived.keys()].flatMap((id) => this.allowed("data-figure", id)?.link ?? []).map(fileOf));
    return this.#entries;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
