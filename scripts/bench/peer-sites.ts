// Sites of the same synthetic parks for other generators: Hugo, Eleventy by itself, Astro. They read and check nothing.

import { rm, symlink } from "node:fs/promises";
import path from "node:path";
import { writeFiles } from "../../src/publish/publish.ts";
import { PEER_STYLES, peerPage } from "./peer-page.ts";
import { syntheticPark, type SyntheticPark } from "./synthetic-data.ts";

/** Writes a site with a count of parks into a folder, which is emptied first. */
export type WriteSite = (folder: string, parks: number) => Promise<void>;

/** A park as Markdown: its figures as front matter, its statements as a list, each figure as a shortcode. */
function markdown(
  { name, purpose, figures, statements }: SyntheticPark,
  shortcode: (id: string) => string,
  more = "",
): string {
  const rows = figures.map((figure) => `  - ${JSON.stringify(figure)}`).join("\n");
  const body = statements.map(({ before, figure, after }) => {
    const printed = figure === null ? "" : ` ${shortcode(figure.id)}`;
    return `- ${before}${printed}${after}. [A](/sources/gazette/)`;
  });
  const matter = `---\ntitle: ${name}\npurpose: ${purpose}\n${more}figures:\n${rows}\n---\n`;
  return `${matter}## What the source says\n\n${body.join("\n")}\n`;
}

/** The Markdown files of some parks, by path. */
function parkFiles(count: number, pathOf: (id: string) => string, write: (park: SyntheticPark) => string) {
  const parks = Array.from({ length: count }, (_, index) => syntheticPark(index));
  return Object.fromEntries(parks.map((park) => [pathOf(park.id), write(park)]));
}

/** The table of a park's figures around its rows. */
function figureTable(rows: string): string {
  return `<h2 id="figures">Figures</h2>
<table class="figure-table">
<thead><tr><th scope="col">Measure</th><th scope="col">Printed words</th><th scope="col">Kind</th>
<th scope="col">When</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await writeFiles(new Map(Object.entries(files)), folder);
}

export const writeHugo: WriteSite = async (folder, count) => {
  const rows = `{{ range .Params.figures }}<tr><th scope="row">{{ .label }}</th><td><q>{{ .printed }}</q></td>
<td><span class="kind kind-{{ .kind }}">{{ .kind }}</span></td>
<td>{{ with .by }}by {{ . }}{{ else }}no period given{{ end }}</td></tr>
{{ end }}`;
  const neighbour = (field: string, rel: string) =>
    `{{ with .${field} }}<a rel="${rel}" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}`;
  await write(folder, {
    "config.toml": `baseURL = "https://invented.example/"
