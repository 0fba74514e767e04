// npm run docs: writes docs/fields.md from the shapes of the records, and docs/proof.md from the proof itself.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseCommandLine, runCommand } from "./command-line.ts";
import { fieldReference } from "./field-reference.ts";
import { proofReference } from "./proof-reference.ts";

parseCommandLine({ options: {} });

await runCommand("The documents were not written.", async () => {
  await writeFile(path.join("docs", "fields.md"), fieldReference());
  await writeFile(path.join("docs", "proof.md"), proofReference());
  console.log("Wrote docs/fields.md and docs/proof.md.");
});
