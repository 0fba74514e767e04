// npm run prove -- FOLDER: proves every printed word and every paragraph number of the briefing against the texts of
// its sources.

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { foldersOf } from "../src/site/paths.ts";
import { checkedBriefing } from "../src/site/load/load-briefing.ts";
import { formatProblems } from "../src/model/problem.ts";
import { locateProblems } from "../src/site/load/problem-locations.ts";
import { claimsOf } from "../src/model/proof/claims.ts";
import { linkProblems } from "../src/model/proof/link-proof.ts";
import { changedParagraphs } from "../src/model/proof/paragraph-tree.ts";
import { textProblems } from "../src/model/proof/paragraph-references.ts";
import { prove } from "../src/model/proof/proof.ts";
import { secondCaptureProblems } from "../src/model/proof/second-capture.ts";
import type { SourceText } from "../src/model/proof/source-text.ts";
import { inputError, parseCommandLine, runCommand } from "./command-line.ts";

const { values, positionals } = parseCommandLine({
  allowPositionals: true,
  options: {
    content: { type: "string", default: "." },
    strict: { type: "boolean", default: false },
  },
});

await runCommand("The proof did not run.", async () => {
  const [folder] = positionals;
  if (folder === undefined || !existsSync(folder))
    throw inputError({
      file: folder ?? "npm run prove",
      message: folder === undefined ? "no folder is named." : "there is no such folder.",
      suggestion: "npm run prove -- FOLDER, with each text named after its source's id: FOLDER/ID.txt",
    });
  const folders = foldersOf(values.content);
  const briefing = await checkedBriefing(folders);
  const [texts, seconds] = [new Map<string, SourceText | null>(), new Map<string, SourceText | null>()];
  for (const id of briefing.sources.keys()) {
    texts.set(id, await readText(path.join(folder, `${id}.txt`)));
    seconds.set(id, await readText(path.join(folder, `${id}.second.txt`)));
  }

  const counts = { proven: 0, failed: 0, skipped: 0 };
  let refused = 0;
  const excerpts: string[] = [];
  for (const claim of claimsOf(briefing)) {
    const verdict = prove(claim, texts.get(claim.source.id) ?? null);
    counts[verdict.state] += 1;
    // A source that was read in full can be fetched again; an excerpt may be all that is left.
    const refuse =
      verdict.state === "failed" || (verdict.state === "skipped" && values.strict && claim.source.extent === "full");
    if (refuse) refused += 1;
    if (claim.source.extent === "excerpt")
      excerpts.push(
        `  ${claim.record} (${claim.source.id}): ${verdict.state === "skipped" ? "not proven" : verdict.state}`,
      );
    const place = `${claim.source.id}, paragraph ${claim.paragraph ?? "not known"}`;
    const reason = verdict.state === "proven" ? "" : `\n        ${verdict.why}`;
    console.log(`${verdict.state.padEnd(7)} ${claim.record} (${place})${reason}`);
  }
  const links = linkProblems(briefing, texts);
  const changed = await changedParagraphs(briefing.sources.values(), texts);
  const recaptured = await secondCaptureProblems(briefing.sources.values(), seconds);
  const faults = [...textProblems(briefing, texts), ...changed, ...recaptured, ...links.refused];
  const problems = locateProblems(faults, folders);
  if (problems.length > 0) console.error(`\n${formatProblems(problems)}`);
  const doubtful = locateProblems(links.doubtful, folders);
  if (doubtful.length > 0)
    console.error(`\nLinks that may land elsewhere (warnings only):\n${formatProblems(doubtful)}`);
  refused += problems.length;
  console.log(`\n${counts.proven} proven, ${counts.failed} failed, ${counts.skipped} skipped.`);
  if (values.strict && excerpts.length > 0)
    console.log(`${excerpts.length} rest on excerpts, which cannot be fetched again:\n${excerpts.join("\n")}`);
  if (refused > 0) process.exitCode = 1;
});

/** A source's text and its checksum; null where the file does not exist. */
async function readText(file: string): Promise<SourceText | null> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  return bytes === null
    ? null
    : {
        text: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
        sha256: createHash("sha256").update(bytes).digest("hex"),
      };
}
