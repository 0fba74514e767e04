// What the briefing takes from a source, sorted by paragraph.

import type { Briefing } from "../model/briefing.ts";
import { addressOf } from "./addresses.ts";

/** One record that rests on a paragraph. */
export interface CitedRecord {
  /** What kind of record it is, in plain words. */
  readonly kind: string;
  /** The record's name, and where its entry is. */
  readonly name: string;
  readonly address: string | null;
  /** What is said of it, in the briefing's words; may hold shortcodes. */
  readonly text: string;
  /** Id of the figure whose quantity is shown beside it. */
  readonly figure: string | null;
}

/** Everything that rests on one paragraph of a source. */
export interface CitedParagraph {
  /** Null for what stands somewhere in an excerpt. */
  readonly paragraph: number | null;
  readonly records: readonly CitedRecord[];
}

const gathered = new WeakMap<Briefing, Map<string, readonly CitedParagraph[]>>();

/** All records that cite the source, by paragraph, in the order of the text. Gathered once: every reference asks for them. */
export function citationsOf(briefing: Briefing, source: string): readonly CitedParagraph[] {
  const known = gathered.get(briefing) ?? new Map<string, readonly CitedParagraph[]>();
  gathered.set(briefing, known);
  const paragraphs = known.get(source) ?? gather(briefing, source);
  known.set(source, paragraphs);
  return paragraphs;
}

function gather(briefing: Briefing, source: string): readonly CitedParagraph[] {
  const found = new Map<number | null, CitedRecord[]>();
  const add = (
    at: { source: string | { id: string }; paragraph: number | null },
    record: Partial<CitedRecord> & Pick<CitedRecord, "kind" | "name">,
  ) => {
    if ((typeof at.source === "string" ? at.source : at.source.id) !== source) return;
    const records = found.get(at.paragraph) ?? [];
    records.push({ address: null, text: "", figure: null, ...record });
    found.set(at.paragraph, records);
  };

  for (const figure of briefing.figures.values()) {
    const record = { kind: "figure", name: figure.label, address: addressOf("figure", figure.id), figure: figure.id };
    add(figure, record);
    for (const { paragraph } of figure.repeated ?? [])
      add({ ...figure, paragraph }, { ...record, kind: "figure, repeated" });
  }
  for (const commitment of briefing.commitments.values()) {
    const record = { kind: "promise", name: commitment.label, address: addressOf("commitment", commitment.id) };
    add(commitment, record);
    for (const outcome of commitment.outcomes) add(outcome, { ...record, kind: "report", text: outcome.text });
    for (const near of commitment.related) add(near, { ...record, kind: "related", text: near.text });
  }
  for (const event of briefing.events)
    add(event, {
      kind: "event",
      name: event.label,
      address: `/timeline/#point-event-${event.id}`,
      text: `{% date "${event.date}" %}`,
    });
  for (const { by, said, ...statement } of briefing.statements)
    add(statement, {
      kind: "statement",
      name: by.name,
      address: addressOf("person", by.id),
      text: `said that ${said}`,
    });
  for (const { id, term, source, paragraph } of briefing.terms.values())
    if (source !== null) add({ source, paragraph }, { kind: "term", name: term, address: addressOf("term", id) });
  const named = [
    ["park", briefing.parks],
    ["place", briefing.places],
    ["person", briefing.people],
    ["organisation", briefing.organisations],
  ] as const;
  for (const [kind, records] of named) {
    for (const record of records.values()) {
      const entry = { kind, name: record.name, address: addressOf(kind, record.id) };
      add(record, entry);
      if ("purpose" in record && record.purposeParagraph !== undefined)
        add({ ...record, paragraph: record.purposeParagraph }, { ...entry, kind: "purpose", text: record.purpose });
      if ("facts" in record)
        for (const fact of record.facts ?? []) add(fact, { ...entry, kind: "fact", text: fact.text });
    }
  }
  return [...found].sort(([a], [b]) => (a ?? 0) - (b ?? 0)).map(([paragraph, records]) => ({ paragraph, records }));
}
