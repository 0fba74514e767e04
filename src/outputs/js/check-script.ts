// The script of the page of checks: the grammar, the proof, and what the briefing publishes of each source.

import path from "node:path";
import { textsOf } from "../../messages/compile-message.ts";
import type { Briefing } from "../../model/briefing.ts";
import { publishedClaims, type CheckData, type PageOfFigures } from "../../model/proof/published-claims.ts";
import type { Folders } from "../../site/paths.ts";
import { hashedName, placeholderName } from "../hashed-names.ts";
import { bundleScript, type Script } from "./script-bundles.ts";

const NAME = "check";
const GLOBAL = "briefingCheck";

/** The script's address in pages until its hash is known, which depends on what all pages show. */
export const CHECK_PLACEHOLDER = placeholderName(NAME, "js");

/** The last line of the script, which passes the published figures to the page. */
export const CHECK_DATA_LINE = new RegExp(String.raw`\n${GLOBAL}\.open\((.*)\);\n$`);

/** Bundles the page's code with grammar and proof, without the figures. */
export function bundleCheck(folders: Folders): Promise<string> {
  return bundleScript(folders, path.join(folders.engine, "assets", "js", "check", "check.ts"), GLOBAL);
}

/** Whether a briefing has the page: a dated copy does not, and without figures there is nothing to check. */
export function hasCheckPage({ datedCopy, figures }: Briefing): boolean {
  return !datedCopy && figures.size > 0;
}

/**
 * The script for a briefing.
 *
 * @param bundled what {@link bundleCheck} gave
 * @param pages to which a code on paper leads
 */
export function checkScript(bundled: string, briefing: Briefing, pages: readonly PageOfFigures[]): Script {
  const { tag, language, spelling } = briefing.locale;
  const data: CheckData = {
    sources: publishedClaims(briefing),
    pages,
    locale: { tag, language, spelling },
    texts: textsOf(briefing.locale, "check"),
  };
  const code = `${bundled.trimEnd()}\n${GLOBAL}.open(${JSON.stringify(data)});\n`;
  return { address: `/${hashedName(NAME, "js", code)}`, code };
}
