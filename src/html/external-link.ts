// Links to other hosts: recognised, and written so that they name their host.

import { domainToUnicode } from "node:url";
import type { Locale } from "../messages/locale.ts";
import { escapeHtml } from "./escape.ts";

/** Whether an address leads to another host. */
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

/** A link to another host that names it: `Open the source (ichongqing.info)`. @param text plain text */
export function externalLink(address: string, text: string, locale: Locale): string {
  const words = locale.html("frame.outside", { text, host: hostOf(address) });
  return `<a href="${escapeHtml(address)}" rel="external">${words}</a>`;
}
