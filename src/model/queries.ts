// Records as the pages show them together: what belongs to a park, promises by their due date, figures by subject.

import type { Organisation } from "./actor.ts";
import type { Briefing } from "./briefing.ts";
import type { Check } from "./arithmetic.ts";
import type { Commitment, Related } from "./commitment.ts";
import type { Derived } from "./derived.ts";
import type { Figure } from "./figure.ts";
import { firstDay, lastDay } from "./partial-date.ts";
import type { Ranking } from "./ranking.ts";
import type { Place } from "./subject.ts";

/** Everything that the briefing holds about a park. */
export interface ParkProfile {
  readonly organisations: readonly Organisation[];
  /** Places inside the park, each with the facilities inside it. */
  readonly places: readonly (Place & { readonly facilities: readonly Place[] })[];
  /** Figures about the park and the places inside it. */
  readonly figures: readonly Figure[];
  readonly commitments: readonly Commitment[];
}

/** Records by what they are about or lie within: to look through all of them for each park would take long with many parks. */
interface Gathered {
  readonly within: ReadonlyMap<string, readonly Place[]>;
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  readonly commitments: ReadonlyMap<string, readonly Commitment[]>;
}

const gathered = new WeakMap<Briefing, Gathered>();

function gather(briefing: Briefing): Gathered {
  const known = gathered.get(briefing) ?? {
    within: groupedBy(briefing.places.values(), ({ within }) => within),
    figures: groupedBy(briefing.figures.values(), ({ about }) => about.id),
    commitments: groupedBy(briefing.commitments.values(), ({ about }) => about.id),
  };
  gathered.set(briefing, known);
  return known;
}

function groupedBy<T>(records: Iterable<T>, keyOf: (record: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}

/** Gathers what is about a park or lies within it. */
export function parkProfile(briefing: Briefing, id: string): ParkProfile {
  const { within, figures, commitments } = gather(briefing);
  const places = (within.get(id) ?? []).map((place) => ({ ...place, facilities: within.get(place.id) ?? [] }));
  const subjects = [...new Set([id, ...places.map((place) => place.id)])];
  return {
    organisations: (briefing.parks.get(id)?.organisations ?? []).flatMap(
      (organisation) => briefing.organisations.get(organisation) ?? [],
    ),
    places,
    figures: inWrittenOrder(
      briefing.figures,
      subjects.map((subject) => figures.get(subject) ?? []),
    ),
    commitments: inWrittenOrder(
      briefing.commitments,
      subjects.map((subject) => commitments.get(subject) ?? []),
    ),
  };
}

/** Records of several groups in the order in which the editors wrote them. */
function inWrittenOrder<T extends { readonly id: string }>(
  all: ReadonlyMap<string, T>,
  groups: readonly (readonly T[])[],
): T[] {
  const some = groups.filter((group) => group.length > 0);
  if (some.length <= 1) return [...(some[0] ?? [])];
  const wanted = new Set(some.flat());
  return [...all.values()].filter((record) => wanted.has(record));
}

/** Promises under one heading, with what the heading says of them. */
export interface CommitmentGroup {
  readonly id: "done" | "passed" | "news" | "quiet" | "undated";
  readonly commitments: readonly Commitment[];
}

/**
 * Commitments by what a reader asks first, each group by due date: what was reported as done; what has passed its date
 * without a report; what is open with something reported, of itself or of something near; what is open and quiet; what
 * has no date. Groups without a commitment are left out.
 */
export function commitmentsByState(briefing: Briefing): CommitmentGroup[] {
  const groupOf = ({ state, related, promised }: Commitment): CommitmentGroup["id"] => {
    if (state === "reported-done") return "done";
    if (state === "passed-without-report") return "passed";
    if (state === "no-due-date") return "undated";
    return state === "reported-under-way" || related.some((near) => isSince(near, promised)) ? "news" : "quiet";
  };
  const all = [...briefing.commitments.values()].sort((a, b) =>
    compare(lastDay(a.due ?? "9999"), lastDay(b.due ?? "9999")),
  );
  const ids = ["passed", "done", "news", "quiet", "undated"] as const;
  return ids
    .map((id) => ({ id, commitments: all.filter((commitment) => groupOf(commitment) === id) }))
    .filter(({ commitments }) => commitments.length > 0);
}

/** Whether something near a promise was reported after it was made; what has no date is not known to be later. */
function isSince({ source }: Related, promised: string): boolean {
  return source.published !== null && firstDay(source.published) > lastDay(promised);
}

/** What was reported near a promise, before it was made and since. */
export function relatedByTime({ related, promised }: Commitment): { since: Related[]; before: Related[] } {
  return {
    since: related.filter((near) => isSince(near, promised)),
    before: related.filter((near) => !isSince(near, promised)),
  };
}

/** Figures under one heading. */
export interface FigureGroup {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** Figures grouped by what they are about: the briefing's own subject first, the others in the order written. */
export function figuresBySubject(briefing: Briefing): FigureGroup[] {
  const own = briefing.settings.subject;
  return groupFigures(briefing, ({ about }) => about).sort((a, b) => Number(b.id === own) - Number(a.id === own));
}

/** Figures grouped by what they say: what was, what is aimed at, what is arranged. */
export function figuresByKind(briefing: Briefing): FigureGroup[] {
  const names = {
    actual: "Actual: what the source says was so",
    target: "Targets: what is aimed at",
    plan: "Plans: what is arranged to be done",
  };
  return groupFigures(briefing, ({ kind }) => ({ id: kind, name: names[kind] }));
}

/** Figures grouped by the source that prints them. */
export function figuresBySource(briefing: Briefing): FigureGroup[] {
  return groupFigures(briefing, ({ source }) => ({ id: source.id, name: `${source.mark} ${source.publisher}` }));
}

function groupFigures(briefing: Briefing, headingOf: (figure: Figure) => { id: string; name: string }): FigureGroup[] {
  const groups = new Map<string, { id: string; name: string; figures: Figure[] }>();
  for (const figure of briefing.figures.values()) {
    const { id, name } = headingOf(figure);
    const group = groups.get(id) ?? { id, name, figures: [] };
    group.figures.push(figure);
    groups.set(id, group);
  }
  return [...groups.values()];
}

/** What rests on a figure: calculations made of it, checks that it takes part in, rankings that it stands in. */
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
