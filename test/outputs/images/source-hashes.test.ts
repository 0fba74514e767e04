// What is remembered of originals: a file that was changed or replaced is read again, however alike it looks.

import { copyFile, mkdir, readdir, readFile, rename, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import { SourceHashes } from "../../../src/outputs/images/source-hashes.ts";
import { temporaryFolder } from "../../support/site.ts";
import { suite } from "../../support/suite.ts";

const FILE = "square.png";
/** A minute after all that a test writes. */
const later = () => Date.now() + 60_000;

/** A time that a copy may keep of its original. */
const KEPT_TIME = new Date("2026-01-02T03:04:05Z");

/** Writes a file with the time that copies keep, and not within the same tick of the disk's clock in which it was written before. */
async function write(file: string, contents: string): Promise<void> {
  const before = await stat(file, { bigint: true }).catch(() => null);
  do {
    await writeFile(file, contents);
    await utimes(file, KEPT_TIME, KEPT_TIME);
  } while ((await stat(file, { bigint: true })).ctimeNs === before?.ctimeNs);
}

/** A folder with one original, and the cache of a build that has read it. */
async function built(clock?: () => number) {
  const root = await temporaryFolder("digests");
  const [folder, cache] = [path.join(root, "pictures"), path.join(root, "cache")];
  await mkdir(folder);
  await write(path.join(folder, FILE), "red");
  const digests = new SourceHashes(folder, cache, clock);
  const digest = (await digests.read(FILE))?.hash;
  await digests.save();
  return {
    root,
    folder,
    cache,
    file: path.join(folder, FILE),
    digest,
    known: () => new SourceHashes(folder, cache).unchangedHash(FILE),
  };
}

const remembered = suite("digests of originals");

remembered("are those of the last build while the file stands as it stood", async () => {
  const { digest, known } = await built(later);
  assert.match(String(digest), /^[0-9a-f]{64}$/);
  assert.is(await known(), digest);
});

remembered("are forgotten of a file that was written over with another of the same length and time", async () => {
  const { file, known } = await built(later);
  await write(file, "sea");
  assert.is(await known(), null);
});

remembered("are forgotten of a file in whose place another of the same length and time was put", async () => {
  const { root, file, known } = await built(later);
  await write(path.join(root, FILE), "sea");
  await rename(path.join(root, FILE), file);
  assert.is(await known(), null);
});

remembered(
  "are not kept of a file that was changed only just before it was read: it may be changed again at the same time",
  async () => {
    assert.is(await (await built()).known(), null);
  },
);

remembered("are forgotten where what was kept is damaged", async () => {
  const { cache, known, digest } = await built(later);
  const [kept = ""] = await readdir(cache);
  const whole = await readFile(path.join(cache, kept), "utf8");
  for (const damaged of ["", "no list", whole.slice(0, -9), whole.replace(String(digest), "0".repeat(64))]) {
    await writeFile(path.join(cache, kept), damaged);
    assert.is(await known(), null, JSON.stringify(damaged));
  }
});

remembered("are forgotten where they come from another machine", async () => {
  const [there, here] = [await built(later), await built(later)];
  const [[theirs = ""], [ours = ""]] = [await readdir(there.cache), await readdir(here.cache)];
  await copyFile(path.join(there.cache, theirs), path.join(here.cache, ours));
  assert.is(await here.known(), null);
});

remembered("stay where another original is read in the next build", async () => {
  const { folder, cache, known, digest } = await built(later);
  await writeFile(path.join(folder, "new.png"), "new");
  const next = new SourceHashes(folder, cache, later);
  await next.read("new.png");
  await next.save();
  assert.is(await known(), digest);
});

remembered.run();
