// A picture whose parts are links: which name stands where beside it, and how the line from the name to its part runs.

import type { Point } from "../../model/picture.ts";
import { addressOf, type Addressed } from "../../site/addresses.ts";
import type { EncodedPicture } from "./images.ts";

/**
 * The drawing is divided like this, in parts of its whole width; the style sheet of the component says the same.
 * Names stand over the corners that the picture leaves free, or, where it leaves too few, beside a smaller picture.
 */
const LAYOUTS = [
  { name: "over", picture: 0.82, names: 0.17 },
  { name: "beside", picture: 0.64, names: 0.18 },
] as const;
/** Fewest rows in which names can stand on a side: a row has room for three lines. */
const ROWS = 7;
/** The picture's width in units of the drawing. */
const WIDTH = 1000;
/** How far a name stays clear of the picture's parts, in the same units. */
const CLEAR = 12;
/** How steep a line runs into its part, height by width. */
const SLOPE = 1;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** A part of a picture with its name's place and its lines, in units of the drawing. */
export interface LabelledPart {
  readonly name: string;
  readonly address: string;
  /** Stands for the name where there is no room for it. */
  readonly letter: string;
  readonly side: "left" | "right";
  /** From the top, counted from one. */
  readonly row: number;
  /** Points of its area, as SVG has them: "1,2 3,4". */
  readonly outline: string;
  /** Points of the line from its name. */
  readonly leader: string;
  readonly anchor: Point;
  /** Where its letter stands: inside its area, at the front. */
  readonly mark: Point;
}

/** A picture with its parts, in the order in which its record names them. */
export interface LabelledPicture {
  readonly made: EncodedPicture;
  readonly layout: "over" | "beside";
  readonly width: number;
  readonly height: number;
  readonly parts: readonly LabelledPart[];
}

/** What runs under a name, from the outside in. */
type Rule = readonly [Point, Point];

interface Placed {
  readonly index: number;
  readonly anchor: Point;
  row: number;
}

/**
 * Where the names and lines of a picture's parts run: half of the names on each side, each line level as far as it
 * can be and then at one slope for all, and no line crosses another of its side.
 */
export function labelledPicture(made: EncodedPicture): LabelledPicture {
  const height = Math.round((WIDTH * made.height) / made.width);
  const scaled = ([x, y]: Point): Point => [Math.round(x * WIDTH), Math.round(y * height)];
  const parts = made.picture.parts.map(({ subject, outline, anchor }, index) => ({
    index,
    subject,
    area: outline.map(scaled),
    anchor: scaled(anchor),
    row: 0,
  }));
  const byX = [...parts].sort((a, b) => a.anchor[0] - b.anchor[0]);
  const half = Math.ceil(parts.length / 2);
  const left = byX.slice(0, half);
  const right = byX.slice(half);

  const count = Math.max(ROWS, half);
  const corners = parts.flatMap(({ area, anchor }) => [...edgePoints(area), anchor]);
  const choices = LAYOUTS.map(({ name, picture, names }) => {
    // Where the names begin and end, seen from the picture: outside it, and inside it or outside.
    const outer = Math.round((-(1 - picture) / 2 / picture) * WIDTH);
    const inner = Math.round(((names - (1 - picture) / 2) / picture) * WIDTH);
    const free = (isFree: (point: Point) => boolean) =>
      range(count).filter((row) => corners.every((point) => !isBeside(point, row, count, height) || isFree(point)));
    return {
      name,
      outer,
      inner,
      rows: { left: free(([x]) => x > inner + CLEAR), right: free(([x]) => x < WIDTH - inner - CLEAR) },
    };
  });
  const layout =
    choices.find(({ rows }) => rows.left.length >= left.length && rows.right.length >= right.length) ?? choices.at(-1);
  if (layout === undefined) throw new Error("There is no layout for a drawing.");
  const underOf = (side: "left" | "right", row: number): Rule => {
    const y = Math.round((row / count) * height * 10) / 10 - 0.5;
    return side === "left"
      ? [
          [layout.outer, y],
          [layout.inner, y],
        ]
      : [
          [WIDTH - layout.outer, y],
          [WIDTH - layout.inner, y],
        ];
  };
  placeNames(left, layout.rows.left, (row) => underOf("left", row));
  placeNames(right, layout.rows.right, (row) => underOf("right", row));

  return {
    made,
    layout: layout.name,
    width: WIDTH,
    height,
    parts: parts.map(({ index, subject, area, anchor, row }): LabelledPart => {
      const side = left.some((one) => one.index === index) ? "left" : "right";
      return {
        name: subject.name,
        address: addressOf(addressedAs(subject), subject.id),
        letter: LETTERS[index] ?? "",
        side,
        row,
        outline: pointsOf(area),
        leader: pointsOf(leaderOf(underOf(side, row), anchor)),
        anchor,
        mark: markOf(area),
      };
    }),
  };
}

