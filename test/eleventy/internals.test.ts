// The private parts of Eleventy and its dev server are still what src/eleventy/internals.ts takes them for.

import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { Eleventy, type EleventyConfig } from "@11ty/eleventy";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import * as assert from "uvu/assert";
import { isDeferred, listenOn, READ_IN, silenceBenchmark, transformNames } from "../../src/eleventy/internals.ts";
import { packageFolder } from "../../src/site/packages.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const internals = suite("internals of Eleventy");

/** Runs Eleventy over an empty folder with a configuration of the test's own. */
async function configured(configure: (config: EleventyConfig) => void): Promise<void> {
  const folder = path.relative(process.cwd(), await temporaryFolder("empty"));
  const eleventy = new Eleventy(folder, path.join(folder, "_site"), {
    quietMode: true,
    loader: "esm",
    config: configure,
  });
  eleventy.disableLogger();
  await eleventy.toJSON();
}

internals("were read in the versions that are installed", async () => {
  for (const [name, version] of Object.entries(READ_IN)) {
    const manifest = path.join(packageFolder(process.cwd(), name), "package.json");
    const installed = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
    assert.is(installed.version, version, `${name}: read src/eleventy/internals.ts against the new version`);
  }
});

internals("list transforms in the order in which they run", async () => {
  const names: string[] = [];
  await configured((config) => {
    for (const name of ["first", "second"]) config.addTransform(name, (content) => content);
    config.on("eleventy.before", () => void names.push(...transformNames(config)));
  });
  assert.equal(
    names.filter((name) => !name.startsWith("@11ty/")),
    ["first", "second"],
  );
});

internals("tell a deferred plugin from one that is added at once", async () => {
  const deferred: boolean[] = [];
  await configured((config) => {
    const plugin = (plugged: EleventyConfig) => void deferred.push(isDeferred(plugged));
    config.addPlugin(plugin, { immediate: true });
    config.addPlugin(plugin);
    silenceBenchmark(config);
  });
  assert.equal(deferred, [false, true]);
});

internals("have the server listen on this machine only", async () => {
  const server = EleventyDevServer.getServer("internals", await temporaryFolder("served"), {
    port: 0,
    messageOnStart: () => "",
    logger: { info: () => {}, log: () => {}, error: () => {} },
  });
  listenOn(server, "localhost");
  server.serve(0);
  await server.ready();
  const { address } = server.server.address() as AddressInfo;
  await server.close();
  assert.ok(["127.0.0.1", "::1"].includes(address), address);
});

internals.run();
