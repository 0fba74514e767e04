// Messages as scripts of pages write them: the same as the build does, with the plurals of each language.

import * as assert from "uvu/assert";
import { type Catalogue, CATALOGUES } from "../../src/messages/catalogue.ts";
import { textsOf } from "../../src/messages/compile-message.ts";
import { textWriter } from "../../src/messages/compiled-message.ts";
import { Locale } from "../../src/messages/locale.ts";
import { localeOf } from "../../src/messages/locales.ts";
import { suite } from "../support/suite.ts";

const messages = suite("messages of scripts");

/** The arguments and words of choices in the messages of scripts; whatever else they name is a text. */
const CHOICES = ["same", "other", "file", "cut", "longer", "namespace", "hash", "key"];
const COUNTS = [0, 1, 2, 5, 21, 1234];

/** Everything by which a message can be asked for, with the same values each time. */
const valuesOf = (message: string, count: number, choice: string) =>
  Object.fromEntries(
    [...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = ""]) => {
      if (new RegExp(`\\{${name}, plural`).test(message)) return [name, count];
      return [name, new RegExp(`\\{${name}, select`).test(message) ? choice : `<${name}>`];
    }),
  );

for (const tag of ["en-GB", "zh-Hans"])
  messages(`write what the build writes, in ${tag}`, () => {
    const locale = localeOf(tag);
    let written = 0;
    for (const prefix of ["check", "search.panel", "register"] as const) {
      const writer = textWriter(textsOf(locale, prefix), tag);
      for (const id of locale.idsOf(`${prefix}.`))
        for (const count of COUNTS)
          for (const choice of CHOICES) {
            const values = valuesOf(CATALOGUES[locale.language]?.[id] ?? "", count, choice);
            const name = id.slice(prefix.length + 1) as never;
            assert.is(writer.text(name, values as never), locale.text(id, values), id);
            written += 1;
          }
    }
    assert.ok(written > 60 * COUNTS.length);
  });

/** A locale whose one message of the register is another text. */
const withMessage = (tag: string, message: string) =>
  new Locale(tag, { "register.figures": message } as unknown as Catalogue);

messages("take the plurals of the language, and a form for one number before them", () => {
  const forms = "{count, plural, =0 {nic} one {{count} liczba} few {{count} liczby} other {{count} liczb}}";
  const writer = textWriter(textsOf(withMessage("pl", forms), "register"), "pl");
  assert.equal(
    [0, 1, 3, 5, 22].map((count) => writer.text("figures", { count })),
    ["nic", "1 liczba", "3 liczby", "5 liczb", "22 liczby"],
  );
});

messages("keep elements in the places of arguments, in the order of the language", () => {
  const element = { name: "a" };
  const writer = textWriter(textsOf(withMessage("de", "{count} in {page}."), "register"), "de");
  assert.equal(writer.parts("figures", { page: element, count: 2 }), ["2", " in ", element, "."]);
});

messages("are refused if they have what scripts do not write", () => {
  for (const message of ["{n, number}", "{n, plural, other {#}}", "<b>x</b>", "{n, selectordinal, other {x}}"])
    assert.throws(() => textsOf(withMessage("en", message), "register"), /"register\.figures" has /, message);
});

messages.run();
