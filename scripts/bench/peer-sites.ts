// The same parks as sites for other generators: Hugo, Eleventy by itself, Astro. They read no printed words and check nothing.

import { rm, symlink } from "node:fs/promises";
import path from "node:path";
import { writeFiles } from "../../src/publish/publish.ts";
import { syntheticPark, type SyntheticPark } from "./synthetic-data.ts";
import { PEER_STYLES, peerPage } from "./peer-page.ts";

/** Writes a peer's site with so many parks into a folder, which is emptied before. */
export type WritePeer = (folder: string, parks: number) => Promise<void>;

/** Markdown of a park: front matter with its figures, then its statements, each figure by a shortcode. */
function markdown(
  { name, purpose, figures, statements }: SyntheticPark,
  shortcode: (id: string) => string,
  more = "",
): string {
  const rows = figures.map((figure) => `  - ${JSON.stringify(figure)}`).join("\n");
  const body = statements
    .map(
      ({ before, figure, after }) =>
        `- ${before}${figure === null ? "" : ` ${shortcode(figure.id)}`}${after}. [A](/sources/gazette/)`,
    )
    .join("\n");
  return `---\ntitle: ${name}\npurpose: ${purpose}\n${more}figures:\n${rows}\n---\n## What the source says\n\n${body}\n`;
}

const parksOf = (count: number) => Array.from({ length: count }, (_, index) => syntheticPark(index));
const HEADING =
  '<h2 id="figures">Figures</h2>\n<table class="figure-table">\n<thead><tr><th scope="col">Measure</th><th scope="col">Printed words</th><th scope="col">Kind</th><th scope="col">When</th></tr></thead>\n<tbody>\n';

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await writeFiles(new Map(Object.entries(files)), folder);
}

export const writeHugo: WritePeer = async (folder, count) => {
  const main = `{{ .Content }}\n${HEADING}{{ range .Params.figures }}<tr><th scope="row">{{ .label }}</th><td><q>{{ .printed }}</q></td><td><span class="kind kind-{{ .kind }}">{{ .kind }}</span></td><td>{{ with .by }}by {{ . }}{{ else }}no period given{{ end }}</td></tr>\n{{ end }}</tbody>\n</table>`;
  await write(folder, {
    "config.toml":
      'baseURL = "https://invented.example/"\ntitle = "Invented Briefing"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n[pagination]\n',
    "static/site.css": PEER_STYLES,
    "content/_index.md": "---\ntitle: An invented district\n---\nIt has [works](/parks/), and nothing else.\n",
    "content/parks/_index.md": "---\ntitle: Works\n---\n",
    "layouts/index.html": peerPage({ title: "{{ .Title }}", purpose: "none", main: "{{ .Content }}", neighbours: "" }),
    "layouts/_default/list.html": peerPage({
      title: "{{ .Title }}",
      purpose: "none",
      main: '<ul>{{ range (.Paginate .Pages 50).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>: {{ .Params.purpose }}</li>{{ end }}</ul>',
      neighbours: "",
    }),
    "layouts/_default/single.html": peerPage({
      title: "{{ .Title }}",
      purpose: "{{ .Params.purpose }}",
      main,
      neighbours:
        '{{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}',
    }),
    "layouts/shortcodes/printed.html":
      '{{ $id := .Get 0 }}{{ range .Page.Params.figures }}{{ if eq .id $id }}<q data-printed="{{ .id }}">{{ .printed }}</q>{{ end }}{{ end }}',
    ...Object.fromEntries(
      parksOf(count).map((park) => [`content/parks/${park.id}.md`, markdown(park, (id) => `{{< printed "${id}" >}}`)]),
    ),
  });
};

