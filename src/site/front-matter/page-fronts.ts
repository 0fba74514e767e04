// The front matter of pages, as far as it is valid: what Eleventy is given.

import { frontMatterProblems, type FrontMatterRecord, ownValues } from "../../model/front-matter.ts";
import type { Problems } from "../../model/problem.ts";
import { type Folders, templateFile, templatePath } from "../paths.ts";
import { frontMatterBlock } from "./front-matter-block.ts";
import { refuseMisspeltList, type RefuseId } from "./front-matter-ids.ts";
import type { YamlProblem } from "./explain-yaml.ts";
import { type ReadYaml, readYaml } from "./read-yaml.ts";

/** Front matter without the keys that are wrong. */
export type Front = Partial<FrontMatterRecord>;

/** What a page's file says at its head. */
export interface PageFront {
  /** Absolute path of the file. */
  readonly path: string;
  /** The file as messages name it. */
  readonly file: string;
  /** Its keys as Eleventy takes them, some of which may begin with `override:`. */
  readonly front: Readonly<Record<string, unknown>>;
  /** Every key that is written, right or wrong. */
  readonly keys: readonly string[];
  /** Lines of the file by key. */
  readonly lines: ReadonlyMap<string, number>;
  /** Whether something in it was reported; `all` where the text of the page cannot be rendered without it. */
  readonly faulty: "no" | "some" | "all";
}

/** The front matter of all pages of a build, without the keys that were reported. */
export class PageFronts {
  readonly #folders: Folders;
  readonly #refuse: RefuseId;
  readonly #problems: Problems;
  readonly #byPath = new Map<string, PageFront>();
  readonly #leftOut = new Set<string>();
  readonly #inOtherLanguages = new Set<string>();

  constructor(folders: Folders, refuse: RefuseId, problems: Problems) {
    this.#folders = folders;
    this.#refuse = refuse;
    this.#problems = problems;
  }

  /** Front matter that Eleventy has found: that of a known file, or of a page that another plugin has added. */
  frontOf(inputPath: string, yaml: string): object {
    const file = templateFile(inputPath, this.#folders);
    if (this.#inOtherLanguages.has(file)) return {};
    const { front } = this.#byPath.get(file) ?? this.#read(file, `---\n${yaml}\n---\n`);
    return { ...front };
  }

  /** What is known of a template; undefined for a page that another plugin has added. */
  get(inputPath: string): PageFront | undefined {
    return this.#byPath.get(templateFile(inputPath, this.#folders));
  }

  /** Whether a page takes no part in the build: it was reported, or is in another language. */
  isLeftOut(inputPath: string): boolean {
    return this.#leftOut.has(templateFile(inputPath, this.#folders));
  }

  /** Keeps a page out of the build: it is in another language. */
  leaveOut(file: string): void {
    this.#leftOut.add(file);
    this.#inOtherLanguages.add(file);
  }

  /** Notes that a problem was reported which the page's front matter alone does not show. */
  markFaulty(file: string): void {
    const page = this.#byPath.get(file);
    if (page?.faulty === "no") this.#byPath.set(file, { ...page, faulty: "some" });
  }

  /** Moves a page that was reported to another file of the site; leaves it out if there is none. */
  move(file: string, to: string | null): void {
    const page = this.#byPath.get(file);
    if (to === null || page === undefined || page.keys.length === 0) return void this.#leftOut.add(file);
    const { "override:permalink": _, ...front } = page.front;
    this.#byPath.set(file, { ...page, front: { ...front, permalink: to }, faulty: "some" });
  }

  /** Whether the front matter of a page was reported: the page may show something other than what was meant. */
  isFaulty(inputPath: string): boolean {
    return (this.get(inputPath)?.faulty ?? "no") !== "no";
  }

  get someFaulty(): boolean {
    return (
      this.#leftOut.size > this.#inOtherLanguages.size ||
      [...this.#byPath.values()].some(({ faulty }) => faulty !== "no")
    );
  }

  /** Reads the front matter of a file, reports what is wrong with it, and remembers the rest. */
  read(file: string, text: string): PageFront {
    const page = this.#read(file, text);
    this.#byPath.set(file, page);
    return page;
  }

  #read(file: string, text: string): PageFront {
    const name = templatePath(file, this.#folders);
    const page: PageFront = { path: file, file: name, front: {}, keys: [], lines: new Map(), faulty: "no" };
    const block = frontMatterBlock(text);
    const faultAt = (fault: YamlProblem) => this.#problems.add({ file: name, record: "front matter", ...fault });
    if ("message" in block) {
      faultAt(block);
      return { ...page, faulty: "all" };
    }
    if (block.text === null) return page;
    const read = readYaml(block.text, block.firstLine);
    for (const fault of read.faults) faultAt(fault);
    const checked = this.check(name, read, "front matter");
    // The corrected lines are not what the file says.
    if (read.faults.length > 0) return { ...page, faulty: "all" };
    return { ...page, ...checked, keys: [...read.values.keys()], lines: read.lines };
  }

  /** Reports the keys that are wrong, and returns the others. */
  check(file: string, { values, lines }: Omit<ReadYaml, "faults">, place: string): Pick<PageFront, "front" | "faulty"> {
    const wrong = new Set<string>();
    const report = (key: string, message: string, suggestion: string) => {
      wrong.add(key.split(".")[0] ?? key);
      const record = [place, key].filter((part) => part !== "").join(" · ");
      const line = lines.get(key) ?? lines.get(key.replace(/\.[^.]*$/, ""));
      this.#problems.add({ file, record, message, suggestion, ...(line === undefined ? {} : { line }) });
    };
    const refuse = (key: string, id: string) => this.#refuse(key, id, values.has("draft"));
    for (const { key, message, suggestion } of frontMatterProblems(values, refuse)) report(key, message, suggestion);
    const front = Object.fromEntries(
      [...values].filter(([key]) => !wrong.has(key)).map(([key, { value }]) => [key, value]),
    );
    const { pagination, permalink } = ownValues(front);
    const misspelt = pagination === undefined ? null : refuseMisspeltList(pagination.data);
    if (misspelt !== null) report("pagination.data", misspelt.message, misspelt.suggestion);
    if (pagination !== undefined && permalink !== undefined)
      report("permalink", "all pages of the list would have this one address.", "nothing; remove the line.");
    for (const key of wrong) delete front[key];
    return { front, faulty: wrong.size === 0 ? "no" : wrong.has("pagination") ? "all" : "some" };
  }
}
