// What a chart says beside its marks: names, numbers, dates, what was reported, and where it is printed.

import type { Briefing } from "./briefing.ts";
import { figuresIn, type Chart, type ChartTarget } from "./chart.ts";
import type { CommitmentState } from "./commitment.ts";
import type { Figure } from "./figure.ts";
import type { FormatStyle } from "./format.ts";
import { groupBy } from "./group-by.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Source } from "./source.ts";

/** A piece of a text: words, a figure, or a date, each shown so that the gate can verify it. */
export type Piece = string | { readonly figure: Figure; readonly style: FormatStyle } | { readonly date: PartialDate };

/** When a figure was so, or is due; that nothing is given where no source says. */
export function whenOf({ by, period, kind }: Figure): Piece[] {
  if (by !== undefined) return ["by ", { date: by }];
  if (period !== undefined) return [{ date: period }];
  return [kind === "actual" ? "no period given" : "no date given"];
}

/** What was reported of a target. */
export type Report = { readonly figure: Figure } | { readonly words: string };

const REPORT_WORDS: Record<CommitmentState, string> = {
  "not-yet-due": "nothing reported, not yet due",
  "no-due-date": "nothing reported, no date given",
  "passed-without-report": "nothing reported, date passed",
  "reported-done": "reported done, without number",
  "reported-under-way": "reported under way, no number",
};

/** The figure that was reported, or the words for what is known of the promise that the target measures. */
export function reportOf({ target, reported }: ChartTarget, { commitments }: Briefing): Report {
  if (reported !== null) return { figure: reported };
  const states = [...commitments.values()]
    .filter(({ figures }) => figures.some(({ id }) => id === target.id))
    .map(({ state }) => state);
  const telling =
    states.find((state) => state === "reported-done") ??
    states.find((state) => state === "reported-under-way") ??
    states[0];
  return { words: REPORT_WORDS[telling ?? "no-due-date"] };
}

/** Figures that one source prints. */
export interface SourceGroup<T> {
  readonly source: Source;
  readonly rows: readonly T[];
}

/** Rows by the source of their figure, in the order in which the sources first occur: two sources make no one series. */
export function groupsBySource<T>(rows: readonly T[], figureOf: (row: T) => Figure): SourceGroup<T>[] {
  return [...groupBy(rows, (row) => figureOf(row).source)].map(([source, rows]) => ({ source, rows }));
}

/** Whether the figures of a chart are about different places or parks, so that each has to say about which. */
export function subjectsDiffer(figures: readonly Figure[]): boolean {
  return new Set(figures.map(({ about }) => about.id)).size > 1;
}

/** The printed share of a part, where a check proves that it follows from the part and its whole. */
export function shareOf(part: Figure, whole: Figure, { checks, figures }: Briefing): Figure | null {
  const check = checks.find(
    (one) => one.rule === "share" && one.holds && one.part === part.id && one.whole === whole.id,
  );
  return check?.rule === "share" ? (figures.get(check.share) ?? null) : null;
}

/** A source with the paragraphs of it on which a chart rests. */
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
