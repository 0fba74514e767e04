// Everything the number gate refuses, each fault once with all pages that show it: a fault in a layout is one fault.

import type { Briefing, ResolvedKinds } from "../../model/briefing.ts";
import { collapseWhiteSpace } from "../../grammar/plain-text.ts";
import type { Problem, Problems } from "../../model/problem.ts";
import { BINDING_MARK, type TextBlock } from "../../html/text-blocks.ts";

/** A fault at one place. */
export interface Diagnostic {
  /** The template, or the file itself if no template renders it. */
  readonly file: string;
  readonly url: string;
  readonly place: string;
  /** What is wrong, without the text around it. */
  readonly message: string;
  readonly suggestion: string;
  /** The text around it, to show. */
  readonly excerpt?: string;
  /** The text around it as it is written, by which its record is found. */
  readonly context?: string;
  /** The whole text, and where it stands in it. */
  readonly whole?: { readonly text: string; readonly at: number; readonly end: number };
  /** The words right before and after it: the same number between the same words is the same fault. */
  readonly neighbours?: Neighbours;
}

/** Words right before and after a place, the nearest first; fewer where the text ends. */
export interface Neighbours {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

interface Found {
  readonly first: Diagnostic;
  pages: Set<string>;
}

/** Collects diagnostics and reports each fault once, with the record or template to open. */
export class Diagnostics {
  readonly #briefing: Briefing;
  readonly #byMessage = new Map<string, Found>();

  constructor(briefing: Briefing) {
    this.#briefing = briefing;
  }

  add(diagnostic: Diagnostic): void {
    const message = fullMessage(diagnostic);
    const known = this.#byMessage.get(message);
    if (known === undefined) this.#byMessage.set(message, { first: diagnostic, pages: new Set([diagnostic.url]) });
    else known.pages.add(diagnostic.url);
  }

  /** The faults, of which one repeated by a title, an attribute and a heading of a page is listed once. */
  #merged(): Iterable<readonly [message: string, Found]> {
    const kept: [message: string, found: Found][] = [];
    const byMessage = new Map<string, Found[]>();
    for (const [message, found] of this.#byMessage) {
      const others = byMessage.get(found.first.message) ?? [];
      const same = others.find((other) => isSameFault(found, other));
      byMessage.set(found.first.message, [...others, found]);
      if (same === undefined) kept.push([message, found]);
      else {
        for (const page of found.pages) same.pages.add(page);
        // Sameness is transitive here.
        found.pages = same.pages;
      }
    }
    return kept;
  }

  report(problems: Problems): void {
    const byRecord = new Map<string, string>();
    for (const [message, { first, pages }] of this.#merged()) {
      const { file, url, place, suggestion, context, whole } = first;
      const record = context === undefined ? null : recordWith(context, whole, this.#briefing);
      if (record === null) {
        const written = writtenAt(first);
        problems.add({ file, record: `${url} · ${place}`, message, suggestion, pages: [...pages], ...written });
        continue;
      }
      // The same field may stand between other words on the next page.
      const fault = JSON.stringify([record, first.message]);
      const firstMessage = byRecord.get(fault) ?? message;
      byRecord.set(fault, firstMessage);
      problems.add({ ...record, message: firstMessage, suggestion, pages: [...pages] });
    }
  }
}

/** What its template has at the place of a fault: the number with the word after it. */
function writtenAt({ message, neighbours }: Diagnostic): Pick<Problem, "written"> {
  const [, number] = /"([^"]+)"/.exec(message) ?? [];
  const [after] = neighbours?.after ?? [];
  return number === undefined || after === undefined ? {} : { written: `${number} ${after}` };
}

/**
 * Whether two places show one fault: the same words around it, as far as both texts go, on one page, or in a label that
 * several pages show.
 */
function isSameFault(one: Found, other: Found): boolean {
  const [a, b] = [one.first.neighbours, other.first.neighbours];
  if (a === undefined || b === undefined) return false;
  const [before, after] = [sharedWords(a.before, b.before), sharedWords(a.after, b.after)];
  if (before === null || after === null) return false;
  return before + after >= (other.pages.has(one.first.url) ? 1 : isLabel(a) || isLabel(b) ? 2 : Infinity);
}

