// The style sheet: cascade layers and components bundled into one small file.

import { createHash } from "node:crypto";
import path from "node:path";
import { build, type BuildFailure } from "esbuild";
import { BriefingError } from "../model/problem.ts";
import type { Folders } from "./content.ts";

/** The style sheet of the site. */
export interface Styles {
  /** Address from the site's root; the name changes with the contents. */
  readonly address: string;
  readonly css: string;
}

/** @throws BriefingError when a style sheet cannot be parsed or found */
export async function bundleStyles({ engine }: Folders): Promise<Styles> {
  const result = await build({
    entryPoints: [path.join(engine, "assets", "css", "site.css")],
    absWorkingDir: engine,
    bundle: true,
    minify: true,
    write: false,
    logLevel: "silent",
    external: ["*.woff2"],
    target: ["chrome111", "firefox114", "safari16.4"],
  }).catch((error: BuildFailure) => {
    throw new BriefingError(
      (error.errors ?? []).map(({ text, location }) => ({
        file: location?.file ?? "assets/css/site.css",
        where: "",
        ...(location === null ? {} : { line: location.line }),
        wrong: text,
        write: "CSS that parses.",
      })),
    );
  });
  const css = result.outputFiles[0]?.text.trimEnd() ?? "";
  const hash = createHash("sha256").update(css).digest("hex").slice(0, 10);
  return { address: `/assets/site-${hash}.css`, css };
}
