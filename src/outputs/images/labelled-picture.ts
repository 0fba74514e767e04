// Labels the parts of a picture: numbers them in it, and places their names beside it (a legend).

import type { Briefing } from "../../model/briefing.ts";
import type { Point } from "../../model/picture.ts";
import { subjectAddress } from "../../site/navigation/addresses.ts";
import type { EncodedPicture } from "./encoded-picture.ts";

/**
 * Widths of the picture and of each column of names where these stand over its corners, as fractions of the whole; the
 * component's style sheet repeats them.
 */
const OVER = { picture: 0.82, names: 0.17 };
/** Minimum number of rows for names on a side; a row has room for three lines of text. */
const MIN_ROWS = 7;
/** Width of the picture in drawing units. */
const WIDTH = 1000;
/** Minimum distance of a name from the picture's parts, in drawing units. */
const CLEARANCE = 12;

/** A part of a picture with its label, in drawing units. */
export interface LabelledPart {
  /** Id of what it stands for. */
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** Its number in the picture and before its name. */
  readonly number: number;
  readonly side: "left" | "right";
  /** From the top, counted from one. */
  readonly row: number;
  /** The outline of the part, as SVG points: "1,2 3,4". */
  readonly outline: string;
  /** Position of the number: inside the part, towards the front. */
  readonly mark: Point;
}

/** A picture with its labelled parts, in the order of its record. */
export interface LabelledPicture {
  readonly made: EncodedPicture;
  /** Names stand over the corners that the picture leaves free or, if it leaves too few, beside a smaller picture. */
  readonly layout: "over" | "beside";
  readonly width: number;
  readonly height: number;
  readonly parts: readonly LabelledPart[];
}

/** Labels the parts of a picture: the first half of the names on the left from the top down, the others on the right. */
export function labelledPicture(made: EncodedPicture, briefing: Briefing): LabelledPicture {
  const height = Math.round((WIDTH * made.height) / made.width);
  const scaled = ([x, y]: Point): Point => [Math.round(x * WIDTH), Math.round(y * height)];
  const areas = made.picture.parts.map(({ outline }) => outline.map(scaled));
  const half = Math.ceil(areas.length / 2);
  const count = Math.max(MIN_ROWS, half);
  const points = areas.flatMap(edgePoints);
  // Where the names on the left end over the picture, from its left edge.
  const inner = Math.round(((OVER.names - (1 - OVER.picture) / 2) / OVER.picture) * WIDTH);
  const free = (isClear: (point: Point) => boolean) =>
    range(count).filter((row) => points.every((point) => !isInRow(point, row, count, height) || isClear(point)));
  const leftCorners = free(([x]) => x > inner + CLEARANCE);
  const rightCorners = free(([x]) => x < WIDTH - inner - CLEARANCE);
  const layout = leftCorners.length >= half && rightCorners.length >= areas.length - half ? "over" : "beside";
  const left = spread(layout === "over" ? leftCorners : range(count), half);
  const right = spread(layout === "over" ? rightCorners : range(count), areas.length - half);

  const parts = made.picture.parts.map(({ subject }, index): LabelledPart => {
    const area = areas[index] ?? [];
    const isLeft = index < half;
    return {
      id: subject.id,
      name: subject.name,
      address: subjectAddress(briefing, subject),
      number: index + 1,
      side: isLeft ? "left" : "right",
      row: (isLeft ? left[index] : right[index - half]) ?? 1,
      outline: area.join(" "),
      mark: numberPosition(area),
    };
  });
  return { made, layout, width: WIDTH, height, parts };
}

/** The rows that names take: from the top and from the bottom, because the picture is widest in the middle. */
function spread(free: readonly number[], names: number): number[] {
  const [upper, surplus] = [Math.ceil(names / 2), free.length - names];
  return free.filter((_, index) => index < upper || index >= upper + surplus);
}

/** Whether a point is at the height of a row of names. */
function isInRow([, y]: Point, row: number, count: number, height: number): boolean {
  return y > ((row - 1) / count) * height - CLEARANCE && y < (row / count) * height + CLEARANCE;
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

/** A position for a number: halfway from the mean of an area's corners to its lowest corner. */
function numberPosition(area: readonly Point[]): Point {
  const mean = (axis: 0 | 1) => area.reduce((sum, point) => sum + point[axis], 0) / area.length;
  const lowest = area.reduce((low, point) => (point[1] > low[1] ? point : low));
  return [Math.round((mean(0) + lowest[0]) / 2), Math.round((mean(1) + lowest[1]) / 2)];
}

/** The numbers from 1 to `count`. */
function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
