// Loads TypeScript modules as they are on disk, by bundling them in memory and running each bundle once.

import { createHash, randomUUID } from "node:crypto";
import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { compileFunction } from "node:vm";
import { build, type BuildFailure, type Message } from "esbuild";
import { BriefingError, type Problem } from "../model/problem.ts";

/** Each module's exports, and every file that was read: a change in any of them calls for a new load. */
export interface Loaded {
  readonly modules: ReadonlyMap<string, Record<string, unknown>>;
  readonly inputs: readonly string[];
  /** Files that other files import: a change in one changes more than its own module. */
  readonly imported: ReadonlySet<string>;
}

/**
 * Loads TypeScript modules, with everything they import from the project, as they are on disk now.
 *
 * A plain `import()` goes stale in a preview, so the files are bundled first. Code is imported under a new name
 * whenever its bundle changes. Records, which are large and change with every save, are evaluated with
 * `vm.compileFunction`, because Node never unloads an imported module.
 *
 * @param files absolute paths
 * @param folder temporary home of a bundle of code; inside the project, so that its packages resolve
 * @param keep whether to remember records, so that the next load can share unchanged ones
 * @param mapped whether errors thrown later must name lines, as those of code do and those of records do not
 * @throws BriefingError with file and line when a file does not parse, resolve or run
 */
export async function loadModules(
  files: readonly string[],
  folder: string,
  { keep = false, mapped = false } = {},
): Promise<Loaded> {
  const parts = await partsOf(files);
  const modules = new Map<string, Record<string, unknown>>();
  const inputs = new Set<string>();
  const imported = new Set<string>();
  const problems: Problem[] = [];
  const startBundling = (index: number) => {
    const part = parts[index];
    if (part === undefined) return null;
    const bundling = bundleOf(part, mapped);
    bundling.catch(() => undefined);
    return { part, bundling };
  };
  for (let index = 1, current = startBundling(0); current !== null; index++) {
    const { part, bundling } = current;
    // esbuild is a process of its own, so it bundles the next part while this one runs.
    current = startBundling(index);
    try {
      const bundle = await bundling;
      const namespaces = await (mapped ? importCode(bundle.code, folder) : runRecords(bundle.code, part, keep)).catch(
        (error: unknown) => explain(error, part, folder, mapped),
      );
      part.forEach((file, at) => modules.set(file, namespaces[`m${at}`] ?? {}));
      for (const file of bundle.inputs) inputs.add(file);
      for (const file of bundle.imported) imported.add(file);
    } catch (error) {
      if (!(error instanceof BriefingError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new BriefingError(problems);
  return { modules, inputs: [...inputs], imported };
}

/** Rethrows a module's error with its line. Source maps double the time of a load, so records get one only here. */
async function explain(error: unknown, files: readonly string[], folder: string, mapped: boolean): Promise<never> {
  if (mapped) throw new BriefingError([fromThrown(error, files)]);
  await loadModules(files, folder, { mapped: true });
  throw error;
}

/** Bytes of modules in one bundle: the bundler needs several times as much memory. */
const A_PART = 2_000_000;

/** The files in groups, each of which makes a bundle. */
async function partsOf(files: readonly string[]): Promise<string[][]> {
  const parts: string[][] = [];
  let room = 0;
  for (const file of files) {
    const { size } = await stat(file).catch(() => ({ size: 0 }));
    const last = parts.at(-1);
    if (last === undefined || size > room) {
      parts.push([file]);
      room = A_PART - size;
    } else {
      last.push(file);
      room -= size;
    }
  }
  return parts;
}

/** A file and its imports as one bundle, with a source map. */
export async function bundleCode(file: string): Promise<string> {
  return (await bundleOf([file], true)).code;
}

async function bundleOf(
  files: readonly string[],
  mapped: boolean,
): Promise<{ code: string; inputs: string[]; imported: ReadonlySet<string> }> {
  const root = process.cwd();
  const entry = files.map((file, index) => `export * as m${index} from ${JSON.stringify(file)};`).join("\n");
  const result = await build({
    stdin: { contents: entry, resolveDir: root, sourcefile: "entry.ts", loader: "ts" },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: mapped ? "esm" : "cjs",
    platform: "node",
    target: "node20",
    packages: "external",
    ...(mapped ? { sourcemap: "inline", sourcesContent: false } : {}),
    metafile: true,
    logLevel: "silent",
  }).catch((error: BuildFailure) => {
    throw new BriefingError((error.errors ?? [{ text: String(error), location: null }]).map(fromMessage));
  });
  if (result.warnings.length > 0) throw new BriefingError(result.warnings.map(fromMessage));

  return {
    code: result.outputFiles[0]?.text ?? "",
    inputs: Object.keys(result.metafile.inputs)
      .filter((file) => file !== "entry.ts")
      .map((file) => path.resolve(root, file)),
    imported: new Set(
      Object.entries(result.metafile.inputs).flatMap(([file, { imports }]) =>
        file === "entry.ts"
          ? []
          : imports.filter(({ external }) => external !== true).map((one) => path.resolve(root, one.path)),
      ),
    ),
  };
}

type Namespaces = Readonly<Record<string, Record<string, unknown>>>;

/** The last records of each set of files, by the hash of their bundle. */
const records = new Map<string, { readonly hash: string; readonly namespaces: Namespaces }>();

/** Evaluates a bundle of records, unless the last one had the same code. */
async function runRecords(code: string, files: readonly string[], keep: boolean): Promise<Namespaces> {
  const [set, hash] = [files.join("\n"), hashOf(code)];
  const known = records.get(set);
  if (known?.hash === hash) return known.namespaces;
  const module: { exports: Namespaces } = { exports: {} };
  compileFunction(code, ["module", "exports", "require"])(
    module,
    module.exports,
    createRequire(path.join(process.cwd(), "entry.js")),
  );
  // Copied, because the getters of a bundle keep its whole text alive.
  const namespaces = Object.fromEntries(Object.entries(module.exports).map(([name, one]) => [name, { ...one }]));
  if (keep) records.set(set, { hash, namespaces });
  return namespaces;
}

function hashOf(code: string): string {
  return createHash("sha256").update(code).digest("hex");
}

const imported = new Map<string, Promise<Namespaces>>();

/** Imports a bundle of code, unless the same code was imported before. */
async function importCode(code: string, folder: string): Promise<Namespaces> {
  const hash = hashOf(code);
  const known = imported.get(hash);
  if (known !== undefined) return known;
  process.setSourceMapsEnabled(true);
  const importing = whileWritten(code, folder, (file) => import(pathToFileURL(file).href) as Promise<Namespaces>);
  imported.set(hash, importing);
  return importing;
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

/** A problem from an error that a module threw, with the file and line in its source-mapped stack. */
function fromThrown(error: unknown, files: readonly string[]): Problem {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const at = stack
    .split("\n")
    .map((line) => /([^\s(]+\.ts):(\d+):\d+\)?$/.exec(line))
    .find((match) => match !== null);
  const file = at?.[1] ?? files[0] ?? "";
  return {
    file: path
      .relative(process.cwd(), file.replace(/^file:\/\//, ""))
      .split(path.sep)
      .join("/"),
    record: "",
    ...(at === undefined ? {} : { line: Number(at[2]) }),
    message: `the module threw: ${error instanceof Error ? error.message : String(error)}`,
    suggestion: "a module that holds plain records and runs no code.",
  };
}
