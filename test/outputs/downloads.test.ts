// The data files of a small briefing with every awkward value, checked by third-party validators. Each validator must
// also find planted faults: one that finds none proves nothing.

import * as assert from "uvu/assert";
import { csvOf } from "../../src/outputs/downloads/csv-table.ts";
import { downloadLinks, downloadsOf } from "../../src/outputs/downloads/data-files.ts";
import { resolveBriefing } from "../../src/model/resolve-briefing.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { readFacts } from "../../src/model/facts.ts";
import { formatProblems, Problems } from "../../src/model/problem.ts";
import {
  csvLines,
  describedRows,
  json,
  jsonFaults,
  judgePackage,
  rdf,
  spreadsheet,
  type DataFiles,
} from "../support/downloads.ts";
import { SETTINGS } from "../support/small-settings.ts";
import { suite } from "../support/suite.ts";

const downloads = suite("downloads");

const paper = { source: "paper", paragraph: 1 };
const benches = { label: "Benches", about: "town", kind: "actual", measure: "benches", ...paper };
const facts = {
  briefing: {
    ...SETTINGS,
    editions: [{ id: "2024-07", date: "2024-07-07", label: "First edition", sources: ["paper", "daily"] }],
  },
  sources: {
    paper: {
      title: null,
      publisher: "A press",
      language: "en",
      published: "2024-07-07",
      address: "https://paper.example/1?a=b&c=d",
      extent: "full",
      sha256: "0".repeat(64),
      paragraphs: 3,
      treeRoot: "3".repeat(64),
      leafHashes: ["a", "b", "c"].map((digit) => digit.repeat(64)),
      secondCapture: {
        address: "https://archive.example/1?a=b&c=d",
        captured: "2024-07-07",
        sha256: "4".repeat(64),
        treeRoot: "3".repeat(64),
        since: "2024-07",
      },
      note: '=HYPERLINK("https://elsewhere.example","Look")',
    },
    daily: {
      title: "重点项目，“开工”",
      publisher: "重庆日报",
      language: "zh",
      published: null,
      address: "https://daily.example/1",
      extent: "excerpt",
      sha256: null,
    },
  },
  places: { town: { name: "A town", kind: "district", ...paper } },
  organisations: {
    mill: { name: "Mill, Sons & Co.", role: "a mill", ...paper },
    forge: { name: "The forge", role: "a forge", ...paper },
  },
  parks: {
    works: {
      name: "The works",
      named: "by the source",
      change: "added",
      purpose: "work",
      organisations: ["mill", "forge"],
      ...paper,
    },
  },
  people: { mayor: { name: "A mayor", offices: ["mayor"], ...paper } },
  figures: {
    shops: {
      label: "=1+1",
      about: "town",
      kind: "actual",
      printed: "over 1,200 shops",
      repeated: [{ paragraph: 3, printed: "over 1,200 shops" }],
      rank: "+1 in the province",
      apart: true,
      caveat: 'They are "many",\nand cost {% figure "cost" %}.',
      ...paper,
    },
    decline: { label: "@decline", about: "works", kind: "actual", printed: "-3.5%", period: "1930s", ...paper },
    cost: { label: "＝SUM(A1)", about: "works", kind: "plan", printed: "20 billion yuan", by: "2027", ...paper },
    "cost-usd": {
      label: "-cost",
      about: "works",
      kind: "plan",
      printed: "USD 2.75 billion",
      by: "2027",
      converts: "cost",
      ...paper,
    },
    projects: {
      label: "Projects",
      about: "town",
      kind: "actual",
      printed: "28个重点项目",
      gloss: "28 key projects",
      source: "daily",
      paragraph: null,
    },
    "benches-2022": { ...benches, printed: "300 benches", period: "2022" },
    "benches-2023": { ...benches, printed: "200 benches", period: "2023" },
  },
  breaks: {
    recount: { about: "town", measures: ["benches"], between: ["2022", "2023"], reason: "=They were counted anew" },
  },
  searches: {
    opening: {
      commitments: ["open", "close"],
      date: "2024-07-06",
      searched: "the web",
      words: ["the works", "开业"],
      found: ["daily"],
      result: 'It says {% figure "shops" %}, and nothing else.',
    },
  },
  commitments: {
    open: {
      label: "Open",
      about: "works",
      kind: "plan",
      by: "mayor",
      stated: "2024-07-07",
      due: "2025",
      moved: [{ due: "2026-03", printed: "明年3月", gloss: "in March next year", source: "daily", paragraph: null }],
      printed: "will open, at last",
      ...paper,
      figures: ["cost", "cost-usd"],
      outcomes: [
        {
          reported: "2024-07",
          state: "under way",
          printed: "开业",
          gloss: "opening",
          text: 'It opens with {% figure "shops" %}',
          source: "daily",
          paragraph: null,
        },
      ],
      related: [
        {
          text: "Another opened",
          difference: "It is another.",
          figures: ["projects"],
          source: "daily",
          paragraph: null,
        },
      ],
    },
    close: {
      label: "Close",
      about: "works",
      kind: "target",
      by: null,
      stated: "2024-07-07",
      due: null,
      printed: "will close",
      ...paper,
      figures: [],
      outcomes: [],
    },
  },
};

