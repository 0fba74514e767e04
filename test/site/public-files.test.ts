// Files of `public/` are published as they are, and held by the checks of every file; what lies elsewhere is named.

import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import * as assert from "uvu/assert";
import { buildSite } from "../../src/eleventy/build-site.ts";
import { formatProblems } from "../../src/model/problem.ts";
import { startPreview } from "../../src/preview/server.ts";
import { publish } from "../../src/publish/publish.ts";
import { verifySite } from "../../src/publish/checksums.ts";
import type { Folders } from "../../src/site/paths.ts";
import { ContentCopy, temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const publicFiles = suite("public files");

async function contentWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<Folders> {
  const { folders } = await ContentCopy.ofSecondDistrict();
  for (const [name, contents] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folders.content, name)), { recursive: true });
    await writeFile(path.join(folders.content, name), contents);
  }
  return folders;
}

const HOST_FILES = {
  CNAME: "briefing.example\n",
  "robots.txt": "User-agent: *\nCrawl-delay: 10\nSitemap: https://fernholt.example/briefing/sitemap.xml\n",
  "ads.txt": "exchange.example, 1234, DIRECT\n",
  ".well-known/security.txt": "Contact: mailto:a@b.example\nExpires: 2032-01-01T00:00:00Z\n",
  ".well-known/acme-challenge/token_9": "token_9.47\n",
  "verify/key.html": "verification: key",
  "files/logo.png": Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 255]),
};

publicFiles("are published byte for byte, with a checksum", async () => {
  const folders = await contentWith(
    Object.fromEntries(Object.entries(HOST_FILES).map(([name, text]) => [`public/${name}`, text])),
  );
  const site = await buildSite(folders);
  assert.is(site.problems.length, 0, formatProblems(site.problems));
  assert.equal(site.warnings, []);
  const output = path.join(await temporaryFolder("public"), "_site");
  await publish(site, output);
  for (const [name, contents] of Object.entries(HOST_FILES))
    assert.equal(await readFile(path.join(output, name)), Buffer.from(contents), name);
  const sums = await readFile(path.join(output, "SHA256SUMS"), "utf8");
  for (const name of Object.keys(HOST_FILES)) assert.ok(sums.includes(`  ${name}\n`), name);
  const { changed, added, lost } = await verifySite(output);
  assert.equal([...changed, ...added, ...lost], []);
});

publicFiles("are missing without a word where there is no such folder", async () => {
  const { problems, warnings } = await buildSite(await contentWith({}));
  assert.equal([...problems, ...warnings], []);
});

/** Files that are refused, each with what is said of it. */
const REFUSED: Readonly<Record<string, readonly [contents: string, message: RegExp]>> = {
  "public/feed.xml": ["<feed/>", /the build writes a file of this name itself/],
  "public/_headers": ["/*", /the build writes a file of this name itself/],
  "public/sha256sums": ["", /the build writes a file of this name itself/],
  "public/SHA256SUMS.sig": ["", /the build writes a file of this name itself/],
  "public/schools/index.html": ["<p>Other schools</p>", /already that of/],
  "public/schools/Index.html": ["<p>Other schools</p>", /already that of/],
  "public/schools": ["", /folder has the same name|already that of/],
  "public/.DS_Store": ["", /not every system stores/],
  "public/a b.txt": ["", /not every system stores/],
  "public/con.txt": ["", /a device name on Windows/],
  "public/run.js": ["run()", /code that no check reads/],
  "public/worker.mjs": ["run()", /code that no check reads/],
  "public/page.html": ["<p onclick='run()'>One</p>", /onclick on p/],
  "public/script.html": ["<script>run()</script>", /code in a script element|a script inside the page/],
  "public/loads.html": ["<script src='https://other.example/x.js'></script>", /load it from another host/],
  "public/styled.html": ["<p style='color: red'>One</p>", /style on p/],
  "public/lost.html": ["<a href='nowhere.html'>One</a>", /leads to no page or file/],
  "public/rooted.html": ["<a href='/schools/index.html'>One</a>", /begins with a slash/],
  "public/moved.html": ["<meta http-equiv='refresh' content='0; url=schools/index.html'>", /redirects by itself/],
  "public/counted.html": ["<p>There are 17 sheds.</p>", /the number "17" comes from no figure/],
  "public/notes.txt": ["There are 17 sheds.", /the number "17" comes from no figure/],
  "public/app.webmanifest": ["{ broken", /it cannot be read/],
  "public/drawing.svg": ["<svg xmlns='http://www.w3.org/2000/svg'><script>run()</script></svg>", /would run code/],
  "public/clicked.svg": ["<svg xmlns='http://www.w3.org/2000/svg' onload='run()'/>", /onload on svg/],
  "public/report.pdf": ["%PDF-1.4", /cannot read files with this extension/],
};

