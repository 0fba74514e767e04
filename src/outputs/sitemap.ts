// The sitemap (sitemaps.org, protocol 0.9): the address of every page that may be found, for a site that has one.

import type { Briefing } from "../model/briefing.ts";
import { escapeHtml } from "../html/escape.ts";
import { publicAddress } from "../site/navigation/addresses.ts";

export const SITEMAP_FILE = "sitemap.xml";

/** Addresses in one file; more are split, and the sitemap is the index of the parts. */
const MOST = 50_000;

/**
 * The sitemap with the edition's date, since the pages say what was so on that day. Addresses in a sitemap are absolute,
 * so there is none without a public address.
 */
export function sitemapOf(
  briefing: Briefing,
  pages: readonly { readonly url: string; readonly searchable: boolean }[],
  most = MOST,
): ReadonlyMap<string, string> {
  const addresses = pages.flatMap(({ url, searchable }) => (searchable ? (publicAddress(briefing, url) ?? []) : []));
  if (addresses.length === 0) return new Map();
  const { date } = briefing.edition;
  if (addresses.length <= most) return new Map([[SITEMAP_FILE, document("urlset", "url", addresses, date)]]);
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, index) => {
    const part = addresses.slice(index * most, (index + 1) * most);
    return [`sitemap-${index + 1}.xml`, document("urlset", "url", part, date)] as const;
  });
  const listed = parts.flatMap(([file]) => publicAddress(briefing, `/${file}`) ?? []);
  return new Map([[SITEMAP_FILE, document("sitemapindex", "sitemap", listed, date)], ...parts]);
}

function document(root: string, entry: string, addresses: readonly string[], date: string): string {
  const entries = addresses.map(
    (address) => `  <${entry}><loc>${escapeHtml(address)}</loc><lastmod>${date}</lastmod></${entry}>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("\n")}
</${root}>
`;
}
