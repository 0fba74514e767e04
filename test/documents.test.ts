// The documents: their recipes build a briefing, their commands and options exist, and their paths lead somewhere.

import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { Ajv } from "ajv";
import * as assert from "uvu/assert";
import { fieldReference } from "../scripts/field-reference.ts";
import { editorFiles } from "../scripts/front-matter-schema.ts";
import { judge, proofReference, TWISTED_QUOTATIONS } from "../scripts/proof-reference.ts";
import { buildSite } from "../src/eleventy/build-site.ts";
import { SHAPES } from "../src/model/facts.ts";
import { ContentCopy } from "./support/site.ts";
import { suite } from "./support/suite.ts";

const documents = suite("documents");

const DOCUMENTS = [".", "docs"].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.join(folder, file)),
);
const textOf = (file: string) => readFileSync(file, "utf8");

/** The fenced examples of a document by the words after the fence: `sh`, `ts _data/terms.ts`. */
function examples(file: string): { language: string; record: string; code: string }[] {
  return [...textOf(file).matchAll(/^( *)```(\w+) ?([^\n]*)\n([^]*?)^\1```$/gm)].map(
    ([, indent = "", language = "", record = "", code = ""]) => ({
      language,
      record,
      code: code.replace(new RegExp(`^${indent}`, "gm"), ""),
    }),
  );
}

/** A command line as its words; quotation marks hold words together. */
function wordsOf(line: string): string[] {
  return [...line.replace(/#.*$/, "").matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

documents(
  "can be followed: every recipe of docs/editing.md, one after the other, makes a briefing that builds",
  async () => {
    const copy = await ContentCopy.ofSecondDistrict();
    const { content } = copy.folders;
    const recipes = examples("docs/editing.md");
    const commands = recipes.filter(({ language }) => language === "sh").flatMap(({ code }) => code.trim().split("\n"));
    // An exception is declared for words that a page has already.
    const [, named = "", address = ""] = /exception --text "([^"]+)" --page (\S+)/.exec(commands.join("\n")) ?? [];
    const withName = path.join(content, "src", "pages", `${address.slice(1, -1)}.md`);
    await writeFile(
      withName,
      `---\ntitle: Coffee\nlisted: false\ndescription: A page.\n---\n\nCoffee is at ${named}.\n`,
    );
    for (const line of commands) {
      const [npm, run, name = "", dashes, ...given] = wordsOf(line);
      assert.equal([npm, run, dashes], ["npm", "run", "--"], line);
      const output = await new Promise<string>((resolve) =>
        execFile(
          process.execPath,
          ["scripts/start.mjs", name, ...given, "--content", content],
          (_error, stdout, stderr) => resolve(stdout + stderr),
        ),
      );
      assert.match(output, /The briefing still builds\./, line);
    }
    const written = recipes.filter(({ language, record }) => language === "ts" && record !== "");
    for (const { record, code } of written) {
      const file = path.join(content, record);
      const before = await readFile(file, "utf8").catch(() => "export default {\n};\n");
      await writeFile(
        file,
        before.replace(/^\}/m, () => `${code}}`),
      );
    }
    await copy.change(
      "src/pages/bridges.md",
      /draft: .*\n/.exec(await readFile(path.join(content, "src", "pages", "bridges.md"), "utf8"))?.[0] ?? "draft",
      "",
    );
    const shortcodes = [
      ...new Set(
        [...textOf("docs/editing.md").matchAll(/`(\{% (?:figure|name|term|chart) "(?!id|its-id)[^"]+" %\})`/g)].map(
          ([, shortcode]) => shortcode ?? "",
        ),
      ),
    ];
    const isChart = (shortcode: string) => shortcode.includes("chart");
    const inline = shortcodes.filter((one) => !isChart(one)).join(", ");
    const text = `${inline}.\n\n${shortcodes.find(isChart)}\n\n`;
    await copy.change("src/pages/bridges.md", "Write the page here.", text);
    const site = await buildSite(copy.folders);
    assert.equal(site.problems, []);
    const page = String(site.files.get("bridges/index.html"));
    for (const words of ["about 40 bridges", "Old Bridge", "A frame of straight pieces", 'id="chart-bridges"'])
      assert.ok(page.includes(words), words);
    assert.match(
      String(site.files.get("parks/bridge-park/index.html")),
      /Open the bridge[^]*A bridge|A bridge[^]*Open the bridge/,
    );
  },
);

