// The graphics of a card as SVG without text: frame, centre lines, dimension line and the large mark.

import type { Palette } from "../css/palette.ts";
import type { Mark } from "./card.ts";
import { CARD_HEIGHT, CARD_WIDTH, FRAME_INSET } from "./card-size.ts";

/** SVG without text, with its size in pixels. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The frame, and the rules of the title block at the side. */
export function frame(palette: Palette, { left, rules }: { left: number; rules: readonly number[] }): Drawing {
  const [right, bottom] = [CARD_WIDTH - FRAME_INSET, CARD_HEIGHT - FRAME_INSET];
  const stroke = `fill="none" stroke="${palette.ink}"`;
  const size = `width="${right - FRAME_INSET}" height="${bottom - FRAME_INSET}"`;
  const lines = `M${left} ${FRAME_INSET}V${bottom}${rules.map((y) => `M${left} ${y}H${right}`).join("")}`;
  return svg(
    CARD_WIDTH,
    CARD_HEIGHT,
    `<rect x="${FRAME_INSET}" y="${FRAME_INSET}" ${size} ${stroke} stroke-width="3"/>` +
      `<path d="${lines}" ${stroke} stroke-width="1.5"/>`,
  );
}

/** Centre lines through the mark, in alternating long and short dashes as on a plan (ISO 128-2, line type 04.1). */
export function centreLines(palette: Palette, { x, y, size }: { x: number; y: number; size: number }): Drawing {
  const reach = size / 2 + 40;
  const line = `fill="none" stroke="${palette["ink-soft"]}" stroke-width="1.5" stroke-dasharray="22 6 4 6"`;
  const path = `M${x - reach} ${y}H${x + reach}M${x} ${FRAME_INSET}V${CARD_HEIGHT - FRAME_INSET}`;
  return svg(CARD_WIDTH, CARD_HEIGHT, `<path d="${path}" ${line}/>`);
}

/** A dimension line with oblique strokes at both ends, as architects draw it (ISO 129-1). */
export function dimensionLine(width: number, colour: string): Drawing {
  const [middle, reach] = [12, 9];
  const end = (x: number) =>
    `M${x} ${middle - 12}V${middle + 12}M${x - reach} ${middle + reach}L${x + reach} ${middle - reach}`;
  return svg(
    width,
    2 * middle,
    `<path d="M0 ${middle}H${width}" stroke="${colour}" stroke-width="2"/>` +
      `<path d="${end(reach + 1)}${end(width - reach - 1)}" fill="none" stroke="${colour}" stroke-width="3"/>`,
  );
}

/** The large mark: the disc, ring or square that marks the site's figures, or a dashed ring for a calculation. */
export function markOf(mark: Mark, palette: Palette, colour: string, size: number, icon: string): Drawing {
  if (mark === "icon") return { svg: icon, width: size, height: size };
  const [middle, stroke] = [size / 2, 22];
  const outline = `fill="none" stroke="${colour}" stroke-width="${stroke}"`;
  const circle = (radius: number, attributes: string) =>
    svg(size, size, `<circle cx="${middle}" cy="${middle}" r="${radius}" ${attributes}/>`);
  if (mark === "actual") return circle(middle, `fill="${colour}"`);
  if (mark === "target") return circle(middle - stroke / 2, outline);
  if (mark === "calculated")
    return circle(middle - stroke / 2, `${outline} stroke-dasharray="${Math.round((Math.PI * (size - stroke)) / 24)}"`);
  if (mark === "plan") {
    const [start, side] = [stroke / 2, size - stroke];
    return svg(size, size, `<rect x="${start}" y="${start}" width="${side}" height="${side}" ${outline}/>`);
  }
  // A grid bubble, which carries a letter on a plan.
  return circle(middle - 2, `fill="${palette.paper}" stroke="${colour}" stroke-width="4"`);
}

function svg(width: number, height: number, content: string): Drawing {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return { svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`, width, height };
}
