// The scripts of the page of checks: the grammar, the proof and what the briefing publishes of each source; and the
// comparison of a copy of the site, loaded on first use.

import path from "node:path";
import { textsOf } from "../../messages/compile-message.ts";
import type { Briefing } from "../../model/briefing.ts";
import { publishedClaims, type CheckData, type PageOfFigures } from "../../model/proof/published-claims.ts";
import type { Folders } from "../../site/paths.ts";
import { hashedName, placeholderName } from "../hashed-names.ts";
import { bundleScript, type Script } from "./script-bundles.ts";

const NAME = "check";
const GLOBAL = "briefingCheck";
const COPY_NAME = "site-copy";
const COPY_GLOBAL = "briefingSiteCopy";

/** The script's address in pages until its hash is known, which depends on what all pages show. */
export const CHECK_PLACEHOLDER = placeholderName(NAME, "js");

/** The last line of the script, which passes the published figures to the page. */
export const CHECK_DATA_LINE = new RegExp(String.raw`\n${GLOBAL}\.open\((.*)\);\n$`);

export interface CheckBundle {
  /** The page's code with grammar and proof, without the figures. */
  readonly page: string;
  /** The comparison of a copy of the site. */
  readonly siteCopy: Script;
}

/** Bundles what the scripts of all briefings have in common. */
export async function bundleCheck(folders: Folders): Promise<CheckBundle> {
  const folder = path.join(folders.engine, "assets", "js", "check");
  const [page, code] = await Promise.all([
    bundleScript(folders, path.join(folder, "check.ts"), GLOBAL),
    bundleScript(folders, path.join(folder, "site-copy.ts"), COPY_GLOBAL),
  ]);
  return { page, siteCopy: { address: `/${hashedName(COPY_NAME, "js", code)}`, code } };
}

/** Whether a briefing has the page: a dated copy does not, and without figures there is nothing to check. */
export function hasCheckPage({ datedCopy, figures }: Briefing): boolean {
  return !datedCopy && figures.size > 0;
}

/**
 * The scripts for a briefing, that of the page first.
 *
 * @param bundled what {@link bundleCheck} gave
 * @param pages to which a code on paper leads
 */
export function checkScripts(
  { page, siteCopy }: CheckBundle,
  briefing: Briefing,
  pages: readonly PageOfFigures[],
): [page: Script, siteCopy: Script] {
  const { tag, language, spelling } = briefing.locale;
  const data: CheckData = {
    sources: publishedClaims(briefing),
    pages,
    siteCopy: path.posix.basename(siteCopy.address),
    locale: { tag, language, spelling },
    texts: textsOf(briefing.locale, "check"),
  };
  const code = `${page.trimEnd()}\n${GLOBAL}.open(${JSON.stringify(data)});\n`;
  return [{ address: `/${hashedName(NAME, "js", code)}`, code }, siteCopy];
}
