// Links that lead out of the site: marked as such, and saying in their own words where they lead.

import { domainToUnicode } from "node:url";
import { escapeHtml } from "./escape.ts";

/** Whether a link leads to another host. */
export function isExternal(address: string): boolean {
  return /^(?:https?:)?\/\//i.test(address.trim());
}

/** The host of an address as readers know it: `https://www.ichongqing.info/2024/` → `ichongqing.info`. */
export function hostOf(address: string): string {
  try {
    const { hostname, port } = new URL(address, "https://host.invalid");
    return (domainToUnicode(hostname) || hostname).replace(/^www\./, "") + (port === "" ? "" : `:${port}`);
  } catch {
    return address;
  }
}

/** A link to another host, which says so to eyes and voices alike: `Open the source (ichongqing.info)`. @param words plain text */
export function externalLink(address: string, words: string): string {
  return `<a href="${escapeHtml(address)}" rel="external">${escapeHtml(`${words} (${hostOf(address)})`)}</a>`;
}
