// What scaffolds have in common. A scaffold asks, and returns a plan; nothing is written before the plan is shown.

import { readFile } from "node:fs/promises";
import { findNumbers } from "../checks/number-gate/find-numbers.ts";
import { withoutKnownNames } from "../checks/number-gate/known-names.ts";
import type { Facts } from "../model/facts.ts";
import { isPartialDate } from "../model/partial-date.ts";
import type { SourceText } from "../model/proof/source-text.ts";
import { ID } from "../model/record.ts";
import type { SettingsRecord } from "../model/settings.ts";
import type { Folders } from "../site/paths.ts";
import { answerError, type Prompt, type Rejection } from "./prompt.ts";

export interface ScaffoldContext {
  readonly folders: Folders;
  readonly facts: Facts;
  readonly settings: SettingsRecord;
  readonly prompt: Prompt;
  /** Prints at once, before the next question. */
  readonly say: (text: string) => void;
  /** The text of a source by its id; null if it is not at hand. */
  readonly textOf: (source: string) => Promise<SourceText | null>;
  /** The day for new drafts, as `YYYY-MM-DD`. */
  readonly today: string;
}

/** Files to write, and what to tell the editor. */
export interface Plan {
  /** Contents by path, relative to the content folder. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What is new in them, to be confirmed. */
  readonly preview: string;
  readonly nextStep: string;
}

export type Scaffold = (context: ScaffoldContext) => Promise<Plan>;

/** An id made from words: lower-case letters, digits and single hyphens, at most 60 characters. */
export function slug(words: string): string {
  return words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");
}

/** Asks for a new id, and rejects those of existing records. */
export function askId(
  prompt: Prompt,
  proposal: string,
  ...records: readonly ReadonlyMap<string, { readonly file: string }>[]
): Promise<string> {
  const existing = (id: string) => records.find((one) => one.has(id))?.get(id);
  let free = proposal;
  for (let count = 2; existing(free) !== undefined; count++) free = `${proposal}-${count}`;
  return prompt.ask("id", "Its id, which becomes part of its address", {
    initial: free || undefined,
    check(id) {
      if (!ID.test(id))
        return {
          message: `"${id}" cannot be an id, because ids are part of addresses.`,
          suggestion: 'lower-case letters, digits and single hyphens, such as "old-harbour".',
        };
      const record = existing(id);
      if (record === undefined) return null;
      const other = free === "" || free === id ? `${id}-2` : free;
      return {
        message: `the id "${id}" is already used in ${record.file}.`,
        suggestion: `another id, such as "${other}".`,
      };
    },
  });
}

/** Rejects words with a number, as the number gate would: numbers must come from records. */
export function rejectNumber(words: string): Rejection | null {
  const [number] = findNumbers(withoutKnownNames(words.replace(/\{%.*?%\}/g, "")));
  if (number === undefined) return null;
  return {
    message: `“${words}” contains the number “${number.text}”, which comes from no record.`,
    suggestion:
      "the words without it; in a caveat or note, " +
      'a date as {% date "2024" %} and a figure as {% figure "its-id" %}.',
  };
}

/** Rejects what is not a date as a source gives one. */
export function rejectNoDate(date: string): Rejection | null {
  if (isPartialDate(date)) return null;
  return {
    message: `"${date}" is not a date.`,
    suggestion: "a date as exact as the source gives it: 2024-07-05, 2024-08, 2027 or 1930s.",
  };
}

/**
 * The bytes of a file that an option names.
 *
 * @throws BriefingError with the suggestion if there is no such file
 */
export function readAnsweredFile(file: string, option: string, suggestion: string): Promise<Uint8Array> {
  return readFile(file).catch(() => {
    throw answerError(file, option, { message: "there is no such file.", suggestion });
  });
}

/** Names and values as lines, in columns. */
export function formatColumns(rows: readonly (readonly [name: string, value: string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join("\n");
}
