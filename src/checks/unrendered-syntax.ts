// Template code and tags that reached a reader as text, and markup that no check can read.

import { findUnsafeCharacter } from "../model/text-safety.ts";
import type { Page } from "../html/read-page.ts";
import type { Problems } from "../model/problem.ts";

/** What an editor meant, by what is left of it in the text. */
const UNRENDERED: readonly { pattern: RegExp; message: string; suggestion: string }[] = [
  {
    pattern: /\{%[^%]{0,60}|%\}/,
    message: "a shortcode was not read",
    suggestion:
      'a shortcode that is closed on its line, such as {% figure "its-id" %}; in Markdown only shortcodes work, no {% if %}.',
  },
  {
    pattern: /\{\{.{0,60}|\}\}/,
    message: "a variable was not read",
    suggestion: "variables only in Nunjucks pages (.njk), as {{ name }}; in Markdown, a shortcode.",
  },
  {
    pattern: /<\/?[a-z][^<>]{0,60}>/i,
    message: "an HTML tag stands in the text",
    suggestion: "Markdown: raw HTML is not let through.",
  },
  {
    pattern: /^:::.{0,60}/m,
    message: "a section was not read",
    suggestion: '"::: since EDITION" or "::: until EDITION", with an empty line before it, and ":::" at its end.',
  },
];

/** A sign without which no text holds any of them. */
const HINT = /[{}<:]|%\}/;

/** Markup that would say or do something that no check has read. */
const FORBIDDEN: readonly { pattern: Pick<RegExp, "exec">; message: string; suggestion: string }[] = [
  {
    pattern: /<!\[CDATA\[/i,
    message: "a CDATA section, which browsers and parsers read differently",
    suggestion: "the text itself, escaped.",
  },
  {
    pattern: /<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)[^>]*>/i,
    message: "a script inside the page",
    suggestion: "a file in assets/js, and its name as script: in the front matter.",
  },
  {
    pattern: { exec: findUnsafeCharacter },
    message: "a sign that cannot be read",
    suggestion: "the words without it, in a file that is saved as UTF-8.",
  },
  {
    pattern: /<meta[^>]*http-equiv=["']?refresh/i,
    message: "a page that leads elsewhere by itself",
    suggestion: "a link.",
  },
];

/** Reports template code that a reader would see. */
export function checkUnrenderedSyntax(pages: readonly Page[], problems: Problems): void {
  for (const { html, textBlocks, url, template } of pages) {
    for (const { pattern, message, suggestion } of FORBIDDEN) {
      const found = pattern.exec(html);
      if (found !== null)
        problems.add({ file: template, record: url, message: `${message}: "${found[0].slice(0, 60)}".`, suggestion });
    }
    for (const { kind, text, place } of textBlocks) {
      if (kind !== "text" || !HINT.test(text)) continue;
      for (const { pattern, message, suggestion } of UNRENDERED) {
        const found = pattern.exec(text);
        if (found !== null)
          problems.add({
            file: template,
            record: `${url} · ${place}`,
            message: `${message}: "${found[0].trim()}".`,
            suggestion,
          });
      }
    }
  }
}
