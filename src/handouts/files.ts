// The text of a file of the site by its path.

import { textOf } from "../site/file-contents.ts";
import type { Site } from "../eleventy/build-site.ts";

/** @throws Error when the site has no such file */
export function textOfFile(files: Site["files"], file: string): string {
  const contents = files.get(file);
  if (contents === undefined) throw new Error(`The site has no file ${file}.`);
  return textOf(contents);
}
