// The Atom feed, with one entry per edition.

import { createHash } from "node:crypto";
import type { Locale } from "../messages/locale.ts";
import type { Briefing } from "../model/briefing.ts";
import type { EditionChanges } from "../model/changes.ts";
import { publicAddress } from "../site/navigation/addresses.ts";
import { escapeHtml } from "../html/escape.ts";

export const FEED_FILE = "feed.xml";
const FEED_TYPE = "application/atom+xml";

/**
 * The feed (RFC 4287). Its ids are name-based UUIDs (RFC 9562, version 5) of the briefing and the edition, so that they
 * survive a move of the site; in another than the main language, of the language too, whose feed is one of its own.
 *
 * Links are absolute, because a reader that keeps a feed forgets where it got it from. Without a public address there
 * are none, not even `self`: each entry then carries its text as content, which makes an alternate link needless
 * (section 4.1.2).
 */
export function atomFeed(briefing: Briefing, changes: readonly EditionChanges[]): string {
  const { settings, edition, locale, translated } = briefing;
  const link = (rel: string, type: string, url: string, fragment = "") => {
    const address = publicAddress(briefing, url);
    if (address === null) return [];
    return [`<link rel="${rel}" type="${type}" href="${escapeHtml(`${address}${fragment}`)}"/>`];
  };
  const id = (name: string) => `urn:uuid:${nameBasedUuid(translated ? `${name} ${locale.tag}` : name)}`;
  const text = settings.address === null ? "content" : "summary";
  const entries = changes.flatMap(({ edition: one, ...change }) => [
    "  <entry>",
    ...[
      `<id>${id(`${settings.title} ${one.id}`)}</id>`,
      `<title>${locale.html("sharing.feed-entry", { briefing: settings.title, edition: one.label.toLowerCase() })}</title>`,
      `<updated>${one.date}T00:00:00Z</updated>`,
      ...link("alternate", "text/html", "/changes/", `#edition-${one.id}`),
      `<${text}>${escapeHtml(summary(change, locale))}</${text}>`,
    ].map((line) => `    ${line}`),
    "  </entry>",
  ]);
  const head = [
    `<id>${id(settings.title)}</id>`,
    `<title>${escapeHtml(settings.title)}</title>`,
    `<updated>${edition.date}T00:00:00Z</updated>`,
    `<author><name>${escapeHtml(settings.publisher)}</name></author>`,
    ...link("self", FEED_TYPE, `/${FEED_FILE}`),
    ...link("alternate", "text/html", "/changes/"),
  ].map((line) => `  ${line}`);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(locale.tag)}">
${[...head, ...entries].join("\n")}
</feed>
`;
}

const NEWS = ["sources", "figures", "commitments", "moved", "revised"] as const;

function summary(changes: Omit<EditionChanges, "edition">, locale: Locale): string {
  if (changes.first) return locale.text("sharing.feed-first");
  const news = NEWS.filter((name) => changes[name].length > 0).map((name) => locale.text(`sharing.feed-${name}`));
  return locale.text("sharing.feed-news", { news: news.join(locale.text("sharing.feed-and")) });
}

/** The URL namespace (RFC 9562, section 6.6). */
const NAMESPACE = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");

function nameBasedUuid(name: string): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