const events = {
  founding: { label: "=Founding", about: "works", date: "1930s", printed: "in the 1930s", ...paper },
  fire: { label: "Fire", about: "town", date: "1931-02", source: "daily", paragraph: null },
};

function briefingOf(value: object): Briefing {
  const problems = new Problems();
  const modules = Object.entries(value).map(([name, records]) => ({
    file: `_data/${name}.ts`,
    value: records as unknown,
  }));
  const briefing = resolveBriefing(readFacts(modules, problems), undefined, problems);
  assert.is(problems.some ? formatProblems(problems.list) : "", "");
  return briefing;
}

const dataOf = (briefing: Briefing): DataFiles =>
  new Map([...downloadsOf(briefing)].map(([file, text]) => [file.replace(/^data\//, ""), text]));
const briefing = briefingOf({ ...facts, events });
const files = dataOf(briefing);
const JSON_TABLES = [
  "figures",
  "vintages",
  "parks",
  "organisations",
  "commitments",
  "events",
  "searches",
  "breaks",
  "sources",
];
/** Tables whose rows JSON nests in those of another: that table, and the column that refers to it. */
const NESTED: Readonly<Record<string, readonly [outer: string, by: string]>> = {
  repeated: ["figures", "figure"],
  outcomes: ["commitments", "commitment"],
  moved: ["commitments", "commitment"],
  related: ["commitments", "commitment"],
  paragraphs: ["sources", "source"],
};
const CSV_TABLES = [...JSON_TABLES, ...Object.keys(NESTED)];

const csv = (table: string) => files.get(`${table}.csv`) ?? "";

/** The files with a text in one of them replaced. Fails if the text is missing, so that a fault is always planted. */
function withFault(file: string, from: string, to: string): DataFiles {
  const text = files.get(file) ?? "";
  assert.ok(text.includes(from), `${file} does not hold ${JSON.stringify(from)}`);
  return new Map([...files, [file, text.replace(from, () => to)]]);
}

/** Names of the columns that hold a day. */
const DATES =
  /^(?:source_date|date|stated|reported|vintage_date|published|captured|(?:period|due|before|after)_(?:start|end))$/;

/** The rows of a table in JSON, nested ones included, each as a line of CSV. */
function expectedRows(table: string): Record<string, unknown>[] {
  if (JSON_TABLES.includes(table)) {
    return json(files, `${table}.json`).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => !(name in NESTED))),
    );
  }
  const [outer = "", by = ""] = NESTED[table] ?? [];
  return json(files, `${outer}.json`).flatMap((row) =>
    (row[table] as object[]).map((inner) => ({ [by]: row["id"], ...inner })),
  );
}

/** A JSON value as a CSV cell. */
function cell(value: unknown): string {
  if (Array.isArray(value)) return value.join("|");
  const text = value === null ? "" : String(value);
  return typeof value === "string" && /^[=+\-@＝]/.test(text) ? `'${text}` : text;
}

downloads("contains the values of the records", () => {
  const figures = json(files, "figures.json");
  const { decline, cost, projects } = Object.fromEntries(figures.map((row) => [row["id"], row]));
  assert.equal(
    [decline?.["value"], decline?.["unit"], decline?.["period_start"], decline?.["due_end"], decline?.["caveat"]],
    [-3.5, "%", "1930-01-01", null, null],
  );
  assert.equal(
    [cost?.["value"], cost?.["unit"], cost?.["bound"], cost?.["due_end"], cost?.["kind"], cost?.["url"]],
    [20_000_000_000, "CNY", "exact", "2027-12-31", "plan", "figures/cost/index.html"],
  );
  assert.equal(
    [projects?.["printed"], projects?.["gloss"], projects?.["language"], projects?.["source"], projects?.["paragraph"]],
    ["28个重点项目", "28 key projects", "zh", "daily", null],
  );
  assert.equal(
    [figures[0]?.["value"], figures[0]?.["bound"], figures[0]?.["apart"], figures[0]?.["subject"]],
    [1200, "over", true, "A town"],
  );
  assert.equal(
    figures.flatMap(({ id, obs_status: status }) => (status === "A" ? [] : [[id, status]])),
    [["benches-2023", "B"]],
  );
  assert.equal(json(files, "parks.json")[0]?.["organisations"], ["mill", "forge"]);
  assert.equal([decline?.["checked"], projects?.["checked"]], ["two-captures", "words-only"]);
  assert.equal(
    json(files, "sources.json").map((row) => [row["checked"], row["captured"], row["captured_tree_root"]]),
    [
      ["two-captures", "2024-07-07", "3".repeat(64)],
      ["words-only", null, null],
    ],
  );
});

downloads("publishes the other paragraphs that print a figure, and the words that date an event", () => {
  const [shops, decline] = json(files, "figures.json");
  assert.equal(shops?.["repeated"], [{ number: 1, printed: "over 1,200 shops", paragraph: 3 }]);
  assert.equal(decline?.["repeated"], []);
  assert.equal(json(files, "events.json"), [
    {
      id: "founding",
      label: "=Founding",
      about: "works",
      subject: "The works",
      date: "1930-01-01",
      date_precision: "decade",
      printed: "in the 1930s",
      language: "en",
      source: "paper",
      paragraph: 1,
    },
    {
      id: "fire",
      label: "Fire",
      about: "town",
      subject: "A town",
      date: "1931-02-01",
      date_precision: "month",
      printed: null,
      language: "zh",
      source: "daily",
      paragraph: null,
    },
  ]);
});

downloads("renders the briefing's own sentences as a page shows them, without shortcodes", () => {
  assert.is(json(files, "figures.json")[0]?.["caveat"], 'They are "many",\nand cost 20 billion yuan.');
  for (const [file, text] of files) assert.not.match(text, /\{%|<a /, file);
});

downloads("nests the entries of a commitment in JSON, and lists them in tables of their own in CSV", () => {
  const [open, close] = json(files, "commitments.json");
  assert.equal(open?.["figures"], ["cost", "cost-usd"]);
  assert.equal(open?.["outcomes"], [
    {
      number: 1,
      reported: "2024-07-01",
      reported_precision: "month",
      state: "under way",
      open: null,
      evidence: null,
      printed: "开业",
      gloss: "opening",
      text: "It opens with over 1,200 shops",
      source: "daily",
      paragraph: null,
    },
  ]);
  assert.equal(open?.["moved"], [
    {
      number: 1,
      due_start: "2026-03-01",
      due_end: "2026-03-31",
      printed: "明年3月",
      gloss: "in March next year",
      source: "daily",
      paragraph: null,
    },
  ]);
  assert.equal([close?.["figures"], close?.["outcomes"], close?.["moved"], close?.["related"]], [[], [], [], []]);
  assert.equal(csvLines(files.get("outcomes.csv") ?? "")[1], [
    "open",
    "1",
    "2024-07-01",
    "month",
    "under way",
    "",
    "",
    "开业",
    "opening",
    "It opens with over 1,200 shops",
    "daily",
    "",
  ]);
  assert.not.ok(files.has("outcomes.json"));
});

for (const table of JSON_TABLES) {
  downloads(`${table}.json keeps to its JSON Schema, and the schema to that of JSON Schema 2020-12`, () => {
    assert.equal(jsonFaults(files, table), []);
  });
}

const JSON_FAULTS: [name: string, file: string, from: string, to: string, found: RegExp][] = [
  ["a number as a text", "figures.json", '"value": 1200', '"value": "1200"', /\/0\/value must be number/],
  ["a missing property", "figures.json", '"label": "=1+1",', "", /\/0 must have required property 'label'/],
  [
    "a property that no column has",
    "figures.json",
    '"label": "=1+1",',
    '"label": "=1+1", "rate": 1,',
    /must NOT have additional properties/,
  ],
  [
    "a kind that does not exist",
    "figures.json",
    '"kind": "plan"',
    '"kind": "wish"',
    /\/2\/kind must be equal to one of the allowed values/,
  ],
  [
    "a date that is none",
    "figures.json",
    '"due_end": "2027-12-31"',
    '"due_end": "2027"',
    /\/2\/due_end must match format "date"/,
  ],
  [
    "an empty text",
    "figures.json",
    '"printed": "-3.5%"',
    '"printed": ""',
    /\/1\/printed must NOT have fewer than 1 characters/,
  ],
  [
    "null where there always is a value",
    "figures.json",
    '"label": "=1+1"',
    '"label": null',
    /\/0\/label must be string/,
  ],
  [
    "an outcome of a state that does not exist",
    "commitments.json",
    '"under way"',
    '"failed"',
    /\/0\/outcomes\/0\/state must be equal/,
  ],
  [
    "an address that is none",
    "sources.json",
    "https://daily.example/1",
    "daily example",
    /\/1\/address must match format "uri"/,
  ],
  [
    "a type in the schema that JSON Schema does not know",
    "schema/figures.schema.json",
    '"type": "array"',
    '"type": "table"',
    /data\/type must be/,
  ],
];
for (const [name, file, from, to, found] of JSON_FAULTS) {
  downloads(`Ajv finds ${name}`, () => {
    const table = file.replace("schema/", "").split(".")[0] ?? "";
    assert.match(jsonFaults(withFault(file, from, to), table).join("\n"), found);
  });
}

for (const table of CSV_TABLES) {
  downloads(`${table}.csv keeps to RFC 4180 and says what its JSON says`, () => {
    const rows = expectedRows(table);
    const [header = [], ...lines] = csvLines(files.get(`${table}.csv`) ?? "");
    assert.equal(
      lines,
      rows.map((row) => header.map((column) => cell(row[column]))),
    );
    if (rows[0] !== undefined) assert.equal(header, Object.keys(rows[0]));
    assert.match(csv(table), /\r\n$/);
  });
}

downloads("quotes cells with commas, quotation marks or line breaks, and doubles quotation marks", () => {
  assert.ok(csv("figures").includes('"They are ""many"",\nand cost 20 billion yuan."'));
  assert.ok(csv("sources").includes('"\'=HYPERLINK(""https://elsewhere.example"",""Look"")"'));
});

downloads("csv-parse finds an unclosed quotation mark, a stray one, and a line with a surplus cell", () => {
  assert.throws(() => csvLines(csv("sources").replace('""Look"")"', '""Look"")')), /Quote/);
  assert.throws(() => csvLines(csv("sources").replace("A press", 'A "press"')), /Quote/);
  assert.throws(() => csvLines(csv("sources").replace("A press", "A press,")), /Invalid Record Length/);
});

for (const table of CSV_TABLES) {
  downloads(`${table}.csv opens in a spreadsheet: numbers as numbers, texts as texts, nothing as a formula`, () => {
    const [header = [], ...lines] = spreadsheet(files.get(`${table}.csv`) ?? "");
    const columns = header.map((shown) => String(shown?.v));
    for (const [index, row] of expectedRows(table).entries()) {
      for (const [place, column] of columns.entries()) {
        const [shown, value] = [lines[index]?.[place], row[column]];
        const record = `${table}.csv, line ${index + 2}, ${column}`;
        assert.is(shown?.f, undefined, `${record} runs as a formula`);
        if (typeof value === "number") assert.equal([shown?.t, shown?.v], ["n", value], record);
        else assert.is(shown?.w ?? "", cell(value), record);
      }
    }
  });
}

downloads("has no byte order mark, so that a spreadsheet is told the encoding", () => {
  assert.match(csv("figures"), /^id,/);
  assert.ok(
    spreadsheet(csv("figures"))
      .flat()
      .some((one) => one?.w === "28个重点项目"),
  );
});

downloads("turns everything that could start a formula into text, and leaves numbers alone", () => {
  const columns = ["text", "number"].map((name) => ({ name }));
  const texts = ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", " =1", "＝1", "＋1", "－1", "＠x"];
  const text = csvOf(
    columns,
    texts.map((one) => ({ text: one, number: -1.5 })),
  );
  assert.equal(
    csvLines(text).slice(1),
    texts.map((one) => [`'${one}`, "-1.5"]),
  );
  for (const [shown, number] of spreadsheet(text).slice(1))
    assert.equal([shown?.t, shown?.f, number?.t, number?.v], ["s", undefined, "n", -1.5]);
});

downloads("SheetJS finds a formula, and a text that turned into a number", () => {
  const cells = (from: string, to: string) =>
    spreadsheet(withFault("figures.csv", from, to).get("figures.csv") ?? "").flat();
  assert.ok(cells('"\'=1+1"', "=1+1").some((one) => one?.f === "1+1"));
  assert.ok(cells('"\'-3.5%"', "-3.5%").some((one) => one?.t === "n" && one.v === -0.035));
});

downloads("is a Data Package whose rows conform to their Table Schemas, primary keys and foreign keys", async () => {
  const { rows, faults } = await judgePackage(files);
  assert.equal(faults, []);
  assert.equal([...rows.keys()].sort(), [...CSV_TABLES].sort());
  for (const table of CSV_TABLES) {
    const expected = expectedRows(table).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          typeof value === "string" ? cell(value) : Array.isArray(value) ? cell(value) || null : value,
        ]),
      ),
    );
    assert.equal(rows.get(table)?.map(withPlainValues), expected, table);
  }
});

