// The files with which a reader checks the site without us: check.py, its parts for the published claims and for
// checksums and signatures, the rules that they follow, and the word lists.

import { readFileSync } from "node:fs";
import path from "node:path";
import { WORDS_FILE, wordsFile } from "./words-file.ts";

/** Published from `assets/check` as they are. */
const AS_THEY_ARE = ["check.py", "checksums.py", "site_claims.py", "FORMAT.txt"];

/** All of their names. */
export const PROOF_READER_FILES: ReadonlySet<string> = new Set([...AS_THEY_ARE, WORDS_FILE]);

/** The files by path. A dated copy has none: those of the site's root read its data as well. */
export function proofReaderFiles(engine: string): Map<string, string> {
  return new Map([
    ...AS_THEY_ARE.map((file) => [file, readFileSync(path.join(engine, "assets", "check", file), "utf8")] as const),
    [WORDS_FILE, wordsFile()],
  ]);
}
