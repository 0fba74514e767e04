// The classic scripts of the site: each optional, each a file of its own, minified.

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { transform } from "esbuild";
import type { Folders } from "./content.ts";

/** A script of the site. */
export interface Script {
  /** Address from the site's root; the name changes with the contents. */
  readonly address: string;
  readonly code: string;
}

/** Every script in `assets/js` by its name without the ending. */
export async function bundleScripts({ engine }: Folders): Promise<ReadonlyMap<string, Script>> {
  const folder = path.join(engine, "assets", "js");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".js")).sort();
  const scripts = await Promise.all(
    files.map(async (file): Promise<[string, Script]> => {
      const { code } = await transform(await readFile(path.join(folder, file), "utf8"), { minify: true, target: "es2020", format: "iife" });
      const name = path.basename(file, ".js");
      const hash = createHash("sha256").update(code).digest("hex").slice(0, 10);
      return [name, { address: `/assets/${name}-${hash}.js`, code }];
    }),
  );
  return new Map(scripts);
}