/** The library replaces the id in a foreign key by the row that it refers to, and a day by its first moment here. */
function withPlainValues(row: Record<string, unknown>): Record<string, unknown> {
  const plain = (value: unknown) => {
    if (value instanceof Date) return new Intl.DateTimeFormat("sv").format(value);
    return typeof value === "object" && value !== null ? (value as { id: string }).id : value;
  };
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
}

const PACKAGE_FAULTS: [name: string, file: string, from: string, to: string, found: RegExp][] = [
  ["a value that is no number", "figures.csv", ",1200,", ",many,", /"many" in column "value" is not type "number"/],
  ["a missing column", "figures.csv", "id,label,", "id,", /column header name 'label' is missing/],
  ["a missing cell", "sources.csv", "daily,", "", /sources: The row with 18 values does not match the 19 fields/],
  [
    "a kind that does not exist",
    "figures.csv",
    ",plan,",
    ",wish,",
    /"wish" does not conform to the "enum" constraint for column "kind"/,
  ],
  [
    "an empty cell where there always is a value",
    "parks.csv",
    "The works",
    "",
    /"required" constraint for column "name"/,
  ],
  [
    "a source that is not there",
    "figures.csv",
    ",paper,1,two-captures,2024-07-07,day,1930",
    ",papers,1,two-captures,2024-07-07,day,1930",
    /Foreign key "source" violation in row 3/,
  ],
  [
    "a conversion of a figure that is not there",
    "figures.csv",
    ",cost,false",
    ",costs,false",
    /Foreign key "converts" violation in row 5/,
  ],
  [
    "an outcome of a commitment that is not there",
    "outcomes.csv",
    "open,1",
    "opening,1",
    /Foreign key "commitment" violation in row 2/,
  ],
  ["two rows of one id", "organisations.csv", "forge,", "mill,", /unique constraint violation/],
  ["a resource without a path", "datapackage.json", '"path": "parks.csv",', "", /Resource "parks" validation error/],
  [
    "a field of a type that does not exist",
    "datapackage.json",
    '"type": "number"',
    '"type": "amount"',
    /Resource "figures" validation error/,
  ],
];
for (const [name, file, from, to, found] of PACKAGE_FAULTS) {
  downloads(`the Data Package library finds ${name}`, async () => {
    const { faults } = await judgePackage(withFault(file, from, to));
    assert.match(faults.join("\n"), found);
  });
}

