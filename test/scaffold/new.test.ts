// `npm run new`: answers from options or a person, what is shown, and what is written.

import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import { loadData } from "../../src/site/load/load-data.ts";
import { readFacts } from "../../src/model/facts.ts";
import { BriefingError, Problems } from "../../src/model/problem.ts";
import { createPrompt, type ReadLine } from "../../src/scaffold/prompt.ts";
import { newException } from "../../src/scaffold/new-exception.ts";
import { newFigure } from "../../src/scaffold/new-figure.ts";
import { newPage } from "../../src/scaffold/new-page.ts";
import { newPicture } from "../../src/scaffold/new-picture.ts";
import type { Plan, Scaffold } from "../../src/scaffold/scaffold.ts";
import { newSource } from "../../src/scaffold/new-source.ts";
import { writePlan } from "../../src/scaffold/write-plan.ts";
import { ContentCopy } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const scaffold = suite<{ copy: ContentCopy }>("new");

scaffold.before.each(async (context) => {
  context.copy = await ContentCopy.ofSecondDistrict();
});

interface Made {
  readonly plan: Plan;
  readonly said: string;
}

/** The plan of a scaffold, with answers from options, and from a person if `ask` is given. */
async function make(
  kind: Scaffold,
  { folders }: ContentCopy,
  given: Record<string, string>,
  ask: ReadLine = null,
): Promise<Made> {
  const facts = readFacts(await loadData(folders), new Problems());
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const textOf = async (source: string) => {
    const text = await readFile(path.join(folders.content, "texts", `${source}.txt`), "utf8").catch(() => null);
    return text === null ? null : { text, sha256: facts.sources.get(source)?.sha256 ?? "" };
  };
  const plan = await kind({
    folders,
    facts,
    settings: facts.settings ?? (assert.unreachable() as never),
    prompt: createPrompt("npm run new", given, ask, say),
    say,
    textOf,
    today: "2031-06-01",
  });
  return { plan, said: said.join("\n") };
}

/** The message when an answer is rejected. */
async function refused(kind: Scaffold, copy: ContentCopy, given: Record<string, string>): Promise<string> {
  try {
    await make(kind, copy, given);
  } catch (error) {
    if (error instanceof BriefingError) return error.message;
    throw error;
  }
  return assert.unreachable("nothing was refused") as never;
}

const FIGURE = {
  source: "courier-2031-05-02",
  printed: "140 workshops",
  label: "Shops of a kind",
  kind: "actual",
  about: "mill-park",
};

scaffold(
  "reads a figure's words, finds and proves them in the text, and puts the record beside its source's others",
  async ({ copy }) => {
    const { plan, said } = await make(newFigure, copy, FIGURE);
    assert.match(
      said,
      /value +140\n +unit +a count of workshops\n +bound +exact figure, as printed\n +shown +140 workshops\n +proof +proven in paragraph 5/,
    );
    assert.equal([...plan.files.keys()], ["_data/figures/parks.ts"]);
    assert.match(
      String(plan.files.get("_data/figures/parks.ts")),
      /\n {2}"shops-of-a-kind": \{\n {4}label: "Shops of a kind",\n {4}about: "mill-park",\n {4}kind: "actual",\n {4}printed: "140 workshops",\n {4}source: "courier-2031-05-02",\n {4}paragraph: 5,\n {2}\},\n\} satisfies/,
    );
  },
);

scaffold("rejects invalid answers with a suggestion", async ({ copy }) => {
  assert.match(
    await refused(newFigure, copy, { ...FIGURE, about: "mill-parc" }),
    /--about\n +wrong: "mill-parc" is not one of the choices\.\n +write: did you mean "mill-park"\?/,
  );
  assert.match(
    await refused(newFigure, copy, { ...FIGURE, printed: "many workshops" }),
    /--printed\n +wrong: cannot read “many workshops”/,
  );
  assert.match(
    await refused(newFigure, copy, { ...FIGURE, printed: "150 workshops" }),
    /no paragraph of the text contains “150 workshops”/,
  );
  assert.match(await refused(newFigure, copy, { ...FIGURE, printed: "40 workshops" }), /cut from a longer number/);
  assert.match(
    await refused(newFigure, copy, { ...FIGURE, paragraph: "6" }),
    /paragraph 6 of the text does not contain “140 workshops”\.\n +write: 5, where the words are/,
  );
  assert.match(await refused(newFigure, copy, { ...FIGURE, label: "Shops in 2031" }), /contains the number “2031”/);
  assert.match(
    await refused(newFigure, copy, { ...FIGURE, id: "area" }),
    /the id "area" is already used in _data\/figures\/district\.ts\.\n +write: another id, such as "shops-of-a-kind"/,
  );
  assert.match(await refused(newFigure, copy, { ...FIGURE, period: "last year" }), /"last year" is not a date/);
  assert.match(
    await refused(newFigure, copy, { source: "gazette-2030-07", printed: "70 stalls" }),
    /--label is missing\.\n +write: --label "What it counts or measures, in a few words"/,
  );
  assert.match(
    await refused(newPage, copy, { title: "Schools", description: "Again." }),
    /src\/pages already has a page named "schools"/,
  );
  assert.match(
    await refused(newSource, copy, { address: "courier.example" }),
    /"courier\.example" is not a web address/,
  );
  await writeFile(path.join(copy.folders.content, "photo.png"), "no picture");
  assert.match(
    await refused(newPicture, copy, { file: path.join(copy.folders.content, "photo.png") }),
    /the file is not a readable picture/,
  );
});

