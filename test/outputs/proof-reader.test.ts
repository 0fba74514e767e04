// check.py against the proof: both come to the same verdict on every figure, and on every alteration of its sentence.

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import type { Language, Quantity, ReadingContext } from "../../src/grammar/quantity.ts";
import { tryReadQuantity } from "../../src/grammar/read-quantity.ts";
import { claimsOf, type Claim } from "../../src/model/proof/claims.ts";
import { leafHash, paragraphTree, treeRoot } from "../../src/model/proof/paragraph-tree.ts";
import { downloadsOf } from "../../src/outputs/downloads/data-files.ts";
import { wordsFile } from "../../src/outputs/proof-reader/words-file.ts";
import { checkedBriefing } from "../../src/site/load/load-briefing.ts";
import { foldersOf } from "../../src/site/paths.ts";
import { ALTERATIONS, type Quoted } from "../model/proof/alterations.ts";
import {
  FURTHER_HONEST_EN,
  FURTHER_HONEST_ZH,
  FURTHER_TURNED_EN,
  FURTHER_TURNED_ZH,
} from "../model/proof/further-passages.ts";
import { HONEST_EN, HONEST_ZH, TURNED_EN, TURNED_ZH, type Passages } from "../model/proof/passages.ts";
import { inItsParagraph, inventedQuotations, TEXTS } from "../model/proof/quotations.ts";
import { verdictOf } from "../model/proof/verdict-of.ts";
import { PYTHON, runPython } from "../support/python.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

interface Case {
  readonly printed: string;
  readonly text: string;
  readonly language: Language;
  readonly context: ReadingContext;
  readonly quantity: Quantity;
}

const reader = suite<{ claims: readonly Claim[]; quoted: readonly Quoted[] }>("check.py");

reader.before(async (context) => {
  if (PYTHON === undefined) console.log("Left out, not installed: Python, which runs check.py.");
  context.claims = claimsOf(await checkedBriefing(foldersOf(".")));
  const printed = context.claims.flatMap(inItsParagraph);
  if (printed.length === 0) console.log(`Left out: the sentences of the real sources, which are not in ${TEXTS}.`);
  context.quoted = [...inventedQuotations(context.claims), ...printed];
});

/** The verdicts of check.py: "proven", "failed" or "unread", with the reason. */
function judged(cases: readonly Case[], change = (words: string) => words): [state: string, why: string][] {
  const given = cases.map(({ printed, text, language, context, quantity }) => {
    const { value, upper, of, unit, bound, per, change } = quantity;
    const numbers =
      of !== null
        ? { value: null, lower: null, upper: null, part: value, whole: of }
        : upper !== null
          ? { value: null, lower: value, upper, part: null, whole: null }
          : { value, lower: null, upper: null, part: null, whole: null };
    const { dollar = null, share = null, item = null, columnUnit = null } = context;
    const said = { ...numbers, unit, bound, per, change };
    return { text, figure: { printed, language, dollar, share, item, column_unit: columnUnit, ...said } };
  });
  const script = path.resolve("test", "support", "judge-quotations.py");
  const input = JSON.stringify({ words: JSON.parse(change(wordsFile())) as unknown, cases: given });
  const { status, stdout, stderr } = runPython([script, path.resolve("assets", "check", "check.py")], input);
  assert.is(status, 0, stderr);
  return JSON.parse(stdout) as [string, string][];
}

const caseOf = ({ before, words, after, language, context, quantity }: Quoted): Case => ({
  printed: words,
  text: before + words + after,
  language,
  context,
  quantity,
});

/** The quotations in altered sentences, and altered quotations in theirs, as far as they read as a quantity. */
function alterationsOf(quoted: readonly Quoted[]): Case[] {
  return ALTERATIONS.flatMap(([, alter]) =>
    quoted.flatMap((one) => {
      const altered = alter(one);
      const { language, context } = one;
      const quantity = altered === null ? null : tryReadQuantity(altered.printed, language, context);
      if (altered === null || quantity === null) return [];
      return [{ printed: altered.printed, text: altered.sentence, language, context, quantity }];
    }),
  );
}

