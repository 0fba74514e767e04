// The golden sites: each folder of test/sites is built from its input/ and compared with its expected/.
//
// expected/ holds either problems.txt, what the build prints when it refuses the input, or files.txt, the names of all
// published files, beside those files whose text is compared. To compare another file, create it there, empty, and run
// `npm test -- --update sites`, which rewrites expected/ from the build.

import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import { buildSite } from "../src/eleventy/build-site.ts";
import { BriefingError, formatProblems } from "../src/model/problem.ts";
import { foldersOf } from "../src/site/paths.ts";
import { suite } from "./support/suite.ts";

const sites = suite("golden sites");

const ROOT = path.join("test", "sites");
const UPDATE = process.env["UPDATE_EXPECTED"] !== undefined;

/** What a site's build leaves, by the names that its files have in expected/. */
async function build(name: string): Promise<ReadonlyMap<string, string>> {
  try {
    const { files, problems } = await buildSite(foldersOf(path.join(ROOT, name, "input")));
    if (problems.length > 0) return refused(new BriefingError(problems));
    const texts = [...files].map(([file, contents]): [string, string] => [
      withoutHashes(file),
      withoutHashes(typeof contents === "string" ? contents : Buffer.from(contents).toString()),
    ]);
    const names = texts.map(([file]) => `${file}\n`).sort();
    return new Map([...texts, ["files.txt", names.join("")]]);
  } catch (error) {
    if (error instanceof BriefingError) return refused(error);
    throw error;
  }
}

function refused({ problems }: BriefingError): ReadonlyMap<string, string> {
  return new Map([["problems.txt", `${formatProblems(problems)}\n`]]);
}

/** Replaces the hash in a published name, such as site-0c30cbb08d.css: it follows every change of a style or script. */
function withoutHashes(text: string): string {
  return text.replace(/-[0-9a-f]{10}(?=\.(?:\w+))/g, "-HASH");
}

for (const name of readdirSync(ROOT)) {
  sites(`${name} is published, or refused, as expected`, async () => {
    const folder = path.join(ROOT, name, "expected");
    const built = await build(name);
    const expected = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
    assert.ok(expected.includes("files.txt") || expected.includes("problems.txt"), `${folder} lists no files`);
    for (const file of expected) {
      const text = built.get(file);
      assert.ok(
        text !== undefined,
        `${file} is not published:\n${built.get("problems.txt") ?? built.get("files.txt")}`,
      );
      const target = path.join(folder, file);
      const before = await readFile(target, "utf8");
      if (!UPDATE) assert.fixture(text, before, `${target} differs: npm test -- --update sites rewrites it`);
      else if (before !== text) {
        await writeFile(target, text);
        console.log(`Rewrote ${target}.`);
      }
    }
  });
}

sites.run();
