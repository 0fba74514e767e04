// Resolves facts to a briefing: looks up every reference, reads every quantity and applies the rules.

import type { Briefing, ResolvedRecords } from "./briefing.ts";
import { checkEditionDates } from "./check-edition-dates.ts";
import { checkSnapshots } from "./check-closed-editions.ts";
import { describeMissing } from "./suggest-id.ts";
import { checkEditions, editionScope, factsAsOf } from "./edition.ts";
import { SHAPES, subjectOf, type Facts } from "./facts.ts";
import { groupBy } from "./group-by.ts";
import { IdentityMemo } from "./memo-by-identity.ts";
import { BriefingError, type Problems } from "./problem.ts";
import { suggestId } from "./suggest-id.ts";
import type { Identified, Target } from "./record.ts";
import { linkReferences, referencesIn } from "./link-references.ts";
import { RESOLVERS, TARGETS, type ResolutionContext, type Resolver } from "./resolvers.ts";
import { RULES } from "./rules/rules.ts";
import { type EditionRecord, mainLanguage } from "./settings.ts";
import type { Locale } from "../messages/locale.ts";
import { localeOf } from "../messages/locales.ts";
import { markOf } from "./source.ts";

type Subject = keyof typeof RESOLVERS;

/**
 * Resolves the facts of an edition and applies the rules.
 *
 * @param written the facts of all editions
 * @param editionId the edition to build; the newest by default
 * @throws BriefingError when there are no settings or no such edition: then nothing can be built
 */
export function resolveBriefing(written: Facts, editionId: string | undefined, problems: Problems): Briefing {
  if (written.settings !== null) {
    checkEditions(written, problems);
    checkEditionDates(written, problems);
  }
  const briefing = resolveEdition(written, editionId, problems);
  checkSnapshots(written, problems);
  for (const rule of RULES) rule.check(briefing, problems);
  reportConsequences(written, problems);
  return briefing;
}

/**
 * Resolves every reference between records and reads every quantity, of the edition and of those before it; parameters
 * and errors as above. A record without a required reference is reported and left out; what refers to it is not
 * reported again.
 *
 * @param language the tag of the language in which the records are written; the main one by default
 */
export function resolveEdition(
  written: Facts,
  editionId: string | undefined,
  problems: Problems,
  language?: string,
): Briefing {
  const { settings, settingsFile } = written;
  const scope = settings === null ? null : editionScope(settings.editions, editionId);
  if (settings !== null && scope === null)
    problems.add({
      file: settingsFile,
      record: "editions",
      message: `there is no edition "${editionId}".`,
      suggestion: suggestId(
        editionId,
        settings.editions.map(({ id }) => id),
      ),
    });
  if (settings === null || scope === null) throw new BriefingError(problems.list);
  const facts = factsAsOf(written, scope);
  const locale = localeOf(language ?? mainLanguage(settings));
  const resolved = resolveRecords(
    facts,
    inOrderOfEditions(written.sources.keys(), settings.editions),
    scope.edition.date,
    locale,
    problems,
  );
  const briefing: Briefing = {
    ...resolved,
    settings,
    locale,
    edition: scope.edition,
    before: null,
    closed: scope.editions.flatMap(({ id }) => (written.published.has(id) ? id : [])),
    folder: "/",
    datedCopy: false,
    translated: false,
    original: null,
    statements: [...resolved.statements.values()],
    events: [...resolved.events.values()],
    checks: [...resolved.checks.values()],
    rankings: [...resolved.rankings.values()],
    searches: [...resolved.searches.values()],
    breaks: [...resolved.breaks.values()],
    exceptions: [...resolved.exceptions.values()],
    laterCharts: new Set([...written.charts.keys()].filter((id) => !facts.charts.has(id))),
    laterTerms: new Map(
      [...written.terms.values()].filter(({ id }) => !facts.terms.has(id)).map(({ id, term }) => [id, term]),
    ),
    leftOut: facts.leftOut,
    drafts: facts.drafts,
  };
  if (!resolved.places.has(settings.subject))
    reportMissing(facts, ["places"], settings.subject, facts.settingsFile, "briefing · subject", problems);
  const earlier = scope.editions.at(-2);
  if (earlier === undefined) return briefing;
  // Words that only an earlier edition published are read here alone; what it leaves out, this one may have.
  const then = { ...written, leftOut: new Set(written.leftOut), causes: new Map(written.causes) };
  return { ...briefing, before: resolveEdition(then, earlier.id, problems, language) };
}

