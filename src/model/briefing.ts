// The briefing: every record with its references resolved, as the edition's date sees it.

import type { Locale } from "../messages/locale.ts";
import type { HistoricEvent, Organisation, Person, Statement } from "./actor.ts";
import type { Check } from "./arithmetic.ts";
import type { Break } from "./break.ts";
import type { Chart } from "./chart.ts";
import type { Commitment } from "./commitment.ts";
import type { Derived } from "./derived.ts";
import type { Exception } from "./exception.ts";
import type { Figure } from "./figure.ts";
import type { OutcomeSearch } from "./outcome-search.ts";
import type { Picture } from "./picture.ts";
import type { Ranking } from "./ranking.ts";
import type { EditionRecord, SettingsRecord } from "./settings.ts";
import type { Source } from "./source.ts";
import type { Park, Place } from "./subject.ts";
import type { Term } from "./term.ts";

/** The records of each subject, with the records that they refer to in place of ids. */
export interface ResolvedKinds {
  sources: Source;
  places: Place;
  parks: Park;
  organisations: Organisation;
  people: Person;
  figures: Figure;
  derived: Derived;
  checks: Check;
  rankings: Ranking;
  breaks: Break;
  charts: Chart;
  statements: Statement;
  events: HistoricEvent;
  commitments: Commitment;
  searches: OutcomeSearch;
  pictures: Picture;
  terms: Term;
  exceptions: Exception;
}

/** Resolved records by id, in the order in which the editors wrote them. */
export type ResolvedRecords = { readonly [S in keyof ResolvedKinds]: ReadonlyMap<string, ResolvedKinds[S]> };

/** Subjects whose records nothing refers to by id. */
type Listed = "statements" | "events" | "checks" | "rankings" | "breaks" | "searches" | "exceptions";

/** Everything that pages, downloads and checks draw on. */
export interface Briefing
  extends Omit<ResolvedRecords, Listed>,
    Readonly<{ [S in Listed]: readonly ResolvedKinds[S][] }> {
  readonly settings: SettingsRecord;
  /** The language of its pages. */
  readonly locale: Locale;
  /** The edition that is built; its date is "today". */
  readonly edition: EditionRecord;
  /** The briefing as the edition before this one knew it; null for the first edition. */
  readonly before: Briefing | null;
  /** Ids of the closed editions up to this one, oldest first. Each has a dated copy in the published folder. */
  readonly closed: readonly string[];
  /** Folder of the site that has its pages: "/", "/editions/2024-07/" or "/zh/". */
  readonly folder: string;
  /** Whether this is for the dated copy of its edition, and not for the pages at the root. */
  readonly datedCopy: boolean;
  /** Whether this is in another language than the records are written in. */
  readonly translated: boolean;
  /**
   * The same briefing in the main language, where this is a translation: lists are split into pages as they are there,
   * so that each page has its counterpart.
   */
  readonly original: Briefing | null;
  /** Ids of charts of later editions: a page that names one shows nothing yet. */
  readonly laterCharts: ReadonlySet<string>;
  /** Terms of later editions, by id: a page that names one shows the plain word. */
  readonly laterTerms: ReadonlyMap<string, string>;
  /** `kind:id` of every record that was reported and left out, so that references to it are not reported again. */
  readonly leftOut: ReadonlySet<string>;
  /** The date each draft became one, by `kind:id`. Builds contain no draft, previews all of them. */
  readonly drafts: ReadonlyMap<string, string>;
}

/** The briefing of each edition up to its own, the oldest first. */
export function editionsOf(briefing: Briefing): Briefing[] {
  return [...(briefing.before === null ? [] : editionsOf(briefing.before)), briefing];
}
