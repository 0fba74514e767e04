// Publishing in real processes that are killed, that hang, and that run at the same time.

import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, rm, stat, symlink, utimes } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import * as assert from "uvu/assert";
import { verifySite } from "../../src/publish/checksums.ts";
import { foldersOf } from "../../src/site/paths.ts";
import { diskProblem } from "../../src/publish/disk-errors.ts";
import { publish, recover } from "../../src/publish/publish.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const atomic = suite("publish, interrupted and concurrent");

const publishers = new Map<boolean, string>();

/** The publishing process bundled as JavaScript, so that it starts fast; with or without the native package. */
async function publisher(native: boolean): Promise<string> {
  const known = publishers.get(native);
  if (known !== undefined) return known;
  const outfile = path.join(foldersOf().cache, "test", `publisher-${process.pid}-${native ? "native" : "plain"}.mjs`);
  const without = {
    name: "without",
    setup: (one: { onResolve: (of: { filter: RegExp }, to: () => { path: string; external: true }) => void }) =>
      one.onResolve({ filter: /^fs-native-extensions$/ }, () => ({ path: "no-such-package", external: true })),
  };
  await build({
    entryPoints: ["test/support/publisher.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile,
    logLevel: "error",
    plugins: native ? [] : [without],
  });
  publishers.set(native, outfile);
  return outfile;
}

const start = (script: string, ...values: string[]): ChildProcess =>
  spawn(process.execPath, [script, ...values], { stdio: ["pipe", "pipe", "inherit"] });
const ended = (child: ChildProcess): Promise<number | string> =>
  new Promise((resolve) => child.once("exit", (code, signal) => resolve(signal ?? code ?? 0)));
const site = (words: string) => ({
  files: new Map([
    ["index.html", words],
    ["data/datapackage.json", "{}"],
  ]),
});
const place = async () => path.join(await temporaryFolder("atomic"), "_site");

/** The words of the site in a folder, after checking that its files are those published and no others. */
async function wordsOf(folder: string): Promise<string> {
  const { changed, added, lost } = await verifySite(folder);
  assert.equal({ changed, added, lost }, { changed: [], added: [], lost: [] });
  return (await readFile(path.join(folder, "index.html"), "utf8")).replace(" in index.html", "");
}

/** Kills the process before its first call to the file system, then before its second, until it ends by itself. */
async function killEverywhere(
  script: string,
  first: number,
  check: (folder: string, point: number) => Promise<string>,
): Promise<Record<string, number>> {
  const seen: Record<string, number> = {};
  // After the swap only the old site is left to remove, so one call in five is enough.
  for (let point = first; ; point += seen["new"] === undefined ? 1 : 5) {
    const folder = await place();
    await publish(site("old"), folder);
    const end = await ended(start(script, folder, "new", String(point)));
    const words = await check(folder, point);
    seen[words] = (seen[words] ?? 0) + 1;
    await publish(site("next"), folder);
    assert.is(await wordsOf(folder), "next");
    assert.equal(await readdir(path.dirname(folder)), ["_site"], `what is left after a kill before call ${point}`);
    if (end !== "SIGKILL") return seen;
  }
}

atomic(
  "killed before any call to the file system, leaves the old site or the new one, and nothing else after the next run",
  async () => {
    const seen = await killEverywhere(await publisher(true), 1, (folder, point) => {
      assert.ok(process.platform === "win32" || existsSync(folder), `no site after a kill before call ${point}`);
      return recover(folder).then(() => wordsOf(folder));
    });
    assert.equal(Object.keys(seen).sort(), ["new", "old"]);
    assert.ok((seen["old"] ?? 0) > 12, `only ${seen["old"]} calls before the swap`);
  },
);

atomic("does the same, with the next run's help, where directories cannot be swapped atomically", async () => {
  let missing = 0;
  // The calls before are the same as above.
  const seen = await killEverywhere(await publisher(false), 16, async (folder) => {
    if (!existsSync(folder)) missing += 1;
    // Without locks, a work folder counts as abandoned once it is a day old.
    for (const name of await readdir(path.dirname(folder)))
      if (name !== "_site") await utimes(path.join(path.dirname(folder), name), 0, 0);
    await recover(folder);
    return wordsOf(folder);
  });
  assert.equal(Object.keys(seen).sort(), ["new", "old"]);
  assert.ok(missing > 0, "no kill fell between the two renames");
});

atomic("leaves the work folder of a running process alone, and removes it once that has ended", async () => {
  const folder = await place();
  const child = start(await publisher(true), folder, "", "hold");
  const over = ended(child);
  try {
    const held = String(await new Promise((resolve) => child.stdout?.once("data", resolve))).trim();
    await publish(site("first"), folder);
    assert.ok(existsSync(held), "the running process lost its folder");
  } finally {
    child.kill("SIGKILL");
    await over;
  }
  await publish(site("second"), folder);
  assert.equal(await readdir(path.dirname(folder)), ["_site"]);
});

for (const native of [true, false]) {
  atomic(
    `mixes no sites published at the same time ${native ? "by swapping" : "by renaming"}, and every run succeeds`,
    async () => {
      const [script, folder] = [await publisher(native), await place()];
      await publish(site("before"), folder);
      const running = ["one", "two", "three"].map((words) => ended(start(script, folder, words)));
      let looks = 0;
      let over = false;
      const all = Promise.all(running).finally(() => (over = true));
      while (!over) {
        if (native && process.platform !== "win32")
          assert.ok(existsSync(path.join(folder, "index.html")), `the site was gone at look ${looks}`);
        looks += 1;
        await new Promise(setImmediate);
      }
      assert.equal(await all, [0, 0, 0]);
      assert.ok(["one", "two", "three"].includes(await wordsOf(folder)));
      assert.equal(await readdir(path.dirname(folder)), ["_site"]);
    },
  );
}

atomic("makes the site readable by everyone, whatever the umask", async () => {
  const folder = await place();
  const before = process.umask(0o077);
  await publish({ files: new Map([...site("words").files, ["a/b/c.html", "deep"]]) }, folder).finally(() =>
    process.umask(before),
  );
  if (process.platform === "win32") return;
  for (const name of ["", "a", "a/b", "data"])
    assert.is((await stat(path.join(folder, name))).mode & 0o777, 0o755, name);
  for (const name of ["index.html", "a/b/c.html", "SHA256SUMS"])
    assert.is((await stat(path.join(folder, name))).mode & 0o777, 0o644, name);
});

atomic("replaces the target of a symbolic link, and leaves the link", async () => {
  const [real, link] = [await place(), await place()];
  await publish(site("old"), real);
  await symlink(real, link, "junction");
  await publish(site("new"), link);
  assert.is(await wordsOf(real), "new");
  assert.equal(await readdir(path.dirname(link)), ["_site"]);
});

atomic("explains a full disk, a read-only folder and a mount point", async () => {
  const said = (code: string) => diskProblem(Object.assign(new Error(code), { code, path: "/a/b" }));
  assert.is(diskProblem(new Error("another")), null);
  assert.is(said("ENOSPC")?.file, "/a/b");
  assert.match(said("EBUSY")?.message ?? "", /in use as a whole/);
  if (existsSync("/dev/full")) {
    // A Linux device to which every write fails as on a full disk.
    let error: unknown = null;
    try {
      writeFileSync("/dev/full", "x");
    } catch (thrown) {
      error = thrown;
    }
    assert.match(diskProblem(error)?.message ?? "", /the disk is full/);
  }
  const folder = await place();
  await mkdir(path.dirname(folder), { recursive: true });
  if (process.getuid?.() === 0 || process.platform === "win32") return; // Root may write anywhere.
  await chmod(path.dirname(folder), 0o500);
  const problem = await publish(site("x"), folder).then(() => null, diskProblem);
  assert.match(problem?.message ?? "", /may not be written/);
});

atomic("publishes checksums that sha256sum reads", async () => {
  const folder = await place();
  await publish(site("words"), folder);
  assert.match(
    readFileSync(path.join(folder, "SHA256SUMS"), "utf8"),
    /^[0-9a-f]{64} {2}data\/datapackage\.json\n[0-9a-f]{64} {2}index\.html\n$/,
  );
});

atomic.after(async () => {
  for (const file of publishers.values()) await rm(file);
});

atomic.run();
