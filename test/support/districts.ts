// The districts that tests of the built site run on: the real briefing, and an invented one of another structure.

import path from "node:path";
import type { uvu } from "uvu";
import { builtSite, type BuiltSite } from "./site.ts";

const DISTRICTS = { "the briefing": ".", "a second district": path.join("test", "sites", "second", "input") } as const;

/** A test of the built site, run once on each district. */
export function forEachDistrict<T>(
  suite: uvu.Test<T>,
  title: string,
  test: (site: BuiltSite) => void | Promise<void>,
): void {
  for (const [name, content] of Object.entries(DISTRICTS))
    suite(`${title}: ${name}`, async () => test(await builtSite(content)));
}
