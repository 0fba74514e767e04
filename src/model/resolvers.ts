// For each kind of record: the fields that refer to other records, and how the record is resolved.

import { compareSides, sidesOf } from "./arithmetic.ts";
import type { ResolvedKinds, ResolvedRecords } from "./briefing.ts";
import { resolveChart } from "./chart.ts";
import { commitmentState } from "./commitment.ts";
import { derive, DerivationError } from "./derived.ts";
import type { Facts } from "./facts.ts";
import type { FigureRecord } from "./figure.ts";
import type { Problems } from "./problem.ts";
import { QuantityError, type Language, type Quantity } from "../grammar/quantity.ts";
import { readQuantity } from "../grammar/read-quantity.ts";
import type { Identified } from "./record.ts";
import type { Source } from "./source.ts";
import type { Subject } from "./subject.ts";

/** What a field may refer to: the subjects of `_data` whose records have the ids that it holds. */
export const TARGETS = {
  source: ["sources"],
  subject: ["places", "parks"],
  depicted: ["places", "parks", "organisations"],
  organisation: ["organisations"],
  person: ["people"],
  figure: ["figures"],
} as const satisfies Record<string, readonly (keyof ResolvedKinds)[]>;

type Target = keyof typeof TARGETS;

/**
 * How a field holds ids: as its value or anywhere in lists (a target); as items that problems name by index (a list of
 * one target); in the fields of its items (a list of references); or as the keys of an object.
 */
type Reference = Target | readonly [Target] | readonly [References] | { readonly idKeys: Target };
export type References = Readonly<Record<string, Reference>>;

/** What resolving a record may draw on besides the record itself. */
export interface ResolutionContext {
  /** Records of the subjects that stand earlier in the table. */
  readonly resolved: ResolvedRecords;
  /** The letters of the sources, by id. */
  readonly marks: ReadonlyMap<string, string>;
  /** The edition's date, as `YYYY-MM-DD`. */
  readonly today: string;
  readonly problems: Problems;
}

type RecordOf<S extends keyof ResolvedKinds> = Facts[S] extends ReadonlyMap<string, infer R> ? R : never;
/** Names of the fields of a record, or of all its variants. */
type FieldOf<R> = R extends unknown ? keyof R & string : never;

export interface Resolver<S extends keyof ResolvedKinds> {
  /** Fields with the records that they refer to, checked in this order. */
  readonly references: Readonly<Partial<Record<FieldOf<RecordOf<S>>, Reference>>>;
  /** Fields without whose records the record is left out; all of `references` by default. */
  readonly required?: readonly FieldOf<RecordOf<S>>[];
  /** What the result depends on besides the record. Given, the result is memoised. */
  readonly inputs?: (record: RecordOf<S>, context: ResolutionContext) => readonly unknown[];
  /** Called once all required references are known to exist; returns null after reporting why it cannot resolve. */
  readonly resolve: (record: RecordOf<S>, context: ResolutionContext) => ResolvedKinds[S] | null;
}

const CITED = { source: "source", facts: [{ source: "source" }] } as const;

