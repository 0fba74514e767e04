// Addresses and links of a whole site: each planted fault is refused, by the page or file that has it, with what to write.

import * as assert from "uvu/assert";
import { readPage } from "../../src/html/read-page.ts";
import { checkUniquePaths } from "../../src/checks/links/unique-paths.ts";
import { checkInternalLinks } from "../../src/checks/links/internal-links.ts";
import { checkFileReferences } from "../../src/checks/links/file-references.ts";
import { Problems, type Problem } from "../../src/model/problem.ts";
import { suite } from "../support/suite.ts";

/** Addresses, and the bodies of their pages. */
type Bodies = Readonly<Record<string, string>>;

const GOOD: Bodies = {
  "/": '<a href="/parks/">Parks</a> <a href="#top" id="top">Top</a> <a href="https://example.org/">Out</a> <a href="mailto:a@example.org">Mail</a> <img src="/pictures/port.png" alt="">',
  "/parks/":
    '<a href="/parks/hydrogen/#aims">Hydrogen</a> <link rel="canonical" href="https://briefing.example/parks/">',
  "/parks/hydrogen/": '<h2 id="aims">Aims</h2> <a href="/">Home</a> <a href="/data/parks.json">Data</a>',
};
const FILES = new Map([
  ["pictures/port.png", ""],
  ["data/parks.json", "{}"],
  ["assets/site.css", '@font-face{src:url("serif.woff2")}p{background:url(../pictures/port.png)}'],
  ["assets/serif.woff2", ""],
  ["site.webmanifest", '{"start_url":"index.html","icons":[{"src":"pictures/port.png"}]}'],
  [
    "feed.xml",
    '<feed xmlns="http://www.w3.org/2005/Atom"><link href="parks/index.html#aims"/><link rel="via" href="https://example.org/"/></feed>',
  ],
  ["favicon.svg", '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/><path id="a" fill="url(#b)"/></svg>'],
]);

/** All that the three checks say of a site. */
function check(
  bodies: Bodies,
  files: ReadonlyMap<string, string> = FILES,
  broken = "",
  drafts: readonly string[] = [],
): readonly Problem[] {
  const problems = new Problems();
  const pages = Object.entries(bodies).map(([url, body]) =>
    readPage(`<body>${body}</body>`, url, `src/pages${url}index.md`, { broken: url === broken }),
  );
  checkUniquePaths(pages, [...files.keys()], problems);
  checkInternalLinks(pages, new Set(files.keys()), "https://briefing.example/", new Set(drafts), problems);
  checkFileReferences(files, new Set([...files.keys(), ...pages.map(({ file }) => file)]), problems);
  return problems.list;
}

const with_ = (url: string, more: string): Bodies => ({ ...GOOD, [url]: (GOOD[url] ?? "") + more });

const links = suite("links");

links("finds nothing wrong with a small site that is right", () => {
  assert.equal(check(GOOD), []);
});

links("refuses a link to the check of a figure, source or page that is not there", () => {
  const site = {
    ...GOOD,
    "/figures/shops/": '<a href="/">Home</a>',
    "/check/": '<a href="/figures/shops/">Shops</a>',
    "/parks/": `${GOOD["/parks/"]} <a href="/check/#figure=shops">x</a> <a href="/check/#page=/parks/">x</a>`,
  };
  assert.equal(check(site), []);
  for (const asked of ["figure=shop", "source=shops", "page=/park/"]) {
    const [problem] = check({ ...site, "/parks/": `${GOOD["/parks/"]} <a href="/check/#${asked}">x</a>` });
    assert.match(problem?.message ?? "", "the link leads to no page or file of the site.", asked);
  }
});

links("does not ask that a link lead to a draft, but that what a draft leads to is there", () => {
  const bodies = { ...GOOD, "/draft/": '<a href="/nowhere/">x</a>' };
  assert.equal(
    check(bodies, FILES, "", ["/draft/"]).map(({ record }) => record),
    ["/draft/ · /nowhere/"],
  );
});

