// Two pages cannot have one address. Eleventy stops at the first pair; here every pair is found, before it starts.

import type { Briefing } from "../../model/briefing.ts";
import type { Problems } from "../../model/problem.ts";
import { addressOf, pageFile } from "../navigation/addresses.ts";
import type { PageRecord } from "../navigation/page-head.ts";
import type { Front, PageFront } from "./page-fronts.ts";

interface PlacedFront {
  readonly page: PageFront;
  /** Path below the pages folder without the ending. */
  readonly stem: string;
  /** Its front matter and that of its data files. */
  readonly data: Front;
}

/**
 * Reports pages whose address another page has.
 *
 * @returns a free file for each page that was reported, by its path: the rest of the site is built and checked with it
 *   there. Null where there is none, for a template that makes several pages.
 */
export function reportSharedAddresses(
  pages: readonly PlacedFront[],
  briefing: Briefing,
  problems: Problems,
): Map<string, string | null> {
  const taken = new Map<string, PageFront>();
  const moved = new Map<string, string | null>();
  // A page with an address in its front matter gives way; then one of the briefing, since the engine's come first.
  const inOrder = pages.toSorted((a, b) => Number("permalink" in a.data) - Number("permalink" in b.data));
  for (const { page, stem, data } of inOrder) {
    const files = filesOf(stem, data, briefing);
    const shared = files.find((file) => taken.has(file));
    const other = taken.get(shared ?? "");
    if (shared === undefined || other === undefined) {
      for (const file of files) taken.set(file, page);
      continue;
    }
    const line = page.lines.get("permalink") ?? page.lines.get("override:permalink");
    problems.add({
      file: page.file,
      record: line === undefined ? "" : "front matter · permalink",
      ...(line === undefined ? {} : { line }),
      message: `its address ${addressOfFile(shared)} is already that of ${other.file}.`,
      suggestion:
        line === undefined ? "another name for one of the two files." : "another address; or remove the line.",
    });
    const free = [stem, `${stem}-${page.file.split(".").at(-1)}`].map((one) => pageFile(one));
    const file = data.pagination === undefined ? free.find((one) => !taken.has(one)) : undefined;
    moved.set(page.path, file ?? null);
    if (file !== undefined) taken.set(file, page);
  }
  return moved;
}

function addressOfFile(file: string): string {
  return file.replace(/\/index\.html$/, "/");
}

/** Files of the pages that a template makes, as far as front matter says: for a list that is split, the first. */
function filesOf(stem: string, { permalink, pagination }: Front, briefing: Briefing): string[] {
  if (permalink !== undefined) return [permalink.replace(/\/$/, "/index.html")];
  if (pagination?.alias !== "record") return [pageFile(stem)];
  const records = briefing[pagination.data as keyof Briefing];
  if (!(records instanceof Map)) return [];
  return [...(records as ReadonlyMap<string, PageRecord>).values()].map(
    ({ type, id }) => `${addressOf(type, id)}index.html`,
  );
}
