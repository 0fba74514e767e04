// Whether a site's own robots.txt names the sitemap.

import type { Briefing } from "../model/briefing.ts";
import type { Problems } from "../model/problem.ts";
import { SITEMAP_FILE } from "../outputs/sitemap.ts";
import { publicAddress } from "../site/navigation/addresses.ts";
import { textOf } from "../site/file-contents.ts";

const FILE = "robots.txt";

/** Reports a `robots.txt` without the sitemap's address (RFC 9309, section 2.2.4; sitemaps.org). */
export function checkRobots(
  files: ReadonlyMap<string, string | Uint8Array>,
  briefing: Briefing,
  problems: Problems,
): void {
  const robots = files.get(FILE);
  const address = publicAddress(briefing, `/${SITEMAP_FILE}`);
  if (robots === undefined || address === null || !files.has(SITEMAP_FILE)) return;
  const named = Array.from(textOf(robots).matchAll(/^\s*sitemap\s*:\s*(\S+)/gim), ([, written]) => written);
  if (named.includes(address)) return;
  const message =
    named.length === 0 ? "it does not name the sitemap." : `it names another sitemap, ${named.join(" and ")}.`;
  problems.add({ file: FILE, record: "", message, suggestion: `Sitemap: ${address}` });
}
