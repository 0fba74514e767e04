// The records and files that front matter names by id: which exist, and what to say about one that does not.

import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../../model/problem.ts";
import { describeMissing, nearestId, suggestId } from "../../model/suggest-id.ts";
import { RECORD_LISTS, type RecordList } from "../../model/record-lists.ts";
import { REGISTER_ORDERS, type RegisterOrder } from "../../model/register.ts";
import type { Briefing } from "../../model/briefing.ts";
import { RECORDS_WITH_PAGES } from "../navigation/page-head.ts";
import type { Folders } from "../paths.ts";

type Refusal = Pick<Problem, "message" | "suggestion">;

/**
 * Says what is wrong with what a key names; null where it exists, or where the key names nothing.
 *
 * @param draft whether the page is a draft, and may name drafts
 */
export type RefuseId = (key: string, id: string, draft: boolean) => Refusal | null;

/** Reads the names of the files that front matter may name, and takes the ids from the briefing. */
export async function refuseUnknownIds(briefing: Briefing, { engine }: Folders): Promise<RefuseId> {
  const filesIn = async (...folder: string[]) => (await readdir(path.join(engine, ...folder))).sort();
  const [scripts, layouts] = await Promise.all([filesIn("assets", "js"), filesIn("_includes", "layouts")]);
  const known: Readonly<Record<string, { what: string; place?: string; ids: readonly string[] }>> = {
    since: { what: "edition", ids: briefing.settings.editions.map(({ id }) => id) },
    script: {
      what: "script",
      place: " in assets/js",
      ids: scripts.flatMap((file) => /^(.*)\.[jt]s$/.exec(file)?.[1] ?? []),
    },
    layout: { what: "layout", place: " in _includes/layouts", ids: layouts },
  };
  return (key, id, draft) => {
    if (key === "picture") {
      if (draft && briefing.drafts.has(`picture:${id}`)) return null;
      if (briefing.pictures.has(id) || briefing.leftOut.has(`picture:${id}`)) return null;
      return describeMissing(["picture"], id, [...briefing.pictures.keys()], briefing.drafts);
    }
    const { what, place = "", ids } = known[key] ?? {};
    if (ids === undefined || ids.includes(id) || (key === "layout" && ids.includes(`${id}.njk`))) return null;
    return { message: `there is no ${what} "${id}"${place}.`, suggestion: suggestId(id, ids) };
  };
}

/** Name of the list of the register's pages in an order: `registerByKind`. */
export function registerList(order: RegisterOrder): string {
  return `registerBy${order.charAt(0).toUpperCase()}${order.slice(1)}`;
}

/** Name of the list of the pages of sources after the first of each. */
export const FURTHER_SOURCE_PARTS = "furtherSourceParts";

/** Name of the list of the charts that have a page of their own. */
export const EMBEDDED_CHARTS = "embeddedCharts";

/** Name of the list of the pages on which a reader checks figures: one, or none in a dated copy. */
export const CHECK_PAGES = "checkPages";

/** Name of the list of the pages of a list of records: `glossaryPages`. */
export function pagedList(list: RecordList): string {
  return `${list}Pages`;
}

/** Lists that the engine gives templates to paginate over. */
export const PAGED_LISTS: readonly string[] = [
  ...Object.values(RECORDS_WITH_PAGES),
  ...REGISTER_ORDERS.map(registerList),
  ...RECORD_LISTS.map(pagedList),
  FURTHER_SOURCE_PARTS,
  EMBEDDED_CHARTS,
  CHECK_PAGES,
];

/** A list that is likely a misspelt one; others may be data of a project's own configuration. */
export function refuseMisspeltList(name: string): Refusal | null {
  const near = PAGED_LISTS.includes(name) ? undefined : nearestId(name, PAGED_LISTS);
  return near === undefined ? null : { message: `there is no list "${name}".`, suggestion: `did you mean "${near}"?` };
}
