// Builds the dated copies of the closed editions, one after the other, or takes them from the cache.

import { readPage } from "../html/read-page.ts";
import { type BuildContext, type BuildOptions, openBuildContext } from "../site/build-context.ts";
import { CopyCache } from "../site/dated-copies/copy-cache.ts";
import { copyKeys } from "../site/dated-copies/copy-key.ts";
import { copyFile, type DatedCopy, isShared } from "../site/dated-copies/dated-copy.ts";
import { type FileContents, textOf } from "../site/file-contents.ts";
import type { Folders } from "../site/paths.ts";
import { buildFromContext, type Site } from "./build-site.ts";

/** Only hosts ask for it, and only at the root. */
const PAGE_OF_HOSTS = "404.html";

/** Builds a site as it is published: the pages at the root and the dated copies of the closed editions. */
export async function buildWithCopies(folders: Folders, options: BuildOptions = {}): Promise<Site> {
  const [context] = await Promise.all([openBuildContext(folders, options), import("@11ty/eleventy")]);
  return buildFromContext(await withDatedCopies(context), options);
}

/**
 * The same build with the dated copies of its closed editions, to publish them with the pages at the root. Where
 * something is wrong already, nothing will be published, and no copy is built.
 */
export async function withDatedCopies(context: BuildContext): Promise<BuildContext> {
  const { briefing, folders, problems } = context;
  if (problems.some || briefing.closed.length === 0) return context;
  const cache = new CopyCache(folders);
  const copies: DatedCopy[] = [];
  for (const [edition, key] of await copyKeys(context, briefing.closed))
    copies.push((await cache.find(edition, key)) ?? (await buildCopy(folders, edition, key, cache)));
  return { ...context, copies };
}

async function buildCopy(folders: Folders, edition: string, key: string, cache: CopyCache): Promise<DatedCopy> {
  const options = { edition, datedCopy: true };
  const context = await openBuildContext(folders, options);
  const copy = copyOf(await buildFromContext(context, options), context);
  if (copy.problems.length === 0) await cache.store(copy, key);
  return copy;
}

/** What the published folder keeps of the site of an edition. */
function copyOf({ files, problems }: Site, { briefing, publicFiles }: BuildContext): DatedCopy {
  const { id: edition } = briefing.edition;
  const kept = new Map(
    [...files].flatMap(([file, contents]): [string, FileContents][] => {
      if (file.startsWith("assets/")) return [[file, contents]];
      return isShared(file, publicFiles) || file === PAGE_OF_HOSTS ? [] : [[copyFile(edition, file), contents]];
    }),
  );
  return {
    edition,
    files: kept,
    references: targetsOf(kept).filter((file) => !kept.has(file)),
    problems: problems.map((problem) => ({ ...problem, record: `edition ${edition} · ${problem.record}` })),
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
