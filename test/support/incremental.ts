// A built site whose pages are made again after changes, held to what a whole build makes of the same files.

import path from "node:path";
import * as assert from "uvu/assert";
import configure from "../../eleventy.config.ts";
import { buildSite, type Site } from "../../src/eleventy/build-site.ts";
import type { ContentCopy } from "./site.ts";

export interface EditedSite {
  readonly site: Site;
  readonly copy: ContentCopy;
}

/** A page but for the names of files that follow from what all pages say. */
const named = (html: string | Uint8Array | undefined) => String(html).replace(/-[0-9a-f]{10}(?=\.(?:css|js))/g, "");

/** Compares every page of the desk with a whole build. */
export async function assertSame({ site, copy }: EditedSite, shows: string, page: string): Promise<void> {
  const whole = await buildSite(configure, copy.folders, { drafts: true });
  const shown = (file: string) =>
    named(site.desk?.file(file) ?? site.desk?.current(String(site.files.get(file)), file));
  assert.match(shown(page), shows);
  for (const [file, contents] of whole.files) if (file.endsWith(".html")) assert.is(shown(file), named(contents), file);
}

/** Changes words of a file. @returns whether pages follow by themselves */
export async function change({ site, copy }: EditedSite, file: string, from: string, to: string): Promise<boolean> {
  await copy.change(file, from, to);
  return (await site.desk?.change(path.join(copy.folders.content, file))) === true;
}
