// The register of figures in its three orders, split into pages that stay within the budget of a page.

import type { Check } from "./arithmetic.ts";
import type { Briefing } from "./briefing.ts";
import type { Commitment } from "./commitment.ts";
import type { Derived } from "./derived.ts";
import type { Figure } from "./figure.ts";
import type { Source } from "./source.ts";
import { bytesOf, MAX_LISTED, pagesBySize, pagesLike } from "./list-pages.ts";
import { IdentityMemo } from "./memo-by-identity.ts";
import { figuresByKind, figuresBySource, figuresBySubject, type FigureGroup } from "./queries.ts";

/** The orders of the register, by what its groups have in common. */
const ORDERS = { subject: figuresBySubject, kind: figuresByKind, source: figuresBySource };
export type RegisterOrder = keyof typeof ORDERS;
export const REGISTER_ORDERS = Object.keys(ORDERS) as RegisterOrder[];

/** What a row has besides the words of its figure: its number, date and source. */
const ROW = 24;

type Calculation = Derived | Check;

/**
 * The figures of each page of the register in an order; one page without figures if there are none.
 *
 * In the order of subjects, the calculations and checks follow the figures.
 */
export function registerPages(briefing: Briefing, order: RegisterOrder): (Figure | Calculation)[][] {
  return registerOf(briefing)[order].pages;
}

/** The register in one order. */
interface Register {
  readonly groups: readonly FigureGroup[];
  readonly pages: (Figure | Calculation)[][];
  /** Number of the page that lists a record, from zero. */
  readonly pageOf: ReadonlyMap<Figure | Calculation, number>;
}

const memo = new IdentityMemo<Briefing, Record<RegisterOrder, Register>>();

/** Built once a briefing: every page of a park or a source may ask where its figures are listed. */
function registerOf(briefing: Briefing): Record<RegisterOrder, Register> {
  return memo.get(briefing, [], () => {
    const inOrder = (order: RegisterOrder): Register => {
      const groups = ORDERS[order](briefing);
      const rest = order === "subject" ? [...briefing.derived.values(), ...briefing.checks] : [];
      const listed = [...groups.flatMap(({ figures }) => figures), ...rest];
      const pages =
        briefing.original === null
          ? pagesBySize<Figure | Calculation>(listed, rowSize)
          : pagesLike(listed, registerOf(briefing.original)[order].pages);
      return { groups, pages, pageOf: new Map(pages.flatMap((records, page) => records.map((one) => [one, page]))) };
    };
    return { subject: inOrder("subject"), kind: inOrder("kind"), source: inOrder("source") };
  });
}

/** The text of a row, in bytes; that of a calculation has its working too. */
function rowSize(record: Figure | Commitment | Calculation): number {
  const { label, id } = record;
  if (!("about" in record)) return 3 * ROW + bytesOf(label, id);
  return ("of" in record ? 3 : 1) * ROW + bytesOf(label, id, record.about.name);
}

/** Records of a list that fit on a page, and whether there are more. */
export interface FittingRows<Row> {
  readonly shown: readonly Row[];
  readonly more: boolean;
}

/**
 * The first records of each list that fit on one page together.
 *
 * @param original the briefing in the main language, where the records are those of a translation
 * @param most their text at most, in bytes
 */
export function fittingRows<Row extends Figure | Commitment | Source>(
  lists: readonly (readonly Row[])[],
  original: Briefing | null,
  most = MAX_LISTED,
): FittingRows<Row>[] {
  let used = 0;
  return lists.map((records) => {
    const end = records.findIndex((translated) => {
      const record = inOriginal<Figure | Commitment | Source>(translated, original);
      used += record.type === "source" ? ROW + bytesOf(record.publisher, record.id) : rowSize(record);
      return used > most;
    });
    return { shown: end < 0 ? records : records.slice(0, end), more: end >= 0 };
  });
}

/** A record as it is in the main language. */
function inOriginal<Row extends { readonly id: string; readonly type?: string }>(
  record: Row,
  original: Briefing | null,
): Row {
  if (original === null) return record;
  const { figures, derived, commitments, sources, checks } = original;
  const found =
    record.type === undefined
      ? checks.find(({ id }) => id === record.id)
      : { figure: figures, derived, commitment: commitments, source: sources }[record.type]?.get(record.id);
  return (found as Row | undefined) ?? record;
}

/** Number of the page of the register, from zero, that first shows a figure of a group. */
export function registerPageOf(briefing: Briefing, order: RegisterOrder, group: string): number {
  const { groups, pageOf } = registerOf(briefing)[order];
  const first = groups.find(({ id }) => id === group)?.figures[0];
  return (first && pageOf.get(first)) ?? 0;
}

/** Calculations that fit on a page, and whether there are more: the register has them all. */
export interface FittingCalculations {
  readonly derived: readonly Derived[];
  readonly checks: readonly Check[];
  readonly more: boolean;
}

/** The first of the calculations and checks that rest on a figure, as many as fit on its page; `original` as above. */
export function fittingCalculations(
  derived: readonly Derived[],
  checks: readonly Check[],
  original: Briefing | null,
): FittingCalculations {
  const sizeOf = (one: Calculation) => rowSize(inOriginal(one, original));
  const [first = []] = pagesBySize<Calculation>([...derived, ...checks], sizeOf);
  const shown = new Set(first);
  return {
    derived: derived.filter((one) => shown.has(one)),
    checks: checks.filter((one) => shown.has(one)),
    more: first.length < derived.length + checks.length,
  };
}

/** The calculations and checks among the records of a page of the register. */
export function calculationsOn(
  { derived, checks }: Briefing,
  onPage: readonly unknown[],
): Pick<FittingCalculations, "derived" | "checks"> {
  const shown = new Set(onPage);
  return {
    derived: [...derived.values()].filter((one) => shown.has(one)),
    checks: checks.filter((one) => shown.has(one)),
  };
}

/** Number of the page of the register, from zero, on which the calculations begin. */
export function calculationsPage(briefing: Briefing): number {
  const [first] = [...briefing.derived.values(), ...briefing.checks];
  return (first && registerOf(briefing).subject.pageOf.get(first)) ?? 0;
}

/** A group of figures on one page of the register. */
export interface RegisterGroup extends FigureGroup {
  /** Whether an earlier page has the first of its figures. */
  readonly continued: boolean;
}

/** The groups of a page's figures, in their order. */
export function registerGroups(briefing: Briefing, order: RegisterOrder, onPage: readonly unknown[]): RegisterGroup[] {
  const shown = new Set<unknown>(onPage);
  return registerOf(briefing)[order].groups.flatMap(({ figures, ...group }) => {
    const here = figures.filter((figure) => shown.has(figure));
    return here.length === 0 ? [] : { ...group, figures: here, continued: here[0] !== figures[0] };
  });
}
