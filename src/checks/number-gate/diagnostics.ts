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
}

/** Collects diagnostics and reports each fault once, with the record or template to open. */
export class Diagnostics {
  readonly #briefing: Briefing;
  readonly #byMessage = new Map<string, { first: Diagnostic; pages: Set<string> }>();

  constructor(briefing: Briefing) {
    this.#briefing = briefing;
  }

  add(diagnostic: Diagnostic): void {
    const message = fullMessage(diagnostic);
    const known = this.#byMessage.get(message);
    if (known === undefined) this.#byMessage.set(message, { first: diagnostic, pages: new Set([diagnostic.url]) });
    else known.pages.add(diagnostic.url);
  }

  report(problems: Problems): void {
    const byRecord = new Map<string, string>();
    for (const [message, { first, pages }] of this.#byMessage) {
      const { file, url, place, suggestion, context } = first;
      const record = context === undefined ? null : recordWith(context, this.#briefing);
      if (record === null) {
        problems.add({ file, record: `${url} · ${place}`, message, suggestion, pages: [...pages] });
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

/** The text right around a place, up to the next element with a binding. */
export function contextOf({ text }: TextBlock, at: number, end: number, reach = 12): string {
  const before = text.slice(Math.max(0, at - reach), at);
  const after = text.slice(end, end + reach);
  return (
    before.slice(before.lastIndexOf(BINDING_MARK) + 1) + text.slice(at, end) + (after.split(BINDING_MARK)[0] ?? "")
  );
}

/** Fields that pages show in elements with a binding, or not at all: no other number comes from them. */
const NOT_PROSE = new Set(["id", "file", "type", "printed", "gloss", "rank", "title", "address", "sha256"]);

const SEARCHED =
  "figures derived commitments parks places people organisations sources terms statements events rankings checks".split(
    " ",
  ) as (keyof ResolvedKinds)[];

/** The record with the text in one of its fields, if there is one. */
function recordWith(text: string, briefing: Briefing): Pick<Problem, "file" | "record"> | null {
  if (!/\p{L}{3}/u.test(text)) return null; // Too short to identify a record.
  const records: { id: string; file: string }[] = SEARCHED.flatMap((subject) => [...briefing[subject].values()]);
  for (const { id, file, ...fields } of records) {
    for (const [name, value] of Object.entries(fields)) {
      if (NOT_PROSE.has(name)) continue;
      const parts: [string, unknown][] = Array.isArray(value)
        ? value.map((part: unknown, index) => [`${name}.${index}`, part])
        : [[name, value]];
      const found = parts.find(([, part]) => textsOf(part).some((one) => one.replace(/\s+/gu, " ").includes(text)));
      if (found !== undefined) return { file, record: `${id} · ${found[0]}` };
    }
  }
  return null;
}

/** The texts of a field, or of a part such as `{ text, source, paragraph }`; other records are searched themselves. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || "file" in value) return [];
  return Object.values(value).filter((part): part is string => typeof part === "string");
}
