// The briefing: every record with its references resolved, as the edition's date sees it.

import type { HistoricEvent, Organisation, Person, Statement } from "./actor.ts";
import type { Check } from "./arithmetic.ts";
import type { Chart } from "./chart.ts";
import type { Commitment } from "./commitment.ts";
import type { Derived } from "./derived.ts";
import type { Exception } from "./exception.ts";
import type { Figure } from "./figure.ts";
import type { Picture } from "./picture.ts";
import type { Ranking } from "./ranking.ts";
import type { EditionRecord, SettingsRecord } from "./settings.ts";
import type { Source } from "./source.ts";
import type { Park, Place, Subject } from "./subject.ts";
import type { Term } from "./term.ts";

/** A statement with the person and the source that it refers to. */
export type ResolvedStatement = Omit<Statement, "by" | "source"> & { readonly by: Person; readonly source: Source };
/** An event with the subject and the source that it refers to. */
export type ResolvedEvent = Omit<HistoricEvent, "about" | "source"> & {
  readonly about: Subject;
  readonly source: Source;
};

/** Everything that pages, downloads and checks draw on. Records are in the order in which the editors wrote them. */
export interface Briefing {
  readonly settings: SettingsRecord;
  /** The edition that is built; its date is "today". */
  readonly edition: EditionRecord;
  readonly sources: ReadonlyMap<string, Source>;
  readonly places: ReadonlyMap<string, Place>;
  readonly parks: ReadonlyMap<string, Park>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly people: ReadonlyMap<string, Person>;
  readonly statements: readonly ResolvedStatement[];
  readonly events: readonly ResolvedEvent[];
  readonly figures: ReadonlyMap<string, Figure>;
  readonly derived: ReadonlyMap<string, Derived>;
  readonly checks: readonly Check[];
  readonly rankings: readonly Ranking[];
  readonly charts: ReadonlyMap<string, Chart>;
  /** Ids of the charts that come with a later edition: a page may ask for them, and shows nothing yet. */
  readonly laterCharts: ReadonlySet<string>;
  readonly commitments: ReadonlyMap<string, Commitment>;
  readonly terms: ReadonlyMap<string, Term>;
  /** Terms that came with a later edition, by id: a page that asks for one shows the word alone. */
  readonly laterTerms: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly exceptions: readonly Exception[];
  /** `kind:id` of every record that was reported and left out, so that what refers to it is not reported again. */
  readonly leftOut: ReadonlySet<string>;
  /** The day since which each draft is one, by `kind:id`. A build holds no draft, a preview all of them. */
  readonly drafts: ReadonlyMap<string, string>;
}
