// The address of every record's page or entry.

import type { Briefing } from "../../model/briefing.ts";
import { registerPageOf, type RegisterOrder } from "../../model/register.ts";

const ADDRESSES = {
  park: (id) => `/parks/${id}/`,
  figure: (id) => `/figures/${id}/`,
  derived: (id) => `/figures/${id}/`,
  source: (id) => `/sources/${id}/`,
  commitment: (id) => `/commitments/${id}/`,
  place: (id) => `/names/#place-${id}`,
  person: (id) => `/names/#person-${id}`,
  organisation: (id) => `/names/#organisation-${id}`,
  term: (id) => `/glossary/#term-${id}`,
} satisfies Record<string, (id: string) => string>;

/** Kinds of record that have a page, or an entry on one. */
export type Addressed = keyof typeof ADDRESSES;

/** Address of a record from the site's root, with a leading slash: `/figures/businesses/`. */
export function addressOf(type: Addressed, id: string): string {
  return ADDRESSES[type](id);
}

export function paragraphAddress(source: string, paragraph: number): string {
  return `${addressOf("source", source)}#paragraph-${paragraph}`;
}

/** Where a group of the register begins: `/figures/by-source/page-2/#source-herald`. */
export function registerAddress(briefing: Briefing, order: RegisterOrder, group: string): string {
  const page = registerPageOf(briefing, order, group);
  const register = order === "subject" ? "/figures/" : `/figures/by-${order}/`;
  return `${register}${page === 0 ? "" : `page-${page + 1}/`}#${order}-${group}`;
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

/** The public address of a page, or null where the briefing has none. */
export function publicAddress(briefing: Briefing, url: string): string | null {
  const { address } = briefing.settings;
  return address === null ? null : new URL(url.replace(/^\//, ""), address).href;
}
