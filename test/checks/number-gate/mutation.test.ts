// The gate against the real site: every declared element on every page is altered in each way once, and refused.

import { Parser } from "htmlparser2";
import * as assert from "uvu/assert";
import { readPage } from "../../../src/html/read-page.ts";
import { NumberGate } from "../../../src/checks/number-gate/number-gate.ts";
import { RECORD_BINDINGS } from "../../../src/checks/number-gate/record-bindings.ts";
import { Problems } from "../../../src/model/problem.ts";
import { formsOf } from "../../../src/model/forms/forms-of-language.ts";
import { builtSite, type BuiltSite } from "../../support/site.ts";
import { suite } from "../../support/suite.ts";

const mutation = suite<{ site: BuiltSite; elements: readonly Placed[] }>("gate mutation");

type Part = readonly [from: number, to: number];

/** A declared element of a page, with the places of its parts in the page's text. */
interface Element {
  readonly file: string;
  readonly attribute: string;
  readonly id: string;
  readonly tag: Part;
  readonly text: Part;
}

mutation.before(async (context) => {
  context.site = await builtSite();
  const elements = [...context.site.pages].flatMap(([file, html]) => declaredElements(file, html));
  context.elements = elements.map((element) => ({ ...element, lines: linesAround(element, context.site) }));
});

interface Placed extends Element {
  readonly lines: Part;
}

function declaredElements(file: string, html: string): Element[] {
  const found: Element[] = [];
  const open: { attribute: string; id: string; from: number; to: number }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const attribute =
        [...RECORD_BINDINGS.keys()].find(
          (one) => attributes[one] !== undefined && (one !== "datetime" || name === "time"),
        ) ?? "";
      open.push({ attribute, id: attributes[attribute] ?? "", from: parser.startIndex, to: parser.endIndex + 1 });
    },
    onclosetag() {
      const closed = open.pop();
      if (closed !== undefined && closed.attribute !== "")
        found.push({
          file,
          attribute: closed.attribute,
          id: closed.id,
          tag: [closed.from, closed.to],
          text: [closed.to, parser.startIndex],
        });
    },
  });
  parser.end(html);
  return found;
}

/** Whether the gate refuses a page, or a part of one. */
function isRefused(html: string, file: string, { briefing }: BuiltSite): boolean {
  const problems = new Problems();
  const gate = new NumberGate(briefing);
  gate.readPage(readPage(html, `/${file.replace(/index\.html$/, "")}`, file));
  gate.report(problems);
  return problems.list.some((problem) => problem.file === file);
}

/** The lines of an element, where they pass as they are; else nothing less than the page tells what an alteration does. */
function linesAround({ file, tag, text }: Element, site: BuiltSite): Part {
  const html = site.pages.get(file) ?? "";
  const lines = [html.lastIndexOf("\n", tag[0]) + 1, html.indexOf("\n", text[1])] as const;
  return isRefused(html.slice(...lines), file, site) ? [0, html.length] : lines;
}

/** Whether the gate refuses the element's lines, or else its page, once a part is replaced. */
function refuses(site: BuiltSite, { file, lines }: Placed, [from, to]: Part, words: string): boolean {
  const html = site.pages.get(file) ?? "";
  return [lines, [0, html.length] as const].some(([start, end]) =>
    isRefused(html.slice(start, from) + words + html.slice(to, end), file, site),
  );
}

/** One way of altering an element: the part that changes and the words for it; null where the element has no such part. */
type Alter = (html: string, element: Element, site: BuiltSite) => readonly [part: Part, words: string] | null;

function replaceIn(html: string, part: Part, pattern: RegExp, words: (match: string) => string): ReturnType<Alter> {
  const match = pattern.exec(html.slice(...part));
  return match === null ? null : [[part[0] + match.index, part[0] + match.index + match[0].length], words(match[0])];
}

