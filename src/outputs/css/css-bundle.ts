// The style sheet of the engine: cascade layers and components bundled into one small file.

import path from "node:path";
import { build, type BuildFailure } from "esbuild";
import { BriefingError } from "../../model/problem.ts";
import type { Folders } from "../../site/load-data.ts";
import { hashedName, placeholderName } from "../hashed-names.ts";

/** Address under which pages ask for a style sheet. */
export const chunkAddress = (name: string) => placeholderName(name, "css");

/** The file of a finished style sheet, by its path in the built folder. */
export const chunkFile = (css: string, name: string) => hashedName(name, "css", css);

/** @throws BriefingError when a style sheet cannot be parsed or found */
export async function bundleCss({ engine }: Folders): Promise<string> {
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
        record: "",
        ...(location === null ? {} : { line: location.line }),
        message: text,
        suggestion: "CSS that parses: look at the line shown and the one before it.",
      })),
    );
  });
  // esbuild keeps spaces that mean nothing: before a custom property's value, and around the slash of a font.
  const css = result.outputFiles[0]?.text.trimEnd() ?? "";
  return css.replace(/(--[\w-]+): /g, "$1:").replace(/([{;]font:[^;}"]*?) \/ /g, "$1/");
}
