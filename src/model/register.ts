// The register of figures in its three orders, split into pages that stay within the budget of a page.

import type { Briefing } from "./briefing.ts";
import type { Figure } from "./figure.ts";
import { figuresByKind, figuresBySource, figuresBySubject, type FigureGroup } from "./queries.ts";

/** The orders of the register, by what its groups have in common. */
const ORDERS = { subject: figuresBySubject, kind: figuresByKind, source: figuresBySource };
export type RegisterOrder = keyof typeof ORDERS;
export const REGISTER_ORDERS = Object.keys(ORDERS) as RegisterOrder[];

/**
 * Text of the rows of one page, at most, in bytes: about half of it once compressed, which leaves room in the budget of
 * a page for its head, its menus and its styles.
 */
const MAX_ROWS = 5600;
/** What a row has besides the words of its figure: its number, date and source. */
const ROW = 24;

/**
 * The figures of each page of the register in an order; one page without figures if there are none.
 *
 * In the order of subjects, the last page also holds the calculations and checks.
 */
export function registerPages(briefing: Briefing, order: RegisterOrder): Figure[][] {
  const figures = ORDERS[order](briefing).flatMap((group) => group.figures);
  const pages: Figure[][] = [[]];
  let used = 0;
  for (const figure of figures) {
    const size = rowSize(figure);
    if (used > 0 && used + size > MAX_ROWS) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(figure);
    used += size;
  }
  if (order === "subject" && used > 0 && used + calculationsSize(briefing) > MAX_ROWS) pages.push([]);
  return pages;
}

/** The text of a figure's row, in bytes. */
function rowSize({ label, id, about }: Figure): number {
  return ROW + Buffer.byteLength(`${label}${id}${about.name}`);
}

/** Figures of a list that fit on a page, and whether there are more: the register has them all. */
export interface FittingFigures {
  readonly shown: readonly Figure[];
  readonly more: boolean;
}

/** The first figures of each list that fit on one page together. */
export function fittingFigures(lists: readonly (readonly Figure[])[]): FittingFigures[] {
  let used = 0;
  return lists.map((figures) => {
    const end = figures.findIndex((figure) => {
      used += rowSize(figure);
      return used > MAX_ROWS;
    });
    return { shown: end < 0 ? figures : figures.slice(0, end), more: end >= 0 };
  });
}

/** Number of the page of the register, from zero, that first shows a figure of a group. */
export function registerPageOf(briefing: Briefing, order: RegisterOrder, group: string): number {
  const first = ORDERS[order](briefing).find(({ id }) => id === group)?.figures[0];
  return first === undefined ? 0 : registerPages(briefing, order).findIndex((figures) => figures.includes(first));
}

function calculationsSize({ derived, checks }: Briefing): number {
  let size = 0;
  for (const { label, id, about } of derived.values())
    size += 2 * ROW + Buffer.byteLength(`${label}${id}${about.name}`);
  return size + checks.length * 2 * ROW;
}

/** A group of figures on one page of the register. */
export interface RegisterGroup extends FigureGroup {
  /** Whether an earlier page has the first of its figures. */
  readonly continued: boolean;
}

/** The groups of a page's figures, in their order. */
export function registerGroups(briefing: Briefing, order: RegisterOrder, onPage: readonly Figure[]): RegisterGroup[] {
  const shown = new Set(onPage);
  return ORDERS[order](briefing).flatMap(({ figures, ...group }) => {
    const here = figures.filter((figure) => shown.has(figure));
    return here.length === 0 ? [] : { ...group, figures: here, continued: here[0] !== figures[0] };
  });
}