downloads("describes the package from the settings of the briefing, and adds nothing", () => {
  const { resources, ...descriptor } = json<{ resources: Record<string, unknown>[] }>(files, "datapackage.json");
  assert.equal(descriptor, {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "town-briefing",
    title: "A briefing",
    description:
      "The records of the briefing, first edition. Nobody else's.\n\nThe JSON files hold every text exactly. In " +
      "the CSV files, a text that a spreadsheet might run as a formula begins with an apostrophe.",
    homepage: "https://briefing.example/",
    version: "2024-07",
    created: "2024-07-07T00:00:00Z",
    contributors: [{ title: "Somebody", roles: ["publisher"] }],
    sources: [
      { title: "A press", path: "https://paper.example/1?a=b&c=d" },
      { title: "重点项目，“开工”", path: "https://daily.example/1" },
    ],
  });
  assert.equal(new Set(resources.map(({ name }) => name)).size, CSV_TABLES.length + JSON_TABLES.length);
});

for (const table of CSV_TABLES) {
  downloads(`${table}.csv read with its CSVW metadata says what its JSON says, with its types`, async () => {
    const types: Record<string, string> = { number: "double", boolean: "boolean", string: "string" };
    const described = await describedRows(files, table);
    const rows = expectedRows(table);
    assert.is(described.length, rows.length);
    for (const [index, row] of rows.entries()) {
      const values = Object.entries(row).filter(([, value]) => value !== null && cell(value) !== "");
      const cells = described[index]?.cells ?? {};
      assert.equal(Object.keys(cells).sort(), values.map(([name]) => name).sort());
      for (const [name, value] of values) {
        const type = ["paragraph", "number"].includes(name)
          ? "integer"
          : DATES.test(name)
            ? "date"
            : ["address", "second_capture"].includes(name)
              ? "anyURI"
              : (types[typeof value] ?? "string");
        assert.equal(cells[name], { value: cell(value), datatype: type }, `${table}, ${name}`);
      }
      if ("url" in row) assert.is(described[index]?.about, row["url"]);
    }
  });
}

