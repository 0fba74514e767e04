// Labels the parts of a picture: places their names beside it, with leader lines to the parts (boundary labelling).

import type { Briefing } from "../../model/briefing.ts";
import type { Point } from "../../model/picture.ts";
import { addressIn } from "../../site/navigation/addresses.ts";
import type { EncodedPicture } from "./encoded-picture.ts";

/**
 * Widths of the picture and of each column of names, as fractions of the whole; the component's style sheet repeats
 * them. Names stand over the corners that the picture leaves free or, if it leaves too few, beside a smaller picture.
 */
const LAYOUTS = { over: { picture: 0.82, names: 0.17 }, beside: { picture: 0.64, names: 0.18 } };
/** Minimum number of rows for names on a side; a row has room for three lines of text. */
const MIN_ROWS = 7;
/** Width of the picture in drawing units. */
const WIDTH = 1000;
/** Minimum distance of a name from the picture's parts, in drawing units. */
const CLEARANCE = 12;
/** Slope of the last segment of a leader line, height by width. */
const SLOPE = 1;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** A part of a picture with its label, in drawing units. */
export interface LabelledPart {
  readonly name: string;
  readonly address: string;
  /** Replaces the name where there is no room for it. */
  readonly letter: string;
  readonly side: "left" | "right";
  /** From the top, counted from one. */
  readonly row: number;
  /** The outline of the part, as SVG points: "1,2 3,4". */
  readonly outline: string;
  /** The leader line from the name to the part, as SVG points. */
  readonly leader: string;
  readonly anchor: Point;
  /** Position of the letter: inside the part, towards the front. */
  readonly mark: Point;
}

/** A picture with its labelled parts, in the order of its record. */
export interface LabelledPicture {
  readonly made: EncodedPicture;
  readonly layout: keyof typeof LAYOUTS;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly LabelledPart[];
}

/** The first segment of a leader line, which underlines the name, from the outside in. */
type Underline = readonly [Point, Point];

/** A leader line: outer end, knee, anchor. */
type Leader = readonly [Point, Point, Point];

type Placed = Pick<LabelledPart, "anchor"> & { row: number };

/**
 * Labels the parts of a picture: half of the names on each side, each leader line level as far as possible and then at
 * a common slope, without crossings between lines of one side.
 */
export function labelledPicture(made: EncodedPicture, briefing: Briefing): LabelledPicture {
  const height = Math.round((WIDTH * made.height) / made.width);
  const scaled = ([x, y]: Point): Point => [Math.round(x * WIDTH), Math.round(y * height)];
  const parts = made.picture.parts.map(({ subject, outline, anchor }) => ({
    subject,
    area: outline.map(scaled),
    anchor: scaled(anchor),
    row: 0,
  }));
  const byX = [...parts].sort((a, b) => a.anchor[0] - b.anchor[0]);
  const half = Math.ceil(parts.length / 2);
  const [left, right] = [byX.slice(0, half), byX.slice(half)];

  const count = Math.max(MIN_ROWS, half);
  const points = parts.flatMap(({ area, anchor }) => [...edgePoints(area), anchor]);
  const layOut = (name: keyof typeof LAYOUTS) => {
    const { picture, names } = LAYOUTS[name];
    // The horizontal extent of the names on the left, relative to the picture's left edge.
    const outer = Math.round((-(1 - picture) / 2 / picture) * WIDTH);
    const inner = Math.round(((names - (1 - picture) / 2) / picture) * WIDTH);
    const free = (isClear: (point: Point) => boolean) =>
      range(count).filter((row) => points.every((point) => !isInRow(point, row, count, height) || isClear(point)));
    const leftRows = free(([x]) => x > inner + CLEARANCE);
    const rightRows = free(([x]) => x < WIDTH - inner - CLEARANCE);
    return { name, outer, inner, leftRows, rightRows };
  };
  const over = layOut("over");
  const hasRoom = over.leftRows.length >= left.length && over.rightRows.length >= right.length;
  const { name, outer, inner, leftRows, rightRows } = hasRoom ? over : layOut("beside");
  const underline = (side: "left" | "right", row: number): Underline => {
    const y = Math.round((row / count) * height * 10) / 10 - 0.5;
    const [start, end] = side === "left" ? [outer, inner] : [WIDTH - outer, WIDTH - inner];
    return [
      [start, y],
      [end, y],
    ];
  };
  assignRows(left, leftRows, (row) => underline("left", row));
  assignRows(right, rightRows, (row) => underline("right", row));

  const labelled = parts.map((part, index): LabelledPart => {
    const { subject, area, anchor, row } = part;
    const side = left.includes(part) ? "left" : "right";
    return {
      name: subject.name,
      address: addressIn(briefing, "type" in subject ? subject.type : "organisation", subject.id),
      letter: LETTERS[index] ?? "",
      side,
      row,
      outline: area.join(" "),
      leader: leaderLine(underline(side, row), anchor).join(" "),
      anchor,
      mark: letterPosition(area),
    };
  });
  return { made, layout: name, width: WIDTH, height, parts: labelled };
}

