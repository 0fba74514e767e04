// What the gate has found, told once each: a layout's mistake stands on every page and is still one mistake.

import type { Briefing } from "../../model/briefing.ts";
import { collapseWhiteSpace } from "../../grammar/plain-text.ts";
import type { Problems } from "../../model/problem.ts";
import { BINDING_MARK, type TextBlock } from "../../html/text-blocks.ts";

/** Something wrong at one place. */
export interface Diagnostic {
  /** The template, or the file itself where no template made it. */
  readonly file: string;
  /** Address of the page, or path of the file. */
  readonly url: string;
  readonly place: string;
  readonly message: string;
  readonly suggestion: string;
  /** Words as they stand around it, by which the record is found that they come from. */
  readonly words?: string;
}

/** Gathers findings and tells them with the record or template to open. */
export class Diagnostics {
  readonly #briefing: Briefing;
  readonly #byWording = new Map<string, Diagnostic[]>();

  constructor(briefing: Briefing) {
    this.#briefing = briefing;
  }

  add(finding: Diagnostic): void {
    const known = this.#byWording.get(finding.message);
    if (known === undefined) this.#byWording.set(finding.message, [finding]);
    else known.push(finding);
  }

  report(problems: Problems): void {
    for (const [message, all] of this.#byWording) {
      const [first] = all;
      if (first === undefined) continue;
      const urls = new Set(all.map(({ url }) => url));
      const more = urls.size > 1 ? `, and on ${urls.size - 1} more ${urls.size === 2 ? "page" : "pages"}` : "";
      const record = first.words === undefined ? null : recordWith(first.words, this.#briefing);
      if (record !== null)
        problems.add({
          ...record,
          message: `${message} It shows on ${first.url}${more}.`,
          suggestion: first.suggestion,
        });
      else
        problems.add({
          file: first.file,
          record: `${first.url} · ${first.place}${more}`,
          message,
          suggestion: first.suggestion,
        });
    }
  }
}

/** The text around a place, in one line, with the words of declared elements in it. */
export function excerpt({ text, bindings }: TextBlock, at: number, end: number, reach = 30): string {
  const from = Math.max(0, at - reach);
  let item = text.slice(0, from).split(BINDING_MARK).length - 1;
  const part = text
    .slice(from, end + reach)
    .replaceAll(BINDING_MARK, () => collapseWhiteSpace(bindings[item++]?.text ?? ""));
  return `${from > 0 ? "…" : ""}${part.trim()}${end + reach < text.length ? "…" : ""}`;
}

/** The words right around a place, up to the declared elements beside it. */
export function wordsAround({ text }: TextBlock, at: number, end: number, reach = 12): string {
  const before =
    text
      .slice(Math.max(0, at - reach), at)
      .split(BINDING_MARK)
      .at(-1) ?? "";
  const after = text.slice(end, end + reach).split(BINDING_MARK)[0] ?? "";
  return before + text.slice(at, end) + after;
}

interface RecordText {
  readonly file: string;
  readonly record: string;
}

/** Fields that pages show in declared elements or not at all: a number elsewhere does not come from them. */
const NOT_PROSE = new Set(["id", "file", "type", "printed", "gloss", "rank", "title", "address", "sha256"]);

/** The record of the briefing that holds the words in one of its texts, if one does. */
function recordWith(words: string, briefing: Briefing): RecordText | null {
  if (!/\p{L}{3}/u.test(words)) return null; // Too little to tell by.
  const {
    figures,
    derived,
    commitments,
    parks,
    places,
    people,
    organisations,
    sources,
    statements,
    events,
    rankings,
    checks,
    terms,
  } = briefing;
  const kinds: Iterable<{ id: string; file: string }>[] = [
    figures,
    derived,
    commitments,
    parks,
    places,
    people,
    organisations,
    sources,
    terms,
  ].map((records) => records.values());
  for (const record of [...kinds, statements, events, rankings, checks].flatMap((records) => [...records])) {
    for (const [field, value] of Object.entries(record).filter(([name]) => !NOT_PROSE.has(name))) {
      const texts = Array.isArray(value)
        ? value.flatMap((part: unknown, index) => textsOf(part).map((text) => ({ text, field: `${field}.${index}` })))
        : textsOf(value).map((text) => ({ text, field }));
      const found = texts.find(({ text }) => text.replace(/\s+/gu, " ").includes(words));
      if (found !== undefined) return { file: record.file, record: `${record.id} · ${found.field}` };
    }
  }
  return null;
}

/** The texts of a field: its own, or those of a part such as `{ text, source, paragraph }`; records that it refers to have their own. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || "file" in value) return [];
  return Object.values(value).filter((part): part is string => typeof part === "string");
}
