// The data modules sorted by kind, each record checked for its shape. No record knows another yet.

import type { DataModule, Identified } from "./record.ts";
import { readRecords, readShape } from "./record.ts";
import { eventShape, organisationShape, personShape, statementShape } from "./actor.ts";
import { checkShape } from "./arithmetic.ts";
import { chartShape } from "./chart.ts";
import { commitmentShape } from "./commitment.ts";
import { derivedShape } from "./derived.ts";
import { figureShape } from "./figure.ts";
import { pictureShape } from "./picture.ts";
import { suggestId, type Problems } from "./problem.ts";
import { exceptionShape } from "./exception.ts";
import { rankingShape } from "./ranking.ts";
import { settingsShape, type SettingsRecord } from "./settings.ts";
import { snapshotShape } from "./snapshot.ts";
import { sourceShape } from "./source.ts";
import { parkShape, placeShape } from "./subject.ts";
import { termShape } from "./term.ts";

/** The subjects that `_data` may hold, each a file or a folder of that name, and the shape of its records. */
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
  published: { kind: "snapshot", shape: snapshotShape },
  charts: { kind: "chart", shape: chartShape },
  commitments: { kind: "commitment", shape: commitmentShape },
  terms: { kind: "term", shape: termShape },
  pictures: { kind: "picture", shape: pictureShape },
  exceptions: { kind: "exception", shape: exceptionShape },
} as const;

type Kind = keyof typeof SHAPES;
type RecordOf<K extends Kind> = (typeof SHAPES)[K]["shape"] extends { "~types"?: { output: infer T } | undefined }
  ? T
  : never;

/** Sound records of every kind by id, in the order written, and the settings. */
export type Facts = { readonly [K in Kind]: ReadonlyMap<string, Identified<RecordOf<K>>> } & {
  readonly settings: SettingsRecord | null;
  readonly settingsFile: string;
  /** `kind:id` of every record that was reported and left out. */
  readonly leftOut: Set<string>;
  /** Every draft, whether it is among the records or kept out of them. */
  readonly drafts: ReadonlyMap<string, string>;
};

/** Name of the subject that a data module belongs to: `_data/figures/port.ts` → `figures`. */
export function subjectOf(file: string): string {
  return (
    (file.split("/_data/").at(-1) ?? file)
      .replace(/^_data\//, "")
      .split("/")[0]
      ?.replace(/\.ts$/, "") ?? ""
  );
}

/**
 * Sorts the data modules by kind and checks the shape of every record.
 * Whatever is wrong is reported; what is left is sound on its own.
 *
 * @param withDrafts whether drafts are among the records, as in a preview
 */
export function readFacts(modules: readonly DataModule[], problems: Problems, withDrafts = false): Facts {
  const known = ["briefing", ...Object.keys(SHAPES)];
  for (const { file } of modules) {
    const subject = subjectOf(file);
    if (!known.includes(subject)) {
      problems.add({
        file,
        record: "",
        message: `"${subject}" is no subject of a briefing.`,
        suggestion: `a module named after what it holds: ${suggestId(subject, known)}`,
      });
    }
  }
  const leftOut = new Set<string>();
  const drafts = new Map<string, string>();
  const of = (subject: string) => modules.filter(({ file }) => subjectOf(file) === subject);
  const records = Object.fromEntries(
    Object.entries(SHAPES).map(([subject, { kind, shape }]) => {
      const all = readRecords(of(subject), shape as never, kind, problems, leftOut, drafts);
      return [subject, withDrafts ? all : new Map([...all].filter(([id]) => !drafts.has(`${kind}:${id}`)))];
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
    ...(records as unknown as Omit<Facts, "settings" | "settingsFile" | "leftOut" | "drafts">),
    settings,
    settingsFile: briefing?.file ?? "_data/briefing.ts",
    leftOut,
    drafts,
  };
}