/** In the order in which they are resolved: a record refers to subjects above its own, or to its own. */
export const RESOLVERS: { readonly [S in keyof ResolvedKinds]: Resolver<S> } = {
  sources: {
    references: {},
    inputs: ({ id }, { marks }) => [marks.get(id)],
    resolve: (record, { marks }) => ({ ...record, type: "source", mark: marks.get(record.id) ?? "" }),
  },
  places: {
    references: { ...CITED, within: "subject" },
    required: [],
    inputs: () => [],
    resolve: (record) => ({ ...record, type: "place" }),
  },
  parks: {
    references: { ...CITED, organisations: "organisation" },
    required: [],
    inputs: () => [],
    resolve: (record) => ({ ...record, type: "park" }),
  },
  organisations: { references: CITED, required: [], resolve: (record) => record },
  people: { references: CITED, required: [], resolve: (record) => record },
  figures: {
    references: { source: "source", about: "subject", converts: "figure" },
    // Without its subject, the printed words are read all the same, and reported if they cannot be.
    required: ["source"],
    inputs: ({ source, about }, { resolved }) => [resolved.sources.get(source), findSubject(resolved, about)],
    resolve(record, { resolved, problems }) {
      const source = get(resolved.sources, record.source);
      const about = findSubject(resolved, record.about);
      const quantity = readPrinted(record, source.language, problems);
      return quantity === null || about === undefined ? null : { ...record, type: "figure", source, about, quantity };
    },
  },
  derived: {
    references: { about: "subject", of: "figure" },
    inputs: ({ about, of }, { resolved }) => [getSubject(resolved, about), ...getAll(resolved.figures, of)],
    resolve(record, { resolved, problems }) {
      const of = getAll(resolved.figures, record.of);
      try {
        const quantity = derive(record, of);
        return { ...record, type: "derived", about: getSubject(resolved, record.about), of, quantity };
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
    },
  },
  checks: {
    references: { parts: "figure", part: "figure", whole: "figure", share: "figure", pairs: "figure" },
    resolve(record, { resolved }) {
      const sides = sidesOf(record);
      const [left, right] = [getAll(resolved.figures, sides.left), getAll(resolved.figures, sides.right)];
      return { ...record, left, right, ...compareSides(record, left, right) };
    },
  },
  rankings: {
    references: { figures: "figure" },
    resolve: (record, { resolved }) => ({ ...record, figures: getAll(resolved.figures, record.figures) }),
  },
  charts: {
    references: {
      figures: "figure",
      targets: [{ target: "figure", reported: "figure" }],
      figure: "figure",
      whole: "figure",
      parts: "figure",
    },
    resolve: (record, { resolved }) => resolveChart(record, (id) => get(resolved.figures, id)),
  },
  statements: {
    references: { source: "source", by: "person" },
    resolve: (record, { resolved }) => ({
      ...record,
      source: get(resolved.sources, record.source),
      by: get(resolved.people, record.by),
    }),
  },
  events: {
    references: { source: "source", about: "subject" },
    resolve: (record, { resolved }) => ({
      ...record,
      source: get(resolved.sources, record.source),
      about: getSubject(resolved, record.about),
    }),
  },
  commitments: {
    references: {
      source: "source",
      about: "subject",
      by: "person",
      figures: ["figure"],
      outcomes: [{ source: "source" }],
      related: [{ source: "source", figures: "figure" }],
    },
    required: ["source", "about"],
    resolve(record, { resolved: { sources, people, figures }, resolved, today }) {
      const outcomes = withSources(record.outcomes, sources);
      return {
        ...record,
        type: "commitment",
        source: get(sources, record.source),
        about: getSubject(resolved, record.about),
        by: record.by === null ? null : (people.get(record.by) ?? null),
        outcomes,
        related: withSources(record.related ?? [], sources).map((related) => ({
          ...related,
          figures: findAll(figures, related.figures ?? []),
        })),
        figures: findAll(figures, record.figures),
        state: commitmentState(record.due, outcomes, today),
      };
    },
  },
  pictures: {
    references: { about: "depicted", parts: { idKeys: "depicted" } },
    required: ["about"],
    resolve(record, { resolved }) {
      const find = (id: string) => resolved.organisations.get(id) ?? findSubject(resolved, id);
      const about = find(record.about);
      const parts = Object.entries(record.parts ?? {}).flatMap(([id, part]) => {
        const subject = find(id);
        return subject === undefined || part === undefined ? [] : [{ ...part, subject }];
      });
      return about === undefined ? null : { ...record, about, parts };
    },
  },
  terms: {
    references: { source: "source", about: "subject" },
    resolve: (record, { resolved }) => ({
      ...record,
      type: "term",
      source: record.source === null ? null : get(resolved.sources, record.source),
      about: record.about === undefined ? null : getSubject(resolved, record.about),
    }),
  },
  exceptions: { references: {}, resolve: (record) => record },
};

/** The quantity of a figure's printed words, or null, reported, where they cannot be read. */
function readPrinted(
  { id, file, printed }: Identified<FigureRecord>,
  language: Language,
  problems: Problems,
): Quantity | null {
  try {
    return readQuantity(printed, language);
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    const understood = error.parsed === "" ? "" : `understood "${error.parsed}", then `;
    // Chinese characters in an English source, or none in a Chinese one.
    const otherLanguage = /\p{Script=Han}/u.test(printed) !== (language === "zh");
    problems.add({
      file,
      record: `${id} · printed`,
      message: `cannot read "${error.input}" (${language}): ${understood}${error.reason}.`,
      suggestion: otherLanguage
        ? `the source's right language in _data/sources.ts: it is "${language}", and these words are not.`
        : error.suggestion,
    });
    return null;
  }
}

/** A record that is known to exist, because the field that refers to it is required. */
function get<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new RangeError(`There is no record "${id}", though the field is required.`);
  return record;
}

function getAll<T>(records: ReadonlyMap<string, T>, ids: readonly string[]): T[] {
  return ids.map((id) => get(records, id));
}

function findAll<T>(records: ReadonlyMap<string, T>, ids: readonly string[]): T[] {
  return ids.flatMap((id) => records.get(id) ?? []);
}

function findSubject({ places, parks }: ResolvedRecords, id: string): Subject | undefined {
  return parks.get(id) ?? places.get(id);
}

function getSubject({ places, parks }: ResolvedRecords, id: string): Subject {
  return parks.get(id) ?? get(places, id);
}

/** The items whose source exists, each with its source. */
function withSources<T extends { source: string }>(
  items: readonly T[],
  sources: ReadonlyMap<string, Source>,
): (Omit<T, "source"> & { source: Source })[] {
  return items.flatMap((item) => {
    const source = sources.get(item.source);
    return source === undefined ? [] : [{ ...item, source }];
  });
}
