// Runs a script of this folder by its name: `node scripts/start.mjs build`.
//
// The script and all that it imports from the project are bundled once and kept until one of these files changes:
// TypeScript that is loaded file by file costs more time than a whole build. This file is JavaScript, because Node 20
// runs nothing else by itself.

import { createHash, randomUUID } from "node:crypto";
import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import module from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import v8 from "node:v8";

const KEPT = path.resolve(".cache", "scripts");

/** @param {string | Uint8Array} contents */
const hashOf = (contents) => createHash("sha256").update(contents).digest("hex");

/** @param {string} file */
const hashOfFile = (file) => readFile(file).then(hashOf, () => "");

/**
 * The bundle's first file, where none of the files that it was made of has changed.
 *
 * @param {string} note
 * @returns {Promise<string | null>}
 */
async function findKept(note) {
  try {
    const { entry, inputs } = JSON.parse(await readFile(note, "utf8"));
    const hashes = await Promise.all(Object.keys(inputs).map(hashOfFile));
    const file = path.join(KEPT, entry);
    await access(file);
    return Object.values(inputs).every((hash, index) => hash === hashes[index]) ? file : null;
  } catch {
    return null;
  }
}

/**
 * Bundles the script. What it imports later, by `import()`, stays a file of its own that is loaded then.
 *
 * @param {string} name
 * @param {string} note
 * @returns {Promise<string>}
 */
async function bundle(name, note) {
  const { build } = await import("esbuild");
  const folder = path.join(KEPT, `${name}-${randomUUID()}`);
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join("scripts", `${name}.ts`)],
    bundle: true,
    splitting: true,
    write: false,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: "linked",
    metafile: true,
    logLevel: "silent",
  });
  await mkdir(folder, { recursive: true });
  await Promise.all(outputFiles.map((file) => writeFile(file.path, file.contents)));
  const files = [...Object.keys(metafile.inputs), "package.json"];
  const inputs = Object.fromEntries(await Promise.all(files.map(async (file) => [file, await hashOfFile(file)])));
  const entry = path.join(folder, `${name}.mjs`);
  const last = await readFile(note, "utf8").then(JSON.parse, () => null);
  // By its place among the kept: the project may be moved with all that it keeps.
  await writeFile(
    `${note}.${process.pid}`,
    JSON.stringify({ entry: path.relative(KEPT, entry), inputs, before: last?.entry }),
  );
  await rename(`${note}.${process.pid}`, note);
  // A run that started with the last bundle has loaded all but what it asks for late; it is let go of after the next change.
  if (last?.before !== undefined)
    await rm(path.join(KEPT, path.dirname(last.before)), { recursive: true, force: true });
  return entry;
}

const [name = ""] = process.argv.splice(2, 1);
const note = path.join(KEPT, `${name}.json`);
// Node 22 keeps what it compiled; Node 20 cannot.
module.enableCompileCache?.(path.join(".cache", "compiled"));
process.setSourceMapsEnabled(true);
// The heap grows by a fifth before it is looked through again, not to its double: of a site with thousands of pages, a
// fifth less memory for a hundredth more time.
v8.setFlagsFromString("--heap-growing-percent=20");
// Nothing that Eleventy loads here changes while it runs, and the thread by which it would follow changes starts slowly.
process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
const entry =
  (await findKept(note)) ??
  (await bundle(name, note).catch((error) => {
    if (error.syscall === undefined) throw error;
    console.error(
      `What .cache keeps cannot be written: ${error.message}. Make room for it, or let it be written to, and try again.`,
    );
    process.exit(1);
  }));
await import(pathToFileURL(entry).href);
