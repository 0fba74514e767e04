// `npm run verify-site` on altered copies of the built site; `sha256sum -c` must agree.

import { execFile } from "node:child_process";
import { appendFile, cp, mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import { withChecksums } from "../../src/publish/checksums.ts";
import { writeFiles } from "../../src/publish/publish.ts";
import { newKey, sign } from "../support/signed-site.ts";
import { builtSite, temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const verify = suite("verify-site");

function run(
  command: string,
  values: readonly string[],
  cwd?: string,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    execFile(command, values, { ...(cwd === undefined ? {} : { cwd }) }, (error, stdout, stderr) => {
      resolve({
        code: error === null ? 0 : typeof error.code === "number" ? error.code : null,
        output: stdout + stderr,
      });
    });
  });
}

const verifySite = (...values: string[]) =>
  run(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/verify-site.ts", ...values]);

verify("accepts the site as built, and names each file that was changed, added or lost", async () => {
  const { folder } = await builtSite();
  const copy = path.join(await temporaryFolder("verify"), "a copy 九龙坡");
  await cp(folder, copy, { recursive: true });
  const good = await verifySite(copy);
  assert.is(good.code, 0, good.output);
  assert.match(good.output, /^All \d{3,} files are as they were built/);

  await appendFile(path.join(copy, "index.html"), " ");
  await rm(path.join(copy, "feed.xml"));
  await rename(path.join(copy, "about", "index.html"), path.join(copy, "about", "Index.html"));
  await writeFile(path.join(copy, ".hidden"), "");
  await rm(path.join(copy, "404.html"));
  await mkdir(path.join(copy, "404.html"));
  if (process.platform !== "win32") {
    await writeFile(path.join(copy, "evil\u001b[2J\n.txt"), "");
    await symlink("/nowhere", path.join(copy, "link"));
  }
  const bad = await verifySite(copy);
  assert.is(bad.code, 1);
  const lines = bad.output.split("\n");
  for (const line of [
    "changed  index.html",
    "lost     feed.xml",
    "lost     404.html",
    "lost     about/index.html",
    "added    about/Index.html",
    "added    .hidden",
  ])
    assert.ok(lines.includes(line), `${line}\n\n${bad.output}`);
  if (process.platform !== "win32")
    for (const line of ['added    "evil\\u001b[2J\\n.txt"', "added    link"])
      assert.ok(lines.includes(line), `${line}\n\n${bad.output}`);
  assert.match(bad.output, process.platform === "win32" ? /^6 files differ/m : /^8 files differ/m);

  const other = await run("sha256sum", ["-c", "--quiet", "SHA256SUMS"], copy);
  if (other.code === null) return console.log("sha256sum is not installed, so its verdict is not compared.");
  for (const file of ["index.html", "feed.xml", "404.html", "about/index.html"])
    assert.match(other.output, new RegExp(`^${file}: FAILED`, "m"));
  assert.is((await run("sha256sum", ["-c", "--quiet", "SHA256SUMS"], folder)).code, 0);
});

verify("refuses a folder without a list, an unreadable list, and no folder", async () => {
  const folder = await temporaryFolder("verify");
  assert.match((await verifySite(folder)).output, /contains no SHA256SUMS/);
  await writeFile(path.join(folder, "SHA256SUMS"), "not a fingerprint\n");
  const { code, output } = await verifySite(folder);
  assert.is(code, 1);
  assert.match(output, /SHA256SUMS:1\n.*not a checksum and a file: "not a fingerprint"/);
  assert.match((await verifySite()).output, /npm run verify-site -- _site/);
});

verify("accepts files added to the site later, once the list is rebuilt", async () => {
  const folder = path.join(await temporaryFolder("verify"), "site");
  const first = withChecksums(new Map([["index.html", "a"]]));
  await writeFiles(withChecksums(new Map([...first, ["handouts/a.pdf", new Uint8Array([37, 80, 68, 70])]])), folder);
  const { code, output } = await verifySite(folder);
  assert.is(code, 0, output);
  assert.match(output, /^All 2 files/);
});

verify(
  "names the key that signed, and refuses another key, a broken signature and what is no fingerprint",
  async () => {
    const folder = path.join(await temporaryFolder("verify"), "site");
    await writeFiles(withChecksums(new Map([["index.html", "a"]])), folder);
    assert.match((await verifySite(folder)).output, /\nSHA256SUMS is not signed, so this shows accidental damage/);
    const key = await sign(folder, await newKey());
    const good = await verifySite(folder, "--key", `256 ${key} office (ED25519)`);
    assert.is(good.code, 0, good.output);
    assert.match(good.output, /^All 1 files.*\nSHA256SUMS is signed by the key that you named, SHA256:/);
    const other = await verifySite(folder, "--key", `SHA256:${"A".repeat(43)}`);
    assert.is(other.code, 1);
    assert.ok(
      other.output.includes(`SHA256SUMS.sig is by the key ${key}, not by the one that you named.`),
      other.output,
    );
    const wrong = await verifySite(folder, "--key", "SHA256:office");
    assert.is(wrong.code, 1);
    assert.match(wrong.output, /"SHA256:office" is not the fingerprint of a key/);
    await appendFile(path.join(folder, "SHA256SUMS.sig"), "x");
    const broken = await verifySite(folder);
    assert.is(broken.code, 1);
    assert.match(broken.output, /SHA256SUMS\.sig is not valid: it is not an SSH signature/);
  },
);

verify.run();
