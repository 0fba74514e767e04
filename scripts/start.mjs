// Runs a script of this folder by name: `node scripts/start.mjs build`.
//
// The script and the project's modules it imports are bundled once and cached until one of those files changes, because
// loading the TypeScript file by file takes longer than a whole build. This file is JavaScript, because Node 20 cannot
// run TypeScript.

import { createHash, randomUUID } from "node:crypto";
import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import module from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import v8 from "node:v8";

const CACHE = path.resolve(".cache", "scripts");

/** @param {string | Uint8Array} contents */
const hashOf = (contents) => createHash("sha256").update(contents).digest("hex");

/** @param {string} file */
const hashOfFile = (file) => readFile(file).then(hashOf, () => "");

/**
 * The entry file of the cached bundle, or null if one of its inputs has changed.
 *
 * @param {string} note
 * @returns {Promise<string | null>}
 */
async function findBundle(note) {
  try {
    const { entry, inputs } = JSON.parse(await readFile(note, "utf8"));
    const hashes = await Promise.all(Object.keys(inputs).map(hashOfFile));
    const file = path.join(CACHE, entry);
    await access(file);
    return Object.values(inputs).every((hash, index) => hash === hashes[index]) ? file : null;
  } catch {
    return null;
  }
}

/**
 * Bundles the script. Modules behind a dynamic import() become files of their own, which load when needed.
 *
 * @param {string} name
 * @param {string} note
 * @returns {Promise<string>}
 */
async function bundle(name, note) {
  const { build } = await import("esbuild");
  const folder = path.join(CACHE, `${name}-${randomUUID()}`);
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
  // Relative to the cache, so that the project can be moved.
  await writeFile(
    `${note}.${process.pid}`,
    JSON.stringify({ entry: path.relative(CACHE, entry), inputs, before: last?.entry }),
  );
  await rename(`${note}.${process.pid}`, note);
  // A process may still load dynamic imports from the previous bundle, so only the one before that is removed.
  if (last?.before !== undefined)
    await rm(path.join(CACHE, path.dirname(last.before)), { recursive: true, force: true });
  return entry;
}

const [name = ""] = process.argv.splice(2, 1);
const note = path.join(CACHE, `${name}.json`);
// Node 22.1 and newer cache compiled code.
module.enableCompileCache?.(path.join(".cache", "compiled"));
process.setSourceMapsEnabled(true);
// Collect garbage after the heap has grown by a fifth, not doubled: with thousands of pages, that takes a fifth less
// memory for a hundredth more time.
v8.setFlagsFromString("--heap-growing-percent=20");
// Eleventy starts a slow thread to reload changed ES modules; nothing it loads here changes while it runs.
process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
const entry =
  (await findBundle(note)) ??
  (await bundle(name, note).catch((error) => {
    if (error.syscall === undefined) throw error;
    console.error(
      `.cache cannot be written: ${error.message}. Free some space or make the folder writable, then try again.`,
    );
    process.exit(1);
  }));
await import(pathToFileURL(entry).href);
