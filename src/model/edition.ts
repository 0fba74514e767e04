// Editions: the facts as of each edition, and checks of the editions that records name.

import { SHAPES, type Facts } from "./facts.ts";
import type { FigureRecord } from "./figure.ts";
import type { Problems } from "./problem.ts";
import { suggestId } from "./suggest-id.ts";
import type { Identified, Target } from "./record.ts";
import { linkReferences, referencesIn } from "./link-references.ts";
import type { EditionRecord } from "./settings.ts";
import type { SourceRecord } from "./source.ts";

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

/** Lists that an edition shows without what came later; any other list of ids is only known as a whole. */
const MAY_SHRINK = ["charts figures", "charts commitments", "commitments figures"];

/**
 * The facts as an edition knew them: without records, statements and outcomes from later sources, calculations and
 * charts that need later figures, and pictures of later subjects. Figures revised later read as they did then.
 */
export function factsAsOf(facts: Facts, { edition, sources, editions }: EditionScope): Facts {
  const isNewest = editions.length === facts.settings?.editions.length;
  const figures = isNewest
    ? facts.figures
    : new Map([...facts.figures].map(([id, figure]) => [id, figureAsOf(figure, editions)]));
  // A source that was left out is as late as the edition that names it.
  const isLaterSource = (id: string) =>
    !sources.has(id) && (facts.sources.has(id) || facts.leftOut.has(`source:${id}`));
  const dated: { readonly [T in Target]?: readonly ReadonlyMap<string, { source: string }>[] } = {
    figure: [figures],
    depicted: [facts.places, facts.parks, facts.organisations],
    commitment: [facts.commitments],
  };
  const isLater = (target: Target, id: string) =>
    target === "source"
      ? isLaterSource(id)
      : dated[target]?.some((records) => isLaterSource(records.get(id)?.source ?? "")) === true;
  const knownIn = (subject: keyof typeof SHAPES, record: { id: string }): unknown[] => {
    const { shape } = SHAPES[subject];
    const later = referencesIn(shape, record).filter(({ target, id }) => isLater(target, id));
    if (later.length === 0) return [record];
    const known = linkReferences(shape, record, (target, id) => (isLater(target, id) ? null : id)) as typeof record &
      Record<string, unknown>;
    const isNeeded = (path: string) => {
      const [field = "", ...rest] = path.split(".");
      if (rest.length === 0) return known[field] === null;
      return rest.every((part) => /^\d+$/.test(part)) && !MAY_SHRINK.includes(`${subject} ${field}`);
    };
    return later.some(({ path }) => isNeeded(path)) ? [] : [known];
  };
  const allKnown = [...facts.sources.keys()].every((id) => sources.has(id));
  const records = Object.keys(SHAPES).map((name) => {
    const subject = name as keyof typeof SHAPES;
    const all: ReadonlyMap<string, { id: string }> = subject === "figures" ? figures : facts[subject];
    // The newest edition knows every source: no record needs to be read for what came later.
    if (allKnown) return [subject, all];
    return [subject, new Map([...all].flatMap(([id, record]) => knownIn(subject, record).map((known) => [id, known])))];
  });
  const known = { ...facts, ...(Object.fromEntries(records) as Facts) };
  return {
    ...known,
    sources: new Map(
      [...known.sources].flatMap(([id, source]) => (sources.has(id) ? [[id, sourceAsOf(source, editions)]] : [])),
    ),
    charts: filterMap(
      known.charts,
      // An area alone has nothing to be compared with.
      (chart) =>
        !Object.values(chart).some((drawn) => Array.isArray(drawn) && drawn.length < (chart.kind === "areas" ? 2 : 1)),
    ),
    searches: filterMap(known.searches, ({ date }) => date <= edition.date),
    breaks: isNewest ? known.breaks : knownBreaks(known),
    terms: filterMap(known.terms, ({ since }) => since === undefined || editions.some(({ id }) => id === since)),
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
      message: "no edition lists the source, so nothing from it is shown.",
      suggestion: `"${id}" in the sources of an edition in ${settingsFile}.`,
    });
    leaveOut(facts, id);
  }
  const revisable = ids.slice(1);
  for (const { id, file, revisions } of facts.figures.values()) {
    if (revisions === undefined) continue;
    for (const { edition } of revisions) {
      if (revisable.includes(edition)) continue;
      problems.add({
        file,
        record: `${id} · revisions`,
        message: `no edition after the first is called "${edition}".`,
        suggestion: suggestId(edition, revisable),
      });
    }
  }
  const introduced = [
    ...Array.from(facts.terms.values(), ({ id, file, since }) => ({ file, record: `${id} · since`, since })),
    ...Array.from(facts.sources.values(), ({ id, file, secondCapture }) => ({
      file,
      record: `${id} · secondCapture.since`,
      since: secondCapture?.since,
    })),
  ];
  for (const { file, record, since } of introduced) {
    if (since === undefined || ids.includes(since)) continue;
    problems.add({ file, record, message: `there is no edition "${since}".`, suggestion: suggestId(since, ids) });
  }
  for (const id of named) {
    if (sources.has(id) || leftOut.has(`source:${id}`) || drafts.has(`source:${id}`)) continue;
    problems.add({
      file: settingsFile,
      record: "editions",
      message: `an edition lists a source "${id}" that does not exist.`,
      suggestion: suggestId(id, [...sources.keys()]),
    });
  }
}