const ON_PAGES: [fault: string, bodies: Bodies, message: RegExp, suggestion: RegExp][] = [
  ["a link to no page", with_("/", '<a href="/parsk/">x</a>'), /leads to no page or file/, /"\/parks\/"/],
  ["a link without the final slash", with_("/", '<a href="/parks">x</a>'), /leads to no page or file/, /"\/parks\/"/],
  ["a missing picture", with_("/", '<img src="/pictures/prot.png" alt="">'), /leads to no page or file/, /./],
  [
    "a missing picture among several sizes",
    with_("/", '<img srcset="/pictures/port.png 1x, /pictures/port-2.png 2x" alt="">'),
    /leads to no page or file/,
    /./,
  ],
  [
    "wrong capitals in a page's address",
    with_("/", '<a href="/Parks/">x</a>'),
    /most hosts tell capitals from small letters/,
    /"\/parks\/"/,
  ],
  [
    "wrong capitals in a file's name",
    with_("/", '<img src="/pictures/Port.PNG" alt="">'),
    /most hosts tell capitals from small letters/,
    /"\/pictures\/port\.png"/,
  ],
  ["a fragment that the page has not", with_("/", '<a href="/parks/hydrogen/#aim">x</a>'), /has no "#aim"/, /"aims"/],
  ["a fragment of the same page", with_("/", '<a href="#bottom">x</a>'), /has no "#bottom"/, /./],
  ["an id that stands twice", with_("/parks/hydrogen/", '<p id="aims"></p>'), /is used twice/, /./],
  [
    "a page that no link leads to",
    { ...GOOD, "/lost/": '<a href="/">Home</a>' },
    /no link leads to the page/,
    /listed: false/,
  ],
  [
    "pages that only lead to each other",
    {
      ...GOOD,
      "/lost/": '<a href="/lost/more/">x</a><a href="/parks/">x</a>',
      "/lost/more/": '<a href="/lost/">x</a>',
    },
    /no link leads to the page/,
    /./,
  ],
  [
    "a page that is named in a head alone",
    { ...with_("/", '<link rel="next" href="/lost/">'), "/lost/": "" },
    /no link leads to the page/,
    /./,
  ],
  [
    "the site's own address, written whole",
    with_("/", '<a href="https://briefing.example/parks/">x</a>'),
    /own public address/,
    /"\/parks\/"/,
  ],
  [
    "a picture of another host",
    with_("/", '<img src="https://example.org/a.png" alt="">'),
    /would load it from another host/,
    /./,
  ],
  [
    "a style sheet of another host",
    with_("/", '<link rel="stylesheet" href="//example.org/a.css">'),
    /would load it from another host/,
    /./,
  ],
  [
    "a connection that is opened beforehand",
    with_("/", '<link rel="preconnect" href="https://example.org">'),
    /would load it from another host/,
    /./,
  ],
  [
    "an object of another host",
    with_("/", '<object data="https://example.org/a"></object>'),
    /would load it from another host/,
    /./,
  ],
  [
    "a link that tells another host of each click",
    with_("/", '<a href="/parks/" ping="https://example.org/">x</a>'),
    /would load it from another host/,
    /./,
  ],
  [
    "a form for another host",
    with_("/", '<form action="https://example.org/"></form>'),
    /would load it from another host/,
    /./,
  ],
  ["a link that runs code", with_("/", '<a href=" javascript:go()">x</a>'), /runs code/, /./],
  [
    "a link into somebody's own machine",
    with_("/", '<a href="file:///C:/briefing.doc">x</a>'),
    /the reader's own machine/,
    /./,
  ],
  [
    "two pages that some disks do not tell apart",
    { ...with_("/", '<a href="/PARKS/">x</a>'), "/PARKS/": "" },
    /already that of src\/pages\/parks\/index\.md/,
    /another name/,
  ],
  [
    "two pages whose accents are written in two ways",
    { ...with_("/", '<a href="/é/">x</a><a href="/e\u0301/">x</a>'), "/é/": "", "/e\u0301/": "" },
    /already that of/,
    /another name/,
  ],
  [
    "a page where a file is",
    { ...with_("/", '<a href="/data/parks.json/">x</a>'), "/data/parks.json/": "" },
    /folder has the same name as the file data\/parks\.json/,
    /another name/,
  ],
];

for (const [fault, bodies, message, suggestion] of ON_PAGES) {
  links(`refuses ${fault}`, () => {
    const found = check(bodies);
    assert.ok(found.length >= 1 && found.length <= 2, JSON.stringify(found));
    for (const problem of found) {
      assert.match(problem.message, message);
      assert.match(problem.suggestion, suggestion);
      assert.match(problem.file, /^src\/pages\//);
    }
  });
}

const IN_FILES: [fault: string, file: string, contents: string, message: RegExp][] = [
  ["a font that is not there", "assets/site.css", "@font-face{src:url(sans.woff2)}", /leads to no file/],
  [
    "a picture of another host in a style sheet",
    "assets/site.css",
    "p{background:url( 'https://example.org/a.png' )}",
    /loaded from another host/,
  ],
  [
    "a style sheet that brings another host's",
    "assets/site.css",
    '@import "//example.org/a.css";',
    /loaded from another host/,
  ],
  [
    "a picture inside its own address",
    "assets/site.css",
    'p{background:url("data:image/png;base64,AAAA")}',
    /policy of the pages does not allow/,
  ],
  [
    "an address that fits the root alone",
    "assets/site.css",
    "p{background:url(/pictures/port.png)}",
    /works only at the root of a host/,
  ],
  [
    "an icon that is not there",
    "site.webmanifest",
    '{"start_url":"index.html","icons":[{"src":"pictures/prot.png"}]}',
    /leads to no file/,
  ],
  ["a first page that is not there", "site.webmanifest", '{"start_url":"home.html","icons":[]}', /leads to no file/],
  [
    "an entry of the feed that leads nowhere",
    "feed.xml",
    '<feed><link href="changes/index.html"/></feed>',
    /leads to no file/,
  ],
  [
    "a drawing that asks another host",
    "favicon.svg",
    '<svg><image href="https://example.org/a.png"/></svg>',
    /loaded from another host/,
  ],
  [
    "a drawing with another host's paint",
    "favicon.svg",
    "<svg><style>path{fill:url(https://example.org/a.svg#b)}</style></svg>",
    /loaded from another host/,
  ],
];

for (const [fault, file, contents, message] of IN_FILES) {
  links(`refuses ${fault}: ${file}`, () => {
    const found = check(GOOD, new Map([...FILES, [file, contents]]));
    assert.is(found.length, 1, JSON.stringify(found));
    assert.is(found[0]?.file, file);
    assert.match(found[0]?.message ?? "", message);
  });
}

links("says nothing of what follows from a page that did not render", () => {
  assert.equal(check({ ...GOOD, "/parks/": "" }, FILES, "/parks/"), []);
});

links("has whole addresses on the page that hosts show at any address, and nowhere else", () => {
  const lost = (body: string) => check({ ...GOOD, "/404.html": `<meta name="robots" content="noindex">${body}` });
  assert.equal(lost('<a href="https://briefing.example/parks/">Parks</a>'), []);
  assert.match(lost('<a href="/parks/">Parks</a>')[0]?.message ?? "", /at any address/);
});

links("lets pages that are not to be found stand alone", () => {
  assert.equal(check({ ...GOOD, "/404.html": '<meta name="robots" content="noindex">' }), []);
});

links.run();
