// The site's scripts: optional classic scripts, each bundled with its imports and minified.

import { readdir } from "node:fs/promises";
import path from "node:path";
import { textsOf } from "../../messages/compile-message.ts";
import type { Locale } from "../../messages/locale.ts";
import type { Folders } from "../../site/paths.ts";
import { bundle } from "../esbuild-bundle.ts";
import { hashedName } from "../hashed-names.ts";

export interface Script {
  /** Address from the site's root, with a hash of the code. */
  readonly address: string;
  readonly code: string;
}

/** The scripts with words in them: each exports `open`, which takes its texts. */
const WITH_TEXTS: Readonly<Record<string, { readonly global: string; readonly texts: (locale: Locale) => object }>> = {
  register: { global: "briefingRegister", texts: (locale) => textsOf(locale, "register") },
  search: { global: "briefingSearchButton", texts: buttonTexts },
};

/** Whole texts, because the script is on every page: it has no plurals to decide. */
function buttonTexts(locale: Locale): Record<string, string> {
  const prefix = "search.button.";
  // The script fills in the languages that its page names.
  const values = { languages: "{languages}" };
  return Object.fromEntries(locale.idsOf(prefix).map((id) => [id.slice(prefix.length), locale.text(id, values)]));
}

/**
 * Bundles every script in `assets/js`, by name without the ending, without its texts. Its subfolders contain imports, not
 * scripts.
 *
 * @throws BriefingError as {@link bundleScript} does
 */
export async function bundleScripts(folders: Folders): Promise<ReadonlyMap<string, string>> {
  const folder = path.join(folders.engine, "assets", "js");
  const files = (await readdir(folder)).filter((file) => /\.[jt]s$/.test(file)).sort();
  const bundles = files.map(async (file): Promise<[string, string]> => {
    const { name } = path.parse(file);
    return [name, await bundleScript(folders, path.join(folder, file), WITH_TEXTS[name]?.global)];
  });
  return new Map(await Promise.all(bundles));
}

/** The scripts with their texts in a language, by name. @param bundles what {@link bundleScripts} gave */
export function scriptsIn(locale: Locale, bundles: ReadonlyMap<string, string>): ReadonlyMap<string, Script> {
  return new Map(
    [...bundles].map(([name, bundled]): [string, Script] => {
      const { global, texts } = WITH_TEXTS[name] ?? {};
      const call = texts === undefined ? "" : `${global}.open(${JSON.stringify(texts(locale))});\n`;
      const code = bundled + call;
      return [name, { address: `/${hashedName(name, "js", code)}`, code }];
    }),
  );
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
