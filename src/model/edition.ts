// Editions: the facts as one edition knows them, and the edition in which each source came.

import { chartAsOf } from "./chart.ts";
import type { Facts } from "./facts.ts";
import type { FigureRecord } from "./figure.ts";
import { suggestId, type Problems } from "./problem.ts";
import type { Citation, Identified } from "./record.ts";
import type { EditionRecord } from "./settings.ts";

/** What an edition knows: its own sources and those of every edition before it. */
export interface EditionScope {
  readonly edition: EditionRecord;
  /** Editions up to this one, the oldest first. */
  readonly editions: readonly EditionRecord[];
  readonly sources: ReadonlySet<string>;
}

/** What the edition knows, or null where there is no such edition. The newest is meant where no id is given. */
export function editionScope(editions: readonly EditionRecord[], id: string | undefined): EditionScope | null {
  const index = id === undefined ? editions.length - 1 : editions.findIndex((edition) => edition.id === id);
  const edition = editions[index];
  if (edition === undefined) return null;
  const known = editions.slice(0, index + 1);
  return { edition, editions: known, sources: new Set(known.flatMap(({ sources }) => sources)) };
}

/**
 * The facts without what came later: records and statements that rest on a later source, outcomes reported later,
 * calculations that need a later figure, charts that have nothing to draw yet, and pictures of what was not known yet.
 * A figure revised later reads as it did.
 */
export function factsAsOf(facts: Facts, { sources, editions }: EditionScope): Facts {
  const laterSources = new Set([...facts.sources.keys()].filter((id) => !sources.has(id)));
  const later = (source: string) => laterSources.has(source);
  const current = <T extends { source: string }>(records: ReadonlyMap<string, T>) =>
    select(records, ({ source }) => !later(source));
  const withFacts = <T extends Citation & { facts?: Citation[] }>(records: ReadonlyMap<string, T>) =>
    change(current(records), (record) =>
      record.facts?.some(({ source }) => later(source)) === true
        ? { ...record, facts: record.facts.filter(({ source }) => !later(source)) }
        : record,
    );

  const figures = current(change(facts.figures, (figure) => asKnown(figure, editions)));
  const cameLater = (id: string) => facts.figures.has(id) && !figures.has(id);
  const subjectCameLater = (id: string) =>
    [facts.places, facts.parks, facts.organisations].some((records) => later(records.get(id)?.source ?? ""));
  const noneLater = (ids: readonly string[]) => !ids.some(cameLater);
  return {
    ...facts,
    sources: select(facts.sources, ({ id }) => !later(id)),
    places: withFacts(facts.places),
    parks: withFacts(facts.parks),
    organisations: withFacts(facts.organisations),
    people: current(facts.people),
    statements: current(facts.statements),
    events: current(facts.events),
    figures,
    derived: select(facts.derived, ({ of }) => noneLater(of)),
    checks: select(facts.checks, (check) =>
      noneLater(
        check.rule === "sum"
          ? [...check.parts, check.whole]
          : check.rule === "share"
            ? [check.part, check.whole, check.share]
            : check.pairs.flat(),
      ),
    ),
    pictures: change(
      select(facts.pictures, ({ about }) => !subjectCameLater(about)),
      ({ parts, ...picture }) =>
        parts === undefined
          ? picture
          : { ...picture, parts: Object.fromEntries(Object.entries(parts).filter(([id]) => !subjectCameLater(id))) },
    ),
    rankings: select(facts.rankings, ({ figures: ranked }) => noneLater(ranked)),
    charts: new Map(
      [...facts.charts].flatMap(([id, chart]) => {
        const known = chartAsOf(chart, cameLater);
        return known === null ? [] : [[id, known] as const];
      }),
    ),
    terms: select(
      facts.terms,
      ({ source, since }) => !later(source ?? "") && (since === undefined || editions.some(({ id }) => id === since)),
    ),
    commitments: change(current(facts.commitments), (commitment) => ({
      ...commitment,
      figures: commitment.figures.filter((id) => !cameLater(id)),
      outcomes: commitment.outcomes.filter(({ source }) => !later(source)),
      related: (commitment.related ?? []).filter(({ source }) => !later(source)),
    })),
  };
}

/**
 * Reports sources that no edition names, which would be in none, and names in editions that are no source.
 * It asks the facts as they are written: to an edition, what came later is not there.
 */
export function checkEditions(facts: Facts, problems: Problems): void {
  const { settings, settingsFile, sources, leftOut, drafts } = facts;
  const named = new Set((settings?.editions ?? []).flatMap((edition) => edition.sources));
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
  const editions = new Set((settings?.editions ?? []).slice(1).map(({ id }) => id));
  for (const { id, file, revisions } of facts.figures.values()) {
    for (const { edition } of revisions ?? []) {
      if (!editions.has(edition))
        problems.add({
          file,
          record: `${id} · revisions`,
          message: `no edition after the first is called "${edition}".`,
          suggestion: suggestId(edition, [...editions]),
        });
    }
  }
  const all = (settings?.editions ?? []).map(({ id }) => id);
  for (const { id, file, since } of facts.terms.values()) {
    if (since !== undefined && !all.includes(since))
      problems.add({
        file,
        record: `${id} · since`,
        message: `there is no edition "${since}".`,
        suggestion: suggestId(since, all),
      });
  }
  for (const id of named) {
    if (sources.has(id) || leftOut.has(`source:${id}`) || drafts.has(`source:${id}`)) continue;
    problems.add({
      file: settingsFile,
      record: "editions",
      message: `an edition names a source "${id}" that is not there.`,
      suggestion: suggestId(id, [...sources.keys()]),
    });
  }
}

/** Marks all that rests on a source as left out, so that its absence is not reported again on every page. */
function leaveOut(facts: Facts, source: string): void {
  facts.leftOut.add(`source:${source}`);
  const kinds = {
    figure: facts.figures,
    place: facts.places,
    park: facts.parks,
    organisation: facts.organisations,
    person: facts.people,
    commitment: facts.commitments,
    event: facts.events,
    term: facts.terms,
  };
  for (const [kind, records] of Object.entries(kinds)) {
    for (const record of (records as ReadonlyMap<string, { id: string; source: string | null }>).values())
      if (record.source === source) facts.leftOut.add(`${kind}:${record.id}`);
  }
}

/** A figure as an edition knows it: revisions that came later undone, the newest first. */
function asKnown(figure: Identified<FigureRecord>, editions: readonly EditionRecord[]): Identified<FigureRecord> {
  if (figure.revisions === undefined) return figure;
  const isLater = (edition: string) => !editions.some(({ id }) => id === edition);
  let known = figure;
  for (const revision of [...(figure.revisions ?? [])].reverse()) {
    if (isLater(revision.edition)) known = { ...known, ...revision.was };
  }
  const revisions = (figure.revisions ?? []).filter(({ edition }) => !isLater(edition));
  const { revisions: _, ...rest } = known;
  return revisions.length === 0 ? rest : { ...rest, revisions };
}

/** The records to keep; the same map where these are all. */
function select<T>(map: ReadonlyMap<string, T>, keep: (value: T) => boolean): ReadonlyMap<string, T> {
  for (const value of map.values()) if (!keep(value)) return new Map([...map].filter(([, one]) => keep(one)));
  return map;
}

/** The records as they are changed; the same map where none is. */
function change<T>(map: ReadonlyMap<string, T>, to: (value: T) => T): ReadonlyMap<string, T> {
  for (const value of map.values()) if (to(value) !== value) return new Map([...map].map(([id, one]) => [id, to(one)]));
  return map;
}
