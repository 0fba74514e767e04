// What an edition published: the ledger of its figures, against which every later state of the data is held.

import * as v from "valibot";
import { factsKnown, knowledgeOf } from "./edition.ts";
import type { Facts } from "./facts.ts";
import type { FigureRecord } from "./figure.ts";
import type { Problems } from "./problem.ts";
import { date, paragraph, text, type Identified } from "./record.ts";

/** A figure as an edition published it. */
export type PublishedFigure = Pick<FigureRecord, "label" | "about" | "printed" | "kind" | "source" | "paragraph"> &
  Partial<Pick<FigureRecord, "by" | "period">>;

/** The ledger of one edition, in `_data/published/EDITION.ts`. A script writes it; nobody edits it by hand. */
export interface PublishedRecord {
  figures: Record<string, PublishedFigure>;
}

export const publishedShape = v.strictObject({
  figures: v.record(
    text,
    v.strictObject({
      label: text,
      about: text,
      printed: text,
      kind: v.picklist(["actual", "target", "plan"]),
      source: text,
      paragraph,
      by: v.exactOptional(date),
      period: v.exactOptional(date),
    }),
  ),
}) satisfies v.GenericSchema<unknown, PublishedRecord>;

/** The ledger of an edition as the facts give it now. */
export function ledgerOf(facts: Facts, edition: string): PublishedRecord | null {
  const knowledge = facts.settings === null ? null : knowledgeOf(facts.settings.editions, edition);
  if (knowledge === null) return null;
  const figures = [...factsKnown(facts, knowledge).figures.values()].map(
    (figure) => [figure.id, entryOf(figure)] as const,
  );
  return { figures: Object.fromEntries(figures) };
}

function entryOf({
  label,
  about,
  printed,
  kind,
  source,
  paragraph: at,
  by,
  period,
}: Identified<FigureRecord>): PublishedFigure {
  return {
    label,
    about,
    printed,
    kind,
    source,
    paragraph: at,
    ...(by === undefined ? {} : { by }),
    ...(period === undefined ? {} : { period }),
  };
}

/** Reports every published figure that the data no longer holds, or holds otherwise: a correction needs a revision. */
export function checkPublished(facts: Facts, problems: Problems): void {
  for (const ledger of facts.published.values()) {
    const now = ledgerOf(facts, ledger.id);
    if (now === null) {
      problems.add({
        file: ledger.file,
        record: ledger.id,
        message: `there is no edition "${ledger.id}".`,
        suggestion:
          "the file's name and key as the edition's id in _data/briefing.ts, or no ledger of an edition that is gone.",
      });
      continue;
    }
    for (const id of Object.keys(now.figures)) {
      if (ledger.figures[id] !== undefined) continue;
      problems.add({
        file: facts.figures.get(id)?.file ?? ledger.file,
        record: id,
        message: `edition ${ledger.id} is closed and did not hold the figure.`,
        suggestion: "a source of a later edition, or the figure under a source that the later edition adds.",
      });
    }
    for (const [id, published] of Object.entries(ledger.figures)) {
      const figure = now.figures[id];
      if (figure === undefined) {
        if (facts.leftOut.has(`figure:${id}`)) continue;
        problems.add({
          file: ledger.file,
          record: id,
          message: `edition ${ledger.id} published “${published.printed}”, and the figure is gone.`,
          suggestion: "the figure back into _data/figures; a figure that was published is never deleted.",
        });
        continue;
      }
      const changed = (["label", "about", "printed", "kind", "source", "paragraph", "by", "period"] as const).filter(
        (field) => figure[field] !== published[field],
      );
      if (changed.length === 0) continue;
      const revision = changed.every((field) => ["printed", "source", "paragraph"].includes(field));
      const differences = changed.map(
        (field) =>
          `${field} was ${JSON.stringify(published[field] ?? null)} and is ${JSON.stringify(figure[field] ?? null)}`,
      );
      problems.add({
        file: facts.figures.get(id)?.file ?? ledger.file,
        record: `${id} · ${changed[0]}`,
        message: `edition ${ledger.id} published the figure otherwise: ${differences.join("; ")}.`,
        suggestion: revision
          ? `what was published, or a revision: revisions: [{ edition: "…", was: { printed: ${JSON.stringify(published.printed)} }, reason: "…" }]`
          : "what was published; another meaning is another figure.",
      });
    }
  }
}
