// Where every record's page or entry is: the one place that decides addresses.

import type { Briefing } from "../model/briefing.ts";

/** Kinds of record that have a page or an entry on one. */
export type Addressed =
  | "park"
  | "figure"
  | "derived"
  | "source"
  | "commitment"
  | "place"
  | "person"
  | "organisation"
  | "term";

const ADDRESSES: Record<Addressed, (id: string) => string> = {
  park: (id) => `/parks/${id}/`,
  figure: (id) => `/figures/${id}/`,
  derived: (id) => `/figures/${id}/`,
  source: (id) => `/sources/${id}/`,
  commitment: (id) => `/commitments/${id}/`,
  place: (id) => `/names/#place-${id}`,
  person: (id) => `/names/#person-${id}`,
  organisation: (id) => `/names/#organisation-${id}`,
  term: (id) => `/glossary/#term-${id}`,
};

/** Address of a record from the site's root, with a leading slash: `/figures/businesses/`. */
export function addressOf(type: Addressed, id: string): string {
  return ADDRESSES[type](id);
}

/** Address of the entry for one paragraph of a source. */
export function paragraphAddress(source: string, paragraph: number): string {
  return `${addressOf("source", source)}#paragraph-${paragraph}`;
}

/** The public address of a page, or null where the briefing has none. */
export function publicAddress(briefing: Briefing, url: string): string | null {
  const { address } = briefing.settings;
  return address === null ? null : new URL(url.replace(/^\//, ""), address).href;
}

/** The file that holds the page of an address: `/parks/` → `parks/index.html`, `/404.html` → `404.html`. */
export function fileOf(url: string): string {
  const name = url.replace(/^\//, "");
  return name === "" || name.endsWith("/") ? `${name}index.html` : name;
}

/**
 * A link from one page to an address of the same site, relative and with its file's name, so that the built folder
 * works at any place: from `/parks/mill/`, `/figures/#x` becomes `../../figures/index.html#x`.
 */
export function relativeLink(fromUrl: string, target: string): string {
  const end = target.search(/[?#]/);
  const from = fileOf(fromUrl);
  const to = fileOf(end < 0 ? target : target.slice(0, end));
  /** How far both lie in the same folders. */
  let shared = 0;
  for (let at = 0; at < from.length && from[at] === to[at]; at++) if (from[at] === "/") shared = at + 1;
  let up = "";
  for (let at = from.indexOf("/", shared); at >= 0; at = from.indexOf("/", at + 1)) up += "../";
  return up + to.slice(shared) + (end < 0 ? "" : target.slice(end));
}
