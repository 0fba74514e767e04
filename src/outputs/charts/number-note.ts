// The number of a figure in a drawing with a note on it: its kind, its date, its share.

import type { Locale } from "../../messages/locale.ts";
import { type Piece, whenOf } from "../../model/chart-labels.ts";
import type { Figure } from "../../model/figure.ts";
import { fits } from "./svg-elements.ts";

/** The number, with its note if there is one. */
export function noted(figure: Figure, note: readonly Piece[], locale: Locale): Piece[] {
  const number: Piece = { figure, style: "number" };
  return note.length === 0 ? [number] : locale.parts("chart.noted", { number, note }).flat();
}

/** The number and its note on one line or, where they do not fit, on two. */
export function numberLines(figure: Figure, note: readonly Piece[], locale: Locale): Piece[][] {
  const whole = noted(figure, note, locale);
  return fits(whole) ? [whole] : [noted(figure, [], locale), ...(note.length === 0 ? [] : [[...note]])];
}

/** The kind and date of a target or plan; nothing for an actual figure. */
export function kindNote(figure: Figure): Piece[] {
  const { kind, locale } = figure;
  return kind === "actual" ? [] : locale.parts<Piece[]>(`chart.note-${kind}`, { when: whenOf(figure) }).flat();
}

/** That a figure is what was reported of a target, with its date. */
export function reportedNote(figure: Figure): Piece[] {
  return figure.locale.parts<Piece[]>("chart.note-reported", { when: whenOf(figure) }).flat();
}
