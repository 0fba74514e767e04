// npm run docs: writes docs/fields.md from the shapes of the records.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseCommandLine, runCommand } from "./command-line.ts";
import { fieldReference } from "./field-reference.ts";

parseCommandLine({ options: {} });

await runCommand("docs/fields.md was not written.", async () => {
  await writeFile(path.join("docs", "fields.md"), fieldReference());
  console.log("Wrote docs/fields.md.");
});