const proofOf = ({ printed, text, language, quantity, context }: Case) =>
  verdictOf(printed, text, language, quantity, context).state;

function sentences(passages: readonly Passages[], language: Language): Case[] {
  return passages.flatMap(([printed, texts]) => {
    const quantity = tryReadQuantity(printed, language);
    return quantity === null ? [] : texts.map((text) => ({ printed, text, language, context: {}, quantity }));
  });
}

function inBoth(english: readonly Passages[], chinese: readonly Passages[]): Case[] {
  return [...sentences(english, "en"), ...sentences(chinese, "zh")];
}

/** Cases as lines of a message, with both verdicts. */
function disagreements(cases: readonly Case[], agree: (proof: string, check: string) => boolean): string[] {
  const verdicts = judged(cases);
  return cases.flatMap((one, index) => {
    const [[state, why] = ["", ""], proof] = [verdicts[index], proofOf(one)];
    return agree(proof, state) ? [] : [`“${one.printed}” in “${one.text}”: proof ${proof}, check.py ${state} ${why}`];
  });
}

reader("proves every figure of the briefing, as the proof does", ({ claims, quoted }) => {
  if (PYTHON === undefined) return;
  const printed = new Set(claims.map(({ printed }) => printed));
  const cases = quoted.filter(({ words }) => printed.has(words)).map(caseOf);
  assert.ok(cases.length >= 100, `${cases.length} figures`);
  assert.equal(
    disagreements(cases, (proof, check) => proof === "proven" && check === "proven"),
    [],
  );
});

reader("fails every alteration of a figure or its sentence, as the proof does", ({ quoted }) => {
  if (PYTHON === undefined) return;
  const cases = alterationsOf(quoted);
  assert.ok(cases.length >= 1000, `${cases.length} alterations`);
  assert.equal(
    disagreements(cases, (proof, check) => proof === "failed" && check === "failed"),
    [],
  );
  console.log(`check.py and the proof agree on ${cases.length} alterations.`);
});

reader("proves no sentence that turns, bounds or multiplies the number", () => {
  if (PYTHON === undefined) return;
  const turned = inBoth([...TURNED_EN, ...FURTHER_TURNED_EN], [...TURNED_ZH, ...FURTHER_TURNED_ZH]);
  assert.equal(
    disagreements(turned, (proof, check) => proof === "failed" && check !== "proven"),
    [],
  );
});

reader("fails no sentence that says the number, even where it does not know its form", () => {
  if (PYTHON === undefined) return;
  const honest = inBoth([...HONEST_EN, ...FURTHER_HONEST_EN], [...HONEST_ZH, ...FURTHER_HONEST_ZH]);
  assert.equal(
    disagreements(honest, (proof, check) => proof === "proven" && check !== "failed"),
    [],
  );
  const unread = judged(honest).filter(([state]) => state === "unread").length;
  assert.ok(unread < honest.length / 15, `${unread} of ${honest.length} are not read`);
});

reader("notices a published number, unit, bound or rate that the words do not say", () => {
  if (PYTHON === undefined) return;
  const text = "Over 260,000 people live there, on 3–5 square kilometers.";
  const say = (printed: string, other: Partial<Quantity> = {}): Case => {
    const quantity = tryReadQuantity(printed, "en");
    assert.ok(quantity, printed);
    return { printed, text, language: "en", context: {}, quantity: { ...quantity, ...other } };
  };
  const [people, area] = ["Over 260,000 people", "3–5 square kilometers"];
  assert.equal(
    judged([say(people), say(area)]).map(([state]) => state),
    ["proven", "proven"],
  );
  const others = [
    say(people, { value: 260_001 }),
    say(people, { bound: "exact" }),
    say(people, { unit: "t" }),
    say(people, { per: "year" }),
    say(area, { upper: 6 }),
    say(area, { unit: "ha" }),
  ];
  for (const [state, why] of judged(others))
    assert.is(`${state}, ${why}`, "failed, they do not read as what is published");
});

