// The page of checks: a reader pastes or drops the text of a source, and each of its figures is read again in it. The
// page connects to nothing, and nothing leaves it.

import { checkText, sourceOf, type CheckedClaim } from "../../../src/model/proof/check-text.ts";
import type { PublishedSource } from "../../../src/model/proof/published-claims.ts";
import { textOfFile } from "./page-text.ts";
import { resultItem, resultText } from "./result.ts";

/** Connects the form on the page to what the briefing publishes. */
export function open(sources: readonly PublishedSource[]): void {
  const form = document.querySelector<HTMLFormElement>("form.check");
  const home = document.querySelector<HTMLAnchorElement>(".site-name a");
  const results = document.querySelector<HTMLElement>(".check-results");
  const [field, choice, file, status, keep] = [
    form?.querySelector("textarea"),
    form?.querySelector("select"),
    form?.querySelector<HTMLInputElement>("input[type=file]"),
    form?.querySelector<HTMLElement>("[role=status]"),
    form?.querySelector<HTMLButtonElement>("button[type=button]"),
  ];
  if (!form || !home || !results || !field || !choice || !file || !status || !keep) return;
  const root = new URL(".", home.href);
  let kept = "";
  form.hidden = false;
  choice.append(...sources.map(({ id, mark, publisher }) => new Option(`${mark} ${publisher}`, id)));
  // A figure's page leads here with its id.
  const asked = location.search.slice(1);
  const askedSource = sources.find(({ claims }) => claims.some(({ id }) => id === asked));
  if (askedSource !== undefined) choice.value = askedSource.id;

  const check = (): void => {
    const text = field.value;
    const source =
      choice.value === "" ? sourceOf(sources, text) : (sources.find(({ id }) => id === choice.value) ?? null);
    keep.hidden = source === null;
    if (source === null) {
      results.replaceChildren();
      status.textContent =
        text.trim() === "" ? "Paste or choose a text first." : "No figure of this briefing stands in this text.";
      return;
    }
    const checked = checkText(source, text).sort((a, b) => rank(a, asked) - rank(b, asked));
    results.replaceChildren(...checked.map((one) => resultItem(one, root)));
    status.textContent = inWords(source, checked);
    kept = resultText(`${document.title}\n${status.textContent}`, checked);
  };
  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    field.value = textOfFile(chosen.name, await chosen.arrayBuffer());
    check();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    check();
  });
  file.addEventListener("change", () => void take(file.files?.[0]));
  form.addEventListener("dragover", (event) => event.preventDefault());
  form.addEventListener("drop", (event) => {
    if (event.dataTransfer?.files.length === 0) return;
    event.preventDefault();
    void take(event.dataTransfer?.files[0]);
  });
  keep.addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([kept], { type: "text/plain" }));
    link.download = "check.txt";
    link.click();
    URL.revokeObjectURL(link.href);
  });
}

const ORDER: readonly CheckedClaim["state"][] = ["altered", "different", "missing", "confirmed"];

/** The figure that was asked for first, then those not confirmed, then the others. */
function rank({ claim, state }: CheckedClaim, asked: string): number {
  return claim.id === asked ? -1 : ORDER.indexOf(state);
}

function inWords({ mark, publisher }: PublishedSource, checked: readonly CheckedClaim[]): string {
  const confirmed = checked.filter(({ state }) => state === "confirmed").length;
  return `Source ${mark}, ${publisher}: ${confirmed} of ${checked.length} figures confirmed.`;
}
