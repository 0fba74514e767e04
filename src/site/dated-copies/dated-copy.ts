// The dated copy of a closed edition: its pages and data under `editions/ID/`, which a citation can name for good.

import type { Problem } from "../../model/problem.ts";
import type { FileContents } from "../file-contents.ts";
import type { PublicFiles } from "../load/public-files.ts";
import { copyAddress } from "../navigation/addresses.ts";

export interface DatedCopy {
  readonly edition: string;
  /** Its own files, and those of `assets/` that it needs, by path in the published folder. */
  readonly files: ReadonlyMap<string, FileContents>;
  /** All other files that its pages refer to, which the root of the site must have. */
  readonly references: readonly string[];
  /** Everything wrong with it. */
  readonly problems: readonly Problem[];
}

/** Path in the published folder of a file of a dated copy: `editions/2024-07/parks/index.html`. */
export function copyFile(edition: string, file: string): string {
  return `${copyAddress(edition).slice(1)}${file}`;
}

/**
 * Whether a dated copy takes a file from the root of the site: everything except pages and data. Such a file is named
 * after its contents, or says nothing of an edition, such as an icon.
 */
export function isShared(file: string, publicFiles: PublicFiles): boolean {
  return publicFiles.has(file) || !(file.endsWith(".html") || file.startsWith("data/"));
}
