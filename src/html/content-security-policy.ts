// The Content-Security-Policy in the head of each page (W3C, CSP Level 3).
//
// A host's headers can only tighten it, and it holds for a folder opened from a disk too.

import { createHash } from "node:crypto";

/** No page loads from elsewhere, changes its base address or sends a form. */
const CLOSED = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"];

/**
 * The policy of a page that loads styles, scripts, pictures and fonts from its own site alone. No script connects to
 * anything: `connect-src` only lets auditors such as Lighthouse fetch robots.txt from within a page (its issue 4386).
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

/** The policy of a page that other sites embed: it runs no script. */
export const EMBED_POLICY = [
  ...CLOSED,
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
].join("; ");

/** The policy of a standalone page: its one style element, and the icon that browsers request unasked. */
export function standalonePolicy(style: string): string {
  return [...CLOSED, `style-src ${hashSource(style)}`, "img-src 'self'"].join("; ");
}

/** The source expression that allows an inline style or script with exactly this text: `'sha256-…'`. */
export function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