/** Ids of sources with those of the oldest edition first: no later source changes the letter of an earlier one. */
function inOrderOfEditions(sources: Iterable<string>, editions: readonly EditionRecord[]): string[] {
  const since = new Map(editions.flatMap((edition, at) => edition.sources.map((id) => [id, at] as const)).reverse());
  const editionOf = (id: string) => since.get(id) ?? editions.length;
  return [...sources].sort((a, b) => editionOf(a) - editionOf(b));
}

/** Resolved records by the records of the facts. */
const MEMO = new IdentityMemo<object, unknown>();

/** Walks the table of resolvers. @param sources ids of the sources of every edition, in the order of their letters */
function resolveRecords(
  facts: Facts,
  sources: readonly string[],
  today: string,
  locale: Locale,
  problems: Problems,
): ResolvedRecords {
  const resolved: Partial<Record<Subject, Map<string, unknown>>> = {};
  const context: ResolutionContext = {
    marks: new Map(sources.map((id, index) => [id, markOf(index)])),
    today,
    locale,
    problems,
    find: (target, id) => TARGETS[target].map((subject) => resolved[subject]?.get(id)).find(Boolean) as never,
  };
  // The records of the same and of later subjects are not resolved yet.
  const find = (target: Target, id: string): unknown => {
    for (const subject of TARGETS[target]) {
      const named: unknown = (resolved[subject] ?? facts[subject]).get(id);
      if (named !== undefined) return named;
    }
    return undefined;
  };
  for (const subject of Object.keys(RESOLVERS) as Subject[]) {
    const { kind, shape } = SHAPES[subject];
    const { required, inputs, resolve } = RESOLVERS[subject] as unknown as Resolver<never>;
    const kept = new Map<string, unknown>();
    for (const record of facts[subject].values() as Iterable<Identified<object>>) {
      const missing: string[] = [];
      let cause: string | undefined;
      const found = referencesIn(shape, record).map(({ target, id, path }) => {
        const named = find(target, id);
        if (named === undefined) {
          missing.push(path.split(".")[0] ?? "");
          const fallen = TARGETS[target]
            .map((one) => `${SHAPES[one].kind}:${id}`)
            .find((key) => facts.leftOut.has(key));
          if (fallen === undefined)
            reportMissing(facts, TARGETS[target], id, record.file, `${record.id} · ${path}`, problems);
          else cause ??= facts.causes.get(fallen) ?? fallen;
        }
        return named;
      });
      const isComplete = !missing.some((field) => (required as readonly string[] | undefined)?.includes(field) ?? true);
      const result = isComplete
        ? MEMO.get(record, inputs === undefined ? found : [...found, ...inputs(record as never, context)], () =>
            resolve(
              linkReferences(shape, record, (target, id) => find(target, id) ?? null) as never,
              record as never,
              context,
            ),
          )
        : null;
      if (result === null) {
        facts.leftOut.add(`${kind}:${record.id}`);
        if (!isComplete && cause !== undefined) facts.causes.set(`${kind}:${record.id}`, cause);
      } else kept.set(record.id, result);
    }
    resolved[subject] = kept;
  }
  return resolved as ResolvedRecords;
}

/** Says beside each record that was left out how many others fell with it. */
function reportConsequences({ causes }: Facts, problems: Problems): void {
  for (const [cause, fallen] of groupBy([...causes.keys()], (key) => causes.get(key))) {
    const counted = [...groupBy(fallen, (key) => key.split(":")[0])].map(([kind, all]) =>
      all.length === 1 ? `1 ${kind}` : `${all.length} ${kind === "person" ? "people" : `${kind}s`}`,
    );
    const [kind = "", id = ""] = cause.split(":");
    const verb = fallen.length === 1 ? "was" : "were";
    const consequence = `${new Intl.ListFormat("en-GB").format(counted)} ${verb} left out with it.`;
    problems.addConsequence(({ file }) => subjectOf(file) === SUBJECTS.get(kind), id, consequence);
  }
}

/** Subjects by the kind of their records. */
const SUBJECTS = new Map<string, string>(Object.entries(SHAPES).map(([subject, { kind }]) => [kind, subject]));

/** Reports an unknown id, unless its record was left out and so reported before. */
function reportMissing(
  facts: Facts,
  subjects: readonly Subject[],
  id: string,
  file: string,
  record: string,
  problems: Problems,
): void {
  const kinds = subjects.map((subject) => SHAPES[subject].kind);
  if (kinds.some((kind) => facts.leftOut.has(`${kind}:${id}`))) return;
  const known = [...new Set(subjects.flatMap((subject) => [...facts[subject].keys()]))];
  problems.add({ file, record, ...describeMissing(kinds, id, known, facts.drafts) });
}
