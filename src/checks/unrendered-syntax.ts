// Template code and tags that reach a reader as text, and markup that no check can read.

import { findUnsafeCharacter } from "../model/text-safety.ts";
import type { Page } from "../html/read-page.ts";
import type { Problems } from "../model/problem.ts";
import { reportOnPage } from "./report-on-page.ts";

/** Unrendered syntax by its traces in the text, with what the editor meant to write. */
const UNRENDERED: readonly { pattern: RegExp; message: string; suggestion: string }[] = [
  {
    pattern: /\{%[^%]{0,60}|%\}/,
    message: "a shortcode was not rendered",
    suggestion:
      'a shortcode closed on its line, such as {% figure "its-id" %}; Markdown allows only shortcodes, no {% if %}.',
  },
  {
    pattern: /\{\{.{0,60}|\}\}/,
    message: "a variable was not rendered",
    suggestion: "variables only in Nunjucks pages (.njk), as {{ name }}; in Markdown, a shortcode.",
  },
  {
    pattern: /<\/?[a-z][^<>]{0,60}>/i,
    message: "an HTML tag appears as text",
    suggestion: "Markdown: raw HTML is not allowed.",
  },
  {
    pattern: /^:::.{0,60}/m,
    message: "a section was not rendered",
    suggestion: '"::: since EDITION" or "::: until EDITION" after an empty line, and ":::" at its end.',
  },
];

/** Any text with one of the patterns matches this; most texts do not. */
const HINT = /[{}<:]|%\}/;

/** Markup that could say or do something that no check has read. */
const FORBIDDEN: readonly { pattern: Pick<RegExp, "exec">; message: string; suggestion: string }[] = [
  {
    pattern: /<!\[CDATA\[/i,
    message: "a CDATA section, which browsers and parsers read differently",
    suggestion: "the text itself, escaped.",
  },
  {
    pattern: /<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)[^>]*>/i,
    message: "a script inside the page",
    suggestion: "a file in assets/js, named as script: in the front matter.",
  },
  {
    pattern: { exec: findUnsafeCharacter },
    message: "an unreadable character",
    suggestion: "the text without it, in a file saved as UTF-8.",
  },
  {
    pattern: /<meta[^>]*http-equiv=["']?refresh/i,
    message: "a page that redirects by itself",
    suggestion: "a link.",
  },
];

export function checkUnrenderedSyntax(page: Page, problems: Problems): void {
  const report = reportOnPage(page, problems);
  for (const { pattern, message, suggestion } of FORBIDDEN) {
    const [found] = pattern.exec(page.html) ?? [];
    if (found !== undefined)
      report(`${message}: "${found.slice(0, 60)}".`, suggestion, undefined, { written: found.slice(0, 60) });
  }
  for (const { kind, text, place } of page.textBlocks) {
    if (kind !== "text" || !HINT.test(text)) continue;
    for (const { pattern, message, suggestion } of UNRENDERED) {
      const [found] = pattern.exec(text) ?? [];
      if (found !== undefined) report(`${message}: "${found.trim()}".`, suggestion, place, { written: found.trim() });
    }
  }
}
