// The pages that the engine offers every briefing: of its records, their lists, and the one for what is not there.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import type { Briefing } from "../model/briefing.ts";
import { OFFERED_PAGES } from "../site/load-data.ts";
import type { Session } from "../site/build-context.ts";

/**
 * Adds each page of the engine, unless the briefing's own `src/pages` has a file in its place.
 * A page whose front matter says `needs: terms` is left out of a briefing that has no terms; so with any kind of record.
 */
export function offeredPages(config: EleventyConfig, { briefing, folders: { content, engine } }: Session): void {
  const offered = path.join(engine, OFFERED_PAGES);
  for (const file of readdirSync(offered, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".njk"))
    .sort()) {
    if (existsSync(path.join(content, "src", "pages", file))) continue;
    config.addTemplate(file.split(path.sep).join("/"), readFileSync(path.join(offered, file), "utf8"));
  }
  config.addPreprocessor("needs", "njk,md", ({ needs }) =>
    typeof needs === "string" && sizeOf(briefing[needs as keyof Briefing]) === 0 ? false : undefined,
  );
}

function sizeOf(records: unknown): number {
  return records instanceof Map ? records.size : Array.isArray(records) ? records.length : 0;
}
