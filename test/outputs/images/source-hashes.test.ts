// Cached hashes of source images: a file that was changed or replaced is read again, however similar it looks.

import { copyFile, mkdir, readdir, readFile, rename, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import { sourceHashes } from "../../../src/outputs/images/source-hashes.ts";
import { temporaryFolder } from "../../support/site.ts";
import { suite } from "../../support/suite.ts";

const FILE = "square.png";
/** A minute after everything that a test writes. */
const later = () => Date.now() + 60_000;

/** A modification time that a copy may preserve. */
const PRESERVED_TIME = new Date("2026-01-02T03:04:05Z");

/** Writes a file with a preserved modification time, in a later tick of the disk's clock than its last version. */
async function write(file: string, contents: string): Promise<void> {
  const before = await stat(file, { bigint: true }).catch(() => null);
  do {
    await writeFile(file, contents);
    await utimes(file, PRESERVED_TIME, PRESERVED_TIME);
  } while ((await stat(file, { bigint: true })).ctimeNs === before?.ctimeNs);
}

/** A folder with one source image, and the cache of a build that has read it. */
async function built(clock?: () => number) {
  const root = await temporaryFolder("source-hashes");
  const [folder, cache] = [path.join(root, "pictures"), path.join(root, "cache")];
  await mkdir(folder);
  await write(path.join(folder, FILE), "red");
  const opened = sourceHashes(folder, cache, clock);
  const hash = (await opened.read(FILE))?.hash;
  await opened.save();
  return {
    root,
    folder,
    cache,
    file: path.join(folder, FILE),
    hash,
    known: () => sourceHashes(folder, cache).unchangedHash(FILE),
  };
}

const hashes = suite("source hashes");

hashes("are reused while the file is unchanged", async () => {
  const { hash, known } = await built(later);
  assert.match(String(hash), /^[0-9a-f]{64}$/);
  assert.is(await known(), hash);
});

hashes("are dropped for a file that was overwritten with the same length and time", async () => {
  const { file, known } = await built(later);
  await write(file, "sea");
  assert.is(await known(), null);
});

hashes("are dropped for a file that was replaced by one of the same length and time", async () => {
  const { root, file, known } = await built(later);
  await write(path.join(root, FILE), "sea");
  await rename(path.join(root, FILE), file);
  assert.is(await known(), null);
});

hashes(
  "are not cached for a file changed just before it was read, which may change again at the same time",
  async () => {
    assert.is(await (await built()).known(), null);
  },
);

hashes("are dropped if the cache file is damaged", async () => {
  const { cache, known, hash } = await built(later);
  const [kept = ""] = await readdir(cache);
  const whole = await readFile(path.join(cache, kept), "utf8");
  for (const damaged of ["", "no list", whole.slice(0, -9), whole.replace(String(hash), "0".repeat(64))]) {
    await writeFile(path.join(cache, kept), damaged);
    assert.is(await known(), null, JSON.stringify(damaged));
  }
});

hashes("are dropped if they come from another machine", async () => {
  const [there, here] = [await built(later), await built(later)];
  const [[theirs = ""], [ours = ""]] = [await readdir(there.cache), await readdir(here.cache)];
  await copyFile(path.join(there.cache, theirs), path.join(here.cache, ours));
  assert.is(await here.known(), null);
});

hashes("survive when the next build reads another source image", async () => {
  const { folder, cache, known, hash } = await built(later);
  await writeFile(path.join(folder, "new.png"), "new");
  const next = sourceHashes(folder, cache, later);
  await next.read("new.png");
  await next.save();
  assert.is(await known(), hash);
});

hashes.run();
