// The check of the search: what it can show stands on the page it leads to, or the build is refused.

import * as assert from "uvu/assert";
import { readPage, type Page } from "../../src/html/read-page.ts";
import { DATA_LINE } from "../../src/outputs/search/search-script.ts";
import { localeOf } from "../../src/messages/locales.ts";
import { checkSearch } from "../../src/checks/search/search-results.ts";
import type { SearchData, SearchEntry } from "../../src/model/search/entry.ts";
import { formatProblems, Problems, type Problem } from "../../src/model/problem.ts";
import { builtSite, searchScriptOf } from "../support/site.ts";
import { suite } from "../support/suite.ts";

interface Context {
  pages: readonly Page[];
  file: string;
  script: string;
}

const check = suite<Context>("search check");

check.before(async (context) => {
  const site = await builtSite();
  context.pages = [...site.pages].map(([file, html]) => readPage(html, `/${file.replace(/index\.html$/, "")}`, file));
  const [file, script] = searchScriptOf(site);
  Object.assign(context, { file, script });
});

/** All that the check says of a script. */
function problemsOf(pages: readonly Page[], file: string, script: string): readonly Problem[] {
  const problems = new Problems();
  checkSearch(pages, new Map([[file, script]]), { briefing: { locale: localeOf("en-GB") }, problems });
  return problems.list;
}

type Changed = Omit<SearchEntry, "kind"> & { kind: string };

/** What the check says when the entries are changed; `change` gives null for an entry that it leaves as it is. */
function afterChange(
  { pages, file, script }: Context,
  change: (entry: SearchEntry) => Partial<Changed> | null,
): { changed: number; problems: readonly Problem[] } {
  const data = JSON.parse(DATA_LINE.exec(script)?.[1] ?? "") as SearchData;
  let changed = 0;
  const entries = data.entries.map((entry) => {
    const other = change(entry);
    if (other !== null) changed += 1;
    return { ...entry, ...other };
  });
  const start = script.slice(0, DATA_LINE.exec(script)?.index);
  return {
    changed,
    problems: problemsOf(pages, file, `${start}\nbriefingSearch.open(${JSON.stringify({ ...data, entries })});\n`),
  };
}

/** Changes one passage of an entry: the one in the list that the change alters. */
const inPassages = (alter: (passage: string) => string) => (entry: SearchEntry) => {
  const at = entry.passages.findIndex((passage) => alter(passage) !== passage);
  return at < 0
    ? null
    : { passages: entry.passages.map((passage, index) => (index === at ? alter(passage) : passage)) };
};

check("passes the script as it is", ({ pages, file, script }) => {
  const problems = problemsOf(pages, file, script);
  assert.equal(problems, [], problems.length > 0 ? formatProblems(problems) : "");
});

/** Ways of altering what search shows, each tried on every entry that it fits. */
const WAYS: Record<string, (entry: SearchEntry) => Partial<Changed> | null> = {
  "one digit of a sentence": inPassages((text) =>
    text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)),
  ),
  "a digit more": inPassages((text) => text.replace(/\d+/, (digits) => `${digits}0`)),
  "a Chinese numeral": inPassages((text) => text.replace(/万|亿/, (word) => (word === "万" ? "亿" : "万"))),
  "a bound cut off": inPassages((text) => text.replace(/^(?:over|about|more than) /, "")),
  "a bound taken out": inPassages((text) => text.replace(/ (?:over|about) (?=\d)/, " ")),
  // Of a few words, what is left may stand on the page as well: "Translation: 20 billion yuan".
  "the beginning of a sentence cut off": inPassages((text) => text.replace(/^\S+ (?=(?:\S+ ){4})/, "")),
  "the end of a sentence cut off": inPassages((text) => text.replace(/(?<=(?: \S+){4}) \S+$/, "")),
  "another word": inPassages((text) => text.replace(/target|plan/i, "result")),
  "an empty sentence": () => ({ passages: [""] }),
  "another title": ({ title }) => ({ title: `${title} 5` }),
  "another page's title around it": ({ within }) => (within === null ? null : { within: "No page" }),
  "an actual for a target": ({ kind }) => (/target/.test(kind) ? { kind: "figure, actual" } : null),
  "a kind with a number": ({ kind }) => ({ kind: `${kind} 5` }),
  "a page that is not there": ({ address }) => ({ address: `x${address}` }),
  "a place that is not there": ({ address, within }) => (within === null ? { address: `${address}#nowhere` } : null),
};

for (const [name, change] of Object.entries(WAYS)) {
  check(`refuses ${name}`, (context) => {
    const { changed, problems } = afterChange(context, change);
    assert.ok(changed > 0, "there was nothing to alter");
    assert.ok(problems.length >= changed, `${problems.length} of ${changed} refused`);
    for (const { file, record, message, suggestion } of problems)
      assert.ok(file === context.file && record !== "" && message !== "" && suggestion !== "");
  });
}

check("refuses a page that is not to be found", (context) => {
  const { problems } = afterChange(context, ({ address }) =>
    address === "names/index.html#place-taojia" ? { address: "404.html" } : null,
  );
  assert.equal(
    problems.map(({ record, message }) => [record, message]),
    [["404.html", "search leads to a page that is closed to search (noindex)."]],
  );
});

check("refuses a field that nobody has read, data that cannot be read, and a page that is not found", (context) => {
  assert.match(
    afterChange(context, () => ({ more: "5" }) as never).problems[0]?.message ?? "",
    /does not contain its data/,
  );
  assert.match(problemsOf(context.pages, context.file, "nothing")[0]?.message ?? "", /does not contain its data/);
  const added = readPage("<main><h1>New</h1></main>", "/new/", "src/pages/new.md");
  assert.equal(
    problemsOf([...context.pages, added], context.file, context.script).map(({ record, message }) => [record, message]),
    [["/new/", "search would not find the page."]],
  );
});

check("says where and what, and what to do", (context) => {
  const { problems } = afterChange(context, (entry) =>
    entry.address === "figures/businesses/index.html" ? { passages: ["over 270,000 businesses"] } : null,
  );
  assert.equal(problems, [
    {
      file: context.file,
      record: "figures/businesses/index.html",
      message: 'search shows "over 270,000 businesses", but the page does not say so.',
      suggestion: "nothing by hand; the build writes the script from the finished pages.",
      pages: ["/figures/businesses/"],
    },
  ]);
});

check.run();
