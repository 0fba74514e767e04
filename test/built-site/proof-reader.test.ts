// check.py in the folder of a site: it verifies the files, and proves the figures against a folder of texts.

import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import { claimsOf } from "../../src/model/proof/claims.ts";
import { paragraphTree } from "../../src/model/proof/paragraph-tree.ts";
import { prove } from "../../src/model/proof/proof.ts";
import type { SourceText } from "../../src/model/proof/source-text.ts";
import { downloadsOf } from "../../src/outputs/downloads/data-files.ts";
import { proofReaderFiles } from "../../src/outputs/proof-reader/proof-reader-files.ts";
import { withChecksums } from "../../src/publish/checksums.ts";
import { PYTHON, runPython } from "../support/python.ts";
import { briefingOfPhrases } from "../support/quantity-briefing.ts";
import { builtSite, temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const UNSIGNED = "SHA256SUMS is not signed, so this shows accidental damage, not forgery.";

const folder = suite("check.py in the folder");

folder.before(() => {
  if (PYTHON === undefined) console.log("Left out, not installed: Python, which runs check.py.");
});

folder("finds every file of the site as it was built", async () => {
  if (PYTHON === undefined) return;
  const site = await builtSite();
  const { status, stdout, stderr } = runPython([path.join(site.folder, "check.py")]);
  assert.is(stderr, "");
  assert.equal(stdout.trim().split("\n"), ["Every file is as SHA256SUMS has it, and there is no other.", UNSIGNED]);
  assert.is(status, 0);
});

folder("names what is changed, lost or added in a copy", async () => {
  if (PYTHON === undefined) return;
  const copy = path.join(await temporaryFolder("copy"), "site");
  await cp((await builtSite()).folder, copy, { recursive: true });
  const figures = path.join(copy, "data", "figures.json");
  await writeFile(figures, (await readFile(figures, "utf8")).replace("121125000000", "121125000001"));
  await rm(path.join(copy, "feed.xml"));
  await writeFile(path.join(copy, "about", "new page.html"), "");
  const { status, stdout } = runPython([path.join(copy, "check.py")]);
  assert.equal(stdout.trim().split("\n"), [
    "added    about/new page.html",
    "changed  data/figures.json",
    "lost     feed.xml",
    UNSIGNED,
  ]);
  assert.is(status, 1);
});

folder("leaves a site as it is, and checks another than its own", async () => {
  if (PYTHON === undefined) return;
  const [{ site }, { site: other }] = await Promise.all([published(), published()]);
  // With -E, Python would write its bytecode beside a module that check.py imports.
  for (let run = 0; run < 2; run += 1) assert.is(runPython(["-E", path.join(site, "check.py")]).status, 0);
  await writeFile(path.join(other, "added.html"), "");
  const { status, stdout } = runPython([path.join(site, "check.py"), "--site", other]);
  assert.is(status, 1);
  assert.match(stdout, /^added +added\.html$/m);
  const missing = runPython([path.join(site, "check.py"), "--site", path.join(other, "data")]);
  assert.is(missing.status, 2);
  assert.match(missing.stderr, /data contains no SHA256SUMS/);
});

const ENGLISH = `A town by the river

The town is home to over 260,000 people, and hosts 33  large-scale plants. It was founded in 1890.

Output did not reach 5 billion yuan. Exports rose 12.5% in 2023. A bridge will open by 2027, the second in the county.
`;
const CHINESE = "标题\n产值达到87.6亿元，增长８.６％，占地约100亩。三次产业结构比为0.4:34.5:65.1。\n工业 437.63 2.7\n";

const REPEATED = { rank: "the second in the county", repeated: [{ paragraph: 2, printed: "12.5 percent" }] };
const EVENT = { label: "Founding", about: "town", date: "1890", source: "en", paragraph: 2 };
const BRIDGE = {
  label: "Open a bridge",
  about: "town",
  kind: "plan",
  by: null,
  stated: "2024-07-07",
  due: "2026",
  printed: "A bridge will open by 2026",
  figures: [],
  outcomes: [
    {
      reported: "2024-07-07",
      state: "under way",
      printed: "Exports rose",
      text: "It rose",
      source: "en",
      paragraph: 3,
    },
  ],
  moved: [{ due: "2027", printed: "will open by 2027", source: "en", paragraph: 3 }],
  source: "en",
  paragraph: 3,
};

/** A site's data about these texts, and the texts, each in a folder; the proof's verdicts by record. */
async function published(english = ENGLISH, recorded = ENGLISH) {
  const texts = new Map([
    ["en", textOf(english)],
    ["zh", textOf(CHINESE)],
  ]);
  const read = textOf(recorded);
  const { root, leaves } = await paragraphTree(read);
  const source = { title: null, publisher: "A press", published: "2024-07-07", address: "https://paper.example/" };
  const full = { extent: "full", sha256: read.sha256, paragraphs: 3, treeRoot: root, leafHashes: leaves };
  const place = (paragraph: number | null, more = {}) => ({ record: { paragraph, ...more } });
  const zh = (printed: string, more = {}) => ({
    printed,
    language: "zh" as const,
    ...place(null, { gloss: undefined, ...more }),
  });
  const briefing = briefingOfPhrases(
    [
      { printed: "over 260,000 people", ...place(2) },
      { printed: "260,000 people", ...place(2) },
      { printed: "33 large-scale plants", ...place(2) },
      { printed: "5 billion yuan", ...place(3) },
      { printed: "12.5%", ...place(2) },
      { printed: "12.5%", ...place(3, REPEATED) },
      zh("87.6亿元", { gloss: "8.76 billion yuan" }),
      zh("增长8.6%", { gloss: "growth of 8.6%" }),
      zh("100亩", { gloss: "100 mu" }),
      zh("0.4:34.5:65.1", { gloss: "34.5%", share: 2 }),
      zh("437.63", { gloss: "43.763 billion yuan", columnUnit: "100 million yuan" }),
    ],
    {
      sources: {
        en: { ...source, ...full, language: "en", title: "A town by the river" },
        zh: { ...source, language: "zh", extent: "excerpt", sha256: null },
      },
      places: { town: { name: "A town", kind: "district", source: "zh", paragraph: null } },
      commitments: { bridge: BRIDGE },
      events: {
        founded: { ...EVENT, printed: "founded in 1890" },
        joined: { ...EVENT, printed: "founded in 1891" },
        unquoted: EVENT,
      },
    },
  );
  const parent = await temporaryFolder("proof-reader");
  const files = new Map([...downloadsOf(briefing), ...proofReaderFiles(".")]);
  await writeAll(path.join(parent, "site"), withChecksums(files));
  await writeAll(path.join(parent, "texts"), new Map([...texts].map(([id, { text }]) => [`${id}.txt`, text])));
  const verdicts = claimsOf(briefing).map((claim) => {
    return [claim.record, prove(claim, texts.get(claim.source.id) ?? null).state] as const;
  });
  return { site: path.join(parent, "site"), texts: path.join(parent, "texts"), verdicts };
}

function textOf(text: string): SourceText {
  return { text, sha256: createHash("sha256").update(text).digest("hex") };
}

async function writeAll(target: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  for (const [file, contents] of files) {
    await mkdir(path.dirname(path.join(target, file)), { recursive: true });
    await writeFile(path.join(target, file), contents);
  }
}

/** What check.py says of each record. */
function saidBy({ site, texts }: { readonly site: string; readonly texts: string }) {
  const { status, stdout, stderr } = runPython([path.join(site, "check.py"), texts]);
  assert.is(stderr, "");
  const verdicts = [...stdout.matchAll(/^(\w+) +(.*?) \(\w+, paragraph/gmu)].map(([, state, record]) => [
    record,
    state,
  ]);
  return { status, stdout, verdicts };
}

folder("comes to the verdict of the proof on each claim of a site", async () => {
  if (PYTHON === undefined) return;
  const built = await published();
  const { verdicts, status } = saidBy(built);
  assert.equal(verdicts, built.verdicts);
  const count = (state: string) => built.verdicts.filter(([, one]) => one === state).length;
  assert.equal([count("proven"), count("failed")], [12, 7]);
  assert.is(status, 1);
});

folder("says which paragraphs of another text were read", async () => {
  if (PYTHON === undefined) return;
  const built = await published(ENGLISH.replace("260,000", "261,000"));
  const { stdout, verdicts } = saidBy(built);
  assert.equal(verdicts, built.verdicts);
  assert.match(stdout, /failed +figure f-3 .*: the text is not the one that was read; 2 of the 3 paragraphs are in it/);
});

folder("skips what has no text, and refuses a tree whose hashes do not lead to its root", async () => {
  if (PYTHON === undefined) return;
  const { site, texts } = await published();
  await rm(path.join(texts, "en.txt"));
  const sources = path.join(site, "data", "sources.json");
  const text = await readFile(sources, "utf8");
  const otherDigit = (_: string, before: string, digit: string) => before + (digit === "0" ? "1" : "0");
  await writeFile(sources, text.replace(/("number": 2,\s+"sha256": ")(.)/, otherDigit));
  const { stdout, status } = saidBy({ site, texts });
  assert.match(stdout, /^skipped +figure f-1 \(en, paragraph 2\): the text is not at hand$/m);
  assert.match(stdout, /^changed +data\/sources\.json$/m);
  assert.match(stdout, /^failed +the paragraphs of en do not lead to the root of their tree$/m);
  assert.is(status, 1);
});

folder.run();
