// The answers that a scaffold needs: from the command line where they are given, else from whoever sits at the terminal.

import { BriefingError, suggestId } from "../model/problem.ts";

/** One thing that a scaffold has to know. */
export interface Question {
  /** The option that answers it: `about` for `--about`. */
  readonly name: string;
  /** What is asked, without the question mark. */
  readonly text: string;
  /** The answers that may be given; any other is refused with the nearest of them. */
  readonly choices?: readonly string[];
  /** What is taken where nothing is answered. An empty text says that there need be no answer. */
  readonly initial?: string;
  /** Says what is wrong with an answer and what to write, or null where it fits. */
  readonly check?: (answer: string) => { message: string; suggestion: string } | null;
}

/** Asks a person one line, or is null where nobody is there to answer. */
export type ReadLine = ((line: string) => Promise<string>) | null;

/** Prompt to questions; each is asked only where no option answers it. */
export class Prompt {
  readonly #command: string;
  readonly #given: Readonly<Record<string, string | undefined>>;
  readonly #readLine: ReadLine;
  readonly #say: (text: string) => void;

  /** @param command how the scaffold is called, for messages: "npm run new -- figure" */
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
   * The answer, checked. A person whose answer does not fit is told why and asked again.
   *
   * @throws BriefingError where an option does not fit, or is missing and there is nobody to ask
   */
  async ask(question: Question): Promise<string> {
    const { name, initial } = question;
    const given = this.#given[name];
    if (given !== undefined) return this.#checked(question, given.trim());
    if (this.#readLine === null) {
      if (initial !== undefined) return this.#checked(question, initial);
      throw this.#error(
        name,
        `--${name} is missing.`,
        `--${name} "${question.text}"${question.choices === undefined ? "" : `: ${listed(question.choices)}`}`,
      );
    }
    for (;;) {
      const answer = (await this.#readLine(lineOf(question))).trim() || (initial ?? "");
      const fault =
        answer === "" && initial !== ""
          ? { message: "an answer is needed.", suggestion: wantedOf(question) }
          : faultOf(question, answer);
      if (fault === null) return answer;
      this.#say(`  wrong: ${fault.message}\n  write: ${fault.suggestion}`);
    }
  }

  /** The answer, or null where there need be none and none is given. */
  async askOptional(question: Omit<Question, "initial">): Promise<string | null> {
    const answer = await this.ask({ ...question, initial: "" });
    return answer === "" ? null : answer;
  }

  /** Whether what was shown is to be written. Without a person there, an option has already said so by being there. */
  async confirm(): Promise<boolean> {
    if (this.#readLine === null || this.#given["yes"] !== undefined) return true;
    for (;;) {
      const answer = (await this.#readLine("Write it? [Y/n] ")).trim().toLowerCase();
      if (["", "y", "yes"].includes(answer)) return true;
      if (["n", "no"].includes(answer)) return false;
      this.#say("  write: y to write it, n to leave everything as it is.");
    }
  }

  #checked(question: Question, answer: string): string {
    const fault = faultOf(question, answer);
    if (fault !== null) throw this.#error(question.name, fault.message, fault.suggestion);
    return answer;
  }

  #error(name: string, message: string, suggestion: string): BriefingError {
    return new BriefingError([{ file: this.#command, record: `--${name}`, message, suggestion }]);
  }
}

function faultOf(
  { name, choices, initial, check }: Question,
  answer: string,
): { message: string; suggestion: string } | null {
  if (answer === "")
    return initial === ""
      ? null
      : { message: `--${name} is empty.`, suggestion: "an answer, or leave the option out." };
  if (choices !== undefined && !choices.includes(answer))
    return { message: `"${answer}" is none of the answers.`, suggestion: suggestId(answer, choices) };
  return check?.(answer) ?? null;
}

/** What an answer has to be, for whoever gave none. */
function wantedOf({ text, choices, check }: Question): string {
  if (choices !== undefined) return suggestId("", choices);
  return check?.("")?.suggestion ?? `${text.charAt(0).toLowerCase()}${text.slice(1)}.`;
}

function lineOf({ text, choices, initial }: Question): string {
  const hint = choices === undefined ? "" : ` (${listed(choices)})`;
  return `${text}${hint}${initial === undefined ? "" : initial === "" ? " [none]" : ` [${initial}]`}: `;
}

function listed(choices: readonly string[]): string {
  return choices.length > 12 ? `${choices.slice(0, 12).join(", ")}, … (${choices.length} in all)` : choices.join(", ");
}
