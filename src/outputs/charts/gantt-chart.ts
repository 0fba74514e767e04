// A Gantt chart: a row for each commitment, from its statement to its first due date, on one axis of years with a rule
// for the edition. The timeline puts a row for each event above them, on the same axis.
//
// Labels and words are HTML, so that they wrap and contain links. Each row has a drawing of its own, which repeats the
// years and the rule: on a phone it stands between the words, elsewhere the drawings join into one.

import type { MessageId } from "../../messages/catalogue.ts";
import { Markup } from "../../messages/locale.ts";
import type { Briefing } from "../../model/briefing.ts";
import type { Chart } from "../../model/chart.ts";
import type { Locale } from "../../messages/locale.ts";
import { standingOf, type Piece } from "../../model/chart-labels.ts";
import { completedOn, type Commitment } from "../../model/commitment.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { commitmentsByDueDate, daysOf, eventsByDate, spanOf } from "../../model/timeline.ts";
import { addressOf } from "../../site/navigation/addresses.ts";
import { citeShortcode } from "../../site/render/shortcodes/cite-shortcode.ts";
import { dateElement, intervalElement } from "../../html/date-element.ts";
import { escapeHtml } from "../../html/escape.ts";
import { chartSvg, hatching } from "./chart-graphic.ts";
import { ganttKey } from "./gantt-key.ts";
import { breakMark, dayMark, periodMark, spanMarks } from "./gantt-marks.ts";
import { element, em, line, percent, textLine } from "./svg-elements.ts";
import { endOf, startOf, timeAxis, type TimeAxis } from "./time-axis.ts";

type Event = Briefing["events"][number];

/** What the rows of a chart share. */
interface Frame {
  /** Id of the chart's element. */
  readonly id: string;
  readonly briefing: Briefing;
  readonly axis: TimeAxis;
  /** Whether rows have the ids to which other pages link. */
  readonly hasAnchors: boolean;
}

interface Row {
  readonly anchor: string;
  readonly label: string;
  /** What is said at the end of the row, a line each. */
  readonly words: readonly string[];
  readonly marks: readonly string[];
}

