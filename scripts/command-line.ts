// How every script reads its options and ends: quietly when all is well, with every problem and exit code 1 when not.

import { parseArgs, type ParseArgsConfig } from "node:util";
import { diskProblem } from "../src/publish/disk-errors.ts";
import { BriefingError, formatProblems, suggestId } from "../src/model/problem.ts";

/** The options and names on the command line; a mistake in them ends the script and says which it takes, as `--help` does. */
export function parseCommandLine<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  const command = commandName();
  const options = config.options ?? {};
  if (process.argv.slice(2).some((word) => word === "--help" || word === "-h")) {
    console.log(
      `${command} takes ${listed(Object.entries(options).map(([name, { type }]) => (type === "boolean" ? `--${name}` : `--${name} VALUE`)))}${config.allowPositionals === true ? ", and names" : ""}. README.md says what each command does.`,
    );
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(
      formatProblems([
        {
          file: command,
          record: "",
          ...mistakeIn(
            error,
            Object.keys(options).map((name) => `--${name}`),
          ),
        },
      ]),
    );
    process.exit(1);
  }
}

/** How the script was called: npm says so, where npm called it. */
function commandName(): string {
  const name = process.env["npm_lifecycle_event"];
  return name === undefined ? "the command" : ["start", "test"].includes(name) ? `npm ${name}` : `npm run ${name}`;
}

function mistakeIn(error: unknown, options: readonly string[]): { message: string; suggestion: string } {
  const { code, message } = error as NodeJS.ErrnoException;
  const [, written = ""] = /'(.*?)'/.exec(message) ?? [];
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")
    return {
      message: `there is no option "${written}".`,
      suggestion: options.length === 0 ? "the command without options." : suggestId(written, options),
    };
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL")
    return {
      message: `"${written}" belongs to no option.`,
      suggestion: options.length === 0 ? "the command alone." : `an option before it: ${listed(options)}.`,
    };
  return {
    message: message,
    suggestion:
      options.length === 0 ? "the command without options." : `one of ${listed(options)}, each with its value.`,
  };
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? "no options" : words.join(", ");
}

/**
 * Runs a script's work. Problems of the briefing are printed as they are; anything else with its stack.
 *
 * @param failed what it means for the user that the script failed
 */
export async function runCommand(failed: string, work: () => Promise<void>): Promise<void> {
  // A module that ends the process, or never ends its own loading, must not look like success.
  let done = false;
  process.once("exit", () => {
    if (!done) process.exitCode = 1;
  });
  try {
    await work();
  } catch (error) {
    const disk = diskProblem(error);
    // Whoever leaves at a prompt knows why.
    if (error instanceof Error && error.name === "AbortError") console.error("");
    else console.error(error instanceof BriefingError ? error.message : disk !== null ? formatProblems([disk]) : error);
    console.error(`\n${failed}`);
    process.exitCode = 1;
  }
  done = true;
}
