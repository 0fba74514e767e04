// The address of every record's page or entry.

import type { Organisation } from "../../model/actor.ts";
import type { Briefing } from "../../model/briefing.ts";
import { entryPage } from "../../model/record-lists.ts";
import { calculationsPage, registerPageOf, type RegisterOrder } from "../../model/register.ts";
import type { Park, Place } from "../../model/subject.ts";

/** Folders of the kinds of record that have a page each. */
const PAGES = {
  park: "/parks/",
  figure: "/figures/",
  derived: "/figures/",
  source: "/sources/",
  commitment: "/commitments/",
} as const;
/** Lists of the kinds of record that have an entry on a page. */
const ENTRIES = {
  place: "/names/",
  person: "/names/",
  organisation: "/names/",
  term: "/glossary/",
} as const;

export type WithPage = keyof typeof PAGES;
/** Kinds of record that have a page, or an entry on one. */
export type Addressed = WithPage | keyof typeof ENTRIES;

/** Address of a record's page from the site's root, with a leading slash: `/figures/businesses/`. */
export function addressOf(type: WithPage, id: string): string {
  return `${PAGES[type]}${id}/`;
}

/** Address of a record's page, or of its entry on the page of a list that has it: `/names/page-2/#person-a-writer`. */
export function addressIn(briefing: Briefing, type: Addressed, id: string): string {
  if (type in PAGES) return addressOf(type as WithPage, id);
  const entry = type as keyof typeof ENTRIES;
  return `${partOf(ENTRIES[entry], entryPage(briefing, entry, id))}#${entry}-${id}`;
}

/** Address of the page of a park, or of the entry of a place or organisation. */
export function subjectAddress(briefing: Briefing, subject: Park | Place | Organisation): string {
  return addressIn(briefing, "type" in subject ? subject.type : "organisation", subject.id);
}

/** Address of a part of a split list, counted from zero: `/figures/page-2/`. */
function partOf(list: string, part: number): string {
  return part === 0 ? list : `${list}page-${part + 1}/`;
}

/** Address of the page of a chart alone, which other sites can embed. */
export function chartAddress(id: string): string {
  return `/charts/${id}/`;
}

/** Path in the built folder of a file of a chart: `charts/areas/areas.svg`. */
export function chartFile(id: string, ending: "svg" | "png" | "csv"): string {
  return `${chartAddress(id).slice(1)}${id}.${ending}`;
}

/** Address of a page of a source, counted from zero. */
export function sourcePartAddress(source: string, part: number): string {
  return partOf(addressOf("source", source), part);
}

/** Where a group of the register begins: `/figures/by-source/page-2/#source-herald`. */
export function registerAddress(briefing: Briefing, order: RegisterOrder, group: string): string {
  const register = order === "subject" ? "/figures/" : `/figures/by-${order}/`;
  return `${partOf(register, registerPageOf(briefing, order, group))}#${order}-${group}`;
}

/** Where the register begins to list the calculations, or the checks where there are none. */
export function calculationsAddress(briefing: Briefing): string {
  return `${partOf("/figures/", calculationsPage(briefing))}#${briefing.derived.size > 0 ? "derived" : "checks"}`;
}

/**
 * File of the page that a template in `src/pages` makes, from its path without the ending: `/topics/energy` becomes
 * `/topics/energy/index.html`. A list that is split continues at `page-2/` below its first page.
 *
 * @param part which part of the list, counted from 0
 */
export function pageFile(stem: string, part = 0): string {
  const folder = stem.replace(/\/index$/, "");
  if (part > 0) return `${folder}/page-${part + 1}/index.html`;
  return folder === "/404" ? "/404.html" : `${folder}/index.html`;
}

/** Address of the dated copy of an edition: its home page, below which it has the addresses of any site. */
export function copyAddress(edition: string): string {
  return `/editions/${edition}/`;
}

/** The address of the pages in another language than the main one: `/zh/`, below which they have the same addresses. */
export function languageAddress(tag: string): string {
  return `/${new Intl.Locale(tag).language}/`;
}

/** The folders that have the pages in the other languages of a briefing: "zh". */
export function languageFolderNames({ settings }: Briefing): string[] {
  return settings.languages.slice(1).map((tag) => languageAddress(tag).slice(1, -1));
}

/** The public address of a page or file, below the folder of its pages; null where the briefing has none. */
export function publicAddress({ settings, folder }: Briefing, url: string): string | null {
  return absolute(settings.address, folder, url);
}

/** The address that a citation gives for a page: once the edition is closed, that of the page in the dated copy. */
export function citedAddress({ settings, edition, closed, folder }: Briefing, url: string): string | null {
  return absolute(settings.address, closed.includes(edition.id) ? copyAddress(edition.id) : folder, url);
}

function absolute(address: string | null, folder: string, url: string): string | null {
  return address === null ? null : new URL((folder + url.replace(/^\//, "")).slice(1), address).href;
}