interface Band {
  readonly name: string;
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** The HTML of the chart between its caption and its notes, and what the notes say of it; null if it has no row. */
export function ganttBody(chart: Extract<Chart, { kind: "gantt" | "timeline" }>, briefing: Briefing) {
  const { locale } = briefing;
  const id = `chart-${chart.id}`;
  const today = briefing.edition.date;
  const isTimeline = chart.kind === "timeline";
  const events = isTimeline ? eventsByDate(briefing) : [];
  const all = [...briefing.commitments.values()];
  const commitments = chart.kind === "gantt" ? (chart.commitments ?? all) : all;
  if (events.length + commitments.length === 0) return null;
  // Of all commitments, so that the charts of a briefing have one axis.
  const spans = all.map((commitment) => spanOf(commitment, today));
  const axis = timeAxis([
    startOf(today),
    ...events.map(({ date }) => daysOf(date, today)).flatMap(({ first, last }) => [startOf(first), endOf(last)]),
    ...spans.flatMap(({ stated, due, moved }) => [
      startOf(stated),
      ...(due === null ? [] : [due, ...moved]).map(endOf),
    ]),
    ...spans.flatMap(({ reports }) => reports.map(({ day }) => startOf(day))),
  ]);
  const frame: Frame = { id, briefing, axis, hasAnchors: isTimeline };
  const { dated, undated } = commitmentsByDueDate(commitments);
  const rowsOf = (some: readonly Commitment[]) => some.map((commitment) => commitmentRow(commitment, frame));
  const bands: Band[] = [
    { name: "events", heading: locale.html("chart.band-events"), rows: events.map((event) => eventRow(event, frame)) },
    { name: "due", heading: locale.html("chart.band-due"), rows: rowsOf(dated) },
    { name: "undated", heading: locale.html("chart.band-undated"), rows: rowsOf(undated) },
  ];
  const now = axis.at(startOf(today));
  const reading = locale.text(isTimeline ? "chart.timeline-reading" : "chart.gantt-reading");
  return {
    body: [
      ...ganttKey(events, commitments, briefing, id),
      `<div class="gantt">`,
      `<div class="gantt-axis">`,
      chartSvg("gantt-scale", id, "100%", reading, [
        ...(commitments.some(({ kind }) => kind === "plan") ? [hatching(id)] : []),
        ...scaleMarks(axis, now, briefing),
      ]),
      `</div>`,
      ...bands.filter(({ rows }) => rows.length > 0).flatMap((band) => bandOf(band, gridMarks(axis, now), id)),
      `</div>`,
    ],
    key: axis.breaks.length > 0 ? [locale.text("chart.axis-break")] : [],
  };
}

/** The years with their ticks, and below them the label of the edition at the top of its rule. */
function scaleMarks({ years, breaks }: TimeAxis, now: number, { edition, locale }: Briefing): string[] {
  const labels = years.filter(({ labelled }) => labelled).length;
  const ticks = years.map(({ year, x, labelled }, index) => {
    const number = textLine([{ date: String(year), locale, month: "short" }], { x: percent(x), y: 1 });
    // On a narrow chart every other year is named: not the last, which has the least room.
    const name = labels > 1 && (labels - index) % 2 === 1 ? "gantt-tick gantt-minor" : "gantt-tick";
    const tick = line("gantt-year", [percent(x), percent(x)], ["0", "1.3em"]);
    return element("g", { class: name }, tick, labelled ? element("svg", { x: "0.2em" }, number) : "");
  });
  // On the side that has room for it, whatever the size of letters; near the middle, above the rule.
  const beside = now < 38 ? { side: 0.45 } : now > 62 ? { side: -0.45, anchor: "end" as const } : null;
  const { side, ...anchor } = beside ?? { side: 0, anchor: "middle" as const };
  const label = (piece: Piece, y: number, name?: string) =>
    textLine([piece], { x: percent(now), y, class: name, ...anchor });
  return [
    line("gantt-line", ["0", "100%"], ["1.3em", "1.3em"]),
    ...ticks,
    ...breaks.map((x) => breakMark(x, "1.3em")),
    line("gantt-now", [percent(now), percent(now)], [beside === null ? "4.5em" : "1.9em", "100%"]),
    element(
      "svg",
      { x: em(side), class: "gantt-edition" },
      label(locale.text("chart.this-edition"), 2.8, "chart-strong"),
      label({ date: edition.date, locale, month: "short" }, 4.2),
    ),
  ];
}

/** What every row repeats: the years and the edition's rule. */
function gridMarks({ years }: TimeAxis, now: number): string {
  const rule = (name: string, x: number) => line(name, [percent(x), percent(x)], ["0", "100%"]);
  return [...years.map(({ x }) => rule("gantt-year", x)), rule("gantt-now", now)].join("");
}

function bandOf({ name, heading, rows }: Band, grid: string, chart: string): string[] {
  const id = `${chart}-${name}`;
  const drawing = (marks: string) =>
    `<svg class="gantt-row" aria-hidden="true" width="100%" height="2em">${grid}${marks}</svg>`;
  return [
    `<div role="group" aria-labelledby="${id}">`,
    `<div class="gantt-band"><p id="${id}">${heading}</p>${drawing("")}</div>`,
    `<ol class="gantt-rows">`,
    ...rows.map(({ anchor, label, words, marks }) =>
      [
        `<li${anchor}><div class="gantt-label">${label}</div>`,
        drawing(element("svg", { y: "50%" }, ...marks)),
        `<div class="gantt-words">${words.map((line) => `<p>${line}</p>`).join("")}</div></li>`,
      ].join(""),
    ),
    `</ol>`,
    `</div>`,
  ];
}

function eventRow({ id, date, label, source, paragraph }: Event, { briefing, axis, hasAnchors }: Frame): Row {
  const { first, last } = daysOf(date, briefing.edition.date);
  const [from, to] = [axis.at(startOf(first)), axis.at(endOf(last))];
  return {
    anchor: hasAnchors ? ` id="point-event-${id}"` : "",
    label: briefing.locale.html("chart.row-name", {
      label,
      source: new Markup(citeShortcode(briefing)(source.id, paragraph)),
    }),
    words: [dateElement(date, briefing.locale)],
    marks: [date.length === 10 ? dayMark(from) : periodMark(from, to)],
  };
}

function commitmentRow(commitment: Commitment, { id: chart, briefing, axis, hasAnchors }: Frame): Row {
  const { id, label, stated, due, moved = [], source, paragraph, kind, outcomes } = commitment;
  const { locale } = briefing;
  const today = briefing.edition.date;
  const cite = citeShortcode(briefing);
  const dated = (message: MessageId, date: PartialDate, citation = "") =>
    locale.html(message, { date: new Markup(dateElement(date, locale)), source: new Markup(citation) });
  const span = spanOf(commitment, today);
  const isPastDue = span.pastDueUntil !== null && completedOn(outcomes) === undefined;
  const standing = standingOf(commitment, briefing).map((line) => line.map((piece) => htmlOf(piece, locale)).join(""));
  const last = standing.pop() ?? "";
  return {
    anchor: hasAnchors ? ` id="point-commitment-${id}"` : "",
    label:
      `<a href="${addressOf("commitment", id)}">${escapeHtml(label)}</a> ` +
      `<span class="gantt-stated">${dated("chart.stated", stated, cite(source.id, paragraph))}</span>`,
    words: [
      ...(due === null ? [] : [dated("chart.due", due)]),
      ...moved.map((later) => dated("chart.moved", later.due, cite(later.source.id, later.paragraph))),
      ...standing,
      isPastDue ? `<strong>${last}</strong>` : last,
    ],
    marks: spanMarks(span, kind, axis, chart),
  };
}

function htmlOf(piece: ReturnType<typeof standingOf>[number][number], locale: Locale): string {
  if (typeof piece === "string") return escapeHtml(piece);
  return "date" in piece ? dateElement(piece.date, locale) : intervalElement(piece.from, piece.to, locale);
}
