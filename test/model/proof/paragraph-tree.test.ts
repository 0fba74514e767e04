// The tree over the paragraphs of a source: what is recorded of it must hold, and must be that of the text.

import * as assert from "uvu/assert";
import { changedParagraphs, leafHash, paragraphTree, treeProblems } from "../../../src/model/proof/paragraph-tree.ts";
import { suite } from "../../support/suite.ts";
import { sourceIn } from "./verdict-of.ts";

const tree = suite("paragraph tree");

const TEXT = { text: "A heading\n\nOne  paragraph.\nAnother one.\n", sha256: "" };
const messages = (problems: readonly { message: string }[]) => problems.map(({ message }) => message);

tree("recognises a paragraph whatever its white space and width", async () => {
  const { leaves } = await paragraphTree(TEXT);
  const { leaves: same } = await paragraphTree({
    ...TEXT,
    text: "A heading\r\nOne\u00a0paragraph.\r\n\r\nＡnother one.",
  });
  assert.equal(same, leaves);
  assert.is(leaves[1], await leafHash("One paragraph."));
  assert.is.not(leaves[1], await leafHash("One paragraph"));
});

tree("has another root for another order of the paragraphs, and for another number of them", async () => {
  const texts = ["a\nb\nc", "a\nc\nb", "a\nb", "a\nb\nc\nc", "b\na\nc", "a b\nc"];
  const roots = await Promise.all(texts.map(async (text) => (await paragraphTree({ text, sha256: "" })).root));
  assert.is(new Set(roots).size, texts.length);
});

tree("must lead to its root, and have a hash for each paragraph", async () => {
  const { root, leaves } = await paragraphTree(TEXT);
  const faults = async (fields: object) => messages(await treeProblems([sourceIn("en", fields)]));
  const whole = { paragraphs: 3, treeRoot: root, leafHashes: leaves };
  assert.equal(await faults({}), []);
  assert.equal(await faults(whole), []);
  assert.equal(await faults({ ...whole, paragraphs: 4 }), ["it has 3 hashes, and the text 4 paragraphs."]);
  assert.equal(await faults({ paragraphs: 3, leafHashes: leaves }), [
    "the tree needs its root and the hashes of its paragraphs.",
  ]);
  assert.equal(await faults({ ...whole, leafHashes: [...leaves].reverse() }), [
    "the hashes of the paragraphs do not lead to it.",
  ]);
});

tree("names the paragraphs of a text that were not read", async () => {
  const { root, leaves } = await paragraphTree(TEXT);
  const source = sourceIn("en", { paragraphs: 3, treeRoot: root, leafHashes: [...leaves] });
  const faults = async (text: string) =>
    messages(await changedParagraphs([source], new Map([["paper", { text, sha256: "" }]])));
  assert.equal(await faults(TEXT.text), []);
  assert.equal(await faults(TEXT.text.replace("One", "Two")), [
    "the text is not the one that was read: it differs in paragraphs 2.",
  ]);
  assert.equal(await faults("A heading\nOne paragraph."), [
    "the text is not the one that was read: its last paragraphs are missing.",
  ]);
  assert.equal(messages(await changedParagraphs([source], new Map([["paper", null]]))), []);
});

tree.run();
