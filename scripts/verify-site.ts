// npm run verify-site -- FOLDER: whether a copy of the site is the site that was built, file by file.

import { verifySite } from "../src/publish/checksums.ts";
import { BriefingError } from "../src/model/problem.ts";
import { parseCommandLine, runCommand } from "./command-line.ts";

const { positionals } = parseCommandLine({ allowPositionals: true });

await runCommand("The folder was not verified.", async () => {
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) {
    throw new BriefingError([
      {
        file: "npm run verify-site",
        record: "",
        message: `it takes one folder and got ${positionals.length}.`,
        suggestion: "npm run verify-site -- _site",
      },
    ]);
  }
  const { changed, added, lost, listed } = await verifySite(folder);
  const lines = Object.entries({ changed, added, lost }).flatMap(([what, files]) =>
    files.map((file) => `${what.padEnd(7)}  ${printable(file)}`),
  );
  if (lines.length === 0) return console.log(`All ${listed} files are as they were built, and there is no other.`);
  console.error(`${lines.join("\n")}\n\n${lines.length} of the files differ from what was built.`);
  process.exitCode = 1;
});

/** A name that a terminal shows and does not obey. */
function printable(name: string): string {
  return /[\p{C}"\\]/u.test(name)
    ? JSON.stringify(name).replace(/[\u007f-\u009f]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
    : name;
}
