// Facts made into a briefing: every rule refuses what it is there to refuse, and all refusals come at once.

import * as assert from "uvu/assert";
import { resolveBriefing } from "../../src/model/resolve-briefing.ts";
import { readFacts } from "../../src/model/facts.ts";
import { BriefingError, formatProblems, Problems } from "../../src/model/problem.ts";
import type { DataModule } from "../../src/model/record.ts";
import { RULES } from "../../src/model/rules/rules.ts";
import { suite } from "../support/suite.ts";

const briefing = suite("briefing");

type Data = Record<string, Record<string, Record<string, unknown>>>;

const settings = {
  title: "A briefing",
  subject: "town",
  publisher: "Somebody",
  languages: ["en"],
  address: null,
  disclaimer: "Nobody else's.",
  editions: [{ id: "first", date: "2024-07-07", label: "First", sources: ["paper"] }],
};

const REPORT = {
  reported: "2024-07",
  state: "under way",
  printed: "moves ahead",
  text: "It moves",
  source: "paper",
  paragraph: 6,
};

/** The smallest briefing that keeps every rule. */
const sound = (): Data => ({
  sources: {
    paper: {
      title: "A paper",
      publisher: "A press",
      language: "en",
      published: "2024-07-07",
      address: "https://paper.example/1",
      extent: "full",
      sha256: "0".repeat(64),
    },
  },
  places: { town: { name: "A town", kind: "district", source: "paper", paragraph: 1 } },
  parks: {
    works: {
      name: "The works",
      named: "by the source",
      change: "added",
      purpose: "work",
      source: "paper",
      paragraph: 2,
    },
  },
  people: { mayor: { name: "A mayor", offices: ["mayor"], source: "paper", paragraph: 3 } },
  figures: {
    shops: {
      label: "Shops",
      about: "town",
      kind: "actual",
      printed: "over 1,200 shops",
      source: "paper",
      paragraph: 4,
    },
  },
  commitments: {
    open: {
      label: "Open",
      about: "works",
      kind: "plan",
      by: "mayor",
      stated: "2024-07-07",
      due: "2025",
      printed: "will open",
      source: "paper",
      paragraph: 5,
      figures: ["shops"],
      outcomes: [],
    },
  },
});

