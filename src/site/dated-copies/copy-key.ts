// The key of a dated copy in the cache: a hash of everything that its bytes depend on.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import pLimit from "p-limit";
import { editionScope, factsAsOf, type EditionScope } from "../../model/edition.ts";
import { type Facts, SHAPES } from "../../model/facts.ts";
import type { BuildContext } from "../build-context.ts";
import { keyOf } from "../cache.ts";
import { type Folders, PAGES, slashedPath } from "../paths.ts";

/** Folders of the engine whose files decide what a page says or how it looks. */
const ENGINE_FOLDERS = ["dist", "src", "_includes", path.join("assets", "css"), path.join("assets", "js")];

const CONCURRENCY = 16;

/** The keys of the dated copies of editions, by their ids. */
export async function copyKeys(
  { facts, folders, assets, publicFiles }: Pick<BuildContext, "facts" | "folders" | "assets" | "publicFiles">,
  editions: readonly string[],
): Promise<Map<string, string>> {
  const [engine, pages] = await Promise.all([engineHash(folders), textsIn(path.join(folders.content, PAGES))]);
  const common = [process.version, engine, ...pages.flat(), ...publicFiles.keys()];
  const named = (id: string) => pages.some(([, text]) => text.includes(id));
  return new Map(
    editions.flatMap((edition) => {
      const scope = editionScope(facts.settings?.editions ?? [], edition);
      if (scope === null) return [];
      const known = factsAsOf(facts, scope);
      const pictures = [...known.pictures.keys()].map((id) => assets.images.pictures.get(id)?.variants ?? id);
      return [
        [edition, keyOf(...common, JSON.stringify([pictures, recordsOf(known, scope), later(facts, known, named)]))],
      ];
    }),
  );
}

/** Everything that an edition knows, without what came later. */
function recordsOf(known: Facts, { editions }: EditionScope): unknown {
  const closed = [...known.published].filter(([id]) => editions.some((edition) => edition.id === id));
  const subjects = Object.keys(SHAPES).map((subject) => [...known[subject as keyof typeof SHAPES]]);
  return [
    { ...known.settings, editions },
    { ...subjects, published: closed },
  ];
}

/** The charts and terms of later editions that pages name: a page shows none yet, and the plain word. */
function later({ charts, terms }: Facts, known: Facts, named: (id: string) => boolean): unknown {
  return [
    [...charts.keys()].filter((id) => !known.charts.has(id) && named(id)),
    [...terms.values()].filter(({ id }) => !known.terms.has(id) && named(id)).map(({ id, term }) => [id, term]),
  ];
}

async function engineHash({ engine }: Folders): Promise<string> {
  const pages = path.join(engine, PAGES);
  const texts = await Promise.all(
    ENGINE_FOLDERS.map((folder) => textsIn(path.join(engine, folder), (file) => !file.startsWith(pages))),
  );
  return keyOf(await readFile(path.join(engine, "package.json"), "utf8"), ...texts.flat(2));
}

/** Every file below a folder with its text, in the order of their paths; none where there is no folder. */
async function textsIn(folder: string, isRead = (_: string) => true): Promise<[file: string, text: string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(isRead)
    .sort();
  const limit = pLimit(CONCURRENCY);
  return Promise.all(
    files.map((file) => limit(async () => [slashedPath(folder, file), await readFile(file, "utf8")] as const)),
  ) as Promise<[string, string][]>;
}
