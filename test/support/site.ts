// The site built once for all tests, in memory and as a folder, and copies of the content for tests to break.

import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { foldersOf, type Folders } from "../../src/site/paths.ts";
import { publish } from "../../src/publish/publish.ts";
import { loadBriefing } from "../../src/site/load/load-briefing.ts";
import { buildSite, type Site } from "../../src/eleventy/build-site.ts";
import { buildWithCopies } from "../../src/eleventy/site-copies.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { BriefingError, Problems, type Problem } from "../../src/model/problem.ts";
import { shared } from "./shared.ts";

const built = new Map<string, Promise<BuiltSite>>();

/** A built site: its files in memory, its briefing, and the folder it is published in. */
export interface BuiltSite extends Site {
  readonly briefing: Briefing;
  readonly folder: string;
  /** The pages at the root by their path, in the order of their addresses; those of dated copies are among the files. */
  readonly pages: ReadonlyMap<string, string>;
  /** The pages in Chinese, by their path in the whole site. */
  readonly chinesePages: ReadonlyMap<string, string>;
}

/** The script with the search index of the pages at the root: its path and its code. */
export function searchScriptOf({ files, pages }: BuiltSite): [file: string, script: string] {
  const [, file = ""] = /data-href="(assets\/search-index-[0-9a-f]+\.js)"/.exec(pages.get("index.html") ?? "") ?? [];
  return [file, String(files.get(file))];
}

/** The site of a content folder, by default the real one; built on the first call. */
export function builtSite(content = "."): Promise<BuiltSite> {
  const known = built.get(content);
  if (known !== undefined) return known;
  const building = (async () => {
    const { site, folder } = await keptSite(content);
    // Records refer to each other by identity, which serialisation loses.
    const { briefing } = await loadBriefing(foldersOf(content), {}, new Problems());
    const pagesAt = (path: RegExp) =>
      new Map([...site.files].flatMap(([file, html]) => (path.test(file) ? [[file, String(html)] as const] : [])));
    const pages = pagesAt(/^(?!editions\/|zh\/).*\.html$/);
    return { ...site, briefing, folder, pages, chinesePages: pagesAt(/^zh\/.*\.html$/) };
  })();
  built.set(content, building);
  return building;
}

/** The real site that all processes of a run share, or a site for this process alone. */
async function keptSite(content: string): Promise<{ site: Site; folder: string }> {
  const file = await ((content === "." ? shared("site") : null) ?? keepSite(content).then((kept) => kept.file));
  return deserialize(await readFile(file)) as { site: Site; folder: string };
}

/** Builds and publishes a site, and serialises what is in memory into a file beside the folder. */
export async function keepSite(content = "."): Promise<{ file: string; remove: () => Promise<void> }> {
  const site = await buildWithCopies(foldersOf(content));
  const parent = await temporaryFolder("site");
  // An awkward folder name, which everything that opens the site from disk must handle.
  const folder = path.join(parent, "九龙坡 briefing, 100 % #1", "_site");
  await publish(site, folder);
  const file = path.join(parent, "site.v8");
  await writeFile(file, serialize({ site, folder }));
  return { file, remove: () => rm(parent, { recursive: true, force: true }) };
}

/** A new empty folder that is removed when the tests end. */
export async function temporaryFolder(name: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), `district-briefing-${name}-`));
  temporary.push(folder);
  return folder;
}

const temporary: string[] = [];
process.once("beforeExit", () =>
  Promise.all(temporary.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))),
);

/** A copy of the real content that a test may change, with the engine's own folders beside it. */
export class ContentCopy {
  readonly folders: Folders;

  private constructor(folders: Folders) {
    this.folders = folders;
  }

  /** A copy of the invented district: small, without pictures. */
  static async ofSecondDistrict(): Promise<ContentCopy> {
    const content = await temporaryFolder("second");
    await cp(path.join("test", "sites", "second", "input"), content, { recursive: true });
    return new ContentCopy({ ...foldersOf(), content, cache: path.join(foldersOf().cache, "test") });
  }