/** Whether a point lies at the height of a row of names. */
function isBeside([, y]: Point, row: number, count: number, height: number): boolean {
  return y > ((row - 1) / count) * height - CLEAR && y < (row / count) * height + CLEAR;
}

/** The line of a part: under its name, level on from there, as a dimension line leaves its number, then at {@link SLOPE} into the part. */
function leaderOf([start, end]: Rule, anchor: Point): Point[] {
  const across = anchor[0] - end[0];
  const sloping = Math.min(Math.abs(anchor[1] - end[1]) / SLOPE, Math.abs(across));
  const knee: Point = [Math.round((anchor[0] - Math.sign(across) * sloping) * 10) / 10, end[1]];
  return [start, knee, anchor];
}

/** Gives names their rows, from the top down by the height of their parts; two change places as long as that leaves fewer lines that cross. */
function placeNames(placed: readonly Placed[], free: readonly number[], underOf: (row: number) => Rule): void {
  const spare = free.length - placed.length;
  // Rows that are not needed are left out in the middle, where the picture is widest.
  const rows = free.filter(
    (_, index) => index < Math.ceil(placed.length / 2) || index >= Math.ceil(placed.length / 2) + spare,
  );
  [...placed].sort((a, b) => a.anchor[1] - b.anchor[1]).forEach((one, index) => (one.row = rows[index] ?? index + 1));
  const crossings = () => {
    const lines = placed.map((one) => leaderOf(underOf(one.row), one.anchor));
    return lines.flatMap((line, index) => lines.slice(index + 1).filter((other) => crossLines(line, other))).length;
  };
  let count = crossings();
  for (let changed = true; changed && count > 0; ) {
    changed = false;
    for (const one of placed) {
      for (const other of placed) {
        if (one.row >= other.row) continue;
        [one.row, other.row] = [other.row, one.row];
        const now = crossings();
        changed ||= now < count;
        if (now < count) count = now;
        else [one.row, other.row] = [other.row, one.row];
      }
    }
  }
}

/** Whether any piece of one line crosses any of the other. */
function crossLines(line: readonly Point[], other: readonly Point[]): boolean {
  const pieces = (points: readonly Point[]) =>
    points.slice(1).map((to, index): [Point, Point] => [points[index] ?? to, to]);
  return pieces(line).some(([a, b]) => pieces(other).some(([c, d]) => cross(a, b, c, d)));
}

/** Whether two straight pieces have a point in common, other than an end. */
function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Points along the edges of an area, close enough to meet every row. */
function edgePoints(area: readonly Point[]): Point[] {
  const STEPS = 24;
  return area.flatMap((from, index) => {
    const to = area[(index + 1) % area.length] ?? from;
    return range(STEPS).map(
      (step): Point => [from[0] + ((to[0] - from[0]) * step) / STEPS, from[1] + ((to[1] - from[1]) * step) / STEPS],
    );
  });
}

/** A place for a letter in an area: halfway from its middle to its lowest corner. */
function markOf(area: readonly Point[]): Point {
  const middle = [0, 1].map((axis) => area.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / area.length);
  const lowest = area.reduce((low, point) => (point[1] > low[1] ? point : low));
  return [Math.round(((middle[0] ?? 0) + lowest[0]) / 2), Math.round(((middle[1] ?? 0) + lowest[1]) / 2)];
}

function pointsOf(points: readonly Point[]): string {
  return points.map((point) => point.join(",")).join(" ");
}

function addressedAs(subject: EncodedPicture["picture"]["about"]): Addressed {
  return "type" in subject ? subject.type : "organisation";
}

/** 1, 2, … up to and with a number. */
function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
