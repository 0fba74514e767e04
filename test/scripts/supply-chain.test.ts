// The packages: pinned, freely licensed, and without install scripts. `npm run audit` runs against a local registry.

import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import * as assert from "uvu/assert";
import { licenceFaults } from "../../scripts/licences.ts";
import { builtSite, temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

interface Package {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  license?: unknown;
  /** Its commands. */
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const json = <T>(file: string) => JSON.parse(readFileSync(file, "utf8")) as T;
const own = json<{ dependencies: Record<string, string>; devDependencies: Record<string, string> }>("package.json");
const lock = json<{ lockfileVersion: number; packages: Record<string, Package> }>("package-lock.json");
const direct = { ...own.dependencies, ...own.devDependencies };

const chain = suite("scripts supply-chain");

chain("has no dependency that nothing uses", () => {
  const folders = ["src", "scripts", "test", "assets/js", "assets/css", "_data"];
  const code =
    folders
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: "utf8" })
          .filter((file) => /\.(?:ts|js|mjs|css)$/.test(file))
          .map((file) => readFileSync(path.join(folder, file), "utf8")),
      )
      .join("\n") + readFileSync("eleventy.config.ts", "utf8");
  // Used by scripts of package.json or by the compiler.
  const elsewhere = [
    readFileSync("package.json", "utf8").split('"devDependencies"')[0] ?? "",
    "@types/node typescript",
  ].join();
  const commands = (name: string) => Object.keys(lock.packages[`node_modules/${name}`]?.bin ?? {});
  const isUsed = (name: string) =>
    commands(name).some((command) => new RegExp(`\\b${command}\\b`).test(elsewhere)) ||
    code.includes(`"${name}`) ||
    code.includes(`/${name}/`) ||
    new RegExp(`\\b${name}\\b`).test(elsewhere);
  assert.equal(
    Object.keys(direct).filter((name) => !isUsed(name.replace(/^@types\//, ""))),
    [],
  );
});

chain("pins every package, exactly and by what it holds", () => {
  for (const [name, version] of Object.entries(direct)) assert.match(version, /^\d+\.\d+\.\d+(?:-[\w.]+)?$/, name);
  assert.is(lock.lockfileVersion, 3);
  const { "": root, ...packages } = lock.packages;
  assert.equal({ ...root?.dependencies, ...root?.devDependencies }, direct);
  for (const [place, { version, integrity, resolved, link }] of Object.entries(packages)) {
    assert.match(integrity ?? "", /^sha512-[A-Za-z0-9+/]{86}==$/, place);
    assert.match(version ?? "", /^\d+\.\d+\.\d+/, place);
    // From a registry, not from a repository or a folder.
    assert.ok(
      link === undefined &&
        (resolved === undefined || /^https:\/\/[^/]+\/(?:@[^/]+\/)?[^/]+\/-\/[^/]+\.tgz$/.test(resolved)),
      place,
    );
  }
  for (const [name, version] of Object.entries(direct))
    assert.is(packages[`node_modules/${name}`]?.version, version, name);
});

chain(
  "lets no package run code when it is installed, refuses what does not fit this Node, and pins what is added",
  () => {
    const settings = readFileSync(".npmrc", "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    assert.equal(settings, ["ignore-scripts=true", "engine-strict=true", "save-exact=true"]);
    // Not needed: npm installs esbuild's binary as a package of its own.
    assert.equal(
      Object.entries(lock.packages)
        .filter(([, { hasInstallScript }]) => hasInstallScript)
        .map(([place]) => place),
      ["node_modules/esbuild"],
    );
  },
);

chain("publishes the licence of each work that the site carries: every typeface, and the search", async () => {
  const { files } = await builtSite();
  const notices = String(files.get("licences.txt"));
  for (const words of [
    "Source Serif",
    "Barlow Project Authors",
    "Noto Sans SC",
    "Copyright 2022 Luca Ongaro",
    "The above copyright notice and this permission notice shall be included",
  ])
    assert.ok(notices.includes(words), words);
  assert.is(notices.match(/SIL OPEN FONT LICENSE Version 1\.1/g)?.length, 3);
  const typefaces = new Set(
    [...files.keys()].flatMap((file) => /^assets\/(.+?)-\d+-[0-9a-f]+\.woff2$/.exec(file)?.[1] ?? []),
  );
  for (const typeface of typefaces) assert.ok(notices.toLowerCase().includes(typeface.replaceAll("-", " ")), typeface);
  assert.is(typefaces.size, 3);
});

/** Licences, and whether a package called `some-package` may be used under them. */
const LICENCES: [license: unknown, fits: boolean][] = [
  ["MIT", true],
  ["(MIT OR GPL-3.0-or-later)", true],
  ["(MIT AND Zlib)", true],
  ["GPL-3.0-or-later", false],
  ["AGPL-3.0-only", false],
  ["MIT AND GPL-2.0-only", false],
  ["LGPL-3.0-or-later", false],
  ["MPL-2.0", false],
  ["UNLICENSED", false],
  ["SEE LICENSE IN LICENSE.md", false],
  [undefined, false],
  [[{ type: "MIT" }], false],
];

for (const [license, fits] of LICENCES) {
  chain(`${fits ? "takes" : "refuses"} a package under ${JSON.stringify(license) ?? "no licence"}`, () => {
    const faults = licenceFaults({
      packages: { ...lock.packages, "node_modules/other/node_modules/some-package": { version: "1.0.0", license } },
    });
    assert.is(
      faults.some((fault) => fault.startsWith("some-package 1.0.0: ")),
      !fits,
      faults.join(),
    );
  });
}

chain("refuses a note on a licence whose package is gone", () => {
  const { "node_modules/tv4": _, ...rest } = lock.packages;
  assert.match(licenceFaults({ packages: rest }).join("\n"), /^tv4: is named in scripts\/licences\.ts/m);
});

/** Runs `npm run audit` with a registry that gives this answer. */
async function audit(status: number, advisories: object): Promise<{ code: number; output: string }> {
  const registry = createServer((request, response) => {
    request.resume();
    const asked = request.url?.includes("advisories") === true;
    response
      .writeHead(asked ? status : 404, { "content-type": "application/json" })
      .end(JSON.stringify(asked ? advisories : {}));
  });
  await new Promise<void>((resolve) => registry.listen(0, "127.0.0.1", resolve));
  const env = {
    ...process.env,
    npm_config_registry: `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`,
    npm_config_cache: await temporaryFolder("npm"),
    npm_config_update_notifier: "false",
  };
  try {
    return await new Promise((resolve) => {
      execFile(process.execPath, ["scripts/start.mjs", "audit"], { env }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr }),
      );
    });
  } finally {
    registry.closeAllConnections();
    await new Promise((resolve) => registry.close(resolve));
  }
}

chain("audits: is content when nothing is known, fails on a finding, and says when it got no answer", async () => {
  const clean = await audit(200, {});
  assert.is(clean.code, 0, clean.output);
  assert.match(
    clean.output,
    /^Vulnerabilities: none known in \d+ packages\.\nLicences: all \d+ packages are under accepted licences\.$/m,
  );

  const found = await audit(200, {
    uvu: [
      {
        id: 1,
        url: "https://advisories.example/1",
        title: "A planted one",
        severity: "low",
        vulnerable_versions: "*",
        cwe: [],
        cvss: { score: 0, vectorString: null },
      },
    ],
  });
  assert.is(found.code, 1, found.output);
  assert.match(
    found.output,
    /^package-lock\.json · uvu\n +wrong: known vulnerability \(low\) in uvu: A planted one, https:/m,
  );
  assert.match(found.output, /https:\/\/advisories\.example\/1/);
  assert.not.match(found.output, /none known|accepted/);

  const silent = await audit(503, {});
  assert.is(silent.code, 0, silent.output);
  assert.match(silent.output, /^Vulnerabilities: not checked, because the registry did not answer \(.*503.*\)\./m);
  assert.not.match(silent.output, /none known/);
});

chain.run();
