// Front matter that is wrong is refused with its file, line and key, and once: nothing that follows from it is reported.

import * as assert from "uvu/assert";
import type { Problem } from "../../src/model/problem.ts";
import { ContentCopy } from "../support/site.ts";
import { suite } from "../support/suite.ts";

/** Front matter below a title and a description, with the problems that it must give. */
type Row = readonly [yaml: string, ...problems: (readonly [line: number, key: string, wrong: RegExp, write: RegExp])[]];

const KEYS: readonly Row[] = [
  ["drfat: 2026-05-01", [4, "drfat", /not a front matter key/, /did you mean "draft"/]],
  ["Draft: 2026-05-01", [4, "Draft", /not a front matter key/, /did you mean "draft"/]],
  ["DRAFT: 2026-05-01", [4, "DRAFT", /not a front matter key/, /did you mean "draft"/]],
  ["pictrue: area", [4, "pictrue", /not a front matter key/, /did you mean "picture"/]],
  ["colour: red", [4, "colour", /not a front matter key/, /one of "title".*\{% set colour = "red" %\}/]],
  ["1: red", [4, "1", /not a front matter key/, /one of "title"/]],
  ["eleventyComputed: { name: x }", [4, "eleventyComputed", /not a front matter key/, /the values themselves/]],
  ["templateEngineOverride: njk", [4, "templateEngineOverride", /not a front matter key/, /one of "title"/]],
  ["draft: no", [4, "draft", /must be a date.*found "no"/, /2026-05-01; or remove the line/]],
  ["draft: true", [4, "draft", /cannot be true/, /2026-05-01; or remove the line/]],
  ["draft: tomorrow", [4, "draft", /must be a date.*found "tomorrow"/, /2026-05-01/]],
  ["draft: 2026-13-01", [4, "draft", /must be a date.*found "2026-13-01"/, /2026-05-01/]],
  ["listed: no", [4, "listed", /cannot be "no"/, /listed: false, without quotes/]],
  ['listed: "false"', [4, "listed", /cannot be "false"/, /listed: false, without quotes/]],
  ["handout: Off", [4, "handout", /cannot be "Off"/, /handout: false, without quotes/]],
  ["whole: 1", [4, "whole", /cannot be 1/, /whole: true, without quotes/]],
  ["listed: hidden", [4, "listed", /cannot be "hidden"/, /listed: true or false/]],
  ["picture: structur", [4, "picture", /there is no picture "structur"/, /none of its kind exists yet/]],
  ["menu: foter", [4, "menu", /cannot be "foter"/, /did you mean "footer"/]],
  ["sheet: Wide", [4, "sheet", /cannot be "Wide"/, /did you mean "wide"/]],
  ["needs: trems", [4, "needs", /cannot be "trems"/, /did you mean "terms"/]],
  ["order: last", [4, "order", /cannot be "last"/, /a number, such as 4/]],
  ['order: "4"', [4, "order", /cannot be text/, /order: 4, without quotes/]],
  ["order: .nan", [4, "order", /cannot be NaN/, /a number, such as 4/]],
  ["order: 1e400", [4, "order", /found Infinity/, /a number, such as 4/]],
  ["order:", [4, "order", /the order is empty/, /or remove the line/]],
  ["since: 2027-01", [4, "since", /no edition "2027-01"/, /"2031"/]],
  ["since: 2031", [4, "since", /cannot be a number/, /since: "2031"/]],
  ["script: regster", [4, "script", /no script "regster" in assets\/js/, /did you mean "register"/]],
  ["layout: pge.njk", [4, "layout", /no layout "pge.njk" in _includes\/layouts/, /did you mean "page.njk"/]],
  ["permalink: /energy", [4, "permalink", /must be an address.*found "\/energy"/, /\/topics\/energy\//]],
  ["permalink: /{{ name }}/", [4, "permalink", /must be an address/, /\/topics\/energy\//]],
  ["permalink: false", [4, "permalink", /cannot be false/, /draft: 2026-05-01/]],
  ["tags: 4", [4, "tags", /cannot be 4/, /a list of words/]],
  ["date: soon", [4, "date", /must be a day.*found "soon"/, /2026-05-01/]],
  ["pagination: 4", [4, "pagination", /cannot be 4/, /data, size and alias/]],
  ["pagination: { data: figrues, size: 1 }", [4, "pagination.data", /no list "figrues"/, /did you mean "figures"/]],
  ["pagination:\n  data: figures\n  szie: 1", [6, "pagination.szie", /not a key of pagination/, /did you mean "size"/]],
  ["pagination:\n  data: figures\n  size: 0", [6, "pagination.size", /must be 1 or more/, /size: a number/]],
  [
    "pagination: {}",
    [4, "pagination.data", /has no data/, /the name of a list/],
    [4, "pagination.size", /has no size/, /a number/],
  ],
  [
    "permalink: /all/\npagination:\n  data: figures\n  size: 1",
    [4, "permalink", /all pages of the list would have this one address/, /remove the line/],
  ],
  ["override:order: x", [4, "override:order", /cannot be "x"/, /a number/]],
  ["drfat: x\nlisted: no", [4, "drfat", /not a front matter key/, /"draft"/], [5, "listed", /cannot be "no"/, /false/]],
];

const TEXTS: readonly Row[] = [
  ["name: 2024-12-19", [4, "name", /the name is a date/, /the name in quotes: name: "2024-12-19"/]],
  ["name: 2024-12-19T08:00:00Z", [4, "name", /the name is a date/, /in quotes/]],
  ["name: 3.0", [4, "name", /the name is a number/, /the name in quotes: name: "3.0"/]],
  ["lead: 2024", [4, "lead", /the lead is a number/, /the lead in quotes: lead: "2024"/]],
  ["part: No", [4, "part", /the part is yes or no/, /the part in quotes: part: "No"/]],
  ["name: on", [4, "name", /the name is yes or no/, /name: "on"/]],
  ["name: true", [4, "name", /the name is yes or no/, /name: "true"/]],
  ["name: ~", [4, "name", /YAML’s null/, /name: "~"/]],
  ["name: Null", [4, "name", /YAML’s null/, /name: "Null"/]],
  ["name:", [4, "name", /the name is empty/, /or remove the line/]],
  ['name: " "', [4, "name", /the name is empty/, /or remove the line/]],
  ["name: [Draft]", [4, "name", /the name is a list/, /name: "\[Draft\]"/]],
  ["lead: {{ x }}", [4, "lead", /the lead is a list of keys/, /lead: "\{\{ x \}\}"/]],
  ["name: The No #1 park", [4, "name", /ends early: “#” begins a comment/, /name: "The No #1 park"/]],
  ["name: #1 in trade", [4, "name", /is empty: “#” begins a comment/, /name: "#1 in trade"/]],
  ["name: &Co partners", [4, "name", /begins with “&”/, /name: "&…"/]],
  ["name: ! Attention", [4, "name", /begins with “!”/, /name: "!…"/]],
  ["name: a\u0007b", [4, "name", /must not contain U\+0007/, /retyped/]],
];

/** Whole front matter that YAML cannot read, or does not read as keys. */
const UNREADABLE: readonly (readonly [yaml: string, line: number, wrong: RegExp, write: RegExp])[] = [
  ["title: Energy: now\ndescription: B", 2, /colon in the title/, /the title in quotes: title: "Energy: now"/],
  ["title: A\ndescription: B: C\norder: 4", 3, /colon in the description/, /description: "B: C"/],
  ["title: @home\ndescription: B", 2, /the title begins with “@”/, /the title in quotes: title: "@home"/],
  ["title: `home`\ndescription: B", 2, /the title begins with “`”/, /title: "`home`"/],
  ["title: *home\ndescription: B", 2, /the title begins with “\*”/, /title: "\*home"/],
  ["title: !home page\ndescription: B", 2, /the title begins with “!”/, /title: "!home page"/],
  ["title: [Draft] Energy\ndescription: B", 2, /the title begins with “\[”/, /title: "\[Draft\] Energy"/],
  ["title: - Energy\ndescription: B", 2, /the title begins with “-”/, /title: "- Energy"/],
  ['title: "Foo" bar\ndescription: B', 2, /after its closing quotation mark/, /title: "\\"Foo\\" bar"/],
  ["title: 'It's'\ndescription: B", 2, /after its closing quotation mark/, /title: "It's"/],
  ['title: "Energy\ndescription: B\norder: 4', 2, /quotation mark/, /title: "Energy"/],
  ['title: "a\\qb"\ndescription: B', 2, /a backslash in the title/, /title: "a\\\\qb"/],
  ["\ttitle: A\ndescription: B", 2, /a tab/, /nothing before its key/],
  ["title: A\ndescription: B\npagination:\n\tdata: figures\n\tsize: 1", 5, /a tab/, /spaces in place of the tab/],
  ["title: A\ndescription: B\ntitle: C", 4, /"title" is already there, on line 2/, /only one of the two lines/],
  ["title: A\n  description: B", 3, /the line is indented/, /^description: B/],
  ["title:A\ndescription: B", 2, /no space after the colon/, /title: A/],
  ["title：A\ndescription: B", 2, /full-width/, /title: A/],
  ["title: A\ndescription\norder: 4", 3, /“description” is not a key/, /`key: value`/],
  ["title: A\n...\ndescription: B", 3, /ends the front matter/, /remove the line/],
  ["- title\n- description", 2, /this is not a key/, /`key: value`/],
  ["Energy", 2, /this is not a key/, /`key: value`/],
  [": A\ndescription: B", 2, /this is not a key/, /`key: value`/],
  ["title: A\ndescription: B\n<<: *base", 4, /begins a reference/, /in quotes/],
];

/** Whole files whose front matter is not found. */
const FILES: readonly (readonly [file: string, line: number, wrong: RegExp, write: RegExp])[] = [
  ["---\ntitle: A\ndescription: B\n\nText.\n", 4, /not closed/, /`---` on a line of its own, after the last key/],
  ["---\ntitle: A\ndescription: B\n----\nText.\n", 4, /not closed/, /`---` on a line of its own/],
  ["---\ntitle: A\ndescription: B\nText.\n\n---\n", 4, /“Text\.” is not a key/, /`---` on a line of its own before it/],
  ["\n---\ntitle: A\ndescription: B\n---\n", 2, /alone on the first line/, /`---` as the first line/],
  ["----\ntitle: A\ndescription: B\n----\n", 1, /alone on the first line/, /three hyphens/],
  ["Text.\n", 1, /no front matter, so it has no title/, /title: .*\ndescription: /],
  ["", 1, /the file is empty/, /title: .*\ndescription: /],
];

const RIGHT: readonly string[] = [
  'title: "Energy: now"\ndescription: B',
  'title: "No"\ndescription: "true"',
  "title: |\n  A\ndescription: >-\n  B",
  "{ title: A, description: B }",
  "'title': A\n\"description\": B\n# A comment.\norder: 4 # Another.",
  "title: !!str A\ndescription: &d B\nname: *d",
  "title: A\r\ndescription: B\r",
  "title: A\ndescription: B\norder: 40.5\nmenu: footer\nsheet: wide\npart: C\nwhole: true\ntags: [a, b]",
  'title: A\ndescription: B\nlayout: page\nsince: "2031"\nneeds: parks\nscript: register\ndate: 2031-05-02',
  "title: A\ndescription: B\npermalink: /elsewhere/\neleventyExcludeFromCollections: true",
];

const fronts = suite("front matter of pages");
const fileOf = new Map<string, string>();
let problems: readonly Problem[] = [];

const wholeFile = (yaml: string) => `---\n${yaml}\n---\nThe text of a page.\n`;
const below = (yaml: string) => wholeFile(`title: A\ndescription: B\n${yaml}`);

fronts.before(async () => {
  const copy = await ContentCopy.ofSecondDistrict();
  const files = [
    ...[...KEYS, ...TEXTS].map(([yaml]) => below(yaml)),
    ...UNREADABLE.map(([yaml]) => wholeFile(yaml)),
    ...FILES.map(([file]) => file),
    ...RIGHT.map(wholeFile),
  ];
  for (const [index, text] of files.entries()) {
    const file = `src/pages/page-${index}.${index % 2 === 0 ? "md" : "njk"}`;
    fileOf.set(text, file);
    await copy.write(file, text);
  }
  problems = await copy.problems();
});

const problemsIn = (text: string) => problems.filter(({ file }) => file === fileOf.get(text));

for (const [yaml, ...expected] of [...KEYS, ...TEXTS])
  fronts(`refuses ${JSON.stringify(yaml)}`, () => {
    const found = problemsIn(below(yaml));
    assert.equal(
      found.map(({ line, record }) => [line, record]),
      expected.map(([line, key]) => [line, `front matter · ${key}`]),
    );
    for (const [index, [, , wrong, write]] of expected.entries()) {
      assert.match(found[index]?.message ?? "", wrong);
      assert.match(found[index]?.suggestion ?? "", write);
    }
  });

for (const [text, line, wrong, write] of [
  ...UNREADABLE.map(([yaml, ...rest]) => [wholeFile(yaml), ...rest] as const),
  ...FILES,
])
  fronts(`refuses the file ${JSON.stringify(text.slice(0, 60))}`, () => {
    const [found, ...others] = problemsIn(text);
    assert.equal(others, []);
    assert.is(found?.record, "front matter");
    assert.is(found?.line, line);
    assert.match(found?.message ?? "", wrong);
    assert.match(found?.suggestion ?? "", write);
  });

fronts("accepts what is right, and reports nothing that follows from what is wrong", () => {
  const wrong = new Set([...KEYS, ...TEXTS].map(([yaml]) => below(yaml)));
  for (const [yaml] of UNREADABLE) wrong.add(wholeFile(yaml));
  for (const [file] of FILES) wrong.add(file);
  const files = new Set([...wrong].map((text) => fileOf.get(text)));
  assert.equal(
    problems.filter(({ file }) => !files.has(file)),
    [],
  );
});

fronts.run();
