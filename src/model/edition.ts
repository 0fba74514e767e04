// Editions: the facts as of each edition, and checks of the editions that records name.

import { sidesOf } from "./arithmetic.ts";
import { chartAsOf } from "./chart.ts";
import { SHAPES, type Facts } from "./facts.ts";
import type { FigureRecord } from "./figure.ts";
import { suggestId, type Problems } from "./problem.ts";
import type { Identified } from "./record.ts";
import type { EditionRecord } from "./settings.ts";

/** The scope of an edition: its own sources and those of every edition before it. */
export interface EditionScope {
  readonly edition: EditionRecord;
  /** The editions up to this one, the oldest first. */
  readonly editions: readonly EditionRecord[];
  readonly sources: ReadonlySet<string>;
}

/** The scope of an edition, by default the newest; null if there is no such edition. */
export function editionScope(editions: readonly EditionRecord[], id: string | undefined): EditionScope | null {
  const index = id === undefined ? editions.length - 1 : editions.findIndex((edition) => edition.id === id);
  const edition = editions[index];
  if (edition === undefined) return null;
  const known = editions.slice(0, index + 1);
  return { edition, editions: known, sources: new Set(known.flatMap(({ sources }) => sources)) };
}

/**
 * The facts as an edition knew them: without records, statements and outcomes from later sources, calculations and
 * charts that need later figures, and pictures of later subjects. Figures revised later read as they did then.
 */
export function factsAsOf(facts: Facts, { sources, editions }: EditionScope): Facts {
  const laterSources = new Set([...facts.sources.keys()].filter((id) => !sources.has(id)));
  const isLater = ({ source }: { source: string | null }) => laterSources.has(source ?? "");
  const cited = <T extends { source: string }>(records: ReadonlyMap<string, T>) =>
    filterMap(records, (record) => !isLater(record));
  const citedWithFacts = <T extends { source: string; facts?: { source: string }[] }>(
    records: ReadonlyMap<string, T>,
  ) =>
    transformMap(cited(records), (record) =>
      record.facts?.some(isLater) === true
        ? { ...record, facts: record.facts.filter((fact) => !isLater(fact)) }
        : record,
    );

  const figures = cited(transformMap(facts.figures, (figure) => figureAsOf(figure, editions)));
  const isLaterFigure = (id: string) => facts.figures.has(id) && !figures.has(id);
  const isLaterSubject = (id: string) =>
    [facts.places, facts.parks, facts.organisations].some((records) => laterSources.has(records.get(id)?.source ?? ""));
  return {
    ...facts,
    sources: filterMap(facts.sources, ({ id }) => sources.has(id)),
    places: citedWithFacts(facts.places),
    parks: citedWithFacts(facts.parks),
    organisations: citedWithFacts(facts.organisations),
    people: cited(facts.people),
    statements: cited(facts.statements),
    events: cited(facts.events),
    figures,
    derived: filterMap(facts.derived, ({ of }) => !of.some(isLaterFigure)),
    checks: filterMap(facts.checks, (check) => !Object.values(sidesOf(check)).flat().some(isLaterFigure)),
    pictures: transformMap(
      filterMap(facts.pictures, ({ about }) => !isLaterSubject(about)),
      ({ parts, ...picture }) =>
        parts === undefined
          ? picture
          : { ...picture, parts: Object.fromEntries(Object.entries(parts).filter(([id]) => !isLaterSubject(id))) },
    ),
    rankings: filterMap(facts.rankings, ({ figures: ranked }) => !ranked.some(isLaterFigure)),
    charts: new Map(
      [...facts.charts].flatMap(([id, chart]) => {
        const known = chartAsOf(chart, isLaterFigure);
        return known === null ? [] : [[id, known] as const];
      }),
    ),
    terms: filterMap(
      facts.terms,
      (term) => !isLater(term) && (term.since === undefined || editions.some(({ id }) => id === term.since)),
    ),
    commitments: transformMap(cited(facts.commitments), (commitment) => ({
      ...commitment,
      figures: commitment.figures.filter((id) => !isLaterFigure(id)),
      outcomes: commitment.outcomes.filter((outcome) => !isLater(outcome)),
      related: (commitment.related ?? []).filter((related) => !isLater(related)),
    })),
  };
}

