// Terms: found in words, kept by their rules, known to the editions that they belong to.

import * as assert from "uvu/assert";
import { resolveBriefing } from "../../src/model/resolve-briefing.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { readFacts } from "../../src/model/facts.ts";
import { formatProblems, Problems } from "../../src/model/problem.ts";
import { termsIn, type Term } from "../../src/model/term.ts";
import { suite } from "../support/suite.ts";

const terms = suite("terms");

const source = {
  title: "A paper",
  publisher: "A press",
  language: "en",
  published: "2024-07-07",
  address: "https://paper.example/",
  extent: "full",
  sha256: "0".repeat(64),
};
const mu = { term: "mu", forms: { zh: "亩" }, definition: "A unit of area.", source: null, paragraph: null };

function build(records: Record<string, object>, edition?: string): { briefing: Briefing; message: string } {
  const problems = new Problems();
  const modules = {
    briefing: {
      title: "A briefing",
      subject: "town",
      publisher: "Somebody",
      languages: ["en"],
      address: null,
      disclaimer: "Nobody else's.",
      editions: [
        { id: "first", date: "2024-07-07", label: "First", sources: ["old"] },
        { id: "second", date: "2026-11-23", label: "Second", sources: ["new"] },
      ],
    },
    sources: { old: source, new: { ...source, extent: "excerpt", sha256: null } },
    places: { town: { name: "A town", kind: "district", source: "old", paragraph: 1 } },
    terms: records,
  };
  const briefing = resolveBriefing(
    readFacts(
      Object.entries(modules).map(([name, value]) => ({ file: `_data/${name}.ts`, value })),
      problems,
    ),
    edition,
    problems,
  );
  return { briefing, message: problems.some ? formatProblems(problems.list) : "" };
}

terms("are read with their source and the place that they name", () => {
  const { briefing, message } = build({
    mu,
    corridor: { ...mu, term: "the corridor", forms: { zh: "通道" }, source: "old", paragraph: 3, about: "town" },
  });
  assert.is(message, "");
  assert.equal(
    [...briefing.terms.values()].map(({ id, source: one, about }) => [id, one?.mark ?? null, about?.name ?? null]),
    [
      ["mu", null, null],
      ["corridor", "A", "A town"],
    ],
  );
});

terms("of a later source or edition are none of an earlier edition, which knows what to write for them", () => {
  const records = {
    mu: { ...mu, since: "second" },
    later: { ...mu, term: "later", forms: {}, source: "new" },
    early: { ...mu, term: "early", forms: {} },
  };
  const first = build(records, "first");
  assert.is(first.message, "");
  assert.equal([...first.briefing.terms.keys()], ["early"]);
  assert.equal(
    [...first.briefing.laterTerms],
    [
      ["mu", "mu"],
      ["later", "later"],
    ],
  );
  assert.equal([...build(records).briefing.terms.keys()], ["mu", "later", "early"]);
});

/** What is wrong with a record, and the words that the message must hold. */
const REFUSED: Record<string, [records: Record<string, object>, ...words: string[]]> = {
  "without a definition": [{ mu: { ...mu, definition: "" } }, "_data/terms.ts · mu · definition", "must not be empty"],
  "whose definition is no sentence": [
    { mu: { ...mu, definition: "a unit of area" } },
    "mu · definition",
    "end with a full stop",
  ],
  "without a word on its source": [
    { mu: { term: "mu", definition: "A unit.", paragraph: null } },
    "mu · source",
    '"source" is missing',
  ],
  "of an unknown source": [{ mu: { ...mu, source: "odl", paragraph: 3 } }, "mu · source", 'did you mean "old"?'],
  "of an unknown place": [{ mu: { ...mu, about: "twon" } }, "mu · about", 'did you mean "town"?'],
  "of an unknown edition": [{ mu: { ...mu, since: "secnd" } }, "mu · since", 'did you mean "second"?'],
  "whose source was read whole, without a paragraph": [
    { mu: { ...mu, source: "old" } },
    "mu · paragraph",
    "no paragraph is given",
  ],
  "whose source was read as an excerpt, with a paragraph": [
    { mu: { ...mu, source: "new", paragraph: 3 } },
    "mu · paragraph",
    "its paragraphs are not known",
    "paragraph: null",
  ],
  "of no source, with a paragraph": [{ mu: { ...mu, paragraph: 3 } }, "mu · paragraph", "no source is named"],
  "with a name that another has": [
    { mu, land: { ...mu, term: "land", spellings: ["Mu"], forms: {} } },
    "land",
    '“mu” is already a name of the term "mu"',
  ],
  "with a language that is none": [{ mu: { ...mu, forms: { Chinese: "亩" } } }, "must be a language tag"],
};

for (const [name, [records, ...words]] of Object.entries(REFUSED)) {
  terms(`${name} are refused`, () => {
    const { message } = build(records);
    for (const part of words) assert.ok(message.includes(part), `expected ${JSON.stringify(part)} in:\n${message}`);
    assert.match(message, /^1 problem\./, message);
  });
}

terms("are found in words as whole words in any case, in Chinese anywhere", () => {
  const known = [
    { ...mu, id: "mu" },
    { term: "above-scale industry", spellings: ["above-scale"], forms: { zh: "规上工业" }, id: "scale" },
  ] as unknown as Term[];
  const ids = (words: string) => termsIn(words, known).map(({ id }) => id);
  assert.equal(ids("about 100 mu"), ["mu"]);
  assert.equal(ids("占地约100亩"), ["mu"]);
  assert.equal(ids("much of the municipality"), []);
  assert.equal(ids("designated-size (Above-Scale) industry"), ["scale"]);
  assert.equal(ids("规上工业产值增长8.6%"), ["scale"]);
});

terms.run();
