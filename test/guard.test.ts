// A suite that nobody runs passes silently, so every test file is checked to run each suite that it makes.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as assert from "uvu/assert";
import { suite } from "./support/suite.ts";

const guard = suite("guard");
const root = path.resolve("test");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".test.ts"));

guard("finds the tests", () => {
  assert.ok(files.length > 10, `only ${files.length} test files`);
});

for (const file of files) {
  guard(`${file} runs every suite that it makes`, () => {
    const code = readFileSync(path.join(root, file), "utf8");
    const made = [...code.matchAll(/^const (\w+) = suite(?:<[^>]*>)?\(/gm)].map((match) => match[1]);
    assert.ok(made.length > 0, `${file} makes no suite at its top level`);
    for (const name of made) {
      assert.match(code, new RegExp(`^${name}\\.run\\(\\);`, "m"), `${file} never runs the suite ${name}`);
      assert.match(
        code,
        new RegExp(`^ *(?:${name}\\(|forEachDistrict\\(${name},)`, "m"),
        `${file} has no test in the suite ${name}`,
      );
    }
    assert.not.match(code, /\.(?:skip|only)\(/, `${file} skips tests`);
  });
}

guard.run();
