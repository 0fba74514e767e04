// The style sheets of the engine: cascade layers and components bundled into one, which css-chunks.ts then splits.

import path from "node:path";
import type { Folders } from "../../site/paths.ts";
import { bundle } from "../esbuild-bundle.ts";
import { hashedName, placeholderName } from "../hashed-names.ts";

/** The address that pages use for a chunk until its hash is known. */
export const chunkAddress = (name: string) => placeholderName(name, "css");

/** The path of a finished chunk in the built folder. */
export const chunkFile = (css: string, name: string) => hashedName(name, "css", css);

/** The kind of face that each family token stands for. */
const FACES = { read: "serif", label: "sans" } as const;

/** @throws BriefingError when a style sheet is missing or does not parse */
export async function bundleCss({ engine }: Folders): Promise<string> {
  const css = await bundle(engine, path.join(engine, "assets", "css", "site.css"), "CSS that parses", {
    external: ["*.woff2"],
    target: ["chrome111", "firefox114", "safari16.4"],
  });
  // Chinese takes the kind of face of the text around it, which its own element cannot see.
  const withChinese = css.replace(
    /([{;]\s*)(font(?:-family)?:[^;{}]*var\(--(read|label)\))/g,
    (_, start: string, declaration: string, kind: keyof typeof FACES) =>
      `${start}--chinese:var(--${FACES[kind]}-chinese);${declaration}`,
  );
  // esbuild keeps two meaningless spaces: before the value of a custom property, and around the slash of `font`.
  return withChinese
    .trimEnd()
    .replace(/(--[\w-]+): /g, "$1:")
    .replace(/([{;]font:[^;}"]*?) \/ /g, "$1/");
}
