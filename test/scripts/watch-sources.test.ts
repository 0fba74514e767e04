// `npm run watch-sources` on an invented briefing, whose sources a local server prints and then alters.

import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import * as assert from "uvu/assert";
import { paragraphTree } from "../../src/model/proof/paragraph-tree.ts";
import { SETTINGS } from "../support/small-settings.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

type Route = (response: ServerResponse) => void;

interface Context {
  readonly server: Server;
  readonly host: string;
  readonly content: string;
  /** What the server answers, by path. */
  readonly routes: Map<string, Route>;
}

const watch = suite<Context>("scripts watch-sources");

const HERALD = [
  "Alder counts its mills and its bridges",
  "By Nobody, 10 January 2030",
  "Alder lies on both banks of a river, and the river has always driven what the town makes and sells.",
  "The town is home to over 260,000 people, who cross the river on 12 bridges.",
  "The mill works of the town handled 1.7 million tons in the year, the council said.",
  "The council aims at 30 schools by 2034.",
];
const BAO = "报告显示，全区规上工业产值增长8.6%，以后还有更多。总投资达87.6亿元，其他情况不详。";
const GAZETTE = "A footbridge was opened over the river, and more than 700 people crossed it on its first day.";

/** A page as a publisher has it: a menu, a text, and what nobody reads. */
function pageOf(paragraphs: readonly string[], charset = "utf-8"): string {
  return (
    `<!doctype html><html><head><meta charset="${charset}"><title>over 1 people</title></head><body>` +
    "<nav><ul><li><a href='/'>Home</a><li>News</ul></nav><script>var people = 'over 270,000 people'</script>" +
    `<main>${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</main><del>13 bridges</del>` +
    "<footer>All rights of everybody are reserved.</footer></body></html>"
  );
}

const html =
  (page: string | Uint8Array, type = "text/html; charset=utf-8"): Route =>
  (response) =>
    response.writeHead(200, { "content-type": type }).end(page);
const status =
  (code: number, location?: string): Route =>
  (response) =>
    response.writeHead(code, location === undefined ? {} : { location }).end("An answer.");

/** “GB 18030” cannot be encoded with Node alone: the Chinese paragraph, as iconv writes it. */
const BAO_GB18030 = Buffer.from(
  "b1a8b8e6cfd4cabea3acc8abc7f8b9e6c9cfb9a4d2b5b2fad6b5d4f6b3a4382e3625a3acd2d4baf3bbb9d3d0b8fcb6e0a1a3" +
    "d7dccdb6d7cab4ef38372e36d2dad4aaa3acc6e4cbfbc7e9bff6b2bbcfeaa1a3",
  "hex",
);

watch.before(async (context: { -readonly [Key in keyof Context]: Context[Key] }) => {
  const routes = new Map<string, Route>();
  context.routes = routes;
  context.server = createServer(({ url = "" }, response) => (routes.get(url) ?? status(404))(response));
  await new Promise<void>((resolve) => context.server.listen(0, "127.0.0.1", resolve));
  context.host = `http://127.0.0.1:${(context.server.address() as AddressInfo).port}`;
  context.content = await temporaryFolder("watched");
  await writeBriefing(context.content, context.host);
});

watch.before.each(({ routes }) => {
  routes.clear();
  routes.set("/herald", html(pageOf(HERALD)));
  routes.set("/bao", html(pageOf([BAO])));
  routes.set("/gazette", html(pageOf([GAZETTE])));
});

watch.after(async ({ server }) => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function writeBriefing(content: string, host: string): Promise<void> {
  const { root, leaves } = await paragraphTree({ text: HERALD.join("\n"), sha256: "" });
  const source = (id: string, language: string) => ({
    title: null,
    publisher: `The ${id}`,
    language,
    published: "2030-01-10",
    address: `${host}/${id}`,
    extent: "excerpt",
    sha256: null,
  });
  const figure = (from: string, printed: string, paragraph: number | null = null, more = {}) => ({
    label: `What the ${from} calls ${printed.replace(/[\d.,]+/g, "some")}`,
    about: "alder",
    kind: "actual",
    printed,
    source: from,
    paragraph,
    ...more,
  });
  const modules: Record<string, unknown> = {
    briefing: {
      ...SETTINGS,
      subject: "alder",
      editions: [
        { id: "first", date: "2030-01-15", label: "First", sources: ["herald", "bao"] },
        { id: "second", date: "2031-01-15", label: "Second", sources: ["gazette", "list"] },
      ],
    },
    sources: {
      herald: {
        ...source("herald", "en"),
        extent: "full",
        sha256: "0123456789abcdef".repeat(4),
        paragraphs: leaves.length,
        treeRoot: root,
        leafHashes: leaves,
      },
      bao: source("bao", "zh"),
      gazette: source("gazette", "en"),
      list: source("list", "en"),
    },
    places: { alder: { name: "Alder", kind: "district", source: "herald", paragraph: 3 } },
    figures: {
      people: figure("herald", "over 260,000 people", 4),
      bridges: figure("herald", "12 bridges", 4),
      tons: figure("herald", "1.7 million tons", 5),
      schools: figure("herald", "30 schools", 6, { kind: "target", by: "2034" }),
      growth: figure("bao", "增长8.6%", null, { gloss: "growth of 8.6%" }),
      investment: figure("bao", "87.6亿元", null, { gloss: "8.76 billion yuan" }),
      crossings: figure("gazette", "more than 700 people"),
    },
  };
  await mkdir(path.join(content, "_data"));
  for (const [name, data] of Object.entries(modules))
    await writeFile(path.join(content, "_data", `${name}.ts`), `export default ${JSON.stringify(data, null, 2)};\n`);
}

function run({ content }: Context, ...given: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const command = ["scripts/start.mjs", "watch-sources", "--content", content, ...given];
    execFile(process.execPath, command, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), output: stdout + stderr }),
    );
  });
}

