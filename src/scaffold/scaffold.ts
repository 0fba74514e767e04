// What every scaffold gets, and what it gives: nothing is written before the plan of it has been shown.

import { findNumbers } from "../checks/number-gate/find-numbers.ts";
import type { Folders } from "../site/paths.ts";
import { ID, type Identified } from "../model/record.ts";
import type { Facts } from "../model/facts.ts";
import type { SourceText } from "../model/proof.ts";
import type { SettingsRecord } from "../model/settings.ts";
import type { Prompt, Question } from "./prompt.ts";

/** What a scaffold works with. */
export interface ScaffoldContext {
  readonly folders: Folders;
  readonly facts: Facts;
  readonly settings: SettingsRecord;
  readonly prompt: Prompt;
  /** Shows something at once, before the next question. */
  readonly say: (text: string) => void;
  /** The text of a source, where a folder with texts is named. */
  readonly textOf: (source: string) => Promise<SourceText | null>;
  /** The day on which a draft begins, as `YYYY-MM-DD`. */
  readonly today: string;
}

/** Files to be written, by their path from the content folder, and what to say of them. */
export interface Plan {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What is new in them, for reading it once more. */
  readonly shown: string;
  /** What the editor does next. */
  readonly next: string;
}

export type Scaffold = (context: ScaffoldContext) => Promise<Plan>;

/** An id made of words: lower case, digits and single hyphens. */
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

/** The question for a new id. One that is taken is refused: nothing is ever overwritten. */
export function idQuestion(proposal: string, taken: ReadonlyMap<string, Pick<Identified<unknown>, "file">>): Question {
  let free = proposal;
  for (let count = 2; taken.has(free); count++) free = `${proposal}-${count}`;
  return {
    name: "id",
    text: "Its id, which becomes a part of its address",
    ...(free === "" ? {} : { initial: free }),
    check: (id) =>
      !ID.test(id)
        ? {
            message: `"${id}" is not an id: it becomes a part of an address.`,
            suggestion: 'lower-case letters, digits and single hyphens, such as "old-harbour".',
          }
        : taken.has(id)
          ? {
              message: `the id "${id}" is already used in ${taken.get(id)?.file}.`,
              suggestion: `another id, such as "${free === "" || free === id ? `${id}-2` : free}".`,
            }
          : null,
  };
}

/** What the gate would say of words of the briefing's own: a number in them has to come from a record. */
export function refuseNumber(words: string): { message: string; suggestion: string } | null {
  const [number] = findNumbers(words.replace(/\{%.*?%\}/g, ""));
  return number === undefined
    ? null
    : {
        message: `“${words}” holds the number “${number.text}”, which would come from no record.`,
        suggestion:
          'the words without it; in a caveat or note, a date as {% date "2024" %} and a figure as {% figure "its-id" %}.',
      };
}

/** The fields that have a value, in their order. */
export function definedFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Lines of names and values, set in formatColumns. */
export function formatColumns(rows: readonly (readonly [name: string, value: string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join("\n");
}
