// The results on the page of checks: how many of each kind, those to look at first, and links to each kind.

import type { CheckedClaim } from "../../../src/model/proof/check-text.ts";
import type { CheckTextName } from "../../../src/model/proof/published-claims.ts";
import type { CheckLocale, CheckWords } from "./check-words.ts";
import { briefResult, resultItem } from "./result.ts";

type State = CheckedClaim["state"];

/** Kinds of result by the names of their headings, those that need a reader's eye first. */
const KINDS = {
  "group-not-confirmed": ["different", "altered", "elsewhere"],
  "group-not-found": ["missing"],
  "group-found": ["found"],
  "group-confirmed": ["confirmed"],
} as const satisfies Partial<Record<CheckTextName, readonly State[]>>;

interface Group {
  readonly name: keyof typeof KINDS | "group-asked";
  readonly results: readonly CheckedClaim[];
}

/** The results by kind; that of the figure that was asked for, if it is among them, before all others. */
export function inGroups(results: readonly CheckedClaim[], asked: string | null): Group[] {
  const [first, rest] = [
    results.filter(({ claim }) => claim.id === asked),
    results.filter(({ claim }) => claim.id !== asked),
  ];
  const kinds = Object.entries(KINDS).map(([name, states]) => ({
    name: name as keyof typeof KINDS,
    results: states.flatMap((state) => rest.filter((one) => one.state === state)),
  }));
  const all: Group[] = [{ name: "group-asked", results: first }, ...kinds];
  return all.filter(({ results: some }) => some.length > 0);
}

/** A heading and a list for each group, after links to them. @param root address of the site's home page */
export function groupedResults(
  groups: readonly Group[],
  root: URL,
  words: CheckWords,
  locale: CheckLocale,
): HTMLElement[] {
  const sections = groups.map(({ name, results }, index) => {
    const heading = document.createElement("h2");
    heading.id = `results-${index + 1}`;
    heading.tabIndex = -1;
    heading.textContent = words.text(name, { count: results.length });
    const list = document.createElement("ol");
    const item = name === "group-confirmed" ? briefResult : resultItem;
    list.append(...results.map((one) => item(one, root, words, locale)));
    const section = document.createElement("section");
    section.setAttribute("aria-labelledby", heading.id);
    section.append(heading, list);
    return { heading, section };
  });
  if (sections.length === 1) return sections.map(({ section }) => section);
  const links = document.createElement("ul");
  for (const { heading } of sections) {
    const link = document.createElement("a");
    link.href = `#${heading.id}`;
    link.textContent = heading.textContent;
    // The address keeps the figure that was asked for.
    link.addEventListener("click", (event) => {
      event.preventDefault();
      heading.focus();
      heading.scrollIntoView();
    });
    const item = document.createElement("li");
    item.append(link);
    links.append(item);
  }
  const jumps = document.createElement("nav");
  jumps.setAttribute("aria-label", words.text("results"));
  jumps.append(links);
  return [jumps, ...sections.map(({ section }) => section)];
}