/** Whether a point is at the height of a row of names. */
function isInRow([, y]: Point, row: number, count: number, height: number): boolean {
  return y > ((row - 1) / count) * height - CLEARANCE && y < (row / count) * height + CLEARANCE;
}

/** The leader line of a part: under its name, level from there like a dimension line, then at {@link SLOPE}. */
function leaderLine([start, end]: Underline, anchor: Point): Leader {
  const across = anchor[0] - end[0];
  const sloping = Math.min(Math.abs(anchor[1] - end[1]) / SLOPE, Math.abs(across));
  const knee: Point = [Math.round((anchor[0] - Math.sign(across) * sloping) * 10) / 10, end[1]];
  return [start, knee, anchor];
}

/** Assigns rows from the top down by the height of the parts, then swaps pairs while that removes crossings. */
function assignRows(placed: readonly Placed[], free: readonly number[], underline: (row: number) => Underline): void {
  // Surplus rows are skipped in the middle, where the picture is widest.
  const [upper, surplus] = [Math.ceil(placed.length / 2), free.length - placed.length];
  const rows = free.filter((_, index) => index < upper || index >= upper + surplus);
  [...placed].sort((a, b) => a.anchor[1] - b.anchor[1]).forEach((one, index) => (one.row = rows[index] ?? index + 1));
  const countCrossings = () => {
    const lines = placed.map((one) => leaderLine(underline(one.row), one.anchor));
    return lines.flatMap((line, index) => lines.slice(index + 1).filter((other) => linesCross(line, other))).length;
  };
  let count = countCrossings();
  for (let changed = true; changed && count > 0; ) {
    changed = false;
    for (const one of placed) {
      for (const other of placed) {
        if (one.row >= other.row) continue;
        [one.row, other.row] = [other.row, one.row];
        const swapped = countCrossings();
        changed ||= swapped < count;
        if (swapped < count) count = swapped;
        else [one.row, other.row] = [other.row, one.row];
      }
    }
  }
}

function linesCross(line: Leader, other: Leader): boolean {
  const segments = ([start, knee, anchor]: Leader) => [[start, knee] as const, [knee, anchor] as const];
  return segments(line).some(([a, b]) => segments(other).some(([c, d]) => segmentsCross(a, b, c, d)));
}

/** Whether the segments ab and cd intersect in a point that is no end of either. */
function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Points along the edges of an area, dense enough to meet every row. */
function edgePoints(area: readonly Point[]): Point[] {
  const STEPS = 24;
  return area.flatMap((from, index) => {
    const to = area[(index + 1) % area.length] ?? from;
    return range(STEPS).map(
      (step): Point => [from[0] + ((to[0] - from[0]) * step) / STEPS, from[1] + ((to[1] - from[1]) * step) / STEPS],
    );
  });
}

/** A position for a letter: halfway from the mean of an area's corners to its lowest corner. */
function letterPosition(area: readonly Point[]): Point {
  const mean = (axis: 0 | 1) => area.reduce((sum, point) => sum + point[axis], 0) / area.length;
  const lowest = area.reduce((low, point) => (point[1] > low[1] ? point : low));
  return [Math.round((mean(0) + lowest[0]) / 2), Math.round((mean(1) + lowest[1]) / 2)];
}

/** The numbers from 1 to `count`. */
function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
