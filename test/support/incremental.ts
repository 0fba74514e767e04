// Compares a site re-rendered page by page after edits with a full build of the same files.

import path from "node:path";
import * as assert from "uvu/assert";
import { buildSite, type Site } from "../../src/eleventy/build-site.ts";
import { IncrementalRenderer } from "../../src/preview/incremental.ts";
import type { ContentCopy } from "./site.ts";

export interface EditedSite {
  readonly site: Site;
  readonly renderer: IncrementalRenderer;
  readonly copy: ContentCopy;
}

/** Builds the site of a content copy for later edits. */
export async function editedSite(copy: ContentCopy): Promise<EditedSite> {
  const site = await buildSite(copy.folders, { drafts: true });
  if (site.rerender === null) throw new Error("A site with drafts can be rendered again.");
  return { site, renderer: new IncrementalRenderer(site.rerender), copy };
}

/** A page without the hashed file names that depend on all pages. */
const named = (html: string | Uint8Array | undefined) => String(html).replace(/-[0-9a-f]{10}(?=\.(?:css|js))/g, "");

/** Compares every page after the edits with a full build. */
export async function assertSame({ site, renderer, copy }: EditedSite, shows: string, page: string): Promise<void> {
  const whole = await buildSite(copy.folders, { drafts: true });
  const shown = (file: string) => {
    renderer.refresh(file);
    return named(renderer.file(file, site.files.get(file)));
  };
  assert.match(shown(page), shows);
  for (const [file, contents] of whole.files) if (file.endsWith(".html")) assert.is(shown(file), named(contents), file);
}

/** Changes text in a file. @returns whether single pages could be re-rendered */
export async function change({ renderer, copy }: EditedSite, file: string, from: string, to: string): Promise<boolean> {
  await copy.change(file, from, to);
  return (await renderer.change(path.join(copy.folders.content, file))) === true;
}
