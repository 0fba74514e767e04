// npm run docs: writes docs/fields.md and what editors complete from the shapes, and docs/proof.md from the proof itself.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseCommandLine, runCommand } from "./command-line.ts";
import { fieldReference } from "./field-reference.ts";
import { editorFiles } from "./front-matter-schema.ts";
import { proofReference } from "./proof-reference.ts";

parseCommandLine({ options: {} });

await runCommand("The documents were not written.", async () => {
  await writeFile(path.join("docs", "fields.md"), fieldReference());
  await writeFile(path.join("docs", "proof.md"), proofReference());
  const editorTexts = editorFiles();
  for (const [file, text] of editorTexts) await writeFile(file, text);
  console.log(`Wrote docs/fields.md, docs/proof.md, ${[...editorTexts.keys()].join(" and ")}.`);
});
