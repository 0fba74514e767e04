// Bundles a style sheet or script with esbuild, and reports its errors as problems.

import path from "node:path";
import { build, type BuildFailure, type BuildOptions } from "esbuild";
import { BriefingError } from "../model/problem.ts";

/**
 * The minified bundle of a file.
 *
 * @param engine the engine's folder, to which the files of problems are relative
 * @param suggestion what to write instead of a file that does not parse
 * @throws BriefingError when the file or one of its imports is missing or does not parse
 */
export async function bundle(engine: string, file: string, suggestion: string, options: BuildOptions): Promise<string> {
  const result = await build({
    entryPoints: [file],
    absWorkingDir: engine,
    bundle: true,
    minify: true,
    logLevel: "silent",
    // Not the tsconfig.json around the engine: in a packed package there is none, and the bytes must not differ.
    tsconfigRaw: { compilerOptions: { target: "ES2022", strict: true, verbatimModuleSyntax: true } },
    ...options,
    write: false,
  }).catch((error: BuildFailure) => {
    throw new BriefingError(
      (error.errors ?? []).map(({ text, location }) => ({
        file: location?.file ?? path.relative(engine, file),
        record: "",
        ...(location === null ? {} : { line: location.line }),
        message: text,
        suggestion: `${suggestion}: look at the line shown and the one before it.`,
      })),
    );
  });
  return result.outputFiles[0]?.text ?? "";
}
