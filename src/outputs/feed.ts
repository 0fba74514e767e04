// The Atom feed, with one entry per edition.

import { createHash } from "node:crypto";
import type { Briefing } from "../model/briefing.ts";
import type { EditionChanges } from "../model/changes.ts";
import { publicAddress } from "../site/navigation/addresses.ts";
import { escapeHtml } from "../html/escape.ts";

export const FEED_FILE = "feed.xml";
const FEED_TYPE = "application/atom+xml";

/**
 * The feed (RFC 4287). Its ids are name-based UUIDs (RFC 9562, version 5) of the briefing and the edition, so that they
 * survive a move of the site.
 *
 * Links are absolute, because a reader that keeps a feed forgets where it got it from. Without a public address there
 * are none, not even `self`: each entry then carries its text as content, which makes an alternate link needless
 * (section 4.1.2).
 */
export function atomFeed(briefing: Briefing, changes: readonly EditionChanges[]): string {
  const { settings, edition, locale } = briefing;
  const link = (rel: string, type: string, url: string, fragment = "") => {
    const address = publicAddress(briefing, url);
    if (address === null) return [];
    return [`<link rel="${rel}" type="${type}" href="${escapeHtml(`${address}${fragment}`)}"/>`];
  };
  const id = (name: string) => `urn:uuid:${nameBasedUuid(name)}`;
  const text = settings.address === null ? "content" : "summary";
  const entries = changes.flatMap(({ edition: one, ...change }) => [
    "  <entry>",
    ...[
      `<id>${id(`${settings.title} ${one.id}`)}</id>`,
      `<title>${escapeHtml(`${settings.title}: ${one.label.toLowerCase()}`)}</title>`,
      `<updated>${one.date}T00:00:00Z</updated>`,
      ...link("alternate", "text/html", "/changes/", `#edition-${one.id}`),
      `<${text}>${escapeHtml(summary(change))}</${text}>`,
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

function summary({ first, figures, sources, commitments, moved, revised }: Omit<EditionChanges, "edition">): string {
  if (first) return "The first edition.";
  const parts: [list: readonly unknown[], words: string][] = [
    [sources, "new sources"],
    [figures, "new figures"],
    [commitments, "new commitments"],
    [moved, "commitments that changed state"],
    [revised, "corrections"],
  ];
  return `This edition brings ${parts.flatMap(([list, words]) => (list.length > 0 ? [words] : [])).join(", ")}.`;
}

/** The URL namespace (RFC 9562, section 6.6). */
const NAMESPACE = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");

function nameBasedUuid(name: string): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
