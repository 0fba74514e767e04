// The numbers of printed pages in the words of each language. The margin boxes of a page have no language of their own, but
// they read the custom properties of the root element.

import { hasCatalogue, localeOf } from "../../messages/locales.ts";

/** Counters of CSS, by the arguments of the message. */
const COUNTERS = { page: { counter: "counter(page)" }, pages: { counter: "counter(pages)" } };

/** For each language of a briefing, `--content-page-number`: what the style sheet for print shows in the corner of a page. */
export function pageNumberStyles(languages: readonly string[]): string {
  const rules = languages.filter(hasCatalogue).map((language) => {
    const parts = localeOf(language).parts<{ readonly counter: string }>("frame.printed-page", COUNTERS);
    const content = parts.map((part) => (typeof part === "string" ? cssString(part) : part.counter)).join(" ");
    return `:root:lang(${language}){--content-page-number:${content}}`;
  });
  return `@layer print{@media print{${rules.join("")}}}`;
}

function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\a ")}"`;
}