title = "Invented Briefing"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
[pagination]
`,
    "static/site.css": PEER_STYLES,
    "content/_index.md": "---\ntitle: An invented district\n---\nIt has [works](/parks/), and nothing else.\n",
    "content/parks/_index.md": "---\ntitle: Works\n---\n",
    "layouts/index.html": peerPage({ title: "{{ .Title }}", purpose: "none", main: "{{ .Content }}", neighbours: "" }),
    "layouts/_default/list.html": peerPage({
      title: "{{ .Title }}",
      purpose: "none",
      main: `<ul>{{ range (.Paginate .Pages 50).Pages }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>: {{ .Params.purpose }}</li>{{ end }}</ul>`,
      neighbours: "",
    }),
    "layouts/_default/single.html": peerPage({
      title: "{{ .Title }}",
      purpose: "{{ .Params.purpose }}",
      main: `{{ .Content }}\n${figureTable(rows)}`,
      neighbours: neighbour("PrevInSection", "prev") + neighbour("NextInSection", "next"),
    }),
    "layouts/shortcodes/printed.html":
      "{{ $id := .Get 0 }}{{ range .Page.Params.figures }}{{ if eq .id $id }}" +
      '<q data-printed="{{ .id }}">{{ .printed }}</q>{{ end }}{{ end }}',
    ...parkFiles(
      count,
      (id) => `content/parks/${id}.md`,
      (park) => markdown(park, (id) => `{{< printed "${id}" >}}`),
    ),
  });
};

export const writeEleventy: WriteSite = async (folder, count) => {
  const rows = `{% for figure in figures %}<tr><th scope="row">{{ figure.label }}</th>
<td><q>{{ figure.printed }}</q></td>
<td><span class="kind kind-{{ figure.kind }}">{{ figure.kind }}</span></td>
<td>{% if figure.by %}by {{ figure.by }}{% else %}no period given{% endif %}</td></tr>
{% endfor %}`;
  const neighbour = (filter: string, rel: string) =>
    `{% set park = collections.parks | ${filter}(page) %}` +
    `{% if park %}<a rel="${rel}" href="{{ park.url }}">{{ park.data.title }}</a>{% endif %}`;
  const list = peerPage({
    title: "{{ title }}",
    purpose: "none",
    main: `<ul>{% for park in some %}
<li><a href="{{ park.url }}">{{ park.data.title }}</a>: {{ park.data.purpose }}</li>{% endfor %}</ul>`,
    neighbours: "",
  });
  await write(folder, {
    "package.json": '{ "type": "module" }\n',
    "eleventy.config.js": `export default function (config) {
  config.addShortcode("printed", function (id) {
    const figure = this.ctx.figures.find((one) => one.id === id);
    return '<q data-printed="' + id + '">' + figure.printed + "</q>";
  });
  config.addPassthroughCopy("site.css");
}
export const config = { markdownTemplateEngine: "njk" };
`,
    "site.css": PEER_STYLES,
    "_includes/park.njk": peerPage({
      title: "{{ title }}",
      purpose: "{{ purpose }}",
      main: `{{ content | safe }}\n${figureTable(rows)}`,
      neighbours: neighbour("getPreviousCollectionItem", "prev") + neighbour("getNextCollectionItem", "next"),
    }),
    "index.md": "---\ntitle: An invented district\n---\nIt has [works](/parks/), and nothing else.\n",
    "parks/index.njk": `---
title: Works
pagination:
  data: collections.parks
  size: 50
  alias: some
---
${list}`,
    ...parkFiles(
      count,
      (id) => `parks/${id}.md`,
      (park) => markdown(park, (id) => `{% printed "${id}" %}`, "layout: park.njk\ntags: parks\n"),
    ),
  });
};

/** @param packages folder in which Astro is installed */
export const writeAstro =
  (packages: string): WriteSite =>
  async (folder, count) => {
    const rows = `{park.data.figures.map((figure) =>
<tr><th scope="row">{figure.label}</th><td><q>{figure.printed}</q></td>
<td><span class={"kind kind-" + figure.kind}>{figure.kind}</span></td>
<td>{figure.by ? "by " + figure.by : "no period given"}</td></tr>)}`;
    const neighbour = (name: string, rel: string) =>
      `{${name} && <a rel="${rel}" href={"/parks/" + ${name}.id + "/"}>{${name}.data.title}</a>}`;
    const page = peerPage({
      title: "{park.data.title}",
      purpose: "{park.data.purpose}",
      main: `<Content />\n${figureTable(rows)}`,
      neighbours: neighbour("before", "prev") + neighbour("after", "next"),
    }).replace(/content="\{park\.data\.title\}([^"]*)"/g, 'content={park.data.title + "$1"}');
    const list = peerPage({
      title: "Works",
      purpose: "none",
      main: `<ul>{page.data.map((park) =>
<li><a href={"/parks/" + park.id + "/"}>{park.data.title}</a>: {park.data.purpose}</li>)}</ul>`,
      neighbours: "",
    });
    await write(folder, {
      "package.json": '{ "type": "module", "private": true }\n',
      "astro.config.mjs": 'export default { site: "https://invented.example/", telemetry: false };\n',
      "public/site.css": PEER_STYLES,
      "src/content.config.mjs": `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
export const collections = { parks: defineCollection({ loader: glob({ pattern: "*.md", base: "./src/parks" }) }) };
`,
      "src/pages/index.astro": peerPage({
        title: "An invented district",
        purpose: "none",
        main: '<p>It has <a href="/parks/">works</a>, and nothing else.</p>',
        neighbours: "",
      }),
      "src/pages/parks/[...page].astro": `---
import { getCollection } from "astro:content";
export async function getStaticPaths({ paginate }) {
  return paginate(await getCollection("parks"), { pageSize: 50 });
}
const { page } = Astro.props;
---
${list}`,
      "src/pages/parks/[id].astro": `---
import { getCollection, render } from "astro:content";
export async function getStaticPaths() {
  const parks = await getCollection("parks");
  return parks.map((park, index) => ({
    params: { id: park.id },
    props: { park, before: parks[index - 1], after: parks[index + 1] },
  }));
}
const { park, before, after } = Astro.props;
const { Content } = await render(park);
---
${page}`,
      // Astro has no shortcodes in Markdown, so the printed words stand in the text.
      ...parkFiles(
        count,
        (id) => `src/parks/${id}.md`,
        (park) => markdown(park, (id) => park.figures.find((figure) => figure.id === id)?.printed ?? ""),
      ),
    });
    await symlink(path.join(packages, "node_modules"), path.join(folder, "node_modules"), "junction");
  };
