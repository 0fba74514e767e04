// Files of the content folder that an editor may expect to be published, and that no build reads.

import { readdirSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../../model/problem.ts";
import { markedLanguage } from "../front-matter/page-language.ts";
import { type Folders, PAGES, PUBLIC, slashedPath } from "../paths.ts";

/** Names of files and folders that a host or a crawler looks for at the root of a site. */
const HOST_FILES =
  /^(?:CNAME|_headers|_redirects|\.nojekyll|\.well-known|(?:ads|app-ads|humans|llms|robots|security)\.txt|favicon\.ico|sitemap\.xml|google[0-9a-f]+\.html|BingSiteAuth\.xml)$/i;
/** Files beside the pages that have a use: pages, modules that data imports, and what no editor wrote. */
const USED_IN_PAGES = /\.(?:njk|md|json|[cm]?[jt]s)$|^\.|~$|^(?:Thumbs\.db|desktop\.ini)$/i;

/**
 * A warning for each file, with the place where it would be published, and for each page in a language that the briefing
 * does not have.
 *
 * @param languages tags of the languages of the briefing
 */
export function ignoredFiles({ content }: Folders, languages: readonly string[]): Problem[] {
  const pages = path.join(content, PAGES);
  const known = languages.map((tag) => new Intl.Locale(tag).language);
  const inOtherLanguages = namesIn(pages, true).flatMap((file): Problem[] => {
    const language = markedLanguage(file);
    if (language === null || known.includes(language)) return [];
    return [
      {
        file: slashedPath(content, path.join(pages, file)),
        record: "",
        message: `the page is not published: the briefing has no language "${language}".`,
        suggestion: "its tag among the languages in _data/briefing.ts; or remove the file.",
      },
    ];
  });
  const found = [
    ...["", "_data", "src", "assets"].flatMap((folder) =>
      namesIn(path.join(content, folder)).flatMap((name) => (HOST_FILES.test(name) ? [path.join(folder, name)] : [])),
    ),
    ...namesIn(pages, true).flatMap((file) => {
      const name = path.basename(file);
      return HOST_FILES.test(name) || !USED_IN_PAGES.test(name) ? [path.join(PAGES, file)] : [];
    }),
  ];
  const unread = found.sort().map((file) => ({
    file: slashedPath(content, path.join(content, file)),
    record: "",
    message: "the file is not published: nothing reads it in this folder.",
    suggestion: `${PUBLIC}/${publicName(file)}, because that folder is published unchanged.`,
  }));
  return [...unread, ...inOtherLanguages];
}

/** Where a file would lie in the public folder: below the pages as there, elsewhere at the root. */
function publicName(file: string): string {
  const inPages = path.relative(PAGES, file);
  return (inPages.startsWith("..") ? path.basename(file) : inPages).split(path.sep).join("/");
}

/** Names of the files in a folder, and of `.well-known`; with `recursive`, paths of all files below it. */
function namesIn(folder: string, recursive = false): string[] {
  try {
    const entries = readdirSync(folder, { recursive, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() || (!recursive && entry.name === ".well-known"))
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  } catch {
    return [];
  }
}
