// Facts made into a briefing: references resolved, quantities read, rules applied.

import type { Organisation } from "./actor.ts";
import { compareSides, sidesOf, type Check } from "./arithmetic.ts";
import { Briefing, type ResolvedEvent, type ResolvedStatement } from "./briefing.ts";
import { resolveChart } from "./chart.ts";
import { commitmentState, type Commitment } from "./commitment.ts";
import { DerivationError, derive, type Derived } from "./derived.ts";
import { checkEditions, factsAsOf, editionScope } from "./edition.ts";
import type { Facts } from "./facts.ts";
import type { Figure, FigureRecord } from "./figure.ts";
import { IdentityMemo } from "./memo-by-identity.ts";
import type { Picture } from "./picture.ts";
import { BriefingError, suggestId, type Problems } from "./problem.ts";
import { checkSnapshots } from "./release-snapshot.ts";
import { QuantityError, type Language, type Quantity } from "../grammar/quantity.ts";
import { readQuantity } from "../grammar/read-quantity.ts";
import type { Ranking } from "./ranking.ts";
import { describeMissing, type Identified } from "./record.ts";
import { RULES } from "./rules/rules.ts";
import { markOf, type Source } from "./source.ts";
import type { Park, Place, Subject } from "./subject.ts";
import type { Term } from "./term.ts";

/** Records as they were resolved before. Those of other kinds are few. */
const RESOLVED = {
  sources: new IdentityMemo<object, Source>(),
  places: new IdentityMemo<object, Place>(),
  parks: new IdentityMemo<object, Park>(),
  figures: new IdentityMemo<object, Figure>(),
  derived: new IdentityMemo<object, Derived>(),
};

/**
 * Resolves every reference between records, reads every quantity and applies the rules.
 * A record whose references do not resolve is reported and left out; what refers to it is not reported again.
 *
 * @param editionId the edition to build; the newest where it is undefined
 * @throws BriefingError when there are no settings or no such edition: then nothing can be built
 */
