// One page made again after a change is, byte for byte, what a whole build makes of it.

import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import type { RerenderState } from "../../src/eleventy/complete-site.ts";
import { SiteWorker } from "../../src/preview/site-worker.ts";
import { assertSame, change, type EditedSite, editedSite } from "../support/incremental.ts";
import { ContentCopy } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const incremental = suite<EditedSite>("incremental rendering");

incremental.before(async (context) => {
  Object.assign(context, await editedSite(await ContentCopy.make()));
});

incremental("follows a figure on every page that shows it", async (context) => {
  assert.ok(await change(context, "_data/figures/district-2018.ts", "432 square kilometers", "433 square kilometers"));
  await assertSame(context, "433 square kilometres", "district/index.html");
});

incremental("follows prose, and words in a record that a title is made of", async (context) => {
  assert.ok(await change(context, "src/pages/industry.md", "# ", "# Words of an editor, "));
  assert.ok(await change(context, "_data/figures/district-2018.ts", 'label: "Area"', 'label: "Area of the land"'));
  await assertSame(context, "Words of an editor", "industry/index.html");
});

incremental(
  "leaves to a whole build what it cannot follow: another id, front matter, settings, what does not load",
  async (context) => {
    assert.not.ok(await change(context, "src/pages/industry.md", "title: ", "title: Other "));
    assert.not.ok(await change(context, "_data/figures/district-2018.ts", '"district-area":', '"district-surface":'));
    assert.not.ok(await change(context, "_data/briefing.ts", 'title: "', 'title: "Other '));
    assert.not.ok(await change(context, "_data/sources.ts", "const sources = {", "const sources = {{"));
  },
);

incremental("follows a style, under the name that the pages then ask for", async ({ site, renderer, copy }) => {
  const sheet = path.join(copy.folders.engine, "assets", "css", "base.css");
  assert.ok(await renderer.change(sheet));
  const before = await readFile(sheet, "utf8");
  const page = String(renderer.file("about/index.html", site.files.get("about/index.html")));
  const [, name = ""] = /href="\.\.\/(assets\/site-[^"]*)"/.exec(page) ?? [];
  assert.is(
    String(renderer.file(name, site.files.get(name))),
    String(site.files.get(name)),
    "no change, no other name",
  );
  await writeFile(sheet, before);
});

incremental("keeps the last good page, under the problem, when rendering throws", async ({ site, copy }) => {
  const rerender = site.rerender as RerenderState;
  const pass = Object.assign(Object.create(rerender.pass), {
    rerender: () => {
      throw new Error("no page came of it");
    },
  });
  const worker = new SiteWorker(copy.folders);
  await worker.show({ ...site, rerender: { ...rerender, pass } });
  assert.ok(await worker.change(path.join(copy.folders.engine, "_includes", "layouts", "page.njk")));
  for (const _visit of ["first", "second"]) {
    const page = worker.respond("/about/");
    assert.is(page?.status, 200);
    assert.match(String(page?.body), /<h1[\s\S]*class="preview-problems"[\s\S]*no page came of it/);
  }
});

incremental.run();
