// The site's scripts: optional classic scripts, each bundled with its imports and minified.

import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Folders } from "../../site/paths.ts";
import { bundle } from "../esbuild-bundle.ts";
import { hashedName } from "../hashed-names.ts";

export interface Script {
  /** Address from the site's root, with a hash of the code. */
  readonly address: string;
  readonly code: string;
}

/**
 * Bundles every script in `assets/js`, by name without the ending. Its subfolders contain imports, not scripts.
 *
 * @throws BriefingError as {@link bundleScript} does
 */
export async function bundleScripts(folders: Folders): Promise<ReadonlyMap<string, Script>> {
  const folder = path.join(folders.engine, "assets", "js");
  const files = (await readdir(folder)).filter((file) => /\.[jt]s$/.test(file)).sort();
  const scripts = await Promise.all(
    files.map(async (file): Promise<[string, Script]> => {
      const code = await bundleScript(folders, path.join(folder, file));
      const { name } = path.parse(file);
      return [name, { address: `/${hashedName(name, "js", code)}`, code }];
    }),
  );
  return new Map(scripts);
}

/**
 * Bundles one script into a classic script.
 *
 * @param globalName the global variable for its exports
 * @throws BriefingError when the script or one of its imports is missing or does not parse
 */
export function bundleScript({ engine }: Folders, file: string, globalName?: string): Promise<string> {
  return bundle(engine, file, "a script that parses, and imports that exist", {
    charset: "utf8",
    format: "iife",
    target: "es2020",
    legalComments: "none",
    // Style sheets that a script imports.
    loader: { ".css": "text" },
    ...(globalName === undefined ? {} : { globalName }),
  });
}
