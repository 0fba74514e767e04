// The page of a chart in a frame of another site: it is whole, runs no script, and asks for nothing that is refused.

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import * as assert from "uvu/assert";
import { useBrowser } from "../support/browser.ts";
import { hostKinds, type RunningHost } from "../support/hosts.ts";
import { serve, type Host } from "../support/serve.ts";
import { builtSite, temporaryFolder, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

interface Opened {
  site: BuiltSite;
  browser: Browser;
  host: RunningHost;
}

const embed = suite<Opened>("embedded charts");
const browser = useBrowser(embed);

embed.before(async (context) => {
  [context.site, context.browser] = await Promise.all([builtSite(), browser()]);
  const kind = hostKinds().find(({ name }) => name === "serve");
  assert.ok(kind);
  context.host = await kind.start(context.site.folder, "");
});

embed.after(async ({ host }) => host.stop());

/** Opens a page of another origin, whose policy allows frames of the site alone, with a frame of each address. */
async function inFrames({ browser: real, host }: Opened, addresses: readonly string[]) {
  const folder = await temporaryFolder("embedding");
  await mkdir(folder, { recursive: true });
  const frames = addresses.map(
    (address) => `<iframe src="${host.address}${address}" width="600" height="900"></iframe>`,
  );
  await writeFile(path.join(folder, "index.html"), `<!doctype html><title>Another site</title>${frames.join("")}`);
  const other: Host = await serve(folder, "/", {
    "content-security-policy": `default-src 'none'; frame-src ${host.address}`,
  });
  const context = await real.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("requestfailed", (request) => faults.push(`${request.url()} ${request.failure()?.errorText}`));
  await page.goto(other.address.replace("127.0.0.1", "localhost") + "index.html", { waitUntil: "load" });
  const close = async () => {
    await context.close();
    await other.close();
  };
  return { page, faults, close };
}

embed("are whole in a frame of another site under a strict policy, without a script", async (context) => {
  const ids = [...context.site.briefing.charts.keys()];
  const { page, faults, close } = await inFrames(
    context,
    ids.map((id) => `charts/${id}/index.html`),
  );
  assert.equal(faults, []);
  for (const id of ids) {
    const frame = page.frames().find((one) => one.url().endsWith(`charts/${id}/index.html`));
    const seen = await frame?.evaluate(() => ({
      height: document.querySelector(".chart")?.getBoundingClientRect().height ?? 0,
      styles: [...document.styleSheets].filter(({ cssRules }) => cssRules.length > 0).length,
      scripts: document.scripts.length,
      sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      targets: [...new Set([...document.querySelectorAll("a")].map(() => document.querySelector("base")?.target))],
    }));
    assert.ok(seen !== undefined && seen.height > 100 && seen.styles >= 2, `${id}: ${JSON.stringify(seen)}`);
    assert.equal([seen.scripts, seen.sideways, seen.targets], [0, false, ["_blank"]], id);
  }
  await close();
});

embed("alone may be framed: any other page is refused", async (context) => {
  const { page, faults, close } = await inFrames(context, ["about/index.html"]);
  assert.is(faults.filter((fault) => /frame-ancestors/.test(fault)).length, 1, faults.join("\n"));
  assert.not.ok(page.frames().some((frame) => frame.url().endsWith("about/index.html")));
  await close();
});

embed.run();