/** Marks a source and its records as left out, so that pages which name them report nothing more. */
function leaveOut(facts: Facts, source: string): void {
  facts.leftOut.add(`source:${source}`);
  const leaveOutRecord = (key: string) => {
    facts.leftOut.add(key);
    facts.causes.set(key, `source:${source}`);
  };
  const subjects = ["figures", "places", "parks", "organisations", "people", "commitments", "events", "terms"] as const;
  for (const subject of subjects) {
    for (const record of facts[subject].values())
      if (record.source === source) leaveOutRecord(`${SHAPES[subject].kind}:${record.id}`);
  }
}

/** A source as of an edition: without a capture that a later one names first. */
function sourceAsOf(source: Identified<SourceRecord>, editions: readonly EditionRecord[]): Identified<SourceRecord> {
  const { secondCapture, ...first } = source;
  return secondCapture === undefined || editions.some(({ id }) => id === secondCapture.since) ? source : first;
}

/** A figure as of an edition: later revisions are undone, the newest first. */
function figureAsOf(figure: Identified<FigureRecord>, editions: readonly EditionRecord[]): Identified<FigureRecord> {
  if (figure.revisions === undefined) return figure;
  const { revisions: all, ...newest } = figure;
  const isKnown = ({ edition }: { edition: string }) => editions.some(({ id }) => id === edition);
  const undone = all.filter((revision) => !isKnown(revision)).reverse();
  const known = undone.reduce<typeof newest>((later, { was }) => {
    const { gloss, ...rest } = later;
    // A translation belongs to its words.
    return { ...(gloss !== undefined && was.printed === later.printed ? { gloss } : {}), ...rest, ...was };
  }, newest);
  const revisions = all.filter(isKnown);
  return revisions.length === 0 ? known : { ...known, revisions };
}

/** The breaks of which an edition knows the first value after them, in the measures that it knows. */
function knownBreaks({ breaks, figures }: Facts): Facts["breaks"] {
  const values = new Set([...figures.values()].map(({ about, measure, period }) => [about, measure, period].join(" ")));
  const known = [...breaks.values()].flatMap((one) => {
    const measures = one.measures.filter((measure) => values.has([one.about, measure, one.between[1]].join(" ")));
    return measures.length === 0 ? [] : [{ ...one, measures }];
  });
  return new Map(known.map((one) => [one.id, one]));
}

function filterMap<T>(map: ReadonlyMap<string, T>, keep: (value: T) => boolean): ReadonlyMap<string, T> {
  return new Map([...map].filter(([, one]) => keep(one)));
}