/** Whether a whole text is no longer than the words that are compared. */
function isLabel({ before, after }: Neighbours): boolean {
  return before.length < NEIGHBOURS && after.length < NEIGHBOURS;
}

/** How many words two sides share; null if they differ before either ends. */
function sharedWords(one: readonly string[], other: readonly string[]): number | null {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).every((word, index) => word === other[index]) ? length : null;
}

function fullMessage({ message, excerpt }: Diagnostic): string {
  return excerpt === undefined ? message : `${message}: "${excerpt}".`;
}

/** The text around a place on one line, with the text of elements that have a binding. */
export function excerptOf({ text, bindings }: TextBlock, at: number, end: number, reach = 30): string {
  const from = Math.max(0, at - reach);
  let item = text.slice(0, from).split(BINDING_MARK).length - 1;
  const part = text
    .slice(from, end + reach)
    .replaceAll(BINDING_MARK, () => collapseWhiteSpace(bindings[item++]?.text ?? ""));
  return `${from > 0 ? "…" : ""}${part.trim()}${end + reach < text.length ? "…" : ""}`;
}

/** Words compared on each side of a place. */
const NEIGHBOURS = 3;

/** The words right before and after a place; a figure between them is a word. */
export function neighboursOf({ text }: TextBlock, at: number, end: number): Neighbours {
  const words = (part: string) => part.toLowerCase().match(new RegExp(`[\\p{L}\\p{N}]+|${BINDING_MARK}`, "gu")) ?? [];
  return {
    before: words(text.slice(Math.max(0, at - 80), at))
      .slice(-NEIGHBOURS)
      .reverse(),
    after: words(text.slice(end, end + 80)).slice(0, NEIGHBOURS),
  };
}

/** The text right around a place, up to the next element with a binding. */
export function contextOf({ text }: TextBlock, at: number, end: number, reach = 12): string {
  const before = text.slice(Math.max(0, at - reach), at);
  const after = text.slice(end, end + reach);
  return (
    before.slice(before.lastIndexOf(BINDING_MARK) + 1) + text.slice(at, end) + (after.split(BINDING_MARK)[0] ?? "")
  );
}

/** Fields that pages show in elements with a binding, or not at all: no other number comes from them. */
const NOT_PROSE = new Set(
  "id file type printed exactWords prefix suffix gloss columnUnit rank title address sha256".split(" "),
);

const SEARCHED =
  "figures derived commitments parks places people organisations sources terms statements events rankings breaks checks".split(
    " ",
  ) as (keyof ResolvedKinds)[];

/** The record with the text in one of its fields, or with a field that stands whole around the place. */
function recordWith(
  text: string,
  whole: Diagnostic["whole"],
  briefing: Briefing,
): Pick<Problem, "file" | "record"> | null {
  const isIn = (field: string) =>
    (/\p{L}{3}/u.test(text) && field.includes(text)) || (whole !== undefined && standsAround(field, whole));
  const records: { id: string; file: string }[] = SEARCHED.flatMap((subject) => [...briefing[subject].values()]);
  for (const { id, file, ...fields } of records) {
    for (const [name, value] of Object.entries(fields)) {
      if (NOT_PROSE.has(name)) continue;
      const parts: [string, unknown][] = Array.isArray(value)
        ? value.map((part: unknown, index) => [`${name}.${index}`, part])
        : [[name, value]];
      const found = parts.find(([, part]) => textsOf(part).some((one) => isIn(collapseWhiteSpace(one))));
      if (found !== undefined) return { file, record: `${id} · ${found[0]}` };
    }
  }
  return null;
}

/** Whether a field stands in a text so that it includes the place; one of a few letters identifies nothing. */
function standsAround(field: string, { text, at, end }: NonNullable<Diagnostic["whole"]>): boolean {
  if (field.length < end - at || !/\p{L}{3}/u.test(field)) return false;
  const start = text.indexOf(field, Math.max(0, end - field.length));
  return start >= 0 && start <= at;
}

/** The texts of a field, or of a part such as `{ text, source, paragraph }`; other records are searched themselves. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || "file" in value) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    typeof part === "string" && !NOT_PROSE.has(name) ? [part] : [],
  );
}
