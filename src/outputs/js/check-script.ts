// The script of the page of checks: the grammar, the proof, and what the briefing publishes of each source.

import path from "node:path";
import type { Briefing } from "../../model/briefing.ts";
import { publishedClaims } from "../../model/proof/published-claims.ts";
import type { Folders } from "../../site/paths.ts";
import { hashedName } from "../hashed-names.ts";
import { bundleScript, type Script } from "./script-bundles.ts";

const NAME = "check";
const GLOBAL = "briefingCheck";

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

/** The script for a briefing. @param bundled what {@link bundleCheck} gave */
export function checkScript(bundled: string, briefing: Briefing): Script {
  const known = KNOWN.get(briefing);
  if (known !== undefined) return known;
  const code = `${bundled.trimEnd()}\n${GLOBAL}.open(${JSON.stringify(publishedClaims(briefing))});\n`;
  const script = { address: `/${hashedName(NAME, "js", code)}`, code };
  KNOWN.set(briefing, script);
  return script;
}

/** Pages ask for the address, and the published files for the code. */
const KNOWN = new WeakMap<Briefing, Script>();