for (const [name, [contents, message]] of Object.entries(REFUSED)) {
  publicFiles(`are refused where they break what the site promises: ${name}`, async () => {
    const { problems } = await buildSite(await contentWith({ [name]: contents }));
    const found = problems.filter((problem) => message.test(problem.message));
    assert.ok(found.length > 0, formatProblems(problems));
    assert.ok(
      found.some(({ file }) => file === name || /already|same name/.test(message.source)),
      formatProblems(found),
    );
  });
}

publicFiles("reveal no path of the machine", async () => {
  const folders = await contentWith({});
  await mkdir(path.join(folders.content, "public"));
  await writeFile(path.join(folders.content, "public", "robots.txt"), `# ${folders.content}/_data\n`);
  const { problems } = await buildSite(folders);
  assert.ok(problems.some(({ file, message }) => file === "public/robots.txt" && /reveals a path/.test(message)));
});

if (process.platform !== "win32")
  publicFiles("are read through links within the folder, and through no other", async () => {
    const folders = await contentWith({ "public/robots.txt": "User-agent: *\n", "secret/key.txt": "SECRET" });
    const folder = path.join(folders.content, "public");
    await symlink("robots.txt", path.join(folder, "crawlers.txt"));
    await symlink("../secret/key.txt", path.join(folder, "key.txt"));
    await symlink("../secret", path.join(folder, "secret"));
    await symlink("nowhere.txt", path.join(folder, "broken.txt"));
    const { problems, files } = await buildSite(folders);
    assert.is(String(files.get("crawlers.txt")), "User-agent: *\n");
    const said = new Map(problems.map(({ file, message }) => [file, message]));
    assert.match(said.get("public/key.txt") ?? "", /leads outside the folder/);
    assert.match(said.get("public/secret") ?? "", /leads outside the folder/);
    assert.match(said.get("public/broken.txt") ?? "", /leads nowhere/);
    assert.not.ok([...files.values()].some((contents) => String(contents).includes("SECRET")));
  });

publicFiles("are asked for by a warning where they lie elsewhere", async () => {
  const elsewhere = new Map([
    [".well-known", "public/.well-known"],
    ["CNAME", "public/CNAME"],
    ["_data/robots.txt", "public/robots.txt"],
    ["assets/favicon.ico", "public/favicon.ico"],
    ["src/pages/notes.txt", "public/notes.txt"],
    ["src/pages/plans/map.png", "public/plans/map.png"],
    ["src/pages/robots.txt", "public/robots.txt"],
  ]);
  const files = [...elsewhere.keys()].filter((name) => name !== ".well-known");
  const used = ["src/pages/note.ts", "README.md", "src/pages/.editor", ".well-known/security.txt"];
  const folders = await contentWith(Object.fromEntries([...files, ...used].map((name) => [name, ""])));
  const { warnings, problems } = await buildSite(folders);
  assert.is(problems.length, 0, formatProblems(problems));
  assert.equal(new Map(warnings.map(({ file, suggestion }) => [file, suggestion.split(",")[0]])), elsewhere);
});

publicFiles("that were put into the published folder by hand are named when it is replaced", async () => {
  const output = path.join(await temporaryFolder("replaced"), "_site");
  const { files } = await buildSite(await contentWith({}));
  assert.equal(await publish({ files }, output), []);
  await writeFile(path.join(output, "CNAME"), "briefing.example\n");
  await writeFile(path.join(output, "robots.txt"), "User-agent: *\n");
  const withRobots = await buildSite(await contentWith({ "public/robots.txt": "User-agent: *\n" }));
  const warnings = await publish(withRobots, output);
  assert.equal(
    warnings.map(({ file }) => file),
    ["_site/CNAME"],
  );
  assert.match(warnings[0]?.suggestion ?? "", /public\/CNAME/);
});

publicFiles("are served by the preview, with each change", async () => {
  const folders = await contentWith({});
  const server = await startPreview(folders, 0, () => {});
  const shows = async (name: string, text: string) => {
    for (let tries = 0; tries < 100; tries++) {
      const response = await fetch(server.address + name);
      if (response.ok && (await response.text()) === text) return;
      await wait(100);
    }
    assert.unreachable(`${name} does not show ${text}`);
  };
  try {
    await mkdir(path.join(folders.content, "public", ".well-known"), { recursive: true });
    await writeFile(path.join(folders.content, "public", ".well-known", "security.txt"), "one\n");
    await shows(".well-known/security.txt", "one\n");
    await writeFile(path.join(folders.content, "public", ".well-known", "security.txt"), "two\n");
    await shows(".well-known/security.txt", "two\n");
  } finally {
    await server.close();
  }
});

publicFiles.run();
