// The drawings on a card, in SVG without words: frame, centre lines, dimension line, and the large mark.

import type { Palette } from "../css/palette.ts";
import type { Mark } from "./card.ts";
import { FRAME_INSET, CARD_HEIGHT, CARD_WIDTH, type Drawing } from "./card-size.ts";

/** The edge of the sheet, and the lines of the title block at its side. */
export function frame(palette: Palette, { left, rules }: { left: number; rules: readonly number[] }): Drawing {
  const right = CARD_WIDTH - FRAME_INSET;
  const bottom = CARD_HEIGHT - FRAME_INSET;
  return svg(CARD_WIDTH, CARD_HEIGHT, [
    `<rect x="${FRAME_INSET}" y="${FRAME_INSET}" width="${right - FRAME_INSET}" height="${bottom - FRAME_INSET}" fill="none" stroke="${palette.ink}" stroke-width="3"/>`,
    `<path d="M${left} ${FRAME_INSET}V${bottom}${rules.map((y) => `M${left} ${y}H${right}`).join("")}" fill="none" stroke="${palette.ink}" stroke-width="1.5"/>`,
  ]);
}

/** Centre lines through the mark, long and short dashes in turn as on a plan (ISO 128-2, line type 04.1). */
export function centreLines(palette: Palette, { x, y, size }: { x: number; y: number; size: number }): Drawing {
  const reach = size / 2 + 40;
  const line = `fill="none" stroke="${palette["ink-soft"]}" stroke-width="1.5" stroke-dasharray="22 6 4 6"`;
  return svg(CARD_WIDTH, CARD_HEIGHT, [
    `<path d="M${x - reach} ${y}H${x + reach}M${x} ${FRAME_INSET}V${CARD_HEIGHT - FRAME_INSET}" ${line}/>`,
  ]);
}

/** A dimension line: its ends are marked by oblique strokes, as architects do (ISO 129-1). */
export function dimensionLine(width: number, colour: string): Drawing {
  const [middle, reach] = [12, 9];
  const end = (x: number) =>
    `M${x} ${middle - 12}V${middle + 12}M${x - reach} ${middle + reach}L${x + reach} ${middle - reach}`;
  const [first, last] = [reach + 1, width - reach - 1];
  return svg(width, 2 * middle, [
    `<path d="M0 ${middle}H${width}" stroke="${colour}" stroke-width="2"/>`,
    `<path d="${end(first)}${end(last)}" fill="none" stroke="${colour}" stroke-width="3"/>`,
  ]);
}

/** The large mark: disc, ring and square as beside every figure of the site; a broken ring for what was calculated. */
export function markOf(mark: Mark, palette: Palette, colour: string, size: number, icon: string): Drawing {
  if (mark === "icon") return { svg: icon, width: size, height: size };
  const [middle, stroke] = [size / 2, 22];
  const ring = `cx="${middle}" cy="${middle}" r="${middle - stroke / 2}" fill="none" stroke="${colour}" stroke-width="${stroke}"`;
  if (mark === "actual")
    return svg(size, size, [`<circle cx="${middle}" cy="${middle}" r="${middle}" fill="${colour}"/>`]);
  if (mark === "plan")
    return svg(size, size, [
      `<rect x="${stroke / 2}" y="${stroke / 2}" width="${size - stroke}" height="${size - stroke}" fill="none" stroke="${colour}" stroke-width="${stroke}"/>`,
    ]);
  if (mark === "target") return svg(size, size, [`<circle ${ring}/>`]);
  if (mark === "calculated")
    return svg(size, size, [`<circle ${ring} stroke-dasharray="${Math.round((Math.PI * (size - stroke)) / 24)}"/>`]);
  // A grid bubble: what a letter stands in on a plan.
  return svg(size, size, [
    `<circle cx="${middle}" cy="${middle}" r="${middle - 2}" fill="${palette.paper}" stroke="${colour}" stroke-width="4"/>`,
  ]);
}

function svg(width: number, height: number, content: readonly string[]): Drawing {
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content.join("")}</svg>`,
    width,
    height,
  };
}
