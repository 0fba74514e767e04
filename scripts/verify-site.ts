// npm run verify-site -- FOLDER: compares a copy of the site, file by file, with the site that was built, and says who
// signed it.

import { printableName } from "../src/model/integrity/checksum-list.ts";
import { fingerprintIn } from "../src/model/integrity/ssh-signature.ts";
import { verifySite } from "../src/publish/checksums.ts";
import { inputError, parseCommandLine, runCommand } from "./command-line.ts";

const { positionals, values } = parseCommandLine({
  allowPositionals: true,
  options: { key: { type: "string" } },
});

await runCommand("The folder was not verified.", async () => {
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw inputError({
      file: "npm run verify-site",
      message: `it takes one folder, but got ${positionals.length}.`,
      suggestion: "npm run verify-site -- _site",
    });
  const expected = values.key === undefined ? null : fingerprintIn(values.key);
  if (values.key !== undefined && expected === null)
    throw inputError({
      file: "npm run verify-site",
      record: "--key",
      message: `${JSON.stringify(values.key)} is not the fingerprint of a key.`,
      suggestion: "SHA256: and 43 characters, as the publisher gave them and ssh-keygen -l prints them.",
    });
  const { changed, added, lost, listed, signature } = await verifySite(folder, expected);
  const lines = Object.entries({ changed, added, lost }).flatMap(([state, files]) =>
    files.map((file) => `${state.padEnd(7)}  ${printableName(file)}`),
  );
  const agrees = lines.length === 0;
  if (agrees) console.log(`All ${listed} files are as they were built, and there are no others.`);
  else
    console.error(
      `${lines.join("\n")}\n\n${lines.length === 1 ? "1 file differs" : `${lines.length} files differ`} from the site that was built.`,
    );
  if (signature.isAccepted) console.log(signature.said);
  else console.error(signature.said);
  if (!agrees || !signature.isAccepted) process.exitCode = 1;
});