/**
 * Reports sources that no edition names, and editions named in `_data` that do not exist. To be called with the facts
 * of all editions: later records are missing from those of one edition.
 */
export function checkEditions(facts: Facts, problems: Problems): void {
  const { settings, settingsFile, sources, leftOut, drafts } = facts;
  const editions = settings?.editions ?? [];
  const ids = editions.map(({ id }) => id);
  const named = new Set(editions.flatMap((edition) => edition.sources));
  for (const { id, file } of sources.values()) {
    if (named.has(id)) continue;
    problems.add({
      file,
      record: id,
      message: "no edition names the source, so nothing from it is shown.",
      suggestion: `"${id}" in the sources of an edition in ${settingsFile}.`,
    });
    leaveOut(facts, id);
  }
  const revisable = ids.slice(1);
  for (const { id, file, revisions } of facts.figures.values()) {
    for (const { edition } of revisions ?? []) {
      if (revisable.includes(edition)) continue;
      problems.add({
        file,
        record: `${id} · revisions`,
        message: `no edition after the first is called "${edition}".`,
        suggestion: suggestId(edition, revisable),
      });
    }
  }
  for (const { id, file, since } of facts.terms.values()) {
    if (since === undefined || ids.includes(since)) continue;
    problems.add({
      file,
      record: `${id} · since`,
      message: `there is no edition "${since}".`,
      suggestion: suggestId(since, ids),
    });
  }
  for (const id of named) {
    if (sources.has(id) || leftOut.has(`source:${id}`) || drafts.has(`source:${id}`)) continue;
    problems.add({
      file: settingsFile,
      record: "editions",
      message: `an edition names a source "${id}" that does not exist.`,
      suggestion: suggestId(id, [...sources.keys()]),
    });
  }
}

/** Marks a source and its records as left out, so that pages which name them report nothing more. */
function leaveOut(facts: Facts, source: string): void {
  facts.leftOut.add(`source:${source}`);
  const subjects = ["figures", "places", "parks", "organisations", "people", "commitments", "events", "terms"] as const;
  for (const subject of subjects) {
    for (const record of facts[subject].values())
      if (record.source === source) facts.leftOut.add(`${SHAPES[subject].kind}:${record.id}`);
  }
}

/** A figure as of an edition: later revisions are undone, the newest first. */
function figureAsOf(figure: Identified<FigureRecord>, editions: readonly EditionRecord[]): Identified<FigureRecord> {
  const { revisions: all, ...newest } = figure;
  if (all === undefined) return figure;
  const isKnown = ({ edition }: { edition: string }) => editions.some(({ id }) => id === edition);
  const undone = all.filter((revision) => !isKnown(revision)).reverse();
  const known: typeof newest = Object.assign({}, newest, ...undone.map(({ was }) => was));
  const revisions = all.filter(isKnown);
  return revisions.length === 0 ? known : { ...known, revisions };
}

/** The records to keep; the same map if these are all. */
function filterMap<T>(map: ReadonlyMap<string, T>, keep: (value: T) => boolean): ReadonlyMap<string, T> {
  const kept = new Map([...map].filter(([, one]) => keep(one)));
  return kept.size === map.size ? map : kept;
}

/** The transformed records; the same map if none changes. */
function transformMap<T>(map: ReadonlyMap<string, T>, transform: (value: T) => T): ReadonlyMap<string, T> {
  const transformed = new Map([...map].map(([id, one]) => [id, transform(one)]));
  return [...map].every(([id, one]) => transformed.get(id) === one) ? map : transformed;
}