const changed = (from: string, to: string) => {
  const text = HERALD.map((paragraph) => paragraph.replace(from, to));
  assert.is.not(text.join(), HERALD.join(), from);
  return html(pageOf(text));
};

watch("says in a line a source that all is as read, and exits with 0", async (context) => {
  context.routes.set("/list", html(pageOf(["Nothing is cited."])));
  assert.equal(await run(context), {
    code: 0,
    output:
      "A  herald  4 figures: 4 same\nB  bao  2 figures: 2 same\nC  gazette  1 figure: 1 same\nD  list  no figures: answers\n\n" +
      "7 figures of 4 sources: 7 same, 0 changed, 0 moved, 0 gone, 0 not checked.\n",
  });
});

watch("marks a changed digit in both versions, and tells how to correct the figure", async (context) => {
  context.routes.set("/herald", changed("260,000", "250,000"));
  const { code, output } = await run(context, "--source", "herald");
  assert.is(code, 1, output);
  assert.match(
    output,
    /^A {2}herald {2}4 figures: 3 same, 1 changed\n {3}1 of 6 paragraphs is no longer as read: 4\.$/m,
  );
  assert.match(
    output,
    /^ {3}paragraph 4, cited for people, bridges, now reads “The town is home to over 250,000 people, /m,
  );
  assert.match(
    output,
    /^ {3}changed {2}people · _data\/figures\.ts\n +printed “over \[260,000\] people” \(paragraph 4\)\n +now {5}“over \[250,000\] people”$/m,
  );
  assert.match(output, /^- changed: .*write its new words in `printed`/m);
  assert.match(output, /^4 figures of 1 source: 3 same, 1 changed, 0 moved, 0 gone, 0 not checked\./m);
});

watch("tells words that are beside another number now from words that stand", async (context) => {
  context.routes.set("/herald", changed("handled 1.7 million tons", "did not handle 1.7 million tons"));
  const { code, output } = await run(context, "--source", "herald");
  assert.is(code, 1, output);
  assert.match(output, /changed {2}tons .*\n +printed “1\.7 million tons” \(paragraph 5\)\n +now .*"not" may reverse/);
});

watch("names a paragraph of figures that changed around their words", async (context) => {
  context.routes.set("/herald", changed("The town is home", "The town was once home"));
  const { code, output } = await run(context, "--source", "herald");
  assert.is(code, 1, output);
  assert.match(output, /^A {2}herald {2}4 figures: 4 same$/m);
  assert.match(output, /paragraph 4, cited for people, bridges, now reads “The town was once home to over 260,000/);
  assert.match(output, /4 same, .* 0 not checked\. 1 cited paragraph no longer as read\.$/m);
  // One that no figure rests on.
  context.routes.set("/herald", changed("has always driven", "has often driven"));
  const other = await run(context, "--source", "herald");
  assert.is(other.code, 0, other.output);
  assert.match(other.output, /1 of 6 paragraphs is no longer as read: 3\./);
});

watch("follows paragraphs to another place, and words to another paragraph", async (context) => {
  const inserted = HERALD.toSpliced(3, 0, "Correction: an earlier version gave another number.");
  context.routes.set("/herald", html(pageOf(inserted)));
  const { code, output } = await run(context, "--source", "herald");
  assert.is(code, 0, output);
  assert.match(
    output,
    /4 same\n {3}New between its paragraphs: “Correction: an earlier version gave another number\.”$/m,
  );
  const [title = "", byline = "", river = "", , ...rest] = HERALD;
  const parted = [title, byline, river, "The town is home to many.", ...rest, "It has 12 bridges."];
  context.routes.set("/herald", html(pageOf(parted)));
  const moved = await run(context, "--source", "herald");
  assert.is(moved.code, 1, moved.output);
  assert.match(moved.output, /2 same, 1 moved, 1 gone/);
  assert.match(
    moved.output,
    /moved {4}bridges .*\n +printed “12 bridges” \(paragraph 4\)\n +now in another, which was not read: “It has 12 bridges\.”/,
  );
  assert.match(moved.output, /gone {5}people .*\n +printed “over 260,000 people” \(paragraph 4\)\n/);
});