export const writeEleventy: WritePeer = async (folder, count) => {
  const main = `{{ content | safe }}\n${HEADING}{% for figure in figures %}<tr><th scope="row">{{ figure.label }}</th><td><q>{{ figure.printed }}</q></td><td><span class="kind kind-{{ figure.kind }}">{{ figure.kind }}</span></td><td>{% if figure.by %}by {{ figure.by }}{% else %}no period given{% endif %}</td></tr>\n{% endfor %}</tbody>\n</table>`;
  const before =
    '{% set before = collections.parks | getPreviousCollectionItem(page) %}{% set after = collections.parks | getNextCollectionItem(page) %}{% if before %}<a rel="prev" href="{{ before.url }}">{{ before.data.title }}</a>{% endif %}{% if after %}<a rel="next" href="{{ after.url }}">{{ after.data.title }}</a>{% endif %}';
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
    "_includes/park.njk": peerPage({ title: "{{ title }}", purpose: "{{ purpose }}", main, neighbours: before }),
    "index.md": "---\ntitle: An invented district\n---\nIt has [works](/parks/), and nothing else.\n",
    "parks/index.njk": `---\ntitle: Works\npagination:\n  data: collections.parks\n  size: 50\n  alias: some\n---\n${peerPage({ title: "{{ title }}", purpose: "none", main: '<ul>{% for park in some %}<li><a href="{{ park.url }}">{{ park.data.title }}</a>: {{ park.data.purpose }}</li>{% endfor %}</ul>', neighbours: "" })}`,
    ...Object.fromEntries(
      parksOf(count).map((park) => [
        `parks/${park.id}.md`,
        markdown(park, (id) => `{% printed "${id}" %}`, "layout: park.njk\ntags: parks\n"),
      ]),
    ),
  });
};

/** @param packages folder in which Astro is installed */
export const writeAstro =
  (packages: string): WritePeer =>
  async (folder, count) => {
    const main = `<Content />\n${HEADING}{park.data.figures.map((figure) => <tr><th scope="row">{figure.label}</th><td><q>{figure.printed}</q></td><td><span class={"kind kind-" + figure.kind}>{figure.kind}</span></td><td>{figure.by ? "by " + figure.by : "no period given"}</td></tr>)}</tbody>\n</table>`;
    const link = (rel: string, name: string) =>
      `{${name} && <a rel="${rel}" href={"/parks/" + ${name}.id + "/"}>{${name}.data.title}</a>}`;
    const page = peerPage({
      title: "{park.data.title}",
      purpose: "{park.data.purpose}",
      main,
      neighbours: link("prev", "before") + link("next", "after"),
    }).replace(/content="\{park\.data\.title\}([^"]*)"/g, 'content={park.data.title + "$1"}');
    const list = peerPage({
      title: "Works",
      purpose: "none",
      main: '<ul>{page.data.map((park) => <li><a href={"/parks/" + park.id + "/"}>{park.data.title}</a>: {park.data.purpose}</li>)}</ul>',
      neighbours: "",
    });
    await write(folder, {
      "package.json": '{ "type": "module", "private": true }\n',
      "astro.config.mjs": 'export default { site: "https://invented.example/", telemetry: false };\n',
      "public/site.css": PEER_STYLES,
      "src/content.config.mjs":
        'import { defineCollection } from "astro:content";\nimport { glob } from "astro/loaders";\nexport const collections = { parks: defineCollection({ loader: glob({ pattern: "*.md", base: "./src/parks" }) }) };\n',
      "src/pages/index.astro": peerPage({
        title: "An invented district",
        purpose: "none",
        main: '<p>It has <a href="/parks/">works</a>, and nothing else.</p>',
        neighbours: "",
      }),
      "src/pages/parks/[...page].astro": `---\nimport { getCollection } from "astro:content";\nexport async function getStaticPaths({ paginate }) {\n  return paginate(await getCollection("parks"), { pageSize: 50 });\n}\nconst { page } = Astro.props;\n---\n${list}`,
      "src/pages/parks/[id].astro": `---\nimport { getCollection, render } from "astro:content";\nexport async function getStaticPaths() {\n  const parks = await getCollection("parks");\n  return parks.map((park, index) => ({ params: { id: park.id }, props: { park, before: parks[index - 1], after: parks[index + 1] } }));\n}\nconst { park, before, after } = Astro.props;\nconst { Content } = await render(park);\n---\n${page}`,
      // Astro knows no shortcodes in Markdown: the printed words stand in the text.
      ...Object.fromEntries(
        parksOf(count).map((park) => [
          `src/parks/${park.id}.md`,
          markdown(park, (id) => park.figures.find((figure) => figure.id === id)?.printed ?? ""),
        ]),
      ),
    });
    await symlink(path.join(packages, "node_modules"), path.join(folder, "node_modules"), "junction");
  };
