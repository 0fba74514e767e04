// Template code and tags that reached a reader as text, and markup that no check can read.

import { unreadableIn } from "../model/text-safety.ts";
import type { Page } from "../html/read-page.ts";
import type { Problems } from "../model/problem.ts";

/** What an editor meant, by what is left of it in the text. */
const LEFTOVERS: readonly { pattern: RegExp; wrong: string; write: string }[] = [
  { pattern: /\{%[^%]{0,60}|%\}/, wrong: "a shortcode was not read", write: 'a shortcode that is closed on its line, such as {% figure "its-id" %}; in Markdown only shortcodes work, no {% if %}.' },
  { pattern: /\{\{.{0,60}|\}\}/, wrong: "a variable was not read", write: "variables only in Nunjucks pages (.njk), as {{ name }}; in Markdown, a shortcode." },
  { pattern: /<\/?[a-z][^<>]{0,60}>/i, wrong: "an HTML tag stands in the text", write: "Markdown: raw HTML is not let through." },
  { pattern: /^:::.{0,60}/m, wrong: "a section was not read", write: '"::: since EDITION" or "::: until EDITION", with an empty line before it, and ":::" at its end.' },
];

/** A sign without which no text holds any of them. */
const HINT = /[{}<:]|%\}/;

/** Markup that would say or do something that no check has read. */
const FORBIDDEN: readonly { pattern: Pick<RegExp, "exec">; wrong: string; write: string }[] = [
  { pattern: /<!\[CDATA\[/i, wrong: "a CDATA section, which browsers and parsers read differently", write: "the text itself, escaped." },
  { pattern: /<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)[^>]*>/i, wrong: "a script inside the page", write: "a file in assets/js, and its name as script: in the front matter." },
  { pattern: { exec: unreadableIn }, wrong: "a sign that cannot be read", write: "the words without it, in a file that is saved as UTF-8." },
  { pattern: /<meta[^>]*http-equiv=["']?refresh/i, wrong: "a page that leads elsewhere by itself", write: "a link." },
];

/** Reports template code that a reader would see. */
export function checkLeftovers(pages: readonly Page[], problems: Problems): void {
  for (const { html, surfaces, url, template } of pages) {
    for (const { pattern, wrong, write } of FORBIDDEN) {
      const found = pattern.exec(html);
      if (found !== null) problems.add({ file: template, where: url, wrong: `${wrong}: "${found[0].slice(0, 60)}".`, write });
    }
    for (const { kind, text, place } of surfaces) {
      if (kind !== "text" || !HINT.test(text)) continue;
      for (const { pattern, wrong, write } of LEFTOVERS) {
        const found = pattern.exec(text);
        if (found !== null) problems.add({ file: template, where: `${url} · ${place}`, wrong: `${wrong}: "${found[0].trim()}".`, write });
      }
    }
  }
}
