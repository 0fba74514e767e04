// The page of checks: a reader pastes or drops the text of a source, and each of its figures is read again in it; or a
// copy of the site, and each of its files is compared. The page connects to nothing, and nothing leaves it.

import { textWriter } from "../../../src/messages/compiled-message.ts";
import { checkText, sourceOf, type CheckedClaim, type CheckedText } from "../../../src/model/proof/check-text.ts";
import type { CheckData, PublishedSource } from "../../../src/model/proof/published-claims.ts";
import { checkFragment } from "../../../src/model/proof/check-address.ts";
import type { CheckWords } from "./check-words.ts";
import { askedIn } from "./asked.ts";
import { groupedResults, inGroups } from "./result-list.ts";
import { resultText } from "./result.ts";
import { connectFolder } from "./folder-check.ts";
import { droppedFolder } from "./folder-files.ts";
import { textOfFile } from "./saved-file.ts";

/** The address of this script, beside which that of the comparison lies. */
const { src: address } = document.currentScript as HTMLScriptElement;

/** Connects the form on the page to what the briefing publishes. */
export function open(data: CheckData): void {
  const { sources, locale } = data;
  const words = textWriter(data.texts, locale.tag);
  const form = document.querySelector<HTMLFormElement>("form.check");
  const home = document.querySelector<HTMLAnchorElement>(".site-name a");
  const results = document.querySelector<HTMLElement>(".check-results");
  const [field, choice, file, status, keep, figure, names] = [
    form?.querySelector("textarea"),
    form?.querySelector("select"),
    form?.querySelector<HTMLInputElement>("input[type=file]"),
    form?.querySelector<HTMLElement>("[role=status]"),
    form?.querySelector<HTMLButtonElement>("button[type=button]"),
    form?.querySelector<HTMLInputElement>("input[list]"),
    form?.querySelector("datalist"),
  ];
  const box = document.querySelector<HTMLElement>(".check-asked");
  if (!form || !home || !results || !field || !choice || !file || !status || !keep || !figure || !names || !box) return;
  const root = new URL(".", home.href);
  let kept = "";
  let asked: string | null = null;
  for (const { id, title } of sources.flatMap(({ claims }) => claims)) names.append(new Option(title, id));

  const clear = (said = ""): void => {
    results.replaceChildren();
    keep.hidden = true;
    status.textContent = said;
  };
  const check = async (): Promise<void> => {
    const text = field.value;
    const source =
      choice.value === "" ? sourceOf(sources, text) : (sources.find(({ mark }) => mark === choice.value) ?? null);
    if (text.trim() === "") return clear(words.text("no-text"));
    if (/^(?:%PDF|bplist)|\0/.test(text)) return clear(words.text("not-text"));
    if (source === null) return clear(words.text("no-figures"));
    const checked = await checkText(source, text);
    const groups = inGroups(checked.claims, asked);
    results.replaceChildren(...groupedResults(groups, root, words, locale));
    status.textContent = inWords(source, checked, words);
    keep.hidden = false;
    const edition = document.documentElement.dataset["edition"] ?? "";
    const head = [document.title, edition, new Date().toISOString(), status.textContent];
    kept = resultText(
      head,
      groups.flatMap((group) => group.results),
      words,
      locale,
    );
    status.scrollIntoView({ block: "nearest" });
  };
  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const text = textOfFile(chosen.name, await chosen.arrayBuffer());
    field.value = text ?? "";
    return text === null ? clear(words.text("not-text")) : await check();
  };
  const checkCopy = connectFolder(new URL(data.siteCopy, address).href, words);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void check();
  });
  for (const changed of [field, choice]) changed.addEventListener("input", () => clear());
  /** Follows the address: a code on paper, a figure's page and the field of ids lead to what is to be checked. */
  const follow = async (): Promise<void> => {
    const request = askedIn(location.hash.slice(1), data, root, words);
    if (request === null) return;
    asked = request.figure;
    choice.value = request.source?.mark ?? "";
    figure.value = asked ?? "";
    box.hidden = false;
    box.replaceChildren(...request.said);
    clear();
    if (asked !== null && field.value !== "") await check();
    (results.querySelector("h2") ?? box).focus();
  };
  addEventListener("hashchange", () => void follow());
  void follow();
  figure.addEventListener("change", () => {
    const id = figure.value.trim();
    if (id !== "") location.hash = checkFragment({ kind: "figure", id });
  });
  file.addEventListener("change", () => void take(file.files?.[0]));
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    const dropped = event.dataTransfer;
    if (dropped === null || dropped.files.length === 0) return;
    event.preventDefault();
    const folder = droppedFolder(dropped.items);
    void (folder === null ? take(dropped.files[0]) : checkCopy(folder));
  });
  keep.addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([kept], { type: "text/plain" }));
    link.download = "check.txt";
    link.click();
    URL.revokeObjectURL(link.href);
  });
}

function inWords({ mark, publisher, leaves }: PublishedSource, checked: CheckedText, words: CheckWords): string {
  const { claims, paragraphs } = checked;
  const count = (wanted: CheckedClaim["state"]) => claims.filter(({ state }) => state === wanted).length;
  const values = { mark, publisher, all: claims.length };
  if (paragraphs === null)
    return words.text(leaves === null ? "found-in-excerpt" : "found-without-hashes", {
      ...values,
      found: count("found"),
    });
  const { recognised, all: read, others, inOrder } = paragraphs;
  const order = inOrder ? "same" : "other";
  return words.text("confirmed-in", { ...values, confirmed: count("confirmed"), recognised, read, others, order });
}
