// Answers to a scaffold's questions: from command-line options, else from the person at the terminal.

import { BriefingError, type Problem } from "../model/problem.ts";
import { suggestId } from "../model/suggest-id.ts";

/** Why an answer is rejected, and what to write instead. */
export type Rejection = Pick<Problem, "message" | "suggestion">;

/** Which answers a question takes; any, unless it says otherwise. */
export interface Constraints {
  /** The possible answers; any other is rejected with the nearest of them. */
  readonly choices?: readonly string[];
  /** The answer when none is given; empty if the question is optional. */
  readonly initial?: string | undefined;
  /** Null for a valid answer. */
  readonly check?: (answer: string) => Rejection | null;
}

/** Shows a line and reads the answer; null where no person is there. */
export type ReadLine = ((line: string) => Promise<string>) | null;

/** Longer lists of choices are cut. */
const MOST_CHOICES_SHOWN = 12;

export interface Prompt {
  /**
   * A valid answer. A person is asked until the answer is valid.
   *
   * @param name the option that answers the question: `about` for `--about`
   * @param text the question, without punctuation at its end
   * @throws BriefingError if an option is invalid, or if it is missing and no person is there
   */
  readonly ask: (name: string, text: string, constraints?: Constraints) => Promise<string>;
  /** A valid answer, or undefined if none is given. */
  readonly askOptional: (name: string, text: string, constraints?: Constraints) => Promise<string | undefined>;
  /** Whether to write what was shown; true without a person, or with `--yes`. */
  readonly confirm: () => Promise<boolean>;
}

/**
 * @param command the command as typed, for messages: "npm run new -- figure"
 * @param given the options
 */
export function createPrompt(
  command: string,
  given: Readonly<Record<string, string | undefined>>,
  readLine: ReadLine,
  say: (text: string) => void,
): Prompt {
  const ask = async (name: string, text: string, constraints: Constraints = {}) => {
    const { choices, initial } = constraints;
    const answer = given[name]?.trim() ?? (readLine === null ? initial : undefined);
    if (answer !== undefined) {
      const rejection = reject(name, answer, constraints);
      if (rejection !== null) throw answerError(command, name, rejection);
      return answer;
    }
    if (readLine === null) {
      const suggestion = `--${name} "${text}"${choices === undefined ? "" : `: ${listChoices(choices)}`}`;
      throw answerError(command, name, { message: `--${name} is missing.`, suggestion });
    }
    for (;;) {
      const line = (await readLine(promptLine(text, constraints))).trim() || (initial ?? "");
      const rejection =
        line === "" && initial !== ""
          ? { message: "an answer is needed.", suggestion: expected(text, constraints) }
          : reject(name, line, constraints);
      if (rejection === null) return line;
      say(`  wrong: ${rejection.message}\n  write: ${rejection.suggestion}`);
    }
  };
  return {
    ask,
    askOptional: async (name, text, constraints) =>
      (await ask(name, text, { ...constraints, initial: "" })) || undefined,
    async confirm() {
      if (readLine === null || given["yes"] !== undefined) return true;
      for (;;) {
        const answer = (await readLine("Write it? [Y/n] ")).trim().toLowerCase();
        if (["", "y", "yes"].includes(answer)) return true;
        if (["n", "no"].includes(answer)) return false;
        say("  write: y to write it, n to leave everything as it is.");
      }
    },
  };
}

/** The error for an answer to `--option`; `file` is the file or command that it is about. */
export function answerError(file: string, option: string, { message, suggestion }: Rejection): BriefingError {
  return new BriefingError([{ file, record: `--${option}`, message, suggestion }]);
}

function reject(name: string, answer: string, { choices, initial, check }: Constraints): Rejection | null {
  if (answer === "") {
    const empty = { message: `--${name} is empty.`, suggestion: "an answer; or leave the option out." };
    return initial === "" ? null : empty;
  }
  if (choices !== undefined && !choices.includes(answer))
    return { message: `"${answer}" is not one of the choices.`, suggestion: suggestId(answer, choices) };
  return check?.(answer) ?? null;
}

/** What to answer, for someone who has answered nothing. */
function expected(text: string, { choices, check }: Constraints): string {
  if (choices !== undefined) return suggestId("", choices);
  return check?.("")?.suggestion ?? `${text.charAt(0).toLowerCase()}${text.slice(1)}.`;
}

function promptLine(text: string, { choices, initial }: Constraints): string {
  const hint = choices === undefined ? "" : ` (${listChoices(choices)})`;
  return `${text}${hint}${initial === undefined ? "" : ` [${initial || "none"}]`}: `;
}

function listChoices(choices: readonly string[]): string {
  const shown = choices.slice(0, MOST_CHOICES_SHOWN).join(", ");
  return choices.length > MOST_CHOICES_SHOWN ? `${shown}, … (${choices.length} in all)` : shown;
}