const nextDigit = (digit: string) => String((Number(digit) + 1) % 10);
const ofFigure = ({ attribute }: Element) => attribute === "data-figure";

const WAYS: Record<string, Alter> = {
  "the first digit of its text": (html, { text }) => replaceIn(html, text, /\d/, nextDigit),
  "the last digit of its text": (html, { text }) => replaceIn(html, text, /\d(?=\D*$)/, nextDigit),
  "a digit dropped from its text": (html, { text }) => replaceIn(html, text, /\d/, () => ""),
  "a digit before its text": (_, { text }) => [[text[0], text[0]], "1"],
  "a digit before the element": (_, { tag }) => [[tag[0], tag[0]], "1"],
  "a minus before the element": (_, element) => (ofFigure(element) ? [[element.tag[0], element.tag[0]], "−"] : null),
  "a letter of its words": (html, { text }) =>
    replaceIn(html, text, /(?<![&#\w])[a-z](?=[a-z])/, (letter) => (letter === "x" ? "y" : "x")),
  "its value": (html, { tag }) => replaceIn(html, tag, /(?<= value=")-?\d/, (digit) => nextDigit(digit.at(-1) ?? "")),
  "no value": (html, { tag }) => replaceIn(html, tag, / value="[^"]*"/, () => ""),
  "its bound dropped": (html, element, { briefing }) => {
    const { quantity } = briefing.figures.get(element.id) ?? briefing.derived.get(element.id) ?? {};
    const bound = formsOf(briefing.locale).bounds[quantity?.bound ?? "exact"].around.replace("{n}", "");
    return !ofFigure(element) || bound === "" ? null : replaceIn(html, element.text, new RegExp(bound), () => "");
  },
  "another bound before the element": (_, element) =>
    ofFigure(element) ? [[element.tag[0], element.tag[0]], " nearly "] : null,
  "its binding dropped": (html, { attribute, tag, text }) =>
    /(?<!&#x?)\b\d/.test(html.slice(...text))
      ? replaceIn(html, tag, new RegExp(` ${attribute}="[^"]*"`), () => "")
      : null,
  "an unknown record": (html, { attribute, tag }) =>
    replaceIn(html, tag, new RegExp(`(?<= ${attribute}=")[^"]*`), () => "0"),
  "another record": (html, element, { briefing }) => {
    if (!ofFigure(element)) return null;
    const ids = [...briefing.figures.keys(), ...briefing.derived.keys()];
    const other = ids[(ids.indexOf(element.id) + 1) % ids.length] ?? "";
    return replaceIn(html, element.tag, /(?<= data-figure=")[^"]*/, () => other);
  },
  "another day": (html, { attribute, tag }) =>
    attribute === "datetime" || attribute === "data-date"
      ? replaceIn(html, tag, /(?<= (?:datetime|data-date)="[^"]*)\d(?=s?")/, nextDigit)
      : null,
};

mutation("finds the bindings of the site", ({ elements, site }) => {
  const figures = new Set(elements.filter(ofFigure).map(({ id }) => id));
  assert.is(figures.size, site.briefing.figures.size + site.briefing.derived.size);
  assert.equal(site.problems, []);
});

mutation("passes every page as it is", ({ site }) => {
  for (const [file, html] of site.pages) assert.not.ok(isRefused(html, file, site), file);
});

for (const [name, alter] of Object.entries(WAYS)) {
  mutation(`refuses ${name}`, ({ elements, site }) => {
    let mutations = 0;
    for (const element of elements) {
      const altered = alter(site.pages.get(element.file) ?? "", element, site);
      if (altered === null) continue;
      mutations += 1;
      assert.ok(
        refuses(site, element, ...altered),
        `${element.file}: ${element.attribute}="${element.id}" with ${name}`,
      );
    }
    console.log(`  ${name}: ${mutations} mutations refused`);
    assert.ok(mutations > 0, "there was nothing to alter");
  });
}

mutation.run();
