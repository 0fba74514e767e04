// A picture with labelled parts: the positions of the names, and leader lines that do not cross.

import * as assert from "uvu/assert";
import { labelledPicture, type LabelledPicture } from "../../../src/outputs/images/labelled-picture.ts";
import type { EncodedPicture } from "../../../src/outputs/images/encoded-picture.ts";
import type { Point } from "../../../src/model/picture.ts";
import { smallBriefing } from "../../checks/small-briefing.ts";
import { builtSite } from "../../support/site.ts";
import { suite } from "../../support/suite.ts";

type Line = readonly Point[];

const BRIEFING = smallBriefing();

/** A picture of tiles, each a square around a middle. */
function tiles(middles: readonly Point[], half = 0.04): EncodedPicture {
  const parts = middles.map(([x, y], index) => ({
    subject: { type: "park", id: `park-${index}`, name: `Park ${index}` } as never,
    outline: [
      [x - half, y - half],
      [x + half, y - half],
      [x + half, y + half],
      [x - half, y + half],
    ] as Point[],
    anchor: [x, y] as Point,
  }));
  return { picture: { parts }, width: 1600, height: 1000 } as unknown as EncodedPicture;
}

const leaders = (drawing: LabelledPicture, side: "left" | "right"): Line[] =>
  drawing.parts
    .filter((part) => part.side === side)
    .map(({ leader }) => leader.split(" ").map((point) => point.split(",").map(Number) as unknown as Point));

/** The segments of a line. */
const pieces = (line: Line): [Point, Point][] => line.slice(1).map((to, index) => [line[index] ?? to, to]);

function crossing(lines: readonly Line[]): number {
  const turn = (a: Point, b: Point, c: Point) =>
    Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  let count = 0;
  for (const [a, b] of lines.flatMap(pieces))
    for (const [c, d] of lines.flatMap(pieces))
      if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) count += 1;
  return count;
}

const labelled = suite("labelled picture");

labelled("places half of the names on each side, one per row, without crossings on a side", () => {
  // Middles in a circle, in a row, and in the order that crosses most.
  const circle = Array.from(
    { length: 10 },
    (_, index): Point => [0.5 + 0.3 * Math.cos(index), 0.5 + 0.3 * Math.sin(index * 2.1)],
  );
  const row = Array.from({ length: 9 }, (_, index): Point => [0.2 + index * 0.07, 0.5]);
  const crossed = Array.from(
    { length: 8 },
    (_, index): Point => [index < 4 ? 0.3 + index * 0.05 : 0.6 + index * 0.02, 0.8 - (index % 4) * 0.2],
  );
  for (const middles of [circle, row, crossed]) {
    const made = labelledPicture(tiles(middles), BRIEFING);
    for (const side of ["left", "right"] as const) {
      const parts = made.parts.filter((part) => part.side === side);
      assert.is(new Set(parts.map((part) => part.row)).size, parts.length, "one name a row");
      assert.is(crossing(leaders(made, side)), 0);
    }
    assert.ok(Math.abs(leaders(made, "left").length - leaders(made, "right").length) <= 1);
  }
});

labelled("uses the free corners of a picture, and makes room beside one that has none", () => {
  const diamond: Point[] = [
    [0.5, 0.15],
    [0.5, 0.85],
    [0.2, 0.5],
    [0.8, 0.5],
  ];
  assert.is(labelledPicture(tiles(diamond), BRIEFING).layout, "over");
  const full = Array.from(
    { length: 12 },
    (_, index): Point => [0.06 + (index % 4) * 0.29, 0.1 + Math.floor(index / 4) * 0.38],
  );
  assert.is(labelledPicture(tiles(full, 0.06), BRIEFING).layout, "beside");
});

labelled("keeps each line's end and each letter inside its own part, in the site's picture", async () => {
  const { briefing } = await builtSite();
  const [picture] = [...briefing.pictures.values()].filter(({ parts }) => parts.length > 0);
  assert.ok(picture !== undefined, "there is a drawing with parts");
  const made = labelledPicture({ picture, width: 3200, height: 2000 } as EncodedPicture, briefing);
  assert.equal(
    made.parts.map(({ address }) => address),
    picture.parts.map(({ subject }) =>
      briefing.parks.has(subject.id) ? `/parks/${subject.id}/` : `/names/#place-${subject.id}`,
    ),
  );
  assert.equal([crossing(leaders(made, "left")), crossing(leaders(made, "right"))], [0, 0]);
  for (const line of [...leaders(made, "left"), ...leaders(made, "right")]) {
    for (const [[x, y], [toX, toY]] of pieces(line)) {
      const [across, down] = [Math.abs(toX - x), Math.abs(toY - y)];
      assert.ok(down < 0.2 || Math.abs(across - down) < 0.2, `a line runs level or at one slope: ${line.join(" ")}`);
    }
  }
  for (const { outline, mark, name } of made.parts) {
    const corners = outline.split(" ").map((point) => point.split(",").map(Number) as unknown as Point);
    const sides = corners.map((from, index) => {
      const to = corners[(index + 1) % corners.length] ?? from;
      return Math.sign((to[0] - from[0]) * (mark[1] - from[1]) - (to[1] - from[1]) * (mark[0] - from[0]));
    });
    assert.is(new Set(sides).size, 1, `the letter of ${name} stands inside its area`);
  }
});

labelled.run();