scaffold("asks a person for missing answers, and again after an invalid one", async ({ copy }) => {
  const answers: [RegExp, string][] = [
    [/^The words of the number/, "a great many people"],
    [/^The words of the number/, "more than 900 people"],
    [/^What it counts/, "People who crossed in all"],
    [/^Id of the place or park.*\[fernholt\]: $/, "footbridge"],
    [/^What it is.*\(actual, target, plan\)/, "actual"],
    [/^Its reference period.*\[none\]: $/, ""],
    [/^What a careful reader.*\[none\]: $/, ""],
    [/\[people-who-crossed-in-all\]: $/, ""],
  ];
  const { plan, said } = await make(newFigure, copy, { source: "gazette-2030-07" }, async (line) => {
    const [expected = /$^/, answer = ""] = answers.shift() ?? [];
    assert.match(line, expected);
    return answer;
  });
  assert.equal(answers, []);
  assert.match(said, /wrong: cannot read “a great many people”/);
  assert.match(said, /bound +more than the number shown\n +shown +over 900 people\n +proof +none: the source.s text/);
  assert.match(plan.preview, /"people-who-crossed-in-all": \{/);
});

scaffold(
  "derives a source's checksum, language and date, and gives its figures a module of their own",
  async ({ copy }) => {
    const { content } = copy.folders;
    const text = path.join(content, "texts", "looms-2031-05-20.txt");
    await writeFile(text, "Looms return to the mill\n\nBy Nobody\n\nThe mill has 36 looms.\n");
    const source = await make(newSource, copy, {
      address: "https://looms.example/2031/05/20/looms",
      text,
      title: "Looms return to the mill",
      publisher: "Looms",
    });
    assert.match(source.said, /paragraphs +3\n +SHA-256 +[0-9a-f]{64}\n +first +Looms return to the mill/);
    assert.match(
      source.plan.preview,
      /"looms-2031-05-20": \{[^]*language: "en",\n {2}published: "2031-05-20",[^]*extent: "full",\n {2}sha256: "[0-9a-f]{64}",\n {2}paragraphs: 3,\n {2}treeRoot: "[0-9a-f]{64}",\n {2}leafHashes: \[\n( {4}"[0-9a-f]{64}",\n){3} {2}\],/,
    );
    assert.match(String(source.plan.files.get("_data/briefing.ts")), /"gazette-2030-07", "looms-2031-05-20"\]/);
    for (const [file, contents] of source.plan.files) await writeFile(path.join(content, file), contents);
    const { plan } = await make(newFigure, copy, {
      source: "looms-2031-05-20",
      printed: "36 looms",
      label: "Looms",
      about: "mill-park",
      kind: "actual",
    });
    assert.match(
      String(plan.files.get("_data/figures/looms-2031-05-20.ts")),
      /^\/\/ Figures from Looms\.\nimport type [^]*const figures = \{\n {2}looms: \{[^]*paragraph: 3,\n {2}\},\n\} satisfies Records<FigureRecord<SourceId, SubjectId>>;\n/,
    );
    assert.match(String(plan.files.get("_data/figure-ids.ts")), /ParksFigureId \| Looms20310520FigureId;/);
  },
);

scaffold("undoes what it wrote if the briefing does not build with it", async ({ copy }) => {
  const { plan } = await make(newFigure, copy, { ...FIGURE, caveat: 'It is {% figure "areas" %}' });
  const before = await readFile(path.join(copy.folders.content, "_data", "figures", "parks.ts"), "utf8");
  try {
    await writePlan(plan, copy.folders);
    assert.unreachable();
  } catch (error) {
    assert.match((error as Error).message, /There is no figure "areas"\.\n +write: did you mean "area"\?/);
  }
  assert.is(await readFile(path.join(copy.folders.content, "_data", "figures", "parks.ts"), "utf8"), before);
});

scaffold("runs as a command, and suggests the kind that was meant", async ({ copy }) => {
  const { content } = copy.folders;
  const run = (...given: string[]) =>
    new Promise<string>((resolve) =>
      execFile(
        process.execPath,
        ["scripts/start.mjs", "new", ...given, "--content", content],
        (error, stdout, stderr) => resolve(`${error?.code ?? 0}\n${stdout}${stderr}`),
      ),
    );
  assert.match(
    await run("figur"),
    /^1\n[^]*"figur" is not a kind of record\.\n +write: did you mean "figure"\?[^]*Nothing was written\./,
  );
  assert.match(
    await run("park", "--source", "gazette-2030-07", "--name", "Fern Yard", "--purpose", "boats"),
    /^0\n[^]*"fern-yard": \{[^]*Wrote _data\/parks\.ts\. The briefing still builds\.\nIts page is \/parks\/fern-yard\//,
  );
});

scaffold("writes an exception, and asks for the page of a bare number", async ({ copy }) => {
  const given = { text: "Mill 7", page: "/schools/", reason: "The name of an invented mill." };
  const { plan } = await make(newException, copy, given);
  assert.match(
    String(plan.files.get("_data/exceptions.ts")),
    /\n {2}"mill-7": \{\n {4}text: "Mill 7",\n {4}page: "\/schools\/",\n {4}reason: "The name of an invented mill.",\n {2}\},\n\} satisfies/,
  );
  const { reason } = given;
  assert.match(await refused(newException, copy, { text: "Mill Seven", reason }), /“Mill Seven” contains no number/);
  assert.match(await refused(newException, copy, { text: "COVID-19", reason }), /is a name in general use/);
  assert.match(await refused(newException, copy, { text: "1,200", reason }), /--page is missing/);
  assert.match(await refused(newException, copy, { ...given, page: "schools" }), /"schools" is not an address/);
});

scaffold.run();
