// Reads the data modules into facts: records sorted by subject and checked for their shape, references still ids.

import type * as v from "valibot";
import { eventShape, organisationShape, personShape, statementShape } from "./actor.ts";
import { checkShape } from "./arithmetic.ts";
import { breakShape } from "./break.ts";
import { chartShape } from "./chart.ts";
import { commitmentShape } from "./commitment.ts";
import { derivedShape } from "./derived.ts";
import { withoutDrafts, type Drafts } from "./draft.ts";
import { figureShape } from "./figure.ts";
import { groupBy } from "./group-by.ts";
import { outcomeSearchShape } from "./outcome-search.ts";
import { pictureShape } from "./picture.ts";
import { IdentityMemo } from "./memo-by-identity.ts";
import { Problems } from "./problem.ts";
import { suggestId } from "./suggest-id.ts";
import { exceptionShape } from "./exception.ts";
import { rankingShape } from "./ranking.ts";
import { readRecords, readShape } from "./read-records.ts";
import type { DataModule, Identified } from "./record.ts";
import { settingsShape, type SettingsRecord } from "./settings.ts";
import { snapshotShape } from "./edition-snapshot.ts";
import { sourceShape } from "./source.ts";
import { parkShape, placeShape } from "./subject.ts";
import { termShape } from "./term.ts";

/** The subjects of `_data`, each a file or a folder of that name, with the kind and shape of their records. */
export const SHAPES = {
  sources: { kind: "source", shape: sourceShape },
  places: { kind: "place", shape: placeShape },
  parks: { kind: "park", shape: parkShape },
  organisations: { kind: "organisation", shape: organisationShape },
  people: { kind: "person", shape: personShape },
  statements: { kind: "statement", shape: statementShape },
  events: { kind: "event", shape: eventShape },
  figures: { kind: "figure", shape: figureShape },
  derived: { kind: "derived figure", shape: derivedShape },
  checks: { kind: "check", shape: checkShape },
  rankings: { kind: "ranking", shape: rankingShape },
  breaks: { kind: "break", shape: breakShape },
  published: { kind: "snapshot", shape: snapshotShape },
  charts: { kind: "chart", shape: chartShape },
  commitments: { kind: "commitment", shape: commitmentShape },
  searches: { kind: "search", shape: outcomeSearchShape },
  terms: { kind: "term", shape: termShape },
  pictures: { kind: "picture", shape: pictureShape },
  exceptions: { kind: "exception", shape: exceptionShape },
} as const;

type Kind = keyof typeof SHAPES;

/** Valid records of every subject by id, in the order written, and the settings. */
export type Facts = {
  readonly [K in Kind]: ReadonlyMap<string, Identified<v.InferOutput<(typeof SHAPES)[K]["shape"]>>>;
} & {
  readonly settings: SettingsRecord | null;
  /** The modules of translations, by language. */
  readonly translations: ReadonlyMap<string, readonly TranslationModule[]>;
  readonly settingsFile: string;
  /** `kind:id` of every record that was reported and left out. */
  readonly leftOut: Set<string>;
  /** For each of them that fell with another record: `kind:id` of the one whose own problem is the cause. */
  readonly causes: Map<string, string>;
  /** The first day of every draft, by `kind:id`, whether or not drafts are among the records. */
  readonly drafts: ReadonlyMap<string, string>;
};

/** A module of translations. */
export interface TranslationModule extends DataModule {
  /** The subject whose records it translates; "briefing" for the settings. */
  readonly subject: string;
}

const TRANSLATIONS = "translations";
const PLACE_OF_TRANSLATION = /(?:^|\/)_data\/translations\/([^/]+)\/([^/]+?)(?:\.ts)?(?:\/|$)/;

/** The subject of a data module: `figures` for `_data/figures/port.ts`. */
export function subjectOf(file: string): string {
  return /(?:^|\/)_data\/([^/]*?)(?:\.ts)?(?:\/|$)/.exec(file)?.[1] ?? "";
}

/** The records of a subject, and which of them are drafts. */
interface SubjectRecords {
  readonly records: ReadonlyMap<string, object>;
  readonly drafts: Drafts;
}

/** Subjects without a fault by their first module, because an edit changes one module of thousands. */
const READ = new IdentityMemo<DataModule, SubjectRecords>();

/** Reads the modules of a subject, or takes what was read of the same modules before. */
function readSubject(
  modules: readonly DataModule[],
  kind: string,
  shape: unknown,
  problems: Problems,
  leftOut: Set<string>,
): SubjectRecords {
  const drafts: Drafts = new Map();
  const faults = new Problems();
  let read: SubjectRecords = { records: new Map(), drafts };
  const [first] = modules;
  if (first === undefined) return read;
  const known = READ.get(first, modules, () => {
    read = { records: readRecords(modules, shape as never, kind, faults, leftOut, drafts), drafts };
    return faults.some ? null : read;
  });
  for (const fault of faults.list) problems.add(fault);
  return known ?? read;
}

/**
 * Reads the records of all data modules. Invalid ones are reported and left out.
 *
 * @param withDrafts whether to include drafts, as in a preview
 */
export function readFacts(modules: readonly DataModule[], problems: Problems, withDrafts = false): Facts {
  const known = ["briefing", TRANSLATIONS, ...Object.keys(SHAPES)];
  const bySubject = groupBy(modules, ({ file }) => subjectOf(file));
  for (const [subject, misplaced] of bySubject) {
    if (known.includes(subject)) continue;
    for (const { file } of misplaced)
      problems.add({
        file,
        record: "",
        message: `"${subject}" is not a subject of a briefing.`,
        suggestion: `a module named after its records: ${suggestId(subject, known)}`,
      });
  }
  const leftOut = new Set<string>();
  const drafts: Drafts = new Map();
  const of = (subject: string) => bySubject.get(subject) ?? [];
  const records = Object.fromEntries(
    Object.entries(SHAPES).map(([subject, { kind, shape }]) => {
      const { records: all, drafts: own } = readSubject(of(subject), kind, shape, problems, leftOut);
      for (const [id, draft] of own) drafts.set(id, draft);
      return [subject, withDrafts ? all : withoutDrafts(all, kind, own)];
    }),
  );
  const [briefing] = of("briefing");
  if (briefing === undefined) {
    problems.add({
      file: "_data/briefing.ts",
      record: "",
      message: "the file is missing.",
      suggestion: "the title, publisher, language and editions of the briefing.",
    });
  }
  const settings =
    briefing === undefined ? null : readShape(briefing.value, settingsShape, briefing.file, "", problems, "settings");
  return {
    ...(records as unknown as Omit<
      Facts,
      "settings" | "translations" | "settingsFile" | "leftOut" | "causes" | "drafts"
    >),
    settings,
    translations: translationsIn(of(TRANSLATIONS)),
    settingsFile: briefing?.file ?? "_data/briefing.ts",
    leftOut,
    causes: new Map(),
    drafts,
  };
}

function translationsIn(modules: readonly DataModule[]): Map<string, TranslationModule[]> {
  const placed = modules.map((module) => {
    const [, tag = "", subject = ""] = PLACE_OF_TRANSLATION.exec(module.file) ?? [];
    return { tag, subject, ...module };
  });
  return groupBy(placed, ({ tag }) => tag);
}
