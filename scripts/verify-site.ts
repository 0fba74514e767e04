// npm run verify-site -- FOLDER: compares a copy of the site, file by file, with the site that was built.

import { verifySite } from "../src/publish/checksums.ts";
import { inputError, parseCommandLine, runCommand } from "./command-line.ts";

const { positionals } = parseCommandLine({ allowPositionals: true });

await runCommand("The folder was not verified.", async () => {
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw inputError({
      file: "npm run verify-site",
      message: `it takes one folder, but got ${positionals.length}.`,
      suggestion: "npm run verify-site -- _site",
    });
  const { changed, added, lost, listed } = await verifySite(folder);
  const lines = Object.entries({ changed, added, lost }).flatMap(([state, files]) =>
    files.map((file) => `${state.padEnd(7)}  ${printable(file)}`),
  );
  if (lines.length === 0) return console.log(`All ${listed} files are as they were built, and there are no others.`);
  console.error(`${lines.join("\n")}\n\n${lines.length} files differ from the site that was built.`);
  process.exitCode = 1;
});

/** A file name with its control characters escaped, so that a terminal shows them instead of obeying them. */
function printable(name: string): string {
  return /[\p{C}"\\]/u.test(name)
    ? JSON.stringify(name).replace(/[\u007f-\u009f]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
    : name;
}
