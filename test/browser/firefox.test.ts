// Every page opened from disk in Firefox, which treats each file as an origin of its own and lets it read no other.

import path from "node:path";
import { pathToFileURL } from "node:url";
import * as assert from "uvu/assert";
import { firefoxPath, startFirefox, type Firefox } from "../support/firefox.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

/** Missing pictures, lazy ones included, and styles. Fonts are optional, so late ones are ignored. */
const LACKING = `
  const pictures = [...document.images].map((picture) => {
    picture.loading = "eager";
    return picture.decode().then(() => [], () => [picture.src]);
  });
  const plain = getComputedStyle(document.documentElement).backgroundColor === "rgba(0, 0, 0, 0)" ? ["styles"] : [];
  return Promise.all(pictures).then((done) => [...done.flat(), ...plain]);`;

/** Searches, and returns the address of the first result. */
const SEARCH = `
  document.querySelector(".search-open").click();
  const list = document.querySelector(".search-results");
  const field = document.querySelector(".search-field");
  field.value = "260,000";
  const first = () => list.querySelector("a")?.href;
  return first() ?? new Promise((resolve) => {
    new MutationObserver(() => first() && resolve(first())).observe(list, { childList: true });
  });`;

const program = firefoxPath();
const firefox = suite<{ site: BuiltSite; firefox: Firefox }>("browser firefox");

firefox.before(async (context) => {
  if (program === null) return;
  context.site = await builtSite();
  context.firefox = await startFirefox(program);
});

firefox.after(async (context) => context.firefox?.close());

if (program === null) {
  firefox("is left out, because it is not installed here", () => {
    console.log("Firefox is not installed here: no page was opened in it.");
  });
} else {
  firefox(
    "shows every page whole from a disk, with its rule for files, and complains of none",
    async ({ site, firefox: real }) => {
      for (const file of site.pages.keys()) {
        await real.goto(pathToFileURL(path.join(site.folder, file)).href);
        assert.equal(await real.run<string[]>(LACKING), [], file);
      }
      assert.equal(await real.complaints(), []);
    },
  );

  firefox("reads every font from a disk", async ({ site, firefox: real }) => {
    await real.goto(pathToFileURL(path.join(site.folder, "parks", "hydrogen", "index.html")).href);
    for (const font of [...site.files.keys()].filter((file) => file.endsWith(".woff2"))) {
      assert.is(
        await real.run<string>(
          `return new FontFace("probe", "url(../../${font})").load()` +
            ".then(({ status }) => status, (error) => String(error));",
        ),
        "loaded",
        font,
      );
    }
  });

  firefox("searches from a disk", async ({ site, firefox: real }) => {
    await real.goto(pathToFileURL(path.join(site.folder, "parks", "hydrogen", "index.html")).href);
    assert.is(
      await real.run<string>(SEARCH),
      pathToFileURL(path.join(site.folder, "figures", "businesses", "index.html")).href,
    );
    assert.equal(
      await real.run<unknown[]>(
        "return [document.cookie, (() => { try { return localStorage.length; } catch { return 0; } })()];",
      ),
      ["", 0],
    );
    assert.equal(await real.complaints(), []);
  });
}

firefox.run();
