// Leaves pages out of a build, as their front matter asks: drafts, pages of a later edition, and lists without records.

import type { EleventyConfig } from "@11ty/eleventy";
import type { Briefing } from "../model/briefing.ts";
import type { CurrentBuild } from "./current-build.ts";

/** Rules that leave a page out, by the front matter that names them. */
const LEFT_OUT: Readonly<Record<string, (value: unknown, build: CurrentBuild) => boolean>> = {
  // A page that came with a later edition is no page of this one.
  since: (since, { context }) =>
    typeof since === "string" && !context.editions.some(({ edition }) => edition.id === since),
  draft: (draft, { context }) => draft !== undefined && draft !== false && !context.drafts,
  needs: (kind, { briefing }) => typeof kind === "string" && sizeOf(briefing[kind as keyof Briefing]) === 0,
};

export function addPreprocessors(config: EleventyConfig, build: CurrentBuild): void {
  for (const [field, leavesOut] of Object.entries(LEFT_OUT))
    config.addPreprocessor(field, "njk,md", (data) => (leavesOut(data[field], build) ? false : undefined));
}

function sizeOf(records: unknown): number {
  return records instanceof Map ? records.size : Array.isArray(records) ? records.length : 0;
}