watch("names the address that a page moved to for good, and one that it answers at for now", async (context) => {
  context.routes.set("/herald", status(301, "/new"));
  context.routes.set("/new", html(pageOf(HERALD)));
  context.routes.set("/gazette", status(302, "/later"));
  context.routes.set("/later", html(pageOf([GAZETTE])));
  const { code, output } = await run(context);
  assert.is(code, 1, output);
  assert.ok(
    output.includes(
      `A  herald  4 figures: 4 moved\n   The page moved for good. In _data/sources.ts, write address: "${context.host}/new"\n`,
    ),
    output,
  );
  assert.ok(output.includes(`C  gazette  1 figure: 1 same\n   It answers at ${context.host}/later for now.\n`), output);
});

watch("tells a page that is gone from one that could not be read", async (context) => {
  context.routes.set("/herald", status(404));
  context.routes.set("/bao", status(500));
  context.routes.set("/gazette", html("%PDF-1.7 more than 700 people", "application/pdf"));
  context.routes.set("/list", status(403));
  const { code, output } = await run(context);
  assert.is(code, 1, output);
  assert.ok(
    output.includes(`A  herald  4 figures: 4 gone\n   the page is gone (status 404): ${context.host}/herald\n`),
  );
  assert.match(output, /^B {2}bao {2}2 figures: 2 not checked\n {3}status 500: open it in a browser/m);
  assert.match(output, /^C {2}gazette {2}1 figure: 1 not checked\n {3}it is a PDF/m);
  assert.match(output, /^D {2}list {2}no figures: not checked\n {3}status 403/m);
  context.routes.set("/herald", status(503));
  const doubtful = await run(context);
  assert.is(doubtful.code, 0, doubtful.output);
  assert.match(doubtful.output, /7 figures of 4 sources: 0 same, 0 changed, 0 moved, 0 gone, 7 not checked\.\n$/);
});

watch("does not call figures gone that a page shows with a script alone", async (context) => {
  const shell = "<!doctype html><title>x</title><div id=app>Loading</div><script>show('over 260,000 people')</script>";
  context.routes.set("/herald", html(shell));
  const { code, output } = await run(context, "--source", "herald");
  assert.is(code, 0, output);
  assert.match(output, /4 not checked\n {3}the page has no more than 7 characters of text, so it may need scripts/);
});

watch("reads a Chinese page in GB 18030, and marks its changed digits", async (context) => {
  // Declared by the page, by its host, and by neither.
  const page = (charset: string) => {
    const [before = "", after = ""] = pageOf(["|"], charset).split("|");
    return Buffer.concat([Buffer.from(before), BAO_GB18030, Buffer.from(after)]);
  };
  for (const [charset, type] of [
    ["gb2312", "text/html"],
    ["utf-8", "text/html; charset=GBK"],
    ["none", "text/html"],
  ] as const) {
    context.routes.set("/bao", html(page(charset), type));
    assert.match((await run(context, "--source", "bao")).output, /^B {2}bao {2}2 figures: 2 same$/m, charset);
  }
  context.routes.set("/bao", html(pageOf([BAO.replace("8.6%", "8.1%")])));
  const { code, output } = await run(context, "--source", "bao");
  assert.is(code, 1);
  assert.match(output, /changed {2}growth .*\n +printed “增长\[8\.6\]%”\n +now {5}“增长\[8\.1\]%”$/m);
});

watch("stops reading an answer that does not end", async (context) => {
  context.routes.set("/gazette", (response) => {
    response.writeHead(200, { "content-type": "text/html" });
    const more = () => {
      while (response.write("<p>more of the same</p>".repeat(4000)));
    };
    response.on("drain", more);
    more();
  });
  const { code, output } = await run(context, "--source", "gazette");
  assert.is(code, 0, output);
  assert.match(output, /^C {2}gazette {2}1 figure: 1 not checked\n {3}it is longer than 10,000,000 bytes: http/m);
});

watch("exits with 2 when it watched nothing: an unknown source, a wrong option, no network", async (context) => {
  const unknown = await run(context, "--source", "heralt");
  assert.is(unknown.code, 2, unknown.output);
  assert.match(unknown.output, /there is no source "heralt" .*\n +write: did you mean "herald"\?/);
  const wrong = await run(context, "--sorce", "herald");
  assert.is(wrong.code, 2, wrong.output);
  context.routes.set("/herald", (response) => response.destroy());
  const offline = await run(context, "--source", "herald");
  assert.is(offline.code, 2, offline.output);
  assert.match(offline.output, /no source could be reached .*this machine seems to be offline/);
});

watch.run();