export function resolveBriefing(written: Facts, editionId: string | undefined, problems: Problems): Briefing {
  const { settings, settingsFile } = written;
  if (settings === null) throw new BriefingError(problems.list);
  const knowledge = editionScope(settings.editions, editionId);
  if (knowledge === null) {
    problems.add({
      file: settingsFile,
      record: "editions",
      message: `there is no edition "${editionId}".`,
      suggestion: suggestId(
        editionId ?? "",
        settings.editions.map(({ id }) => id),
      ),
    });
    throw new BriefingError(problems.list);
  }
  const { edition } = knowledge;
  checkEditions(written, problems);
  const facts = factsAsOf(written, knowledge);
  const { leftOut, drafts } = facts;

  const need = <T>(
    records: ReadonlyMap<string, T>,
    id: string,
    kind: string,
    from: { file: string; id: string },
    field: string,
  ): T | null => {
    const found = records.get(id);
    if (found !== undefined) return found;
    const kinds = kind.split(" or ");
    if (!kinds.some((one) => leftOut.has(`${one}:${id}`)))
      problems.add({
        file: from.file,
        record: `${from.id} · ${field}`,
        ...describeMissing(kinds, id, [...records.keys()], drafts),
      });
    return null;
  };

  const { organisations, people } = facts;
  const marks = new Map([...written.sources.keys()].map((id, index) => [id, markOf(index)]));
  const sources = mapValues(facts.sources, (source): Source => {
    const mark = marks.get(source.id) ?? "";
    return RESOLVED.sources.of(source, [mark], () => ({ ...source, type: "source", mark }));
  });
  const places = mapValues(
    facts.places,
    (place): Place => RESOLVED.places.of(place, [], () => ({ ...place, type: "place" })),
  );
  const parks = mapValues(facts.parks, (park): Park => RESOLVED.parks.of(park, [], () => ({ ...park, type: "park" })));
  const subjects = new Map<string, Subject>([...places, ...parks]);
  const cited = [facts.places, facts.parks, facts.organisations, facts.people] as const;
  for (const records of cited) {
    for (const record of (records as ReadonlyMap<string, CitedRecord>).values()) {
      need(sources, record.source, "source", record, "source");
      record.facts?.forEach(
        (fact, index) =>
          sources.has(fact.source) || need(sources, fact.source, "source", record, `facts.${index}.source`),
      );
    }
  }
  for (const place of places.values())
    if (place.within !== undefined) need(subjects, place.within, "place or park", place, "within");
  for (const park of parks.values())
    park.organisations?.forEach((id) => need(organisations, id, "organisation", park, "organisations"));

  const figures = keepFound("figure", facts.figures, leftOut, (record): Figure | null => {
    const source = need(sources, record.source, "source", record, "source");
    const about = need(subjects, record.about, "place or park", record, "about");
    if (record.converts !== undefined) need(facts.figures, record.converts, "figure", record, "converts");
    if (source === null) return null;
    return RESOLVED.figures.of(record, [source, about], () => {
      const quantity = readPrinted(record, source.language, problems);
      return quantity === null || about === null ? null : { ...record, type: "figure", source, about, quantity };
    });
  });

  const figuresOf = (ids: readonly string[], from: { file: string; id: string }, field: string): Figure[] | null => {
    const found = ids.map((id) => need(figures, id, "figure", from, field));
    return found.some((figure) => figure === null) ? null : (found as Figure[]);
  };
  const derived = keepFound("derived figure", facts.derived, leftOut, (record): Derived | null => {
    const about = need(subjects, record.about, "place or park", record, "about");
    const of = figuresOf(record.of, record, "of");
    if (about === null || of === null) return null;
    return RESOLVED.derived.of(record, [about, ...of], () => {
      try {
        return { ...record, type: "derived", about, of, quantity: derive(record, of) };
      } catch (error) {
        if (!(error instanceof DerivationError)) throw error;
        problems.add({
          file: record.file,
          record: `${record.id} · of`,
          message: error.message,
          suggestion: "other figures, in the order of the working, or another operation.",
        });
        return null;
      }
    });
  });
  const checks = keepFound("check", facts.checks, leftOut, (record): Check | null => {
    const sides = sidesOf(record);
    const left = figuresOf(sides.left, record, record.rule);
    const right = figuresOf(sides.right, record, record.rule);
    return left === null || right === null ? null : { ...record, left, right, ...compareSides(record, left, right) };
  });
  const rankings = keepFound("ranking", facts.rankings, leftOut, (record): Ranking | null => {
    const ranked = figuresOf(record.figures, record, "figures");
    return ranked === null ? null : { ...record, figures: ranked };
  });
  const charts = keepFound("chart", facts.charts, leftOut, (record) =>
    resolveChart(record, (ids, field) => figuresOf(ids, record, field)),
  );

  const statements = keepFound("statement", facts.statements, leftOut, (record): ResolvedStatement | null => {
    const source = need(sources, record.source, "source", record, "source");
    const by = need(people, record.by, "person", record, "by");
    return source === null || by === null ? null : { ...record, source, by };
  });
  const events = keepFound("event", facts.events, leftOut, (record): ResolvedEvent | null => {
    const source = need(sources, record.source, "source", record, "source");
    const about = need(subjects, record.about, "place or park", record, "about");
    return source === null || about === null ? null : { ...record, source, about };
  });
  const commitments = keepFound("commitment", facts.commitments, leftOut, (record): Commitment | null => {
    const source = need(sources, record.source, "source", record, "source");
    const about = need(subjects, record.about, "place or park", record, "about");
    const by = record.by === null ? null : need(people, record.by, "person", record, "by");
    record.figures.forEach((id, index) => need(facts.figures, id, "figure", record, `figures.${index}`));
    const outcomes = record.outcomes.flatMap((outcome, index) => {
      const found = need(sources, outcome.source, "source", record, `outcomes.${index}.source`);
      return found === null ? [] : [{ ...outcome, source: found }];
    });
    const related = (record.related ?? []).flatMap((near, index) => {
      const found = need(sources, near.source, "source", record, `related.${index}.source`);
      const nearFigures = figuresOf(near.figures ?? [], record, `related.${index}.figures`);
      return found === null ? [] : [{ ...near, source: found, figures: nearFigures ?? [] }];
    });
    if (source === null || about === null) return null;
    return {
      ...record,
      type: "commitment",
      source,
      about,
      by,
      outcomes,
      related,
      figures: record.figures.flatMap((id) => figures.get(id) ?? []),
      state: commitmentState(record.due, outcomes, edition.date),
    };
  });

  const shown = new Map<string, Subject | Organisation>([...subjects, ...organisations]);
  const pictures = keepFound("picture", facts.pictures, leftOut, (record): Picture | null => {
    const about = need(shown, record.about, "place or park or organisation", record, "about");
    const parts = Object.entries(record.parts ?? {}).flatMap(([id, part]) => {
      const subject = need(shown, id, "place or park or organisation", record, `parts.${id}`);
      return subject === null || part === undefined ? [] : [{ ...part, subject }];
    });
    return about === null ? null : { ...record, about, parts };
  });
  const terms = keepFound("term", facts.terms, leftOut, (record): Term | null => {
    const source = record.source === null ? null : need(sources, record.source, "source", record, "source");
    const about = record.about === undefined ? null : need(subjects, record.about, "place or park", record, "about");
    const lost = (record.source !== null && source === null) || (record.about !== undefined && about === null);
    return lost ? null : { ...record, type: "term", source, about };
  });

  const briefing = new Briefing({
    settings,
    edition,
    sources,
    places,
    parks,
    organisations,
    people,
    statements: [...statements.values()],
    events: [...events.values()],
    figures,
    derived,
    checks: [...checks.values()],
    rankings: [...rankings.values()],
    charts,
    laterCharts: new Set([...written.charts.keys()].filter((id) => !facts.charts.has(id))),
    commitments,
    terms,
    laterTerms: new Map(
      [...written.terms.values()].filter(({ id }) => !facts.terms.has(id)).map(({ id, term }) => [id, term]),
    ),
    pictures,
    exceptions: [...facts.exceptions.values()],
    leftOut,
    drafts,
  });
  need(places, settings.subject, "place", { file: settingsFile, id: "briefing" }, "subject");
  checkSnapshots(written, problems);
  for (const rule of RULES) rule.check(briefing, problems);
  return briefing;
}

