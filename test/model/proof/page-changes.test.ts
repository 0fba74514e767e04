// What has become of figures on the page of their source, and which words are called like the printed ones.

import * as assert from "uvu/assert";
import type { Language } from "../../../src/grammar/quantity.ts";
import { readQuantity } from "../../../src/grammar/read-quantity.ts";
import { pageChanges } from "../../../src/model/proof/page-changes.ts";
import { paragraphTree } from "../../../src/model/proof/paragraph-tree.ts";
import type { PublishedSource } from "../../../src/model/proof/published-claims.ts";
import { markDifferences } from "../../../src/model/proof/similar-words.ts";
import { suite } from "../../support/suite.ts";

const changes = suite("page changes");

const claimOf = (printed: string, language: Language, paragraph: number | null = null) => {
  const quantity = readQuantity(printed, language);
  return { id: printed, title: printed, shown: printed, paragraph, printed, quantity, context: {} };
};

function sourceOf(language: Language, leaves: readonly string[] | null, ...claims: PublishedSource["claims"]) {
  const address = "https://paper.example/";
  return { id: "paper", mark: "A", publisher: "A press", address, language, leaves, claims } satisfies PublishedSource;
}

/** The words that an excerpt’s page has for printed ones, or its state. */
async function nowOf(printed: string, text: string, language: Language = "en"): Promise<string> {
  const { figures } = await pageChanges(sourceOf(language, null, claimOf(printed, language)), text);
  const [figure] = figures;
  assert.ok(figure);
  return figure.state === "changed" ? figure.now : figure.state;
}

changes("finds what words have become: another number, unit, bound or form", async () => {
  const pairs: [printed: string, text: string, now: string, language?: Language][] = [
    ["over 260,000 businesses", "It is home to over 250,000 businesses now.", "over 250,000 businesses"],
    ["over 260,000 businesses", "It is home to about 260,000 businesses now.", "about 260,000 businesses"],
    ["5 billion yuan", "Its output was 7.2 billion yuan.", "7.2 billion yuan"],
    ["5 billion yuan", "Its output was 5 million yuan.", "5 million yuan"],
    ["three bridges", "It has four bridges.", "four bridges"],
    ["38.0%", "The share was 41.5% then.", "41.5%"],
    ["3-5 years", "It takes 3–5 years.", "3–5 years"],
    ["增长8.6%", "规上工业产值增长9.1%，", "增长9.1%", "zh"],
    ["约100亩", "占地约120亩。", "约120亩", "zh"],
  ];
  for (const [printed, text, now, language] of pairs) assert.is(await nowOf(printed, text, language), now, printed);
});

changes("says what stands beside the words that makes another number of them", async () => {
  const source = sourceOf("en", null, claimOf("5 billion yuan", "en"));
  const { figures } = await pageChanges(source, "Its output was 6.5 billion yuan.");
  const [figure] = figures;
  assert.ok(figure?.state === "changed");
  assert.match(figure.why, /was 6\.5 billion yuan\.”: the words are cut from a longer number/);
});

changes("takes no words for the changed ones that are unlike them, or no quantity", async () => {
  assert.is(await nowOf("over 260,000 businesses", "It is home to many businesses."), "gone");
  assert.is(await nowOf("over 260,000 businesses", "About 30 schools stand there."), "gone");
  assert.is(await nowOf("5 billion yuan", "It is the billion yuan question."), "gone");
  assert.is(await nowOf("增长8.6%", "下降2.1个点。", "zh"), "gone");
});

changes("prefers what is most like the words, and never takes the words of a figure that stands", async () => {
  const text = "It has 97 bridges and 41 schools.\nIt has 12 schools.\nIt has 13 bridges.";
  assert.is(await nowOf("12 bridges", text), "13 bridges");
  const source = sourceOf("en", null, claimOf("12 bridges", "en"), claimOf("13 bridges", "en"));
  const { figures } = await pageChanges(source, text);
  assert.equal(
    figures.map((one) => (one.state === "changed" ? one.now : one.state)),
    ["97 bridges", "same"],
  );
});

