// What `npm run check` reads: facts and front matter, and neither a picture nor the text of a page.

import { existsSync } from "node:fs";
import { cp, mkdir, rm } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import { BriefingError, Problems } from "../../src/model/problem.ts";
import { checkContent } from "../../src/site/check-content.ts";
import { loadBriefing, translateBriefing } from "../../src/site/load/load-briefing.ts";
import { foldersOf } from "../../src/site/paths.ts";
import { ContentCopy, temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const check = suite("check of content");

check("needs no picture, and makes none", async () => {
  const copy = await ContentCopy.make();
  const pictures = path.join(copy.folders.content, "assets", "pictures");
  await rm(pictures);
  await mkdir(pictures);
  await cp("assets/pictures/structure.json", path.join(pictures, "structure.json"));
  const cache = path.join(await temporaryFolder("cache"), "none");
  const briefing = await checkContent({ ...copy.folders, cache });
  assert.ok(briefing.pictures.size > 0);
  assert.not.ok(existsSync(cache));
});

check("names every problem of facts and front matter at once", async () => {
  const copy = await ContentCopy.ofSecondDistrict();
  await copy.change("_data/figures/parks.ts", 'kind: "actual"', 'kind: "actuel"');
  await copy.change("src/pages/schools.md", "order: 4", "order: last");
  await copy.change("src/pages/index.njk", "title: Fernholt", "title: @Fernholt");
  const thrown = await checkContent(copy.folders).catch((error: unknown) => error);
  assert.instance(thrown, BriefingError);
  assert.equal((thrown as BriefingError).problems.map(({ file }) => file).sort(), [
    "_data/figures/parks.ts",
    "src/pages/index.njk",
    "src/pages/schools.md",
  ]);
});

check("names the texts and pages that another language of the briefing lacks", async () => {
  const copy = await ContentCopy.ofSecondDistrict();
  await copy.change("_data/briefing.ts", 'languages: ["en-GB"]', 'languages: ["en-GB", "zh-Hans"]');
  const thrown = await checkContent(copy.folders).catch((error: unknown) => error);
  assert.instance(thrown, BriefingError);
  const problems = (thrown as BriefingError).problems.map(({ file, record }) => `${file} · ${record}`);
  for (const one of ["_data/translations/zh-Hans/briefing.ts · briefing", "src/pages/schools.md · "])
    assert.ok(problems.includes(one), `${one} is missing from:\n${problems.join("\n")}`);
});

check("finds a Chinese text for every text of the records, each by the rules", async () => {
  const problems = new Problems();
  const loaded = await loadBriefing(foldersOf(), {}, problems);
  const { briefing } = translateBriefing(loaded, "zh-Hans", problems);
  assert.equal(problems.list, []);
  const names = [...briefing.parks.values(), ...briefing.places.values()].map(({ name }) => name);
  assert.equal(
    names.filter((name) => !/\p{Script=Han}/u.test(name)),
    [],
  );
});

check.run();
