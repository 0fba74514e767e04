// The lines of records in data modules, told from fields of the same name.

import * as assert from "uvu/assert";
import { locateProblems, recordLines } from "../../../src/site/load/problem-locations.ts";
import { foldersOf } from "../../../src/site/paths.ts";
import { suite } from "../../support/suite.ts";

const locations = suite("problem locations");

const RECORDS = `  "first-record": {
    source: "a", label: "Not } a { brace, source: 5", printed: 'label: {',
    facts: [{ text: "x", source: "b" }, { figures: 1 }],
    // printed: {
  },
  source: { label: "The source" },
  /* label: { */ label: {
    printed: \`figures: {
      \${1}\`,
  }, printed: { figures: { source: { label: 1 } } },
  "figures": {},
  'quoted': {},
  2024: {},
`;

const LINES = [
  ["first-record", 2],
  ["source", 7],
  ["label", 8],
  ["printed", 11],
  ["figures", 12],
  ["quoted", 13],
  ["2024", 14],
] as const;

for (const [name, module] of Object.entries({
  "an object": `export default {\n${RECORDS}};\n`,
  "an object of a type": `export default {\n${RECORDS}} satisfies Records<FigureRecord<SourceId, SubjectId>>;\n`,
  "a variable": `const source = {\n${RECORDS}} as const;\nexport default source;\nexport type Id = keyof typeof source;`,
  "a variable with a type": `const records: Records<Source> = {\n${RECORDS}};\nexport default records;`,
})) {
  locations(`finds the records of ${name}, not their fields`, () => {
    assert.equal([...recordLines(module)], LINES);
    assert.equal([...recordLines(module.replaceAll("\n", "\r\n"))], LINES);
  });
}

locations("takes the exported object and no other", () => {
  const module = `const other = { source: {} };\nconst records = {\n  label: other,\n};\nexport default records;`;
  assert.equal([...recordLines(module)], [["label", 3]]);
});

locations("finds nothing where no object is written", () => {
  for (const module of ["", "export default", "export default records;", "export default make({ source: {} });"])
    assert.is(recordLines(module).size, 0, module);
  assert.is(recordLines("const records = make({ source: {} });\nexport default records;").size, 0);
});

locations("are added to problems of data modules alone", () => {
  const folders = foldersOf();
  const problem = { file: "_data/parks.ts", record: "organisations", message: "", suggestion: "" };
  const others = [
    { ...problem, file: "src/pages/index.njk" },
    { ...problem, file: "_data/no-such-file.ts" },
    { ...problem, line: 3 },
    { ...problem, record: "source · paragraph" },
  ];
  assert.equal(locateProblems([problem, ...others], folders), [problem, ...others]);
  const [located] = locateProblems([{ ...problem, record: "light-alloy · source" }], folders);
  assert.type(located?.line, "number");
});

locations.run();