downloads("describes all CSV files as one table group, in the W3C's vocabulary only", async () => {
  const group = json<{
    tables: { url: string; tableSchema: { foreignKeys?: { reference: { resource: string } }[] } }[];
  }>(files, "csv-metadata.json");
  assert.ok([...(await rdf(group))].length > 500);
  assert.equal(group.tables.map(({ url }) => url).sort(), CSV_TABLES.map((table) => `${table}.csv`).sort());
  for (const { url, tableSchema } of group.tables)
    for (const { reference } of tableSchema.foreignKeys ?? [])
      assert.ok(files.has(reference.resource), `${url} refers to ${reference.resource}`);
});

downloads("the CSVW readers find an unknown property, a wrong type and a changed digit", async () => {
  const lost = json<object>(withFault("csv-metadata.json", '"separator"', '"separators"'), "csv-metadata.json");
  await rdf(lost).then(
    () => assert.unreachable("the property is lost in silence"),
    (error: Error) => assert.match(error.message, /Safe mode/i),
  );
  const [typed] = await describedRows(
    withFault("csv-metadata.json", '"datatype": "number"', '"datatype": "date"'),
    "figures",
  ).then(
    (rows) => rows,
    () => [],
  );
  assert.is.not(typed?.cells["value"]?.datatype, "double");
  const [changed] = await describedRows(withFault("figures.csv", ",1200,", ",1300,"), "figures");
  assert.is(changed?.cells["value"]?.value, "1300");
});