/** What a command prints with --help; of several commands, the last one, which takes the options. */
async function helpOf(script: string): Promise<string> {
  const [program = "", ...given] = (script.split(" && ").at(-1) ?? "").split(" ");
  const before = program === "tsx" ? ["--import", "tsx"] : [];
  const { stdout } = await promisify(execFile)(process.execPath, [...before, ...given, "--help"]);
  return stdout;
}

documents("name only commands that exist, with options that they take", async () => {
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
  const help = new Map<string, Promise<string>>();
  for (const file of DOCUMENTS) {
    for (const line of textOf(file).split("\n")) {
      const names = [...line.matchAll(/npm (?:run (?:-s )?([a-z-]+)|(start|test)\b)/g)].map(
        ([, script, short = ""]) => script ?? short,
      );
      for (const name of names) assert.ok(name in scripts, `${file}: npm run ${name}`);
      const options = [...line.matchAll(/(?:`|-- | |\[)(--[a-z][a-z-]+)/g)].map(([, option = ""]) => option);
      const [first = ""] = names;
      if (first === "" || options.length === 0) continue;
      const usage = help.get(first) ?? helpOf(scripts[first] ?? "");
      help.set(first, usage);
      for (const option of options)
        assert.match(await usage, new RegExp(`${option}\\b`), `${file}: ${option} of ${first}`);
    }
  }
  assert.ok(help.has("new") && help.has("build"), "no document shows a command with an option");
});

documents("name only files and folders that are there", () => {
  for (const file of DOCUMENTS) {
    for (const [, target = ""] of textOf(file).matchAll(/\]\((?!https?:)([^)#]+)/g))
      assert.ok(existsSync(path.join(path.dirname(file), target)), `${file} links to ${target}`);
    // A briefing need not have a record of every kind, so a module of facts may be missing.
    const kinds = new Set(Object.keys(SHAPES).map((kind) => `_data/${kind}.ts`));
    for (const [, target = ""] of textOf(file).matchAll(/`((?:_data|_includes|src|assets|scripts|test)\/[\w./-]*)`/g))
      assert.ok(existsSync(target) || kinds.has(target), `${file} names ${target}`);
  }
});

documents("describe every field as its shape and its docstring do", () => {
  assert.is(textOf("docs/fields.md"), fieldReference(), "docs/fields.md is stale: run `npm run docs`");
});

documents("give editors the keys of front matter as its shape has them", () => {
  for (const [file, text] of editorFiles()) assert.is(textOf(file), text, `${file} is stale: run \`npm run docs\``);
  const validate = new Ajv().compile(JSON.parse(textOf("docs/front-matter.schema.json")));
  const right = { title: "A", description: "B", menu: "footer", order: 4.5, listed: false, "override:tags": ["a"] };
  assert.ok(
    validate({ ...right, pagination: { data: "parks", size: 1, alias: "record" } }),
    JSON.stringify(validate.errors),
  );
  for (const wrong of [
    { drfat: "2031" },
    { menu: "foter" },
    { order: "4" },
    { listed: "no" },
    { title: "" },
    { permalink: "a" },
    { pagination: { data: "parks" } },
  ])
    assert.not.ok(validate({ ...right, ...wrong }), JSON.stringify(wrong));
  const settings = textOf(".vscode/settings.json");
  assert.ok(settings.includes('"./docs/front-matter.schema.json"'));
});

documents("show twisted quotations as the proof judges them, each accepted by a substring check", () => {
  assert.is(textOf("docs/proof.md"), proofReference(), "docs/proof.md is stale: run `npm run docs`");
  assert.ok(TWISTED_QUOTATIONS.length >= 10);
  for (const twisted of TWISTED_QUOTATIONS) {
    const { substring, verdict } = judge(twisted);
    assert.equal([substring, verdict.state], [true, "failed"], `${twisted.twist}: ${twisted.printed}`);
  }
});

documents("list every package with the reason for it, and no other", () => {
  const { dependencies, devDependencies } = JSON.parse(textOf("package.json")) as Record<
    string,
    Record<string, string>
  >;
  const listed = [
    ...textOf("docs/developing.md")
      .split("## Packages")[1]!
      .matchAll(/^\| ([^|]+) \|/gm),
  ]
    .flatMap(([, names = ""]) => names.split(", "))
    .filter((name) => !["package", "---"].includes(name));
  assert.equal(listed.sort(), Object.keys({ ...dependencies, ...devDependencies }).sort());
});

documents.run();