interface CitedRecord {
  id: string;
  file: string;
  source: string;
  facts?: { source: string }[];
}

/** The quantity of a figure's printed words; what cannot be read is reported. */
function readPrinted(
  { id, file, printed }: Identified<FigureRecord>,
  language: Language,
  problems: Problems,
): Quantity | null {
  try {
    return readQuantity(printed, language);
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    problems.add({
      file,
      record: `${id} · printed`,
      message: `cannot read "${error.input}" (${language}): ${error.parsed === "" ? "" : `understood "${error.parsed}", then `}${error.reason}.`,
      suggestion: isOtherLanguage(printed, language)
        ? `the source's right language in _data/sources.ts: it is "${language}", and these words are not.`
        : error.suggestion,
    });
    return null;
  }
}

/** Whether words are plainly not in the language of their source: Chinese characters in English, or none in Chinese. */
function isOtherLanguage(words: string, language: Language): boolean {
  return /\p{Script=Han}/u.test(words) !== (language === "zh");
}

function mapValues<A, B>(map: ReadonlyMap<string, A>, change: (value: A) => B): Map<string, B> {
  return new Map([...map].map(([id, value]) => [id, change(value)]));
}

function keepFound<A, B>(
  kind: string,
  map: ReadonlyMap<string, A>,
  leftOut: Set<string>,
  resolve: (value: A) => B | null,
): Map<string, B> {
  const kept = new Map<string, B>();
  for (const [id, value] of map) {
    const resolved = resolve(value);
    if (resolved === null) leftOut.add(`${kind}:${id}`);
    else kept.set(id, resolved);
  }
  return kept;
}