downloads("has empty tables, not missing ones, if there are no records", async () => {
  const { briefing: settings, sources, places, figures } = facts;
  const few = dataOf(briefingOf({ briefing: settings, sources, places, figures: { projects: figures.projects } }));
  for (const table of ["parks", "organisations", "commitments", "events", "searches", "breaks"])
    assert.equal(json(few, `${table}.json`), [], table);
  assert.is(csvLines(few.get("outcomes.csv") ?? "").length, 1);
  assert.equal((await judgePackage(few)).faults, []);
});

downloads("gives the schemas an id only if the briefing has a public address", () => {
  assert.is(
    json<Record<string, unknown>>(files, "schema/parks.schema.json")["$id"],
    "https://briefing.example/data/schema/parks.schema.json",
  );
  const nowhere = dataOf(briefingOf({ ...facts, briefing: { ...facts.briefing, address: null } }));
  assert.not.ok("$id" in json<object>(nowhere, "schema/parks.schema.json"));
  assert.equal(jsonFaults(nowhere, "parks"), []);
});

downloads("is reproducible byte for byte", () => {
  assert.equal([...downloadsOf(briefingOf({ ...facts, events }))], [...downloadsOf(briefing)]);
});

downloads("lists every file with its size, for links on a page", () => {
  const links = downloadLinks(briefing);
  assert.equal(
    links.map(({ path }) => path),
    [...downloadsOf(briefing).keys()],
  );
  for (const { path, bytes } of links)
    assert.is(bytes, Buffer.from(downloadsOf(briefing).get(path) ?? "").length, path);
  assert.equal(links[0], {
    path: "data/figures.csv",
    title: "Figures",
    format: "CSV",
    mediaType: "text/csv",
    bytes: Buffer.from(files.get("figures.csv") ?? "").length,
  });
});

downloads.run();
