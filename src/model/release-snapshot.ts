// What an edition published: the ledger of its figures, against which every later state of the data is held.

import { factsAsOf, editionScope } from "./edition.ts";
import type { Facts } from "./facts.ts";
import type { FigureRecord } from "./figure.ts";
import type { Problems } from "./problem.ts";
import type { Identified } from "./record.ts";
import type { SnapshotFigure, SnapshotRecord } from "./snapshot.ts";

/** The ledger of an edition as the facts give it now. */
export function snapshotOf(facts: Facts, edition: string): SnapshotRecord | null {
  const knowledge = facts.settings === null ? null : editionScope(facts.settings.editions, edition);
  if (knowledge === null) return null;
  const figures = [...factsAsOf(facts, knowledge).figures.values()].map(
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
}: Identified<FigureRecord>): SnapshotFigure {
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
export function checkSnapshots(facts: Facts, problems: Problems): void {
  for (const ledger of facts.published.values()) {
    const now = snapshotOf(facts, ledger.id);
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