reader("proves an alteration that a list no longer names", ({ quoted }) => {
  if (PYTHON === undefined) return;
  const cases = alterationsOf(quoted).filter(({ text }) => text.includes("denied having"));
  assert.ok(cases.length > 20);
  const proven = judged(cases, (words) => words.replaceAll('"denied",', "").replaceAll('"deny",', ""));
  assert.ok(proven.some(([state]) => state === "proven"));
});

/** Kinds of words that a briefing can ascribe to its sources: "figure", "figure, rank". */
const kindOf = (record: string) => record.replace(/ [^,]+/, "");

for (const content of [".", "test/sites/every-kind/input"])
  reader(`finds in the published data every claim that the proof checks: ${content}`, async () => {
    if (PYTHON === undefined) return;
    const briefing = await checkedBriefing(foldersOf(content));
    const site = await temporaryFolder("claims");
    await mkdir(path.join(site, "data", "schema"), { recursive: true });
    for (const [file, text] of downloadsOf(briefing)) await writeFile(path.join(site, file), text);
    const code = `import json,pathlib,sys;sys.path.insert(0,"assets/check");import site_claims
print(json.dumps([[*one[:4], one.figure and one.figure["id"]] for one in site_claims.claims_of(pathlib.Path(sys.argv[1]))]))`;
    const { stdout, stderr } = runPython(["-c", code, site]);
    assert.is(stderr, "");
    const claims = claimsOf(briefing);
    assert.equal(
      JSON.parse(stdout),
      claims.map(({ record, printed, source, paragraph, quantity }) => {
        const [, figure = ""] = /^figure ([^,]+)/.exec(record) ?? [];
        return [record, printed, source.id, paragraph, quantity === null ? null : figure];
      }),
    );
    if (content === ".") return;
    assert.equal([...new Set(claims.map(({ record }) => kindOf(record)))].sort(), [
      "commitment",
      "commitment, moved",
      "commitment, outcome",
      "event",
      "figure",
      "figure, rank",
      "figure, repeated",
      "source, title",
    ]);
  });

reader("makes the tree of RFC 6962", async () => {
  const paragraphs = ["", "a", "Two\u00a0words", "三 个", "five", "six", "seven"];
  for (let count = 0; count <= paragraphs.length; count += 1) {
    const leaves = await Promise.all(paragraphs.slice(0, count).map(leafHash));
    const root = await treeRoot(leaves);
    if (count === 0) assert.is(root, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    // RFC 6962 takes the empty leaf as the hash of one zero byte.
    if (count === 1) assert.is(root, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    if (PYTHON === undefined) continue;
    const code = `import json,sys;sys.path.insert(0,"assets/check");import check
print(check.tree_root([check.leaf_hash(one) for one in json.load(sys.stdin)]).hex())`;
    assert.is(
      runPython(["-c", code], JSON.stringify(paragraphs.slice(0, count))).stdout.trim(),
      root,
      `${count} leaves`,
    );
  }
});

reader("folds and numbers paragraphs alike in both programs", async () => {
  const text = "\uFEFFOne\u00a0 ２\u200b0\r\n \u3000\n\u0085\nthree\u2028four\rfive\u001c\n";
  const { leaves } = await paragraphTree({ text: text.slice(1), sha256: "" });
  if (PYTHON === undefined) return;
  const code = `import json,sys;sys.path.insert(0,"assets/check");import check
print(json.dumps([check.leaf_hash(one).hex() for one in check.paragraphs_of(json.load(sys.stdin))]))`;
  assert.equal(JSON.parse(runPython(["-c", code], JSON.stringify(text)).stdout), leaves);
});

reader.run();
