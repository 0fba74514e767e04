// The page of checks: a reader pastes or drops the text of a source, and each of its figures is read again in it. The
// page connects to nothing, and nothing leaves it.

import { checkText, sourceOf, type CheckedClaim, type CheckedText } from "../../../src/model/proof/check-text.ts";
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
  // A figure's page leads here with its id.
  const asked = location.search.slice(1);
  const askedSource = sources.find(({ claims }) => claims.some(({ id }) => id === asked));
  if (askedSource !== undefined) choice.value = askedSource.mark;

  const check = async (): Promise<void> => {
    const text = field.value;
    const source =
      choice.value === "" ? sourceOf(sources, text) : (sources.find(({ mark }) => mark === choice.value) ?? null);
    keep.hidden = source === null;
    if (source === null) {
      results.replaceChildren();
      status.textContent =
        text.trim() === "" ? "Paste or choose a text first." : "No figure of this briefing stands in this text.";
      return;
    }
    const checked = await checkText(source, text);
    const claims = [...checked.claims].sort((a, b) => rank(a, asked) - rank(b, asked));
    results.replaceChildren(...claims.map((one) => resultItem(one, root)));
    status.textContent = inWords(source, checked);
    kept = resultText(`${document.title}\n${status.textContent}`, claims);
  };
  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    field.value = textOfFile(chosen.name, await chosen.arrayBuffer());
    await check();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void check();
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

const ORDER: readonly CheckedClaim["state"][] = ["different", "altered", "elsewhere", "missing", "confirmed"];

/** The figure that was asked for first, then those not confirmed, then the others. */
function rank({ claim, state }: CheckedClaim, asked: string): number {
  return claim.id === asked ? -1 : ORDER.indexOf(state);
}

function inWords({ mark, publisher, leaves }: PublishedSource, { claims, paragraphs }: CheckedText): string {
  const confirmed = claims.filter(({ state }) => state === "confirmed").length;
  const found = `Source ${mark}, ${publisher}: ${confirmed} of ${claims.length} figures confirmed.`;
  if (leaves === null) return `${found} The briefing read an excerpt, so it cannot recognise paragraphs.`;
  if (paragraphs === null) return `${found} The connection is not secure, so your browser cannot recognise paragraphs.`;
  return `${found} Your text has ${paragraphs.recognised} of the ${paragraphs.all} paragraphs that were read.`;
}
