// The sitemap (sitemaps.org, protocol 0.9): the address of every page that may be found, for a site that has one.

import type { Briefing } from "../model/briefing.ts";
import { escapeHtml } from "../html/escape.ts";
import { publicAddress } from "../site/navigation/addresses.ts";
import { type Alternate, alternatesOf, type LanguageVersion } from "../site/navigation/language-versions.ts";

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
  languages: readonly LanguageVersion[] = [],
  most = MOST,
): ReadonlyMap<string, string> {
  const listed = pages.filter(({ searchable }) => searchable).map(({ url }) => entriesOf(briefing, url, languages));
  const entries = listed.flat();
  if (entries.length === 0) return new Map();
  const { date } = briefing.edition;
  if (entries.length <= most) return new Map([[SITEMAP_FILE, document("urlset", "url", entries, date)]]);
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, index) => {
    const part = entries.slice(index * most, (index + 1) * most);
    return [`sitemap-${index + 1}.xml`, document("urlset", "url", part, date)] as const;
  });
  const index = parts.flatMap(([file]) => {
    const address = publicAddress(briefing, `/${file}`);
    return address === null ? [] : [{ address, alternates: [] }];
  });
  return new Map([[SITEMAP_FILE, document("sitemapindex", "sitemap", index, date)], ...parts]);
}

interface Entry {
  readonly address: string;
  /** The same page in every language, with that for readers of none of them. */
  readonly alternates: readonly Alternate[];
}

/** A page in each of its languages. */
function entriesOf(briefing: Briefing, url: string, languages: readonly LanguageVersion[]): Entry[] {
  const alternates = alternatesOf(briefing, url, languages);
  if (alternates.length > 0)
    return languages.flatMap(({ folder }) => {
      const address = publicAddress({ ...briefing, folder }, url);
      return address === null ? [] : [{ address, alternates }];
    });
  const address = publicAddress(briefing, url);
  return address === null ? [] : [{ address, alternates }];
}

function document(root: string, element: string, entries: readonly Entry[], date: string): string {
  const written = entries.map(({ address, alternates }) => {
    const links = alternates.map(
      (one) => `<xhtml:link rel="alternate" hreflang="${one.language}" href="${escapeHtml(one.address)}"/>`,
    );
    return `  <${element}><loc>${escapeHtml(address)}</loc><lastmod>${date}</lastmod>${links.join("")}</${element}>`;
  });
  const names = entries.some(({ alternates }) => alternates.length > 0)
    ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"'
    : "";
  return `<?xml version="1.0" encoding="utf-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${names}>
${written.join("\n")}
</${root}>
`;
}
