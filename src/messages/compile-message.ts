// Parses messages for scripts of pages.

import type { IntlMessageFormat } from "intl-messageformat";
import type { MessageId } from "./catalogue.ts";
import type { CompiledMessage, Texts } from "./compiled-message.ts";
import { type Locale, MessageError } from "./locale.ts";

/** The names of the messages of a script: what follows the prefix and a point in their ids. */
export type NamesOf<Prefix extends string> = MessageId extends infer Id
  ? Id extends `${Prefix}.${infer Name}`
    ? Name
    : never
  : never;

/** The texts of the button that opens the search, by their names. */
export type ButtonText = NamesOf<"search.button">;

/** All messages of a prefix, by their names. @throws MessageError for one with more than arguments and plurals */
export function textsOf<Prefix extends string>(locale: Locale, prefix: Prefix): Texts<NamesOf<Prefix>> {
  const ids = locale.idsOf(`${prefix}.`);
  const texts = ids.map((id) => [id.slice(prefix.length + 1), compiled(locale.parsed(id), id)] as const);
  return Object.fromEntries(texts) as Texts<NamesOf<Prefix>>;
}

type Elements = ReturnType<IntlMessageFormat["getAst"]>;

function compiled(elements: Elements, id: MessageId): CompiledMessage {
  return elements.map((element) => {
    if ("options" in element) {
      const forms = Object.entries(element.options).map(([name, { value }]) => [name, compiled(value, id)] as const);
      const isCardinal = "pluralType" in element && element.pluralType === "cardinal" && element.offset === 0;
      if ("pluralType" in element && !isCardinal) throw unwritable(id, "an ordinal or an offset");
      return { by: element.value, plural: isCardinal, forms: Object.fromEntries(forms) };
    }
    // 0 is literal text, 1 an argument without a format (TYPE of @formatjs/icu-messageformat-parser).
    if (Number(element.type) === 0 && "value" in element) return element.value;
    if (Number(element.type) === 1 && "value" in element) return [element.value];
    throw unwritable(id, "a number, a date, # or a tag");
  });
}

function unwritable(id: MessageId, what: string): MessageError {
  return new MessageError(`the message "${id}" has ${what}, which scripts do not write.`);
}
