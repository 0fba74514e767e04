// The language of a page by the name of its file: `topics/energy.zh.md` is the Chinese counterpart of `topics/energy.md`.

import { CATALOGUES } from "../../messages/catalogue.ts";

/** What a file's name has before its ending if it is a page in another language than the main one: `.zh`. */
const LANGUAGE_MARK = /\.([a-z]{2,3})(?=\.(?:md|njk)$)/;

/** The language that a file's name marks; null for a page in the main language. */
export function markedLanguage(file: string): string | null {
  const mark = LANGUAGE_MARK.exec(file)?.[1];
  return mark !== undefined && mark in CATALOGUES ? mark : null;
}

/** The file of the same page in the main language. */
export function mainFile(file: string): string {
  return markedLanguage(file) === null ? file : file.replace(LANGUAGE_MARK, "");
}
