// Builds what lies in folders of the site: the dated copies of the closed editions, and the pages in other languages.

import { readPage } from "../html/read-page.ts";
import { type BuildContext, type BuildOptions, inLanguage, openBuildContext } from "../site/build-context.ts";
import { CopyCache } from "../site/dated-copies/copy-cache.ts";
import { copyKeys } from "../site/dated-copies/copy-key.ts";
import { type FileContents, textOf } from "../site/file-contents.ts";
import { copyAddress } from "../site/navigation/addresses.ts";
import type { Folders } from "../site/paths.ts";
import { fileInCopy, isShared, type SiteCopy } from "../site/site-copy.ts";
import { buildFromContext, type Site } from "./build-site.ts";

/** Builds a site as it is published: the pages at the root, the dated copies, and the pages in other languages. */
export async function buildWithCopies(folders: Folders, options: BuildOptions = {}): Promise<Site> {
  const [context] = await Promise.all([openBuildContext(folders, options), import("@11ty/eleventy")]);
  return buildFromContext(await withCopies(context), options);
}

/**
 * The same build with everything that is published in folders beside the pages at the root. Where something is wrong
 * already, nothing will be published, and no copy is built.
 */
export async function withCopies(context: BuildContext): Promise<BuildContext> {
  const { briefing, folders, problems } = context;
  if (problems.some) return context;
  const copies: SiteCopy[] = [];
  if (briefing.closed.length > 0) {
    const cache = new CopyCache(folders);
    for (const [edition, key] of await copyKeys(context, briefing.closed))
      copies.push(
        (await cache.find(copyAddress(edition), key)) ?? (await buildDatedCopy(folders, edition, key, cache)),
      );
  }
  // Translations say what the newest edition does.
  const { editions, languages } = briefing.settings;
  for (const language of briefing.edition === editions.at(-1) ? languages.slice(1) : []) {
    const translated = await inLanguage(context, language);
    const site = await buildFromContext(translated);
    const copy = copyOf(site, translated, language);
    copies.push(site.inLanguage === null ? copy : { ...copy, inLanguage: site.inLanguage });
  }
  return { ...context, copies };
}

async function buildDatedCopy(folders: Folders, edition: string, key: string, cache: CopyCache): Promise<SiteCopy> {
  const options = { edition, datedCopy: true };
  const context = await openBuildContext(folders, options);
  const copy = copyOf(await buildFromContext(context, options), context, `edition ${edition}`);
  if (copy.problems.length === 0) await cache.store(copy, key);
  return copy;
}

/** What the published folder keeps of a site. @param name what its problems are reported under */
function copyOf({ files, problems }: Site, { briefing, publicFiles }: BuildContext, name: string): SiteCopy {
  const { folder } = briefing;
  const kept = new Map(
    [...files].flatMap(([file, contents]): [string, FileContents][] => {
      if (file.startsWith("assets/")) return [[file, contents]];
      return isShared(file, briefing, publicFiles) ? [] : [[fileInCopy(folder, file), contents]];
    }),
  );
  return {
    folder,
    files: kept,
    references: targetsOf(kept).filter((file) => !kept.has(file)),
    problems: problems.map((problem) => ({ ...problem, record: `${name} · ${problem.record}` })),
  };
}

/** The files that pages lead to or load, read from where they will lie, as a reader will get them. */
function targetsOf(files: ReadonlyMap<string, FileContents>): string[] {
  const targets = new Set<string>();
  for (const [file, contents] of files) {
    const links = file.endsWith(".html") ? readPage(textOf(contents), `/${file}`, file).links : [];
    for (const link of links) if (link.file !== null) targets.add(link.file);
  }
  return [...targets].sort();
}
