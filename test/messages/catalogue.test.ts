// The catalogues of interface texts, held to each other.

import { IntlMessageFormat } from "intl-messageformat";
import * as assert from "uvu/assert";
import { CATALOGUES } from "../../src/messages/catalogue.ts";
import { localeOf } from "../../src/messages/locales.ts";
import { suite } from "../support/suite.ts";

type Part = ReturnType<IntlMessageFormat["getAst"]>[number];

const catalogues = suite("catalogues of messages");

const { en: ENGLISH = {}, ...OTHERS } = CATALOGUES as Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Names of arguments and tags of a message, those within its alternatives included. */
function argumentsOf(parts: readonly Part[]): Set<string> {
  const inside = parts.flatMap((part) => [
    ...("children" in part ? [...argumentsOf(part.children)] : []),
    ...("options" in part ? Object.values(part.options).flatMap(({ value }) => [...argumentsOf(value)]) : []),
    ...("children" in part ? [`<${part.value}>`] : "value" in part && !isLiteral(part) ? [part.value] : []),
  ]);
  return new Set(inside);
}

/** Names of the arguments that a message writes, and of its tags; not of those that choose an alternative alone. */
function writtenIn(parts: readonly Part[]): Set<string> {
  const inside = parts.flatMap((part) => {
    if ("options" in part) return Object.values(part.options).flatMap(({ value }) => [...writtenIn(value)]);
    if ("children" in part) return [`<${part.value}>`, ...writtenIn(part.children)];
    return "value" in part && !isLiteral(part) ? [part.value] : [];
  });
  return new Set(inside);
}

/** The type of an AST's plain text in @formatjs/icu-messageformat-parser. */
const isLiteral = ({ type }: Part) => type === 0;

/** Where the Chinese of a message would be written with the punctuation of another language. */
const WESTERN = /\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}|\p{Script=Han} [\p{L}\p{N}]|[\p{L}\p{N}] \p{Script=Han}/u;

for (const [language, messages] of Object.entries(OTHERS)) {
  catalogues(`takes the same arguments in ${language} as in English`, () => {
    assert.equal(Object.keys(messages).sort(), Object.keys(ENGLISH).sort());
    for (const [id, english] of Object.entries(ENGLISH)) {
      const named = (message: string, tag: string) => [...argumentsOf(new IntlMessageFormat(message, tag).getAst())];
      const known = named(english, "en");
      const unknown = named(messages[id] ?? "", language).filter((name) => !known.includes(name));
      assert.equal(unknown, [], `${id} in ${language}`);
    }
  });

  catalogues(`leaves out nothing in ${language} that English says`, () => {
    for (const [id, english] of Object.entries(ENGLISH)) {
      const written = (message: string, tag: string) => writtenIn(new IntlMessageFormat(message, tag).getAst());
      const here = written(messages[id] ?? "", language);
      const missing = [...written(english, "en")].filter((name) => !here.has(name));
      assert.equal(missing, [], `${id} in ${language}`);
    }
  });
}

catalogues("has no id that is not a name and words in kebab-case", () => {
  for (const id of Object.keys(ENGLISH)) assert.match(id, /^[a-z]+(?:\.[a-z0-9]+(?:-[a-z0-9]+)*){1,2}$/);
});

catalogues("has Chinese with full-width punctuation and without spaces", () => {
  const faults = Object.entries(OTHERS["zh"] ?? {}).filter(([, message]) =>
    WESTERN.test(message.replace(/\{\w+, (?:select|plural), /g, "{")),
  );
  assert.equal(Object.fromEntries(faults), {});
});

catalogues("writes a message in parts, with values in their places", () => {
  const date = { date: "2027" };
  assert.equal(localeOf("en").parts("model.when-due", { date }), ["by ", date]);
  assert.equal(localeOf("zh-Hans").parts("model.when-due", { date }), ["到", date]);
});

catalogues.run();
