// Shared by every command: parses its options, runs it, prints its problems and sets its exit code.

import { parseArgs, type ParseArgsConfig } from "node:util";
import { diskProblem } from "../src/publish/disk-errors.ts";
import { BriefingError, formatProblems, type Problem } from "../src/model/problem.ts";
import { suggestId } from "../src/model/suggest-id.ts";

/**
 * Parses the command line. `--help` prints the usage and exits with 0; a mistake prints a problem and exits with
 * `failureCode`.
 */
export function parseCommandLine<T extends ParseArgsConfig>(
  config: T,
  failureCode = 1,
): ReturnType<typeof parseArgs<T>> {
  const options = Object.entries(config.options ?? {});
  if (process.argv.slice(2).some((argument) => argument === "--help" || argument === "-h")) {
    const usage = options.map(([name, { type }]) => (type === "boolean" ? ` [--${name}]` : ` [--${name} VALUE]`));
    const names = config.allowPositionals === true ? " [NAME…]" : "";
    console.log(`Usage: ${commandName()}${usage.join("")}${names}\nREADME.md describes each command.`);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    const names = options.map(([name]) => `--${name}`);
    console.error(formatProblems([{ file: commandName(), record: "", ...usageMistake(error, names) }]));
    process.exit(failureCode);
  }
}

/** The command as its user typed it, which only npm reveals. */
function commandName(): string {
  const name = process.env["npm_lifecycle_event"];
  return name === undefined ? "the command" : ["start", "test"].includes(name) ? `npm ${name}` : `npm run ${name}`;
}

function usageMistake(error: unknown, options: readonly string[]): Pick<Problem, "message" | "suggestion"> {
  const { code, message } = error as NodeJS.ErrnoException;
  const [, argument = ""] = /'(.*?)'/.exec(message) ?? [];
  const none = "the command without options.";
  const listed = options.join(", ");
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")
    return {
      message: `there is no option "${argument}".`,
      suggestion: options.length === 0 ? none : suggestId(argument, options),
    };
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL")
    return {
      message: `"${argument}" follows no option.`,
      suggestion: options.length === 0 ? none : `an option before it: ${listed}.`,
    };
  return { message, suggestion: options.length === 0 ? none : `one of ${listed}, each with its value.` };
}

/** The error for one mistake in what a command was given: an argument, an option or a folder. */
export function inputError(problem: Omit<Problem, "record"> & Partial<Pick<Problem, "record">>): BriefingError {
  return new BriefingError([{ record: "", ...problem }]);
}

/**
 * Runs a command's work. Problems of the briefing and of the disk are printed as such, any other error with its stack;
 * either sets the exit code.
 *
 * @param failure printed last when the work fails: what that means for the user, such as "Nothing was published."
 * @param failureCode exit code of work that fails, for a command whose finding has a code of its own
 */
export async function runCommand(failure: string, work: () => Promise<void>, failureCode = 1): Promise<void> {
  // Data modules run in this process. One that calls process.exit() or awaits forever must not look like success.
  let finished = false;
  process.once("exit", () => {
    if (!finished) process.exitCode = failureCode;
  });
  try {
    await work();
  } catch (error) {
    const disk = diskProblem(error);
    // Ctrl+C at a prompt needs no explanation.
    if (error instanceof Error && error.name === "AbortError") console.error("");
    else console.error(error instanceof BriefingError ? error.message : disk !== null ? formatProblems([disk]) : error);
    console.error(`\n${failure}`);
    process.exitCode = failureCode;
  }
  finished = true;
}
