// For each kind of record: which of its references it needs, and how it is resolved.

import { collapseWhiteSpace } from "../grammar/plain-text.ts";
import type { Locale } from "../messages/locale.ts";
import type { Organisation, Person } from "./actor.ts";
import { compareSides, sidesOf } from "./arithmetic.ts";
import type { ResolvedKinds } from "./briefing.ts";
import { commitmentState, type Commitment } from "./commitment.ts";
import { derive, DerivationError } from "./derived.ts";
import type { Facts, SHAPES } from "./facts.ts";
import { countedInPages } from "./counted.ts";
import { readingContext, readPrinted, type Figure } from "./figure.ts";
import type { Problems } from "./problem.ts";
import type { Identified, Linked, Target } from "./record.ts";
import type { Source } from "./source.ts";
import type { Subject } from "./subject.ts";

/** The subjects of `_data` whose records a reference may name. */
export const TARGETS = {
  source: ["sources"],
  subject: ["places", "parks"],
  depicted: ["places", "parks", "organisations"],
  organisation: ["organisations"],
  person: ["people"],
  figure: ["figures"],
  commitment: ["commitments"],
} as const satisfies Record<Target, readonly (keyof ResolvedKinds)[]>;

/** The records that references name. */
interface Referents {
  source: Source;
  subject: Subject;
  depicted: Subject | Organisation;
  organisation: Organisation;
  person: Person;
  figure: Figure;
  commitment: Commitment;
}

/** What resolving a record may draw on besides the record itself. */
export interface ResolutionContext {
  /** The letters of the sources, by id. */
  readonly marks: ReadonlyMap<string, string>;
  /** The edition's date, as `YYYY-MM-DD`. */
  readonly today: string;
  /** The language of the pages. */
  readonly locale: Locale;
  readonly problems: Problems;
  /** The record that a reference names, if it is resolved. */
  readonly find: <T extends Target>(target: T, id: string) => Referents[T] | undefined;
}

type RecordOf<S extends keyof ResolvedKinds> = Facts[S] extends ReadonlyMap<string, infer R> ? R : never;
type LinkedRecord<S extends keyof ResolvedKinds> = Identified<Linked<(typeof SHAPES)[S]["shape"], Referents>>;

export interface Resolver<S extends keyof ResolvedKinds> {
  /** Fields without whose records the record is left out; all that refer to records by default. */
  readonly required?: readonly (keyof RecordOf<S>)[];
  /** What the result depends on besides the record and those that it refers to. */
  readonly inputs?: (record: RecordOf<S>, context: ResolutionContext) => readonly unknown[];
  /**
   * Called once all required records are known to exist; returns null after reporting why it cannot resolve.
   *
   * @param linked the record with those that it refers to in place of their ids, where they are resolved before it
   */
  readonly resolve: (
    linked: LinkedRecord<S>,
    record: RecordOf<S>,
    context: ResolutionContext,
  ) => ResolvedKinds[S] | null;
}

/** In the order in which they are resolved: a record refers to subjects above its own, or to its own. */
export const RESOLVERS: { readonly [S in keyof ResolvedKinds]: Resolver<S> } = {
  sources: {
    inputs: ({ id }, { marks }) => [marks.get(id)],
    resolve: (_, record, { marks }) => ({ ...record, type: "source", mark: marks.get(record.id) ?? "" }),
  },
  places: { required: [], resolve: (_, record) => ({ ...record, type: "place" }) },
  parks: { required: [], resolve: (_, record) => ({ ...record, type: "park" }) },
  organisations: { required: [], resolve: (_, record) => record },
  people: { required: [], resolve: (_, record) => record },
  figures: {
    // The printed words are read even without the subject, and reported if they cannot be.
    required: ["source"],
    inputs: (_, { locale }) => [locale],
    resolve({ source, about }, record, { problems, locale }) {
      const quantity = readPrinted(record.printed, source.language, readingContext(record, source));
      if ("message" in quantity) problems.add({ file: record.file, record: `${record.id} · printed`, ...quantity });
      else if (about !== null) {
        const printed = collapseWhiteSpace(record.printed);
        const counted = countedInPages(record, quantity, source, locale);
        const read = { quantity, counted, locale, printed, exactWords: record.printed };
        return { ...record, type: "figure", source, about, ...read };
      }
      return null;
    },
  },
  derived: {
    inputs: (_, { locale }) => [locale],
    resolve(linked, _, { problems, locale }) {
      try {
        const quantity = derive(linked, linked.of);
        const counted = linked.operation === "sum" ? linked.of[0]?.counted : undefined;
        return { ...linked, type: "derived", quantity, counted, locale };
      } catch (error) {
        if (!(error instanceof DerivationError)) throw error;
        problems.add({
          file: linked.file,
          record: `${linked.id} · of`,
          message: error.message,
          suggestion: "other figures, in the order of the working, or another operation.",
        });
        return null;
      }
    },
  },
  checks: {
    resolve(_, record, { find }) {
      const figures = (ids: readonly string[]) => ids.flatMap((id) => find("figure", id) ?? []);
      const sides = sidesOf(record);
      const [left, right] = [figures(sides.left), figures(sides.right)];
      return { ...record, left, right, ...compareSides(record, left, right) };
    },
  },
  rankings: { resolve: (linked) => linked },
  breaks: { resolve: (linked) => linked },
  statements: { resolve: (linked) => linked },
  events: { resolve: (linked) => linked },
  commitments: {
    required: ["source", "about"],
    inputs: (_, { today }) => [today],
    resolve: (linked, _, { today }) => ({
      ...linked,
      type: "commitment",
      related: (linked.related ?? []).map((related) => ({ figures: [], ...related })),
      state: commitmentState(linked.due, linked.outcomes, today),
    }),
  },
  charts: { resolve: (linked) => ({ ...linked, type: "chart" }) },
  searches: { resolve: (linked) => linked },
  pictures: {
    required: ["about"],
    resolve: ({ parts = {}, ...linked }, _, { find }) => ({
      ...linked,
      parts: Object.entries(parts).flatMap(([id, part]) => {
        const subject = find("depicted", id);
        return subject === undefined ? [] : [{ ...part, subject }];
      }),
    }),
  },
  terms: { resolve: (linked) => ({ ...linked, type: "term" }) },
  exceptions: { resolve: (linked) => linked },
};
