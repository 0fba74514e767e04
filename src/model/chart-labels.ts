// The labels of charts: numbers, dates, reports, shares and sources.

import type { Break } from "./break.ts";
import type { Briefing } from "./briefing.ts";
import { figuresIn, type Chart, type ChartTarget } from "./chart.ts";
import { axesOf, latestOutcome, saidInWords, scheduleInParts, stateInWords, type Commitment } from "./commitment.ts";
import type { Figure } from "./figure.ts";
import type { FormatStyle } from "./format.ts";
import type { WrittenLocale } from "./forms/written-forms.ts";
import { groupBy } from "./group-by.ts";
import type { PartialDate } from "./partial-date.ts";
import { breakBetween } from "./series.ts";
import type { Source } from "./source.ts";

/** A part of a label: words, a figure or a date, each marked up so that the number gate can verify it. */
export type Piece = string | { readonly figure: Figure; readonly style: FormatStyle } | DatePiece;

/** A date in a label, its month in full or short. */
export interface DatePiece {
  readonly date: PartialDate;
  readonly locale: WrittenLocale;
  readonly month?: "short";
}

/** The time between two dates in a label. */
export interface IntervalPiece {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/** The period or due date of a figure, or that its source gives none. */
export function whenOf({ by, period, kind, locale }: Figure): Piece[] {
  if (by !== undefined) return locale.parts<DatePiece>("model.when-due", { date: { date: by, locale } });
  if (period !== undefined) return [{ date: period, locale }];
  return [locale.text(kind === "actual" ? "model.when-no-period" : "model.when-no-due-date")];
}

/** What was reported of a target. */
export type Report = { readonly figure: Figure } | { readonly words: string };

/** The reported figure, or the state in words of the commitment that the target measures. */
export function reportOf({ target, reported }: ChartTarget, { commitments, locale }: Briefing): Report {
  if (reported !== undefined) return { figure: reported };
  const states = [...commitments.values()]
    .filter(({ figures }) => figures.some(({ id }) => id === target.id))
    .map(({ state }) => state);
  const telling =
    states.find((state) => state === "reported-done") ??
    states.find((state) => state === "reported-under-way") ??
    states[0];
  return { words: locale.text(`model.report-${telling ?? "no-due-date"}`) };
}

/**
 * How a commitment stands at the edition's date, a line each: the latest report with its date, if there is one, and how
 * that compares with its first due date.
 */
export function standingOf(
  commitment: Commitment,
  { edition, locale }: Pick<Briefing, "edition" | "locale">,
): (string | DatePiece | IntervalPiece)[][] {
  const latest = latestOutcome(commitment.outcomes);
  if (latest === undefined) return [[stateInWords(commitment.state, locale)]];
  const axes = axesOf(commitment, edition.date);
  const said = saidInWords(axes.said, locale);
  return [
    locale.parts<DatePiece>("model.standing", { said, date: { date: latest.reported, locale } }),
    scheduleInParts(axes, locale),
  ];
}

/** Figures that one source prints. */
export interface SourceGroup<T> {
  readonly source: Source;
  readonly rows: readonly T[];
}

/** Rows by the source of their figure, in order of first occurrence: figures of two sources are not series. */
export function groupsBySource<T>(rows: readonly T[], figureOf: (row: T) => Figure): SourceGroup<T>[] {
  return [...groupBy(rows, (row) => figureOf(row).source)].map(([source, rows]) => ({ source, rows }));
}

/** Whether figures are about different places or parks, so that each label must name its own. */
export function subjectsDiffer(figures: readonly Figure[]): boolean {
  return new Set(figures.map(({ about }) => about.id)).size > 1;
}

/** The printed share of a part, if a check proves that it follows from the part and its whole. */
export function shareOf(part: Figure, whole: Figure, { checks, figures }: Briefing): Figure | null {
  const check = checks.find(
    (one) => one.rule === "share" && one.holds && one.part === part.id && one.whole === whole.id,
  );
  return check?.rule === "share" ? (figures.get(check.share) ?? null) : null;
}

/** The breaks between neighbouring values of a series, in its order. */
export function breaksIn(chart: Chart, { breaks }: Briefing): Break[] {
  if (chart.kind !== "series") return [];
  const found = chart.figures
    .slice(1)
    .map((figure, index) => breakBetween(chart.figures[index] ?? figure, figure, breaks));
  return [...new Set(found)].filter((one) => one !== null);
}

/** A source with the paragraphs that a chart uses. */
export interface CitedSource {
  readonly source: Source;
  /** In the order of the chart; null for an excerpt. */
  readonly paragraphs: readonly (number | null)[];
}

/** The sources of everything that a chart shows, shares included. */
export function sourcesOf(chart: Chart, briefing: Briefing): CitedSource[] {
  const shares =
    chart.kind === "parts" ? chart.parts.flatMap((part) => shareOf(part, chart.whole, briefing) ?? []) : [];
  return groupsBySource([...figuresIn(chart), ...shares], (figure) => figure).map(({ source, rows }) => ({
    source,
    paragraphs: [...new Set(rows.map(({ paragraph }) => paragraph))],
  }));
}
