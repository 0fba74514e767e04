// What a page may load and tell: its Content-Security-Policy (W3C, CSP Level 3), which stands in its head.
//
// A host's headers can only add to it, so a folder that is opened from a disk is closed as well.

import { createHash } from "node:crypto";

/** What no page of a briefing does: load from elsewhere, move its own base, send a form. */
const CLOSED = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"];

/**
 * The policy of a page that loads its styles, scripts, pictures and fonts from its own folder, and nothing else.
 * No script of a page connects to anything; `connect-src` lets auditors read the host's robots.txt from within a page, as
 * Lighthouse does (its issue 4386), and nothing that is elsewhere.
 */
export const PAGE_POLICY = [
  ...CLOSED,
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "connect-src 'self'",
].join("; ");

/** The policy of a page that stands alone: its one style element, and the icon that a browser asks the host for by itself. */
export function standalonePolicy(style: string): string {
  return [...CLOSED, `style-src ${hashSource(style)}`, "img-src 'self'"].join("; ");
}

/** The source expression that lets in an inline style or script with just this text: `'sha256-…'`. */
export function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
