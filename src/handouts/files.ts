// The text of a file of the site, which holds some files as text and some as bytes.

import type { Site } from "../build/site.ts";

/** @throws Error when the site has no such file */
export function textOfFile(files: Site["files"], file: string): string {
  const contents = files.get(file);
  if (contents === undefined) throw new Error(`The site has no file ${file}.`);
  return typeof contents === "string" ? contents : new TextDecoder().decode(contents);
}
