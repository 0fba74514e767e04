// Queries that pages share: the profile of a park, commitments by state, figures by subject, kind and source.

import { compareCodeUnits } from "./compare.ts";
import { sameQuantity } from "../grammar/same-quantity.ts";
import type { Organisation } from "./actor.ts";
import type { Check } from "./arithmetic.ts";
import type { Briefing } from "./briefing.ts";
import type { Commitment, Related } from "./commitment.ts";
import type { Derived } from "./derived.ts";
import type { Figure } from "./figure.ts";
import { groupBy } from "./group-by.ts";
import { firstDay, lastDay } from "./partial-date.ts";
import type { Ranking } from "./ranking.ts";
import type { Place } from "./subject.ts";

/** Everything that the briefing says of a park. */
export interface ParkProfile {
  readonly organisations: readonly Organisation[];
  /** Places inside the park, each with the facilities inside it. */
  readonly places: readonly (Place & { readonly facilities: readonly Place[] })[];
  /** Figures about the park and the places inside it. */
  readonly figures: readonly Figure[];
  readonly commitments: readonly Commitment[];
}

/** Records by their subject, so that a profile does not search all of them: a briefing may have a thousand parks. */
const indices = new WeakMap<Briefing, ReturnType<typeof indexBySubject>>();

function indexBySubject({ places, figures, commitments }: Briefing) {
  return {
    within: groupBy(places.values(), ({ within }) => within),
    figures: groupBy(figures.values(), ({ about }) => about.id),
    commitments: groupBy(commitments.values(), ({ about }) => about.id),
  };
}

export function parkProfile(briefing: Briefing, id: string): ParkProfile {
  const index = indices.get(briefing) ?? indexBySubject(briefing);
  indices.set(briefing, index);
  const places = (index.within.get(id) ?? []).map((place) => ({
    ...place,
    facilities: index.within.get(place.id) ?? [],
  }));
  const subjects = [...new Set([id, ...places.map((place) => place.id)])];
  return {
    organisations: (briefing.parks.get(id)?.organisations ?? []).flatMap(
      (one) => briefing.organisations.get(one) ?? [],
    ),
    places,
    figures: inWrittenOrder(briefing.figures, index.figures, subjects),
    commitments: inWrittenOrder(briefing.commitments, index.commitments, subjects),
  };
}

/** The records about some subjects, in the order in which the editors wrote them. */
function inWrittenOrder<T extends { readonly id: string }>(
  all: ReadonlyMap<string, T>,
  bySubject: ReadonlyMap<string, readonly T[]>,
  subjects: readonly string[],
): readonly T[] {
  const groups = subjects.flatMap((subject) => [bySubject.get(subject) ?? []]).filter(({ length }) => length > 0);
  if (groups.length <= 1) return groups[0] ?? [];
  const wanted = new Set(groups.flat());
  return [...all.values()].filter((record) => wanted.has(record));
}

/** Commitments under one heading. */
export interface CommitmentGroup {
  readonly id: "done" | "reported" | "passed" | "news" | "quiet" | "undated";
  readonly commitments: readonly Commitment[];
}

/**
 * Commitments by state, each group by due date: past their date without a report; reported done; reported under way or
 * done in part; open with news of something near; open without news; without a date. Empty groups are left out.
 */
export function commitmentsByState(briefing: Briefing): CommitmentGroup[] {
  const groupOf = ({ state, related, stated }: Commitment): CommitmentGroup["id"] => {
    if (state === "reported-done") return "done";
    if (state === "reported-part-done" || state === "reported-under-way") return "reported";
    if (state === "passed-without-report") return "passed";
    if (state === "no-due-date") return "undated";
    return related.some((near) => isSince(near, stated)) ? "news" : "quiet";
  };
  const groups = groupBy(briefing.commitments.values(), groupOf);
  const dueDay = ({ due }: Commitment) => lastDay(due ?? "9999");
  return (["passed", "done", "reported", "news", "quiet", "undated"] as const).flatMap((id) => {
    const commitments = groups.get(id)?.sort((a, b) => compareCodeUnits(dueDay(a), dueDay(b)));
    return commitments === undefined ? [] : { id, commitments };
  });
}

/** Whether something related to a commitment is known to have been reported after it was made. */
function isSince({ source }: Related, stated: string): boolean {
  return source.published !== null && firstDay(source.published) > lastDay(stated);
}

/** Reports of something related to a commitment, from before it was made and since. */
export function relatedByTime({ related, stated }: Commitment): { since: Related[]; before: Related[] } {
  return {
    since: related.filter((near) => isSince(near, stated)),
    before: related.filter((near) => !isSince(near, stated)),
  };
}

/** Figures under one heading. */
export interface FigureGroup {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** Figures by subject: the briefing's own first, the others in the order written. */
export function figuresBySubject(briefing: Briefing): FigureGroup[] {
  const own = briefing.settings.subject;
  return groupFigures(briefing, ({ about }) => about).sort((a, b) => Number(b.id === own) - Number(a.id === own));
}

/** Figures by kind: actual, target, plan. */
export function figuresByKind(briefing: Briefing): FigureGroup[] {
  return groupFigures(briefing, ({ kind, locale }) => ({ id: kind, name: locale.text(`model.figures-${kind}`) }));
}

/** Figures by source, in the order of their marks. */
export function figuresBySource(briefing: Briefing): FigureGroup[] {
  const groups = groupFigures(briefing, ({ source }) => ({
    id: source.id,
    name: `${source.mark} ${source.publisher}`,
  }));
  const markOf = ({ figures: [first] }: FigureGroup) => first?.source.mark ?? "";
  return groups.sort((a, b) => markOf(a).length - markOf(b).length || compareCodeUnits(markOf(a), markOf(b)));
}

function groupFigures(briefing: Briefing, headingOf: (figure: Figure) => { id: string; name: string }): FigureGroup[] {
  const headings = new Map([...briefing.figures.values()].map(headingOf).map(({ id, name }) => [id, name]));
  const groups = groupBy(briefing.figures.values(), (figure) => headingOf(figure).id);
  return [...groups].map(([id, figures]) => ({ id, name: headings.get(id) ?? id, figures }));
}

/** The calculations, checks and rankings that use a figure. */
export function dependentsOf(
  briefing: Briefing,
  id: string,
): { derived: Derived[]; checks: Check[]; rankings: Ranking[] } {
  const holds = (figures: readonly Figure[]) => figures.some((figure) => figure.id === id);
  return {
    derived: [...briefing.derived.values()].filter(({ of }) => holds(of)),
    checks: briefing.checks.filter(({ left, right }) => holds(left) || holds(right)),
    rankings: briefing.rankings.filter(({ figures }) => holds(figures)),
  };
}

/** The figures of other sources that print the same quantity of one measure and time. */
export function agreeingWith(figure: Figure, { figures }: Briefing): readonly Figure[] {
  const { measure, about, period, kind, source, quantity } = figure;
  if (measure === undefined || period === undefined) return [];
  return [...figures.values()].filter(
    (other) =>
      other.measure === measure &&
      other.about === about &&
      other.period === period &&
      other.kind === kind &&
      other.source !== source &&
      sameQuantity(other.quantity, quantity),
  );
}
