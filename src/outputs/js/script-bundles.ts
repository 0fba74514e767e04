// The classic scripts of the site: each optional, each bundled with all that it imports, minified.

import { readdir } from "node:fs/promises";
import path from "node:path";
import { build, type BuildFailure } from "esbuild";
import { BriefingError } from "../../model/problem.ts";
import type { Folders } from "../../site/load-data.ts";
import { hashedName } from "../hashed-names.ts";

/** A script of the site. */
export interface Script {
  /** Address from the site's root; the name changes with the contents. */
  readonly address: string;
  readonly code: string;
}

/**
 * Every script in `assets/js` by its name without the ending. What lies in folders there is imported, not published.
 *
 * @throws BriefingError when a script cannot be parsed, or imports what is not there
 */
export async function bundleScripts(folders: Folders): Promise<ReadonlyMap<string, Script>> {
  const folder = path.join(folders.engine, "assets", "js");
  const files = (await readdir(folder)).filter((file) => /\.[jt]s$/.test(file)).sort();
  const scripts = await Promise.all(
    files.map(async (file): Promise<[string, Script]> => {
      const code = await bundleScript(folders, path.join(folder, file));
      const name = file.replace(/\.[jt]s$/, "");
      return [name, { address: `/${hashedName(name, "js", code)}`, code }];
    }),
  );
  return new Map(scripts);
}

/** One script as a single file that browsers read without modules. @param name a global name for what it exports */
export async function bundleScript({ engine }: Folders, file: string, name?: string): Promise<string> {
  const result = await build({
    entryPoints: [file],
    absWorkingDir: engine,
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    format: "iife",
    target: "es2020",
    legalComments: "none",
    // Styles that a script brings with it.
    loader: { ".css": "text" },
    logLevel: "silent",
    ...(name === undefined ? {} : { globalName: name }),
  }).catch((error: BuildFailure) => {
    throw new BriefingError(
      (error.errors ?? []).map(({ text, location }) => ({
        file: location?.file ?? path.relative(engine, file),
        record: "",
        ...(location === null ? {} : { line: location.line }),
        message: text,
        suggestion: "a script that parses, and imports that are there: look at the line shown and the one before it.",
      })),
    );
  });
  return result.outputFiles[0]?.text ?? "";
}
