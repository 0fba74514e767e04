// A language in which pages are written: its interface texts, with their arguments filled in.

import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../grammar/quantity.ts";
import type { Spelling } from "../grammar/units.ts";
import type { Catalogue, MessageId } from "./catalogue.ts";

/** Text that is HTML already and is not escaped again: an element with a number, a link. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/**
 * Arguments of a message by name. A number decides a plural. For a tag of the message, it is the start tag of the
 * element: `{ link: '<a href="/about/">' }`.
 */
export type MessageValues = Readonly<Record<string, string | number | Markup>>;

/** A message that cannot be written: it has no text, an argument is missing, or its syntax is wrong. */
export class MessageError extends Error {}

export class Locale {
  /** BCP 47. */
  readonly tag: string;
  readonly #catalogue: Catalogue;
  readonly #formats = new Map<MessageId, IntlMessageFormat>();

  constructor(tag: string, catalogue: Catalogue) {
    this.tag = tag;
    this.#catalogue = catalogue;
  }

  /** The language alone: "zh" for zh-Hans. */
  get language(): string {
    return new Intl.Locale(this.tag).language;
  }

  /** The grammar that reads numbers in this language. */
  get grammar(): Language {
    return this.language === "zh" ? "zh" : "en";
  }

  /** How English names of units are spelt. */
  get spelling(): Spelling {
    return new Intl.Locale(this.tag).region === "US" ? "en-US" : "en-GB";
  }

  /** A message without arguments as plain text; undefined where the catalogue has none. */
  find(id: string): string | undefined {
    return id in this.#catalogue ? this.text(id as MessageId) : undefined;
  }

  /** A message as plain text. @throws MessageError */
  text(id: MessageId, values: MessageValues = {}): string {
    return this.#write(id, values, (text) => text);
  }

  /** A message as HTML: its words and its arguments are escaped, except `Markup`. @throws MessageError */
  html(id: MessageId, values: MessageValues = {}): string {
    return this.#write(id, values, escapeText);
  }

  /**
   * A message in parts, with values of any kind in their places: `["by ", { date: "2027" }]`.
   *
   * @throws MessageError
   */
  parts<Value extends object>(
    id: MessageId,
    values: Readonly<Record<string, string | number | Value>>,
  ): (string | Value)[] {
    try {
      return this.#formatOf(id)
        .formatToParts<Value>(values as Record<string, Value>)
        .map(({ value }) => value as string | Value);
    } catch (error) {
      throw this.#fault(id, error);
    }
  }

  /** The ids of the catalogue that begin so. */
  idsOf(start: string): MessageId[] {
    return (Object.keys(this.#catalogue) as MessageId[]).filter((id) => id.startsWith(start));
  }

  /** A message by its parts, as the library reads it. @throws MessageError */
  parsed(id: MessageId): ReturnType<IntlMessageFormat["getAst"]> {
    try {
      return this.#formatOf(id).getAst();
    } catch (error) {
      throw this.#fault(id, error);
    }
  }

  #formatOf(id: MessageId): IntlMessageFormat {
    const format = this.#formats.get(id) ?? new IntlMessageFormat(this.#catalogue[id], this.tag);
    this.#formats.set(id, format);
    return format;
  }

  #fault(id: MessageId, error: unknown): MessageError {
    return new MessageError(`the message "${id}" in "${this.tag}" cannot be written: ${(error as Error).message}`);
  }

  #write(id: MessageId, values: MessageValues, escape: (text: string) => string): string {
    const message: string | undefined = this.#catalogue[id];
    if (message === undefined) throw new MessageError(`there is no message "${id}".`);
    if (!/[{<']/.test(message)) return escape(message);
    const written = (value: string | number | Markup) => (value instanceof Markup ? value.html : escape(String(value)));
    const given = Object.entries(values).map(([name, value]) => {
      if (!message.includes(`<${name}>`)) return [name, value] as const;
      const start = value instanceof Markup ? value.html : String(value);
      const end = `</${/^<([\w-]+)/.exec(start)?.[1]}>`;
      return [name, (inside: (string | Markup)[]) => new Markup(start + inside.map(written).join("") + end)] as const;
    });
    try {
      const parts = this.#formatOf(id).formatToParts<Markup>(Object.fromEntries(given));
      return parts.map(({ value }) => written(value)).join("");
    } catch (error) {
      throw this.#fault(id, error);
    }
  }
}

const TEXT_ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => TEXT_ENTITIES[character] ?? character);
}
