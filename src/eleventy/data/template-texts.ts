// What templates write texts with: messages of the language, and elements that stand in them.

import nunjucks from "nunjucks";
import type { MessageId } from "../../messages/catalogue.ts";
import { type Locale, Markup, type MessageValues } from "../../messages/locale.ts";
import type { Shortcodes } from "../../site/render/shortcodes/index.ts";

/** A value as templates give it to a message. */
type TemplateValue = string | number | InstanceType<typeof nunjucks.runtime.SafeString>;

/**
 * `t("id", { name: value })`: a message of the language as HTML. Values are escaped, except HTML that is marked as safe,
 * such as what `element` returns; for a tag of the message, the value is the start tag: `{ link: '<a href="/about/">' }`.
 */
export function messageFunction(locale: Locale) {
  return (id: MessageId, values: Readonly<Record<string, TemplateValue>> = {}) => {
    // Nunjucks marks the arguments that a call names.
    const given = Object.entries(values).filter(([name]) => name !== "__keywords");
    const known = given.map(([name, value]) => [name, typeof value === "object" ? new Markup(String(value)) : value]);
    return new nunjucks.runtime.SafeString(locale.html(id, Object.fromEntries(known) as MessageValues));
  };
}

/** Every shortcode as a function that returns HTML, for the values of messages: `element.date("2027")`. */
export function elementFunctions(shortcodes: Shortcodes) {
  return Object.fromEntries(
    [...shortcodes].map(([name, shortcode]) => [
      name,
      (...values: never[]) => new nunjucks.runtime.SafeString(String(shortcode(...values))),
    ]),
  );
}
