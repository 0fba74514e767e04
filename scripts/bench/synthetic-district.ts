// The content folder of a synthetic district: records of its parks and figures, and the pages that show them.

import { readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { OFFERED_PAGES } from "../../src/site/paths.ts";
import { writeFiles } from "../../src/publish/publish.ts";
import { syntheticPark, type SyntheticPark } from "./synthetic-data.ts";

/** Parks recorded in one data module. */
const PARKS_PER_MODULE = 100;
const SOURCE = "gazette";

const PARK_PAGE = `---
pagination:
  data: parks
  size: 1
  alias: record
  addAllPagesToCollections: true
---
{%- from "components/cited-facts/macro.njk" import citedFacts -%}
{%- from "components/figure-table/macro.njk" import kindMark, figureDate -%}
{%- set file = briefing | parkProfile(record.id) -%}
<h2 id="stated">What the source says</h2>
{{ citedFacts(record.facts) }}
<h2 id="figures">Figures</h2>
<table class="figure-table">
<thead><tr><th scope="col">Measure</th><th scope="col">Printed words</th><th scope="col">Kind</th>
<th scope="col">When</th></tr></thead>
<tbody>
{%- for figure in file.figures %}
<tr><th scope="row">{{ figure.label }}</th><td>{% printed "figure", figure.id %}</td>
<td>{{ kindMark(figure.kind) }}</td><td>{{ figureDate(figure) }}</td></tr>
{%- endfor %}
</tbody>
</table>
`;
const LIST_PAGE = `---
title: Works
description: All works of the district.
order: 2
pagination:
  data: parks
  size: 50
  alias: some
  addAllPagesToCollections: true
---
<ul>
{%- for park in some %}
<li>{% name park.id %}: {{ park.purpose }}</li>
{%- endfor %}
</ul>
`;
const SOURCE_PAGE = `---
pagination:
  data: sources
  size: 1
  alias: record
---
<p>Invented, as all of this district is.</p>
`;
const HOME_PAGE = `---
title: An invented district
description: A district that does not exist, to try the generator with many parks.
order: 1
---
It has [works](/parks/) and [a history](/changes/), and nothing else.
`;
/** Replaces the built-in page, which would list every figure and link to its page. */
const CHANGES_PAGE = `---
title: Changes
description: What changed between editions.
---
<h2 id="edition-first">First edition</h2>
<p>Nothing changed.</p>
`;
/** Replaces every other built-in page. It needs terms, of which a synthetic district has none, so it is not built. */
const LEFT_OUT = "---\ntitle: Left out\ndescription: Left out.\nneeds: terms\n---\n";

/** Writes the content folder of a district with a count of parks; the folder is emptied first. */
export async function writeDistrict(folder: string, parks: number): Promise<void> {
  const files = new Map<string, string>([
    [
      "_data/briefing.ts",
      moduleOf({
        title: "Invented Briefing",
        subject: "district",
        publisher: "Nobody",
        languages: ["en"],
        address: null,
        disclaimer: "This district does not exist.",
        editions: [{ id: "first", date: "2024-07-07", label: "First edition", sources: [SOURCE] }],
      }),
    ],
    [
      "_data/sources.ts",
      moduleOf({
        [SOURCE]: {
          title: "The works of a district",
          publisher: "Gazette",
          language: "en",
          published: "2024-07-07",
          address: "https://gazette.example/works",
          extent: "excerpt",
          sha256: null,
        },
      }),
    ],
    [
      "_data/places.ts",
      moduleOf({ district: { name: "An invented district", kind: "district", source: SOURCE, paragraph: null } }),
    ],
    ["src/pages/index.md", HOME_PAGE],
    ["src/pages/parks/index.njk", LIST_PAGE],
    ["src/pages/parks/park.njk", PARK_PAGE],
    ["src/pages/sources/source.njk", SOURCE_PAGE],
    ["src/pages/changes/index.njk", CHANGES_PAGE],
  ]);
  for (const page of builtInPages())
    if (!files.has(`src/pages/${page}`) && page !== "404.njk") files.set(`src/pages/${page}`, LEFT_OUT);
  for (let from = 0; from < parks; from += PARKS_PER_MODULE) {
    const some = Array.from({ length: Math.min(PARKS_PER_MODULE, parks - from) }, (_, index) =>
      syntheticPark(from + index),
    );
    const name = `${String(from / PARKS_PER_MODULE + 1).padStart(3, "0")}.ts`;
    files.set(`_data/parks/${name}`, moduleOf(Object.fromEntries(some.map((park) => [park.id, parkRecord(park)]))));
    files.set(`_data/figures/${name}`, moduleOf(Object.fromEntries(some.flatMap(figureRecords))));
  }
  await rm(folder, { recursive: true, force: true });
  await writeFiles(files, folder);
}

/** Paths of the built-in pages, relative to src/pages. */
function builtInPages(): string[] {
  return readdirSync(OFFERED_PAGES, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".njk"))
    .map((file) => file.split(path.sep).join("/"));
}

function parkRecord({ name, purpose, statements }: SyntheticPark) {
  const facts = statements.map(({ before, figure, after }) => ({
    text: before + (figure === null ? "" : ` {% printed "figure", "${figure.id}" %}`) + after,
    source: SOURCE,
    paragraph: null,
  }));
  return { name, named: "by the source", change: "added", purpose, source: SOURCE, paragraph: null, facts };
}

function figureRecords({ id: about, figures }: SyntheticPark) {
  return figures.map(({ id, ...figure }) => [id, { ...figure, about, source: SOURCE, paragraph: null }] as const);
}

function moduleOf(value: unknown): string {
  return `// Invented, to try the generator with many parks.\nexport default ${JSON.stringify(value, null, 2)};\n`;
}
