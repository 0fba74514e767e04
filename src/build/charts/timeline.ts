// The timeline as a picture: a line of time from the top down, discs for what happened, rings for what is planned.

import type { Briefing } from "../../model/briefing.ts";
import { firstDay, formatDate } from "../../model/partial-date.ts";
import { timelineOf, type TimelinePoint } from "../../model/timeline.ts";
import { addressOf } from "../addresses.ts";
import { escapeHtml } from "../html.ts";

/** Measures in units of the drawing, which is as wide as a small phone: there, one unit is one pixel. */
const WIDTH = 350;
const AXIS = 100;
const TEXT = 118;
const LINE = 17;
const GAP = 16;
/** Characters that fit beside the axis. */
const FITS = 27;

/**
 * The timeline of the briefing as inline SVG. Its order is that of time, its distances are not: a scale from the first
 * decade to the last due date would leave no room for the years in which everything happens.
 */
export function timelinePicture(briefing: Briefing): string {
  const points = timelineOf(briefing);
  const today = briefing.edition.date;
  const parts: string[] = [];
  let y = 24;
  let marked = false;
  for (const point of points) {
    if (!marked && isAhead(point, today)) {
      parts.push(todayMark(y, today));
      y += LINE + GAP + 8;
      marked = true;
    }
    const lines = wrap(point.kind === "planned" ? `Planned: ${point.label}` : point.label, FITS);
    parts.push(pointMark(point, lines, y));
    y += lines.length * LINE + GAP;
  }
  const height = y + 4;
  return [
    `<svg class="timeline" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="group" aria-labelledby="timeline-title timeline-text">`,
    `<title id="timeline-title">Timeline</title>`,
    `<desc id="timeline-text">In order of time from the top down, not to scale. A filled disc marks what happened, a ring what is planned. The list on this page says the same.</desc>`,
    `<line class="timeline-axis" x1="${AXIS}" y1="4" x2="${AXIS}" y2="${height - 4}"/>`,
    ...parts,
    `</svg>`,
  ].join("");
}

function isAhead({ kind, past, date }: TimelinePoint, today: string): boolean {
  return (kind === "planned" && !past) || firstDay(date) > today;
}

function pointMark({ id, type, kind, date }: TimelinePoint, lines: readonly string[], y: number): string {
  const words = lines.map((line, index) => `<tspan x="${TEXT}" dy="${index === 0 ? 0 : LINE}">${escapeHtml(line)}</tspan>`).join(" ");
  return [
    `<g class="timeline-${kind}">`,
    `<text class="timeline-date" x="${AXIS - 18}" y="${y}" text-anchor="end" data-date="${date}">${escapeHtml(formatShort(date))}</text>`,
    `<circle cx="${AXIS}" cy="${y - 5}" r="6"/>`,
    `<a href="${type === "commitment" ? addressOf("commitment", id) : `#point-${type}-${id}`}"><text x="${TEXT}" y="${y}">${words}</text></a>`,
    `</g>`,
  ].join("");
}

function todayMark(y: number, today: string): string {
  return `<g class="timeline-today"><line x1="${AXIS - 14}" y1="${y - 5}" x2="${WIDTH}" y2="${y - 5}"/><text class="timeline-date" x="${TEXT}" y="${y + 12}">this edition</text><text class="timeline-date" x="${AXIS - 18}" y="${y}" text-anchor="end" data-date="${today}">${escapeHtml(formatShort(today))}</text></g>`;
}

function formatShort(date: string): string {
  return formatDate(date, "short");
}

/** Lines of whole words, each as long as fits. */
function wrap(text: string, fits: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
