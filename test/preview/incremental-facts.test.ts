// Only what a changed record brings about is made anew; what comes of it is, byte for byte, what a whole build makes.

import path from "node:path";
import * as assert from "uvu/assert";
import { assertSame, change, type EditedSite, editedSite } from "../support/incremental.ts";
import { ContentCopy } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const facts = suite<EditedSite>("incremental rendering of facts");

const SETTINGS = "_data/briefing.ts";
const PARKS = "_data/figures/parks.ts";

async function edited(prepare: (copy: ContentCopy) => Promise<void> = async () => {}): Promise<EditedSite> {
  const copy = await ContentCopy.ofSecondDistrict();
  await prepare(copy);
  return editedSite(copy);
}

facts("follow a figure into what is computed from it", async () => {
  const site = await edited();
  assert.ok(await change(site, PARKS, '"86 hectares"', '"93 hectares"'));
  await assertSame(site, "7.5%", "figures/parks-share/index.html");
});

facts("follow a name into titles and every list of pages, there and back", async () => {
  const site = await edited();
  assert.ok(await change(site, "_data/parks.ts", '"Mill Park"', '"Old Mill Park"'));
  await assertSame(site, "<h1>Old Mill Park</h1>", "parks/mill-park/index.html");
  assert.ok(await change(site, "_data/places.ts", 'name: "', 'name: "Greater '));
  await assertSame(site, "Greater ", "figures/area/index.html");
  assert.ok(await change(site, "_data/parks.ts", '"Old Mill Park"', '"Mill Park"'));
  await assertSame(site, "<h1>Mill Park</h1>", "parks/mill-park/index.html");
});

facts("follow a figure that editions know with other words", async () => {
  const site = await edited(async (copy) => {
    await copy.change(
      SETTINGS,
      '"courier-2031-05-02", "gazette-2030-07"] }',
      '"courier-2031-05-02"] }, { id: "2032", date: "2032-06-01", label: "Second edition", sources: ["gazette-2030-07"] }',
    );
    await copy.change(
      PARKS,
      '"140 workshops",\n',
      '"150 workshops", revisions: [{ edition: "2032", was: { printed: "140 workshops" }, reason: "A slip of the pen." }],\n',
    );
  });
  assert.ok(await change(site, PARKS, '"150 workshops"', '"160 workshops"'));
  await assertSame(site, "160 workshops", "changes/index.html");
  assert.ok(await change(site, PARKS, '"140 workshops"', '"141 workshops"'));
  await assertSame(site, "141 workshops", "changes/index.html");
});

facts(
  "leave to a whole build a record that comes, goes or moves, and the last good page to one that is wrong",
  async () => {
    const site = await edited();
    const page = "figures/mill-area/index.html";
    const before = String(site.site.files.get(page));
    const record = `  "mill-area": {
    label: "Area",
    about: "mill-park",
    kind: "actual",
    printed: "86 hectares",
    source: "courier-2031-05-02",
    paragraph: 5,
  },\n`;
    assert.not.ok(await change(site, PARKS, record, ""));
    assert.not.ok(await change(site, PARKS, "} satisfies", `${record}} satisfies`));
    assert.not.ok(await change(site, PARKS, record, record.replace("86 hectares", "a great many hectares")));
    assert.not.ok(await change(site, PARKS, "a great many hectares", "86 hectares"));
    assert.not.ok(await change(site, PARKS, 'kind: "actual"', 'kind: "guess"'));
    site.renderer.refresh(page);
    assert.is(String(site.renderer.file(page, before)), before);
  },
);

facts("follow a module that was broken and is mended", async () => {
  const site = await edited();
  assert.not.ok(await change(site, PARKS, "const figures = {", "const figures = {{"));
  assert.ok(await change(site, PARKS, "const figures = {{", "const figures = {"));
  assert.ok(await change(site, PARKS, '"54 hectares"', '"55 hectares"'));
  await assertSame(site, "55 hectares", "figures/kiln-area/index.html");
});

facts("follow what another module imports by a load of all", async () => {
  const site = await edited((copy) =>
    copy
      .write(
        "_data/ids.ts",
        'export const HOUSEHOLDS = "2,300 households";\nexport type SourceId = string;\nexport type SubjectId = string;\nexport type FigureId = string;\n',
      )
      .then(() => copy.change(PARKS, '"2,300 households"', "HOUSEHOLDS"))
      .then(() =>
        copy.change(PARKS, "import type { SourceId", 'import { HOUSEHOLDS } from "../ids.ts";\nimport type { SourceId'),
      ),
  );
  await site.copy.change("_data/ids.ts", "2,300", "2,400");
  assert.ok(await site.renderer.change(path.join(site.copy.folders.content, "_data", "ids.ts")));
  await assertSame(site, "2,400 households", "figures/heat-households/index.html");
});

facts.run();
