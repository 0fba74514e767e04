// A part of the site that is built by itself in a folder below its root: a dated copy, or the pages in another language.

import type { PagesInLanguage } from "../html/aligned-page.ts";
import type { Briefing } from "../model/briefing.ts";
import type { Problem } from "../model/problem.ts";
import type { FileContents } from "./file-contents.ts";
import type { PublicFiles } from "./load/public-files.ts";

export interface SiteCopy {
  /** Address of its folder: `/editions/2024-07/`, `/zh/`. */
  readonly folder: string;
  /** Its own files, and those of `assets/` that it needs, by path in the published folder. */
  readonly files: ReadonlyMap<string, FileContents>;
  /** All other files that its pages refer to, which the root of the site must have. */
  readonly references: readonly string[];
  /** Everything wrong with it. */
  readonly problems: readonly Problem[];
  /** Its pages, to be held to those of the main language; none for a dated copy. */
  readonly inLanguage?: PagesInLanguage;
}

/** Path in the published folder of a file of a copy: `editions/2024-07/parks/index.html`. */
export function fileInCopy(folder: string, file: string): string {
  return `${folder.slice(1)}${file}`;
}

/** What the pages in another language have of their own besides pages and data: files with words in them, and
 * the icons that a manifest names beside itself. */
const IN_A_LANGUAGE = /^(?:cards|charts|handouts|icons)\/|^feed\.xml$|^site\.webmanifest$/;

/**
 * Whether a copy takes a file from the root of the site. Such a file is named after its contents, or says nothing of an
 * edition and in no language, such as an icon.
 */
export function isShared(
  file: string,
  { translated }: Pick<Briefing, "translated">,
  publicFiles: PublicFiles,
): boolean {
  if (publicFiles.has(file)) return true;
  return !(file.endsWith(".html") || file.startsWith("data/") || (translated && IN_A_LANGUAGE.test(file)));
}