const READ = ["A heading", "The town has 40 schools.", "It plans 5 bridges.", "The end."];

async function compared(...text: string[]) {
  const { leaves } = await paragraphTree({ text: READ.join("\n"), sha256: "" });
  const source = sourceOf("en", leaves, claimOf("40 schools", "en", 2), claimOf("5 bridges", "en", 3));
  const { figures, paragraphs, isRecognised } = await pageChanges(source, text.join("\n"));
  const states = figures.map((one) =>
    one.state === "moved" ? `moved ${one.paragraph}` : one.state === "changed" ? one.now : one.state,
  );
  return { states, ...paragraphs, isRecognised };
}

changes("looks for changed words in paragraphs that are not as read", async () => {
  // Two schools more in paragraph 2; a menu that was never read is nearer, at one.
  const { states, changed, added } = await compared(
    "41 schools",
    "A heading",
    "The town has 42 schools.",
    ...READ.slice(2),
  );
  assert.equal(states, ["42 schools", "same"]);
  assert.equal(changed, [{ number: 2, now: "The town has 42 schools." }]);
  assert.equal(added, []);
  // One of another town, which was read as it stands.
  const read = [...READ, "The next town has 41 schools."];
  const { leaves } = await paragraphTree({ text: read.join("\n"), sha256: "" });
  const { figures } = await pageChanges(
    sourceOf("en", leaves, claimOf("40 schools", "en", 2)),
    read.toSpliced(1, 1).join("\n"),
  );
  assert.is(figures[0]?.state, "gone");
});

changes("tells a paragraph that changed in its place from words that moved", async () => {
  const [heading = "", schools = "", bridges = "", end = ""] = READ;
  assert.equal(await compared("Menu", ...READ, "Footer"), {
    states: ["same", "same"],
    all: 4,
    changed: [],
    added: [],
    inOrder: true,
    isRecognised: true,
  });
  const edited = await compared(heading, "The town had 40 schools.", bridges, end);
  assert.equal([edited.states, edited.changed], [["same", "same"], [{ number: 2, now: "The town had 40 schools." }]]);
  const merged = await compared(heading, `${schools} ${bridges}`, end);
  assert.equal(merged.states, ["same", "same"]);
  assert.equal(merged.changed, [
    { number: 2, now: null },
    { number: 3, now: null },
  ]);
  // What follows the last paragraph may be a footer.
  assert.equal((await compared(heading, schools, bridges, "All rights reserved.")).changed, [{ number: 4, now: null }]);
  const after = await compared(heading, bridges, end, "It has 40 schools.");
  assert.equal([after.states, after.changed], [["moved null", "same"], [{ number: 2, now: null }]]);
  assert.equal((await compared(heading, "An advert.", ...READ.slice(1))).added, ["An advert."]);
  assert.is((await compared(heading, bridges, schools, end)).inOrder, false);
  assert.is((await compared("Nothing of it.")).isRecognised, false);
});

changes("names the paragraph that was read in which words stand now", async () => {
  const read = ["It has 40 schools.", "So 40 schools it is.", "It plans 5 bridges."];
  const { leaves } = await paragraphTree({ text: read.join("\n"), sha256: "" });
  const { figures } = await pageChanges(
    sourceOf("en", leaves, claimOf("40 schools", "en", 1)),
    read.slice(1).join("\n"),
  );
  const [figure] = figures;
  assert.is(figure?.state === "moved" && figure.paragraph, 2);
});

changes("brackets the words that differ, in both versions", () => {
  assert.equal(markDifferences("over 260,000 people", "over 250,000 people"), [
    "over [260,000] people",
    "over [250,000] people",
  ]);
  assert.equal(markDifferences("5 billion yuan", "about 6 million yuan"), [
    "[5 billion] yuan",
    "[about 6 million] yuan",
  ]);
  assert.equal(markDifferences("总投资达87.6亿元", "总投资80亿元"), ["总投资[达87.6]亿元", "总投资[80]亿元"]);
  assert.equal(markDifferences("3-5 years", "3–5 years"), ["3[-]5 years", "3[–]5 years"]);
});

changes.run();
