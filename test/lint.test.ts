// The linters with the project's settings: each refuses a planted fault. `npm run lint` runs them on everything.

import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import { temporaryFolder } from "./support/site.ts";
import { suite } from "./support/suite.ts";

const lint = suite("lint");

/** Runs a tool that a package brings; its exit code and what it said. */
function run(tool: string, ...given: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [path.join("node_modules", tool), ...given], (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, said: stdout + stderr }),
    );
  });
}

const BIOME = path.join("@biomejs", "biome", "bin", "biome");
const MARKDOWN = path.join("markdownlint-cli2", "markdownlint-cli2-bin.mjs");
const SPELLING = path.join("cspell", "bin.mjs");

lint("each tool refuses what it is there for", async () => {
  const folder = await temporaryFolder("lint");
  const [code, page] = [path.join(folder, "code.ts"), path.join(folder, "page.md")];
  await writeFile(code, "debugger;\n");
  await writeFile(page, "# One\nThe distict.\n");
  assert.match((await run(BIOME, "lint", `--config-path=${path.resolve(".biome.json")}`, code)).said, /noDebugger/);
  assert.match((await run(MARKDOWN, "--no-globs", "--config", ".markdownlint-cli2.jsonc", page)).said, /MD022/);
  assert.match((await run(SPELLING, "lint", "--config", ".cspell.json", "--root", folder, page)).said, /distict/);
});

lint.run();