  /** A copy of the smallest district in English and Chinese. Its places are invented, and so are their names. */
  static async inTwoLanguages(): Promise<ContentCopy> {
    const content = await temporaryFolder("languages");
    await cp(path.join("test", "sites", "minimal", "input"), content, { recursive: true });
    const copy = new ContentCopy({ ...foldersOf(), content, cache: path.join(foldersOf().cache, "test") });
    await copy.change("_data/briefing.ts", 'languages: ["en-GB"]', 'languages: ["en-GB", "zh-Hans"]');
    await copy.change("_data/briefing.ts", 'address: "https://alder.example/"', "address: null");
    await copy.change(
      "_data/places.ts",
      "} satisfies",
      '  quay: { name: "Long Quay", kind: "port", source: "herald-2030-01-10", paragraph: 2 },\n} satisfies',
    );
    const translations = {
      briefing: {
        title: "重阳简报（虚构）",
        publisher: "无人",
        disclaimer: "重阳县并不存在。",
        editions: [{ label: "第一版" }],
      },
      figures: { mills: { label: "水磨", gloss: "超过40座水磨" } },
      places: { alder: { name: "重阳县", translatedName: true }, quay: { name: "长乐港", translatedName: true } },
      sources: { "herald-2030-01-10": { publisher: "重阳报" } },
    };
    await mkdir(path.join(content, "_data", "translations", "zh-Hans"), { recursive: true });
    for (const [subject, texts] of Object.entries(translations))
      await copy.write(`_data/translations/zh-Hans/${subject}.ts`, `export default ${JSON.stringify(texts)};\n`);
    await copy.write(
      "src/pages/index.zh.md",
      "---\ntitle: 重阳概况\nname: 首页\ndescription: 最小的简报。\norder: 1\n---\n" +
        '重阳县有{% figure "mills" %}水磨{% cite "herald-2030-01-10", 3 %}。\n',
    );
    return copy;
  }

  /** A copy of the real content in English. @param languages "all" for one in all of its languages */
  static async make(languages: "main" | "all" = "main"): Promise<ContentCopy> {
    const content = await temporaryFolder("content");
    for (const folder of ["_data", path.join("src", "pages")])
      await cp(folder, path.join(content, folder), { recursive: true });
    // Linked, because pictures are large and no test changes one in place.
    await mkdir(path.join(content, "assets"));
    await symlink(path.resolve("assets", "pictures"), path.join(content, "assets", "pictures"), "junction");
    const copy = new ContentCopy({ ...foldersOf(), content, cache: path.join(foldersOf().cache, "test") });
    if (languages === "all") return copy;
    // In the main language alone: what a test adds has no translation.
    await copy.change("_data/briefing.ts", 'languages: ["en", "zh-Hans"]', 'languages: ["en"]');
    await rm(path.join(content, "_data", "translations"), { recursive: true });
    for (const file of await readdir(path.join(content, "src", "pages"), { recursive: true }))
      if (/\.zh\.\w+$/.test(file)) await rm(path.join(content, "src", "pages", file));
    return copy;
  }

  /** Replaces text in a file; throws when it is missing, so that no test changes nothing. */
  async change(file: string, from: string, to: string): Promise<void> {
    const target = path.join(this.folders.content, file);
    const text = await readFile(target, "utf8");
    if (!text.includes(from)) throw new Error(`${file} does not contain ${JSON.stringify(from)}`);
    await writeFile(
      target,
      text.replace(from, () => to),
    );
  }

  async write(file: string, contents: string | Uint8Array): Promise<void> {
    await writeFile(path.join(this.folders.content, file), contents);
  }

  /** All problems of the copy, whether the build finished or gave up. */
  async problems(): Promise<readonly Problem[]> {
    try {
      return (await buildSite(this.folders)).problems;
    } catch (error) {
      if (error instanceof BriefingError) return error.problems;
      throw error;
    }
  }
}
