// Closed editions: the data must still give the figures that each one published.

import { collapseWhiteSpace } from "../grammar/plain-text.ts";
import { factsAsOf, editionScope } from "./edition.ts";
import type { Facts } from "./facts.ts";
import type { Problems } from "./problem.ts";
import { PUBLISHED_FIELDS, type SnapshotFigure, type SnapshotRecord } from "./edition-snapshot.ts";

/** The snapshot of an edition according to the facts of today; null if there is no such edition. */
export function snapshotOf(facts: Facts, edition: string): SnapshotRecord | null {
  const scope = facts.settings === null ? null : editionScope(facts.settings.editions, edition);
  if (scope === null) return null;
  const figures = [...factsAsOf(facts, scope).figures.values()].map((figure) => {
    const published = PUBLISHED_FIELDS.filter((field) => figure[field] !== undefined).map((field) => [
      field,
      figure[field],
    ]);
    return [figure.id, Object.fromEntries(published) as SnapshotFigure];
  });
  return { figures: Object.fromEntries(figures) as Record<string, SnapshotFigure> };
}

/**
 * Reports each figure whose published form the data no longer gives: a correction needs a revision. What several
 * editions published alike is reported with the first of them.
 */
export function checkSnapshots(facts: Facts, problems: Problems): void {
  const reported = new Set<string>();
  const isRepeated = (difference: unknown): boolean => {
    const key = JSON.stringify(difference);
    const known = reported.has(key);
    reported.add(key);
    return known;
  };
  const order = facts.settings?.editions.map(({ id }) => id) ?? [];
  const snapshots = [...facts.published.values()].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  for (const snapshot of snapshots) {
    const now = snapshotOf(facts, snapshot.id);
    if (now === null) {
      problems.add({
        file: snapshot.file,
        record: snapshot.id,
        message: `there is no edition "${snapshot.id}".`,
        suggestion: "the edition's id in _data/briefing.ts as the file's name and key; or delete the file.",
      });
      continue;
    }
    for (const id of Object.keys(now.figures)) {
      if (snapshot.figures[id] !== undefined || isRepeated([id, "new"])) continue;
      problems.add({
        file: facts.figures.get(id)?.file ?? snapshot.file,
        record: id,
        message: `edition ${snapshot.id} is closed and did not contain the figure.`,
        suggestion: "a source that a later edition adds as the figure's source.",
      });
    }
    for (const [id, published] of Object.entries(snapshot.figures)) {
      const figure = now.figures[id];
      const file = facts.figures.get(id)?.file ?? snapshot.file;
      if (isRepeated([id, published, figure])) continue;
      if (figure !== undefined) checkPublishedFigure(file, snapshot.id, id, published, figure, problems);
      else if (!facts.leftOut.has(`figure:${id}`))
        problems.add({
          file: snapshot.file,
          record: id,
          message: `edition ${snapshot.id} published “${published.printed}”, but the figure is gone.`,
          suggestion: "the figure again in _data/figures: a published figure is never deleted.",
        });
    }
  }
}

function checkPublishedFigure(
  file: string,
  edition: string,
  id: string,
  published: SnapshotFigure,
  figure: SnapshotFigure,
  problems: Problems,
): void {
  const changed = PUBLISHED_FIELDS.filter((field) => comparable(figure[field]) !== comparable(published[field]));
  if (changed.length === 0) return;
  const json = (value: unknown) => JSON.stringify(value ?? null);
  const changes = changed.map((field) => `${field} was ${json(published[field])} and is ${json(figure[field])}`);
  const revisable = changed.every((field) => ["printed", "source", "paragraph"].includes(field));
  const revision = `revisions: [{ edition: "…", was: { printed: ${json(published.printed)} }, reason: "…" }]`;
  problems.add({
    file,
    record: `${id} · ${changed[0]}`,
    message: `edition ${edition} published something else: ${changes.join("; ")}.`,
    suggestion: revisable
      ? `what was published, or a revision: ${revision}`
      : "what was published; a figure with another meaning needs an id of its own.",
  });
}

/** White space may change: a link finds printed words only with the spaces of the source. */
function comparable<T>(value: T): T | string {
  return typeof value === "string" ? collapseWhiteSpace(value) : value;
}
