// Second captures: what is recorded of one must be what its text gives.

import * as assert from "uvu/assert";
import { paragraphTree } from "../../../src/model/proof/paragraph-tree.ts";
import { secondCaptureProblems } from "../../../src/model/proof/second-capture.ts";
import { suite } from "../../support/suite.ts";
import { sourceIn } from "./verdict-of.ts";

const captures = suite("second captures");

const TEXT = { text: "A heading\n\nOne paragraph.\n", sha256: "5".repeat(64) };
const capture = { address: "https://archive.example/1", captured: "2024-07-08", since: "first" };

captures("must have the hashes of their text", async () => {
  const { root } = await paragraphTree(TEXT);
  const faults = async (hashes: { sha256: string; treeRoot?: string }, text: typeof TEXT | null = TEXT) => {
    const source = sourceIn("en", { secondCapture: { ...capture, ...hashes } });
    return (await secondCaptureProblems([source], new Map([["paper", text]]))).map(({ suggestion }) => suggestion);
  };
  assert.equal(await faults({ sha256: TEXT.sha256 }), []);
  assert.equal(await faults({ sha256: TEXT.sha256, treeRoot: root }), []);
  const mend = `the text that was captured; if this is it, sha256: "${TEXT.sha256}", treeRoot: "${root}"`;
  assert.equal(await faults({ sha256: "6".repeat(64), treeRoot: root }), [mend]);
  assert.equal(await faults({ sha256: TEXT.sha256, treeRoot: "7".repeat(64) }), [mend]);
  assert.equal(await faults({ sha256: "6".repeat(64) }, null), []);
});

captures("are shown ready to write where the record names none", async () => {
  const [problem] = await secondCaptureProblems([sourceIn("en", {})], new Map([["paper", TEXT]]));
  assert.match(problem?.message ?? "", "the record names none");
  assert.match(problem?.suggestion ?? "", `sha256: "${TEXT.sha256}"`);
});

captures.run();
