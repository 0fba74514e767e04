// A picture with labelled parts: their numbers, and the positions of the names.

import * as assert from "uvu/assert";
import { labelledPicture, type LabelledPart } from "../../../src/outputs/images/labelled-picture.ts";
import type { EncodedPicture } from "../../../src/outputs/images/encoded-picture.ts";
import type { Point } from "../../../src/model/picture.ts";
import { smallBriefing } from "../../checks/small-briefing.ts";
import { builtSite } from "../../support/site.ts";
import { suite } from "../../support/suite.ts";

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
  }));
  return { picture: { parts }, width: 1600, height: 1000 } as unknown as EncodedPicture;
}

const corners = ({ outline }: LabelledPart): Point[] =>
  outline.split(" ").map((point) => point.split(",").map(Number) as unknown as Point);

/** Whether a point is inside a convex area. */
function isInside([x, y]: Point, area: readonly Point[]): boolean {
  const sides = area.map((from, index) => {
    const to = area[(index + 1) % area.length] ?? from;
    return Math.sign((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
  });
  return new Set(sides).size === 1;
}

const labelled = suite("labelled picture");

labelled("numbers the parts in their order, from the top down on the left, then on the right, one name a row", () => {
  for (const count of [1, 2, 9, 10]) {
    const made = labelledPicture(
      tiles(Array.from({ length: count }, (_, i): Point => [0.5, 0.05 + i * 0.1])),
      BRIEFING,
    );
    assert.equal(
      made.parts.map(({ id, number }) => [id, number]),
      made.parts.map((_, index) => [`park-${index}`, index + 1]),
    );
    const sides = (["left", "right"] as const).map((side) => made.parts.filter((part) => part.side === side));
    assert.equal(sides.flat(), made.parts);
    assert.ok((sides[0]?.length ?? 0) - (sides[1]?.length ?? 0) <= 1);
    for (const rows of sides.map((parts) => parts.map(({ row }) => row)))
      assert.ok(
        rows.every((row, index) => index === 0 || row > (rows[index - 1] ?? 0)),
        rows.join(" "),
      );
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

labelled("puts each number inside its own part and no other, in the site's picture", async () => {
  const { briefing } = await builtSite();
  const [picture] = [...briefing.pictures.values()].filter(({ parts }) => parts.length > 0);
  assert.ok(picture !== undefined, "there is a drawing with parts");
  const { parts } = labelledPicture({ picture, width: 3200, height: 2000 } as EncodedPicture, briefing);
  assert.equal(
    parts.map(({ address }) => address),
    picture.parts.map(({ subject }) =>
      briefing.parks.has(subject.id) ? `/parks/${subject.id}/` : `/names/#place-${subject.id}`,
    ),
  );
  for (const { mark, name } of parts)
    assert.equal(
      parts.filter((other) => isInside(mark, corners(other))).map((other) => other.name),
      [name],
    );
});

labelled.run();
