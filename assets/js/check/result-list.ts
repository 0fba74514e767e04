// The results on the page of checks: how many of each kind, those to look at first, and links to each kind.

import type { CheckedClaim } from "../../../src/model/proof/check-text.ts";
import { briefResult, resultItem } from "./result.ts";

type State = CheckedClaim["state"];

interface Group {
  readonly title: string;
  readonly results: readonly CheckedClaim[];
}

const ASKED = "The figure you are checking";
/** Kinds of result, those that need a reader's eye first. */
const KINDS: readonly (readonly [title: string, ...states: State[]])[] = [
  ["Not confirmed", "different", "altered", "elsewhere"],
  ["Not found", "missing"],
  ["Found", "found"],
  ["Confirmed", "confirmed"],
];

/** The results by kind; that of the figure that was asked for, if it is among them, before all others. */
export function inGroups(results: readonly CheckedClaim[], asked: string | null): Group[] {
  const [first, rest] = [
    results.filter(({ claim }) => claim.id === asked),
    results.filter(({ claim }) => claim.id !== asked),
  ];
  const kinds = KINDS.map(([title, ...states]) => ({
    title,
    results: states.flatMap((state) => rest.filter((one) => one.state === state)),
  }));
  return [{ title: ASKED, results: first }, ...kinds].filter(({ results: some }) => some.length > 0);
}

/** A heading and a list for each group, after links to them. @param root address of the site's home page */
export function groupedResults(groups: readonly Group[], root: URL): HTMLElement[] {
  const sections = groups.map(({ title, results }, index) => {
    const heading = document.createElement("h2");
    heading.id = `results-${index + 1}`;
    heading.tabIndex = -1;
    heading.textContent = title === ASKED ? title : `${title}: ${results.length}`;
    const list = document.createElement("ol");
    const isBrief = title === "Confirmed";
    list.append(...results.map((one) => (isBrief ? briefResult(one, root) : resultItem(one, root))));
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
  jumps.setAttribute("aria-label", "Results");
  jumps.append(links);
  return [jumps, ...sections.map(({ section }) => section)];
}
