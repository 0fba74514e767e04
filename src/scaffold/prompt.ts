// Answers to a scaffold's questions: from command-line options, else from the person at the terminal.

import { BriefingError, suggestId, type Problem } from "../model/problem.ts";

/** Why an answer is rejected, and what to write instead. */
export type Rejection = Pick<Problem, "message" | "suggestion">;

/** Which answers a question takes; any, unless it says otherwise. */
export interface Constraints {
  /** The possible answers; any other is rejected with the nearest of them. */
  readonly choices?: readonly string[];
  /** The answer when none is given; empty if the question is optional. */
  readonly initial?: string;
  /** Null for a valid answer. */
  readonly check?: (answer: string) => Rejection | null;
}

/** Shows a line and reads the answer; null where no person is there. */
export type ReadLine = ((line: string) => Promise<string>) | null;

/** Longer lists of choices are cut. */
const MOST_CHOICES_SHOWN = 12;

export class Prompt {
  readonly #command: string;
  readonly #given: Readonly<Record<string, string | undefined>>;
  readonly #readLine: ReadLine;
  readonly #say: (text: string) => void;

  /**
   * @param command the command as typed, for messages: "npm run new -- figure"
   * @param given the options
   */
  constructor(
    command: string,
    given: Readonly<Record<string, string | undefined>>,
    readLine: ReadLine,
    say: (text: string) => void,
  ) {
    this.#command = command;
    this.#given = given;
    this.#readLine = readLine;
    this.#say = say;
  }

  /**
   * A valid answer. A person is asked until the answer is valid.
   *
   * @param name the option that answers the question: `about` for `--about`
   * @param text the question, without punctuation at its end
   * @throws BriefingError if an option is invalid, or if it is missing and no person is there
   */
  async ask(name: string, text: string, constraints: Constraints = {}): Promise<string> {
    const { choices, initial } = constraints;
    const given = this.#given[name];
    if (given !== undefined) return this.#accept(name, given.trim(), constraints);
    if (this.#readLine === null) {
      if (initial !== undefined) return this.#accept(name, initial, constraints);
      const suggestion = `--${name} "${text}"${choices === undefined ? "" : `: ${listChoices(choices)}`}`;
      throw answerError(this.#command, name, { message: `--${name} is missing.`, suggestion });
    }
    for (;;) {
      const answer = (await this.#readLine(promptLine(text, constraints))).trim() || (initial ?? "");
      const rejection =
        answer === "" && initial !== ""
          ? { message: "an answer is needed.", suggestion: expected(text, constraints) }
          : reject(name, answer, constraints);
      if (rejection === null) return answer;
      this.#say(`  wrong: ${rejection.message}\n  write: ${rejection.suggestion}`);
    }
  }

  /** A valid answer, or undefined if none is given. */
  async askOptional(name: string, text: string, constraints: Constraints = {}): Promise<string | undefined> {
    return (await this.ask(name, text, { ...constraints, initial: "" })) || undefined;
  }

  /** Whether to write what was shown; true without a person, or with `--yes`. */
  async confirm(): Promise<boolean> {
    if (this.#readLine === null || this.#given["yes"] !== undefined) return true;
    for (;;) {
      const answer = (await this.#readLine("Write it? [Y/n] ")).trim().toLowerCase();
      if (["", "y", "yes"].includes(answer)) return true;
      if (["n", "no"].includes(answer)) return false;
      this.#say("  write: y to write it, n to leave everything as it is.");
    }
  }

  #accept(name: string, answer: string, constraints: Constraints): string {
    const rejection = reject(name, answer, constraints);
    if (rejection !== null) throw answerError(this.#command, name, rejection);
    return answer;
  }
}

/** The error for an answer to `--option`; `file` is the file or command that it is about. */
export function answerError(file: string, option: string, { message, suggestion }: Rejection): BriefingError {
  return new BriefingError([{ file, record: `--${option}`, message, suggestion }]);
}

function reject(name: string, answer: string, { choices, initial, check }: Constraints): Rejection | null {
  if (answer === "") {
    const empty = { message: `--${name} is empty.`, suggestion: "an answer, or leave the option out." };
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