/** Gives the paper a second capture, sound but for some of its fields. */
function withCapture(data: Data, fields: Record<string, unknown>): void {
  const [address, captured, sha256] = ["https://archive.example/1", "2024-07-07", "0".repeat(64)];
  const given = Object.entries({ address, captured, sha256, since: "first", ...fields });
  data["sources"]!["paper"]!["secondCapture"] = Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/** What is wrong with a briefing after a change, in plain text. */
function wrongWith(change: (data: Data) => void, more: DataModule[] = []): string {
  const data = sound();
  change(data);
  const problems = new Problems();
  const modules = [
    { file: "_data/briefing.ts", value: settings },
    ...Object.entries(data).map(([name, value]) => ({ file: `_data/${name}.ts`, value })),
    ...more,
  ];
  try {
    resolveBriefing(readFacts(modules, problems), undefined, problems);
  } catch (error) {
    if (!(error instanceof BriefingError)) throw error;
  }
  return problems.some ? formatProblems(problems.list) : "";
}

briefing("finds nothing wrong with sound facts", () => {
  assert.is(
    wrongWith(() => {}),
    "",
  );
});

briefing("refuses signs that cannot be read, by their name, and texts of more than any field needs", () => {
  for (const sign of [
    "\u0000",
    "\u001b",
    "\u0085",
    "\u061c",
    "\u200f",
    "\u202e",
    "\u2067",
    "\ud800",
    "\udc00",
    "\ufdd0",
    "\ufeff",
    "\ufffd",
    "\uffff",
    "\u{e0041}",
  ]) {
    const name = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    const said = wrongWith((data) => Object.assign(data["places"]?.["town"] ?? {}, { name: `A${sign}town` }));
    assert.ok(
      said.includes(`"name" must not contain ${name}, which is invisible or not allowed in a page; found "A`),
      said,
    );
    assert.not.ok(said.includes(sign), "the message holds the sign itself");
  }
  assert.is(
    wrongWith((data) => Object.assign(data["places"]?.["town"] ?? {}, { name: "九龙坡 👩‍🚀 naïve\u200b אב" })),
    "",
  );
  assert.match(
    wrongWith((data) => Object.assign(data["places"]?.["town"] ?? {}, { name: "w".repeat(1_000_000) })),
    /must not be longer than 5000 characters; found "w{60}…"/,
  );
});

/** One row a refusal: what is changed, and the words that the message must hold. */
/** A sound picture as an editor describes it. */
const PICTURE = {
  original: "port.png",
  kind: "photograph",
  about: "town",
  alternative: "A quay",
  credit: "A person",
  licence: "CC BY",
  focus: [0.5, 0.5],
};

const REFUSALS: [name: string, change: (data: Data) => void, ...words: string[]][] = [
  [
    "an unknown source",
    (data) => (data["figures"]!["shops"]!["source"] = "papr"),
    "_data/figures.ts · shops · source",
    'there is no source "papr"',
    'did you mean "paper"?',
  ],
  [
    "an unknown subject",
    (data) => (data["figures"]!["shops"]!["about"] = "city"),
    "shops · about",
    'no place or park "city"',
    '"town", "works"',
  ],
  [
    "an unknown person",
    (data) => (data["commitments"]!["open"]!["by"] = "major"),
    "open · by",
    'did you mean "mayor"?',
  ],
  [
    "an unknown figure",
    (data) => (data["commitments"]!["open"]!["figures"] = ["shop"]),
    "open · figures.0",
    'did you mean "shops"?',
  ],
  [
    "a figure without a source",
    (data) => delete data["figures"]!["shops"]!["source"],
    "shops · source",
    '"source" is missing',
    "source: the id of a source in _data/sources.ts",
  ],
  [
    "printed words that cannot be read",
    (data) => (data["figures"]!["shops"]!["printed"] = "a great many shops"),
    "shops · printed",
    "a great many shops",
  ],
  [
    "empty printed words",
    (data) => (data["figures"]!["shops"]!["printed"] = " "),
    "shops · printed",
    "must not be empty",
  ],
  [
    "a field that no record has",
    (data) => (data["figures"]!["shops"]!["value"] = 1200),
    "shops · value",
    '"value" is not a field',
  ],
  [
    "a kind that does not exist",
    (data) => (data["figures"]!["shops"]!["kind"] = "fact"),
    "shops · kind",
    '"kind" cannot be "fact"',
    'one of "actual", "target", "plan"',
  ],
  [
    "a date that does not exist",
    (data) => (data["commitments"]!["open"]!["due"] = "2025-13"),
    "open · due",
    "must be a date such as",
  ],
  [
    "a paragraph that is none",
    (data) => (data["figures"]!["shops"]!["paragraph"] = 0),
    "shops · paragraph",
    "must be 1 or more",
  ],
  [
    "a due date before the source",
    (data) => Object.assign(data["figures"]!["shops"]!, { kind: "target", by: "2017" }),
    "shops · by",
    "due 2017, before it was stated on 7 July 2024",
  ],
  [
    "a commitment due before it was made",
    (data) => (data["commitments"]!["open"]!["due"] = "2024-06"),
    "open · due",
    "due June 2024, before",
  ],
  [
    "an actual figure with a due date",
    (data) => (data["figures"]!["shops"]!["by"] = "2027"),
    "shops · by",
    "an actual figure has no due date",
  ],
  [
    "a target with a period",
    (data) => Object.assign(data["figures"]!["shops"]!, { kind: "target", period: "2023" }),
    "shops · period",
    "a target does not describe a past period",
  ],
  [
    "foreign words without a translation",
    (data) => {
      data["sources"]!["paper"]!["language"] = "zh";
      data["figures"]!["shops"]!["printed"] = "28个重点项目";
      data["commitments"]!["open"]!["gloss"] = "will open";
    },
    "shops · gloss",
    "no translation",
  ],
  [
    "a translation of English",
    (data) => (data["figures"]!["shops"]!["gloss"] = "over 1,200 shops"),
    "shops · gloss",
    "need no translation",
  ],
  [
    "a translation that says another number",
    (data) => {
      data["sources"]!["paper"]!["language"] = "zh";
      Object.assign(data["figures"]!["shops"]!, { printed: "28个重点项目", gloss: "over 28 key projects" });
      data["commitments"]!["open"]!["gloss"] = "will open";
    },
    "shops · gloss",
    "does not read as the same quantity",
  ],
  ...(
    [
      ["people", "mayor", "mayor"],
      ["parks", "works", "works"],
      ["places", "town", "town"],
      ["figures", "shops", "shops"],
      ["commitments", "open", "open"],
    ] as const
  ).map(([kind, id, record]): (typeof REFUSALS)[number] => [
    `a paragraph of ${kind} that the source does not have`,
    (data) => {
      data["sources"]!["paper"]!["paragraphs"] = 15;
      data[kind]![id]!["paragraph"] = 999;
    },
    `_data/${kind}.ts · ${record} · paragraph`,
    "the text of paper has 15 paragraphs, so there is no paragraph 999",
    "from 1 to 15",
  ]),
  ...(
    [
      ["facts", { source: "paper", paragraph: 999, text: "It is old" }],
      ["repeated", { paragraph: 999, printed: "over 1,200 shops" }],
      [
        "outcomes",
        { source: "paper", paragraph: 999, reported: "2024-07-07", state: "done", printed: "x", text: "X." },
      ],
      ["related", { source: "paper", paragraph: 999, text: "Near", difference: "Another." }],
    ] as const
  ).map(([list, entry]): (typeof REFUSALS)[number] => [
    `a paragraph of ${list} that the source does not have`,
    (data) => {
      data["sources"]!["paper"]!["paragraphs"] = 15;
      const record = { facts: data["places"]!["town"]!, repeated: data["figures"]!["shops"]! };
      const holder = list === "facts" || list === "repeated" ? record[list] : data["commitments"]!["open"]!;
      holder[list] = [entry];
    },
    `${list} 1 · paragraph`,
    "no paragraph 999",
  ]),
  [
    "the paragraph of a purpose that the source does not have",
    (data) => {
      data["sources"]!["paper"]!["paragraphs"] = 15;
      data["parks"]!["works"]!["purposeParagraph"] = 16;
    },
    "works · purposeParagraph",
    "no paragraph 16",
  ],
  [
    "a paragraph of a statement that the source does not have",
    (data) => {
      data["sources"]!["paper"]!["paragraphs"] = 15;
      data["statements"] = { said: { by: "mayor", on: null, said: "it is so", source: "paper", paragraph: 999 } };
    },
    "said · paragraph",
    "no paragraph 999",
  ],
  [
    "a paragraph of an event that the source does not have",
    (data) => {
      data["sources"]!["paper"]!["paragraphs"] = 15;
      data["events"] = { fair: { label: "A fair", about: "town", date: "2024", source: "paper", paragraph: 999 } };
    },
    "fair · paragraph",
    "no paragraph 999",
  ],
  [
    "a paragraph left open in a whole text for a person",
    (data) => (data["people"]!["mayor"]!["paragraph"] = null),
    "mayor · paragraph",
    "no paragraph is given",
  ],
  [
    "a paragraph left open in a whole text",
    (data) => (data["figures"]!["shops"]!["paragraph"] = null),
    "shops · paragraph",
    "no paragraph is given",
  ],
  [
    "a repetition that says another number",
    (data) => (data["figures"]!["shops"]!["repeated"] = [{ paragraph: 1, printed: "1,200 shops" }]),
    "shops · repeated",
    "does not read as the same",
  ],
  [
    "arithmetic that does not hold",
    (data) => {
      data["figures"]!["stalls"] = { ...data["figures"]!["shops"]!, printed: "40 stalls" };
      data["figures"]!["all"] = { ...data["figures"]!["shops"]!, printed: "90 places" };
      data["figures"]!["inns"] = { ...data["figures"]!["shops"]!, printed: "30 inns" };
      data["checks"] = {
        sum: { label: "Stalls and inns make all", rule: "sum", parts: ["stalls", "inns"], whole: "all" },
      };
    },
    "_data/checks.ts · sum",
    "do not agree (Stalls and inns make all): 69 to 71 against 89.5 to 90.5",
  ],
  [
    "a passed due date without a search for what came of it",
    (data) => Object.assign(data["commitments"]!["open"]!, { stated: "2024-07-01", due: "2024-07-06" }),
    "open · outcomes",
    "no search for an outcome is recorded",
    '_data/searches.ts: commitments: ["open"]',
  ],
  [
    "a search for nothing",
    (data) => (data["searches"] = { web: { date: "2024-07-01", searched: "the web", words: ["it"], result: "No." } }),
    "_data/searches.ts · web · commitments",
    "names neither a commitment nor a figure",
  ],
  [
    "a part done of which nothing is open",
    (data) => (data["commitments"]!["open"]!["outcomes"] = [{ ...REPORT, state: "part done" }]),
    "open · outcomes 1 · open",
    "the record does not say what was not reported",
  ],
  [
    "a report under way with something open",
    (data) => (data["commitments"]!["open"]!["outcomes"] = [{ ...REPORT, open: "its end" }]),
    "open · outcomes 1 · open",
    "leaves nothing open",
  ],
  [
    "a translated report in the language of the briefing",
    (data) => (data["commitments"]!["open"]!["outcomes"] = [{ ...REPORT, gloss: "moving ahead" }]),
    "open · outcomes 1 · gloss",
    "need no translation",
  ],
  [
    "sources that disagree without a ranking",
    (data) => {
      data["figures"]!["shops"]!["measure"] = "shops";
      data["figures"]!["more"] = { ...data["figures"]!["shops"]!, printed: "over 1,300 shops" };
    },
    "shops · measure",
    'the sources disagree on "shops"',
    '_data/rankings.ts: figures: ["shops", "more"]',
  ],
  [
    "a source that no edition names",
    (data) => (data["sources"]!["other"] = { ...data["sources"]!["paper"]! }),
    "other",
    "no edition lists the source",
  ],
  [
    "a calculation with a bound",
    (data) => {
      data["figures"]!["all"] = { ...data["figures"]!["shops"]!, printed: "9,000 places" };
      data["derived"] = {
        share: { label: "Share", about: "town", operation: "share", of: ["shops", "all"], decimals: 0 },
      };
    },
    "_data/derived.ts · share · of",
    '"shops" is a bound ("over")',
  ],
  [
    "a figure apart without a reason",
    (data) => (data["figures"]!["shops"]!["apart"] = true),
    "shops · caveat",
    "without a reason",
  ],
  [
    "a whole text without a fingerprint",
    (data) => (data["sources"]!["paper"]!["sha256"] = null),
    "paper · sha256",
    "no fingerprint",
  ],
  [
    "a second capture of an excerpt",
    (data) => {
      withCapture(data, {});
      Object.assign(data["sources"]!["paper"]!, { extent: "excerpt", sha256: null });
      for (const record of Object.values(data).flatMap((records) => Object.values(records)))
        if ("paragraph" in record) record["paragraph"] = null;
    },
    "paper · secondCapture",
    "nothing to agree with",
  ],
  [
    "a second capture on the source’s own site",
    (data) => withCapture(data, { address: "https://www.archive.paper.example/2" }),
    "paper · secondCapture.address",
    "is not independent",
  ],
  [
    "a second capture before its source",
    (data) => withCapture(data, { captured: "2024-07-06" }),
    "paper · secondCapture.captured",
    "captured 6 July 2024, before the date of the source, 7 July 2024",
  ],
  [
    "a second capture after the edition that names it",
    (data) => withCapture(data, { captured: "2024-07-08" }),
    "paper · secondCapture.captured",
    'captured 8 July 2024, after the date of edition "first", 7 July 2024',
  ],
  [
    "a second capture of no edition",
    (data) => withCapture(data, { since: "frist" }),
    "paper · secondCapture.since",
    'there is no edition "frist".',
  ],
  [
    "a second capture with one checksum and another tree",
    (data) => {
      data["sources"]!["paper"]!["treeRoot"] = "1".repeat(64);
      withCapture(data, { treeRoot: "2".repeat(64) });
    },
    "paper · secondCapture.treeRoot",
    "the same sha256 and different trees",
  ],
  [
    "a second capture without its checksum",
    (data) => withCapture(data, { sha256: undefined }),
    "paper · secondCapture",
    "sha256",
  ],
  [
    "an address that is none",
    (data) => (data["sources"]!["paper"]!["address"] = "javascript:alert(1)"),
    "paper · address",
    "must start with http",
  ],
  [
    "an id that cannot be an address",
    (data) => (data["figures"]!["../shops"] = data["figures"]!["shops"]!),
    "../shops",
    "is not an id",
  ],
  [
    "a place and a park of one id",
    (data) => (data["parks"]!["town"] = data["parks"]!["works"]!),
    "_data/parks.ts · town",
    "already used in _data/places.ts",
  ],
  [
    "a picture without alternative text",
    (data) => (data["pictures"] = { port: { ...PICTURE, alternative: undefined } }),
    "port · alternative",
    '"alternative" is missing',
  ],
  [
    "a picture without its credit",
    (data) => (data["pictures"] = { port: { ...PICTURE, credit: undefined } }),
    "port · credit",
    '"credit" is missing',
  ],
  [
    "a picture without its licence",
    (data) => (data["pictures"] = { port: { ...PICTURE, licence: undefined } }),
    "port · licence",
    '"licence" is missing',
  ],
  [
    "a picture without its focal point",
    (data) => (data["pictures"] = { port: { ...PICTURE, focus: undefined } }),
    "port · focus",
    '"focus" is missing',
  ],
  [
    "a focal point outside of its picture",
    (data) => (data["pictures"] = { port: { ...PICTURE, focus: [1.5, 0] } }),
    "port · focus.0",
    "must be from 0 to 1",
  ],
  [
    "a picture of nothing that is known",
    (data) => (data["pictures"] = { port: { ...PICTURE, about: "nowhere" } }),
    "port · about",
    'there is no place or park or organisation "nowhere"',
  ],
  [
    "a picture in a folder elsewhere",
    (data) => (data["pictures"] = { port: { ...PICTURE, original: "../port.png" } }),
    "port · original",
    "must be the name of a PNG",
  ],
  ["a module that is no subject", (data) => (data["figurs"] = {}), "_data/figurs.ts", 'did you mean "figures"?'],
];

for (const [name, change, ...words] of REFUSALS) {
  briefing(`refuses ${name}, and says so once`, () => {
    const message = wrongWith(change);
    for (const part of words) assert.ok(message.includes(part), `expected ${JSON.stringify(part)} in:\n${message}`);
    assert.match(message, /^1 problem\./, message);
    assert.match(message, /write: \S/);
  });
}

briefing("refuses a paragraph of earlier words that the source does not have", () => {
  const message = wrongWith((data) => {
    data["sources"]!["paper"]!["paragraphs"] = 15;
    const was = { printed: "over 1,100 shops", paragraph: 999 };
    data["figures"]!["shops"]!["revisions"] = [{ edition: "first", was, reason: "It was misread." }];
  });
  assert.match(message, /shops · revisions 1 · paragraph\n +wrong: .* no paragraph 999\./);
});

briefing("refuses an id that two modules use", () => {
  const again = { file: "_data/figures/again.ts", value: { shops: sound()["figures"]!["shops"] } };
  assert.match(
    wrongWith(() => {}, [again]),
    /again\.ts · shops\n.*already used in _data\/figures\.ts/,
  );
});

briefing("reports everything that is wrong at once", () => {
  const message = wrongWith((data) => {
    data["figures"]!["shops"]!["printed"] = "lots";
    data["commitments"]!["open"]!["due"] = "2024-06";
    delete data["people"]!["mayor"]!["offices"];
  });
  assert.match(message, /^3 problems\./);
});

briefing("gives every rule a name and a reason", () => {
  for (const { name, why } of RULES) assert.ok(/^[a-z-]+$/.test(name) && why.length > 20, name);
});

briefing.run();
