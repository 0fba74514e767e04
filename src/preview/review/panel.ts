// The review, laid over a page of the preview with the key "r" or with ?review in its address: each number with the
// record that it comes from, what the gate would refuse, what no text proves, and what is a draft.

import type { Review } from "../../site/editor-review.ts";

/** What the preview tells the panel. */
export interface ReviewData extends Review {
  /** What would not be published because of this page. */
  readonly refused: readonly { readonly message: string; readonly suggestion: string }[];
}

const SHOWN = "reviewed";

/** Makes ready the review of the page, and opens it where the address asks for it. */
export function review(data: ReviewData): void {
  const toggle = () => (document.documentElement.classList.toggle(SHOWN) ? show(data) : hide());
  document.addEventListener("keydown", ({ key, target, ctrlKey, altKey, metaKey, defaultPrevented }) => {
    if (key !== "r" || ctrlKey || altKey || metaKey || defaultPrevented) return;
    if (target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select")))
      return;
    toggle();
  });
  if (new URLSearchParams(location.search).has("review")) toggle();
}

function show({ origins, drafts, refused }: ReviewData): void {
  const numbers = element("ul");
  const listed = new Set<string>();
  for (const number of document.querySelectorAll<HTMLElement>("body [data-figure]")) {
    const id = number.dataset["figure"] ?? "";
    const origin = origins[id];
    if (origin === undefined) continue;
    number.classList.add("review-number", origin.provable ? "review-proof" : "review-no-proof");
    number.title = `${id}: “${origin.words}” (${origin.from})`;
    if (listed.has(id)) continue;
    listed.add(id);
    numbers.append(
      element(
        "li",
        element("strong", number.textContent ?? ""),
        ` ${id} `,
        element("q", origin.words),
        ` ${origin.from}. ${origin.provable ? "" : "No text proves it. "}`,
        element("code", origin.file),
      ),
    );
  }
  const panel = element(
    "aside",
    element("p", element("strong", "Review"), " (key r)"),
    ...part(
      "Refused by the gate",
      refused.map(({ message, suggestion }) => element("li", message, element("br"), `write: ${suggestion}`)),
      "Nothing on this page.",
    ),
    ...part(
      "Drafts, in no build",
      drafts.map(({ kind, name, file, since, url }) =>
        element(
          "li",
          `${kind} `,
          url === null ? name : link(url, name),
          since === "" ? "" : `, since ${since}`,
          " ",
          element("code", file),
        ),
      ),
      "There is none.",
    ),
    element("h2", `Numbers on this page, ${listed.size} records`),
    numbers,
  );
  panel.className = "preview-review";
  panel.setAttribute("aria-label", "Review");
  document.body.append(panel);
}

function hide(): void {
  document.querySelector(".preview-review")?.remove();
  for (const number of document.querySelectorAll<HTMLElement>(".review-number")) {
    number.classList.remove("review-number", "review-proof", "review-no-proof");
    number.removeAttribute("title");
  }
}

function part(title: string, items: readonly HTMLElement[], none: string): HTMLElement[] {
  return [element("h2", title), items.length === 0 ? element("p", none) : element("ul", ...items)];
}

function element(name: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
}

function link(url: string, words: string): HTMLElement {
  const made = element("a", words);
  made.setAttribute("href", url);
  return made;
}
