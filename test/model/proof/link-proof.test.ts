// Whether the proof foretells where the link to printed words lands, and what it suggests to write.

import * as assert from "uvu/assert";
import { readQuantity } from "../../../src/grammar/read-quantity.ts";
import type { Briefing } from "../../../src/model/briefing.ts";
import type { Figure } from "../../../src/model/figure.ts";
import { linkProblems, type LinkProblems } from "../../../src/model/proof/link-proof.ts";
import { localeOf } from "../../../src/messages/locales.ts";
import { suite } from "../../support/suite.ts";
import { LINKED_TEXTS, type LinkedText } from "./linked-texts.ts";
import { sourceIn } from "./verdict-of.ts";

const links = suite("proof of links");

type Quoted = Pick<LinkedText, "printed" | "prefix" | "suffix" | "paragraph">;

function figureOf(id: string, { printed, paragraph, prefix, suffix }: Quoted, language: "en" | "zh"): Figure {
  return {
    type: "figure",
    locale: localeOf("en"),
    id,
    file: "_data/figures/all.ts",
    label: "Measure",
    about: {
      type: "place",
      id: "town",
      file: "_data/places.ts",
      name: "A town",
      kind: "district",
      paragraph: null,
      source: "paper",
    },
    kind: "actual",
    printed,
    exactWords: printed,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    paragraph,
    source: sourceIn(language),
    counted: undefined,
    quantity: readQuantity(printed, language),
  };
}

function problemsOf(
  paragraphs: readonly string[],
  quoted: readonly Quoted[],
  language: "en" | "zh" = "en",
): LinkProblems {
  const figures = new Map(quoted.map((one, index) => [`f-${index + 1}`, figureOf(`f-${index + 1}`, one, language)]));
  const text = { text: paragraphs.join("\n\n"), sha256: "" };
  return linkProblems({ figures } as unknown as Briefing, new Map([["paper", text]]));
}

for (const one of LINKED_TEXTS) {
  links(`${one.says === undefined ? "accepts" : `finds ${one.says}`}: ${one.what}`, () => {
    const { refused, doubtful } = problemsOf(one.paragraphs, [one], one.language);
    assert.is(refused.length, one.says === "refused" ? 1 : 0, JSON.stringify(refused));
    assert.is(doubtful.length, one.says === "doubtful" ? 1 : 0, JSON.stringify(doubtful));
    const suggestion = [...refused, ...doubtful][0]?.suggestion ?? "";
    assert.ok(suggestion.startsWith(one.write ?? ""), suggestion);
  });
}

links("names the place on which the link lands, and the record to change", () => {
  const [one] = problemsOf(
    ["Valley aims for 9 Parks", "It adds 9 parks."],
    [{ printed: "9 parks", paragraph: 2 }],
  ).refused;
  assert.equal(one, {
    file: "_data/figures/all.ts",
    record: "f-1 · printed",
    message: "the link lands on “Valley aims for 9 Parks” in paragraph 1.",
    suggestion: 'prefix: "adds"',
  });
});

links("refuses two figures whose links land on the same one of two places", () => {
  const paragraphs = ["It sold 15 tons here and 15 tons there."];
  const twice = problemsOf(paragraphs, [
    { printed: "15 tons", paragraph: 1 },
    { printed: "15 tons", paragraph: 1 },
  ]);
  assert.equal(
    twice.refused.map(({ record, message }) => [record, message]),
    [["f-2 · printed", "paragraph 1 prints the words 2 times, and the link lands on the same words as that of f-1."]],
  );
  const apart = problemsOf(paragraphs, [
    { printed: "15 tons", prefix: "sold", paragraph: 1 },
    { printed: "15 tons", prefix: "and", paragraph: 1 },
  ]);
  assert.equal(apart, { refused: [], doubtful: [] });
});

links("says nothing of words that the source does not print, which fail the proof itself", () => {
  assert.equal(problemsOf(["It adds 8 parks."], [{ printed: "9 parks", paragraph: 1 }]), { refused: [], doubtful: [] });
});

links.run();
