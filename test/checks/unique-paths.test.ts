// Names of files: inside the site, each its own, and kept as they are by every system.

import * as assert from "uvu/assert";
import { readPage } from "../../src/html/read-page.ts";
import { checkUniquePaths } from "../../src/checks/links/unique-paths.ts";
import { readRecords } from "../../src/model/read-records.ts";
import { ID } from "../../src/model/record.ts";
import { placeShape } from "../../src/model/subject.ts";
import { Problems } from "../../src/model/problem.ts";
import { suite } from "../support/suite.ts";

const addresses = suite("addresses");

function faults(urls: readonly string[], files: readonly string[] = []): string[] {
  const problems = new Problems();
  checkUniquePaths(
    urls.map((url, index) => readPage("<p>x</p>", url, `${index}.md`)),
    files,
    problems,
  );
  return problems.list.map(({ file, message }) => `${file}: ${message}`);
}

addresses("pass where they are plain, in any script", () => {
  assert.equal(
    faults(
      ["/", "/parks/", "/404.html", "/关于/", "/a-b_c/v1.2/", "/console/", "/com10/"],
      ["_headers", ".nojekyll", ".htaccess", "SHA256SUMS", "assets/site-a1.css", "site.webmanifest"],
    ),
    [],
  );
});

addresses("are refused where they lead out of the site, or mean something to a system", () => {
  for (const url of [
    "/../evil/",
    "/a/../../evil/",
    "/./a/",
    "//a/",
    "/a b/",
    "/a\\b/",
    "/C:/",
    "/a:b/",
    "/a?/",
    "/a*/",
    '/a"/',
    "/a|b/",
    "/a%2fb/",
    "/a#b/",
    "/a./",
    "/a /",
    "/.git/",
    "/a/.x/",
    "/a\u0000/",
    "/a\n/",
    "/a\u202e/",
    "/aux/",
    "/CON/",
    "/nul.x/",
    "/lpt1/",
    "/com¹/",
    `/${"a".repeat(201)}/`,
    "/page",
    "/feed.xml",
  ]) {
    assert.is(faults([url]).length, 1, `${JSON.stringify(url)}: ${faults([url]).join()}`);
  }
  for (const file of [
    "../evil",
    "/etc/passwd",
    "a/../../b",
    ".",
    "..",
    "...",
    "a//b",
    "nul.txt",
    "pictures/con.png",
    "a b.csv",
    "-",
  ])
    assert.is(faults([], [file]).length, file === "-" ? 0 : 1, file);
});

addresses("are refused where two are one on a disk that knows no case, or writes accents otherwise", () => {
  assert.match(faults(["/Parks/", "/parks/"]).join(), /1\.md: the address is already that of 0\.md/);
  assert.match(faults(["/data/"], ["Data/index.html"]).join(), /already that of the file Data\/index\.html/);
  assert.match(faults([], ["a/B.csv", "A/b.csv"]).join(), /already that of the file a\/B\.csv/);
});

addresses("of records come from ids that no system refuses", () => {
  for (const id of [
    "con",
    "nul",
    "aux",
    "prn",
    "com1",
    "lpt9",
    "../x",
    "A",
    "a--b",
    "-a",
    "a/b",
    "",
    ".",
    "__proto__",
    "a".repeat(81),
  ]) {
    const problems = new Problems();
    const value = JSON.parse(
      `{${JSON.stringify(id)}: {"name":"A","kind":"area","source":"s","paragraph":1}}`,
    ) as unknown;
    assert.is(readRecords([{ file: "_data/places.ts", value }], placeShape, "place", problems, new Set()).size, 0, id);
    assert.match(problems.list[0]?.message ?? "", /is not an id/);
  }
  assert.ok(ID.test("com-1"));
});

addresses("that pages link to stay one attribute, whatever stands in them", () => {
  const { html } = readPage('<a href="/a/?b=&quot; onclick=&quot;x&amp;c">A</a>', "/d/", "d.md");
  assert.is(html, '<a href="../a/index.html?b=&quot; onclick=&quot;x&amp;c">A</a>');
});

addresses.run();
