// Every word that a template shows stands in the catalogues, and every message in them is shown somewhere.

import * as assert from "uvu/assert";
import { CATALOGUES } from "../../src/messages/catalogue.ts";
import { WORDS } from "../../src/model/front-matter.ts";
import { suite } from "../support/suite.ts";
import { filesIn, parseEngineTemplate, stringsOf, textsInTemplate } from "../support/template-texts.ts";

const texts = suite("texts of templates");

const IDS = Object.keys(CATALOGUES["en"] ?? {});
const NAMESPACES = [...new Set(IDS.map((id) => id.split(".", 1)[0]))].join("|");
const ID = new RegExp(String.raw`^(?:${NAMESPACES})\.[\w.-]*$`);

/** Whether a string is an id, or the start of ids that the rest of an expression ends. */
const namesMessages = (text: string) =>
  IDS.includes(text) || (/[.-]$/.test(text) && IDS.some((id) => id.startsWith(text)));

const templates = filesIn("_includes", ".njk");

texts("stand in no template", () => {
  const found = templates.flatMap(({ file, text }) => {
    const inside = textsInTemplate(text, namesMessages);
    return inside.length === 0 ? [] : [[file, inside]];
  });
  assert.equal(Object.fromEntries(found), {});
});

const PLANTED: readonly [kind: string, template: string, text: string][] = [
  ["in a paragraph", "<p>{{ name }} in the region</p>", "in the region"],
  ["in Chinese", "<p>{{ name }}，区内</p>", "，区内"],
  ["in a branch", "{% if one %}<p>one</p>{% else %}{{ t(id) }}{% endif %}", "one"],
  ["that an expression chooses", '<td>{{ "holds" if check.holds else t(id) }}</td>', "holds"],
  ["that stands in for a value", '<td>{{ park.change or "unchanged" }}</td>', "unchanged"],
  ["that a screen reader says", '<nav aria-label="Sections"></nav>', "Sections"],
  ["that an attribute gives", '<img alt="{{ name }} from above" title="View">', "from above"],
  ["that a style sheet shows", '<td data-label="when"></td>', "when"],
  ["of a search result", '<meta name="description" content="A page">', "A page"],
  ["in a variable", '{% set caption = "Values in each edition" %}{{ caption }}', "Values in each edition"],
  ["in a part that is set aside", "{% set named %}<b>named there</b>{% endset %}", "named there"],
  ["in a list", '{% for head in ["Check", "Result"] %}{{ head }}{% endfor %}', "Check"],
  ["for a macro", '{{ table(figures, "Figures: " + name) }}', "Figures: "],
  ["in a message", '{{ t(id, { name: "the region" }) }}', "the region"],
];

for (const [kind, template, text] of PLANTED)
  texts(`are found ${kind}`, () => {
    assert.ok(
      textsInTemplate(template, namesMessages).includes(text),
      String(textsInTemplate(template, namesMessages)),
    );
  });

texts("are not what machines read", () => {
  const template =
    '<a class="{{ "wide" if x else "narrow" }}" href="/about/" data-search="no">{{ name | replace("a", "b") }}</a>' +
    `{% if x == "by its field" %}{{ t(id, { link: '<a href="/changes/">' }) }}{% endif %}<style>a { b: c }</style>` +
    '{% figure x.id, "number" %}<code>sha256sum</code><svg viewBox="0 0 1 1" shape-rendering="crispEdges"></svg>';
  assert.equal(textsInTemplate(template, namesMessages), []);
});

texts("have ids that the catalogues have", () => {
  const unknown = templates.flatMap(({ file, text }) => {
    const named = stringsOf(parseEngineTemplate(text).root).filter((string) => ID.test(string));
    return named.filter((id) => !namesMessages(id)).map((id) => `${file}: ${id}`);
  });
  assert.equal(unknown, []);
  assert.ok(ID.test("frame.no-such-text") && !namesMessages("frame.no-such-text"));
});

texts("are named by the front matter of pages, not written there", () => {
  const pages = filesIn("_includes/pages", ".njk").map(({ file, text }) => ({ file, ...parseEngineTemplate(text) }));
  const written = new RegExp(`^(?:${WORDS.join("|")}):`, "m");
  assert.equal(
    pages.filter(({ front }) => written.test(front)).map(({ file }) => file),
    [],
  );
});

texts("are all used", () => {
  const used = new Set<string>();
  for (const { text } of templates) {
    const { front, root } = parseEngineTemplate(text);
    for (const string of stringsOf(root)) used.add(string);
    const page = /^texts: (\S+)$/m.exec(front)?.[1];
    if (page !== undefined) for (const word of WORDS) used.add(`${page}.${word}`);
  }
  const code = [...filesIn("src", ".ts"), ...filesIn("scripts", ".ts"), ...filesIn("assets/js", ".ts")];
  const inCode = new RegExp(String.raw`["'\x60]((?:${NAMESPACES})\.[\w.-]*)`, "g");
  for (const { file, text } of code) {
    if (/^src\/messages\/\w+-\w+\.ts$/.test(file)) continue;
    for (const [, id = ""] of text.matchAll(inCode)) used.add(id);
  }
  // A script has the messages of a prefix, and asks for each by the rest of its id.
  const prefixes = code.flatMap(({ text }) =>
    Array.from(text.matchAll(/textsOf\([^,]+, "([\w.-]+)"\)/g), ([, one]) => one),
  );
  const asked = filesIn("assets/js", ".ts").flatMap(({ text }) =>
    Array.from(text.matchAll(/"([\w.-]+)"/g), ([, one]) => one),
  );
  for (const prefix of prefixes) for (const name of asked) used.add(`${prefix}.${name}`);
  const starts = [...used].filter((text) => ID.test(text) && /[.-]$/.test(text));
  assert.equal(
    IDS.filter((id) => !used.has(id) && !starts.some((start) => id.startsWith(start))),
    [],
  );
});

texts.run();
