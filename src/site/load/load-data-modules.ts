// Loads TypeScript modules as they are on disk, by bundling them in memory and running each bundle once.

import { createHash, randomUUID } from "node:crypto";
import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import { createRequire, SourceMap } from "node:module";
import path from "node:path";
import { compileFunction } from "node:vm";
import { build, type BuildFailure, type BuildOptions, type Message, type Plugin } from "esbuild";
import { BriefingError, type Problem } from "../../model/problem.ts";
import { slashedPath } from "../paths.ts";

/**
 * Loads TypeScript modules, with everything they import from the project, as they are on disk now.
 *
 * A plain `import()` goes stale in a preview, and Node never unloads what it imported, so the files are bundled and run
 * with `vm.compileFunction`.
 *
 * @param files absolute paths
 * @param keep whether to remember the modules, so that the next load can share unchanged ones
 * @returns each module's exports, and the files that others import: a change in one changes more than its own module
 * @throws BriefingError with file and line when a file does not parse, resolve or run
 */
export async function loadModules(files: readonly string[], keep = false) {
  const parts = await partsOf(files);
  const modules = new Map<string, Record<string, unknown>>();
  const imported = new Set<string>();
  const problems: Problem[] = [];
  const startBundling = (index: number) => {
    const part = parts[index];
    if (part === undefined) return null;
    const bundling = bundle(part, { format: "cjs" });
    bundling.catch(() => undefined);
    return { part, bundling };
  };
  for (let index = 1, current = startBundling(0); current !== null; index++) {
    const { part, bundling } = current;
    // esbuild is a process of its own, so it bundles the next part while this one runs.
    current = startBundling(index);
    try {
      const { outputFiles, metafile } = await bundling;
      const namespaces = await run(outputFiles[0]?.text ?? "", part, keep);
      part.forEach((file, at) => modules.set(file, namespaces[`m${at}`] ?? {}));
      for (const [file, { imports }] of Object.entries(metafile.inputs))
        if (file !== ENTRY) for (const one of imports) if (one.external !== true) imported.add(path.resolve(one.path));
    } catch (error) {
      if (!(error instanceof BriefingError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new BriefingError(problems);
  return { modules, imported };
}

/** Bytes of modules in one bundle: the bundler needs several times as much memory. */
const A_PART = 2_000_000;

/** The files in groups, each of which makes a bundle. */
async function partsOf(files: readonly string[]): Promise<string[][]> {
  const parts: string[][] = [];
  let room = -1;
  for (const file of files) {
    const { size } = await stat(file).catch(() => ({ size: 0 }));
    if (size > room) {
      parts.push([]);
      room = A_PART;
    }
    parts.at(-1)?.push(file);
    room -= size;
  }
  return parts;
}

/** A file and its imports as one bundle, with a source map. */
export async function bundleCode(file: string): Promise<string> {
  const { outputFiles } = await bundle([file], { format: "esm", sourcemap: "inline" });
  return outputFiles[0]?.text ?? "";
}

/** Stands before a file's number in the imports of a bundle: esbuild refuses some signs in the name of an import. */
const MODULE = "module:";

function byNumber(files: readonly string[]): Plugin {
  return {
    name: "modules-by-number",
    setup({ onResolve }) {
      onResolve({ filter: new RegExp(`^${MODULE}\\d+$`) }, ({ path: name }) => ({
        path: files[Number(name.slice(MODULE.length))] ?? "",
      }));
    },
  };
}

/** Name of the module that exports all files of a bundle, as m0, m1 and so on. */
const ENTRY = "entry.ts";

async function bundle(files: readonly string[], options: Pick<BuildOptions, "format" | "sourcemap" | "outfile">) {
  const contents = files.map((_, index) => `export * as m${index} from "${MODULE}${index}";`).join("\n");
  const root = process.cwd();
  const result = await build({
    ...options,
    plugins: [byNumber(files)],
    stdin: { contents, resolveDir: root, sourcefile: ENTRY, loader: "ts" },
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    packages: "external",
    sourcesContent: false,
    metafile: true,
    logLevel: "silent",
  }).catch((error: BuildFailure) => {
    throw new BriefingError((error.errors ?? [{ text: String(error), location: null }]).map(fromMessage));
  });
  if (result.warnings.length > 0) throw new BriefingError(result.warnings.map(fromMessage));
  return result;
}

type Namespaces = Readonly<Record<string, Record<string, unknown>>>;

/** The last modules of each set of files, by the hash of their bundle. */
const known = new Map<string, { readonly hash: string; readonly namespaces: Namespaces }>();

/** Runs a bundle, unless the last one of the same files had the same code. */
async function run(code: string, files: readonly string[], keep: boolean): Promise<Namespaces> {
  const [set, hash] = [files.join("\n"), createHash("sha256").update(code).digest("hex")];
  const last = known.get(set);
  if (last?.hash === hash) return last.namespaces;
  const module: { exports: Namespaces } = { exports: {} };
  try {
    compileFunction(code, ["module", "exports", "require"], { filename: BUNDLE })(
      module,
      module.exports,
      createRequire(path.resolve(ENTRY)),
    );
  } catch (error) {
    throw new BriefingError([await fromThrown(error, files)]);
  }
  // Copied, because the getters of a bundle keep its whole text alive.
  const namespaces = Object.fromEntries(Object.entries(module.exports).map(([name, one]) => [name, { ...one }]));
  if (keep) known.set(set, { hash, namespaces });
  return namespaces;
}

/** Writes code to a temporary file for as long as `load` takes. */
export async function whileWritten<T>(code: string, folder: string, load: (file: string) => Promise<T>): Promise<T> {
  const file = path.join(folder, `${randomUUID()}.mjs`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, code);
  try {
    return await load(file);
  } finally {
    await rm(file, { force: true });
  }
}

function fromMessage({ text, location }: Pick<Message, "text" | "location">): Problem {
  return {
    file: location?.file ?? "",
    record: "",
    ...(location === null ? {} : { line: location.line }),
    message: location === null ? text : `${text}\n${location.lineText.trim()}`,
    suggestion: text.startsWith("Duplicate key")
      ? "another id for one of the two records."
      : "TypeScript that parses: look at the line shown and the one before it.",
  };
}

/** Name of a bundle in the stack of an error. */
const BUNDLE = "bundle.cjs";

/**
 * A problem from an error that a module threw, with its file and line. A source map doubles the time of a bundle, so
 * one is made only here.
 */
async function fromThrown(error: unknown, files: readonly string[]): Promise<Problem> {
  const { outputFiles } = await bundle(files, { format: "cjs", sourcemap: "external", outfile: BUNDLE });
  const map = new SourceMap(JSON.parse(outputFiles[0]?.text ?? ""));
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const [at] = [...stack.matchAll(/bundle\.cjs:(\d+):(\d+)/g)].flatMap(([, line, column]) => {
    const origin = map.findEntry(Number(line) - 1, Number(column) - 1);
    return "originalSource" in origin ? [origin] : [];
  });
  return {
    file: slashedPath("", at?.originalSource ?? files[0] ?? ""),
    record: "",
    ...(at === undefined ? {} : { line: at.originalLine + 1 }),
    message: `the module threw: ${error instanceof Error ? error.message : String(error)}`,
    suggestion: "a module that contains plain records and runs no code.",
  };
}
