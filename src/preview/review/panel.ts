// The review panel of a previewed page, opened with the key "r" or `?review` in the address: the record behind each
// number, what the number gate refuses, figures that no text proves, and drafts.

import type { Review } from "../../site/editor-review.ts";

export interface ReviewData extends Review {
  /** Problems that would stop this page from being published. */
  readonly refused: readonly { readonly message: string; readonly suggestion: string }[];
}

/** Class of the root element while the panel is open. */
const OPEN = "reviewed";

/** Sets up the panel, and opens it if the address asks for it. */
export function review(data: ReviewData): void {
  const toggle = () => (document.documentElement.classList.toggle(OPEN) ? open(data) : close());
  document.addEventListener("keydown", ({ key, target, ctrlKey, altKey, metaKey, defaultPrevented }) => {
    if (key !== "r" || ctrlKey || altKey || metaKey || defaultPrevented) return;
    const isTyping =
      target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
    if (!isTyping) toggle();
  });
  if (new URLSearchParams(location.search).has("review")) toggle();
}

function open({ origins, drafts, refused }: ReviewData): void {
  const numbers = new Map<string, HTMLElement>();
  for (const number of document.querySelectorAll<HTMLElement>("body [data-figure]")) {
    const id = number.dataset["figure"] ?? "";
    const origin = origins[id];
    if (origin === undefined) continue;
    const { words, from, provable, file } = origin;
    number.classList.add("review-number", provable ? "review-proof" : "review-no-proof");
    number.title = `${id}: “${words}” (${from})`;
    if (numbers.has(id)) continue;
    const shown = element("strong", number.textContent ?? "");
    const source = ` ${from}. ${provable ? "" : "No text proves it. "}`;
    numbers.set(id, element("li", shown, ` ${id} `, element("q", words), source, element("code", file)));
  }
  const refusedItems = refused.map(({ message, suggestion }) =>
    element("li", message, element("br"), `write: ${suggestion}`),
  );
  const draftItems = drafts.map(({ kind, name, file, since, url }) => {
    const day = since === "" ? " " : `, since ${since} `;
    return element("li", `${kind} `, url === null ? name : link(url, name), day, element("code", file));
  });
  const panel = element(
    "aside",
    element("p", element("strong", "Review"), " (key r)"),
    ...section("Refused by the gate", refusedItems, "Nothing on this page."),
    ...section("Drafts, in no build", draftItems, "None."),
    ...section(`Numbers on this page, ${numbers.size} records`, [...numbers.values()], "None."),
  );
  panel.className = "preview-review";
  panel.setAttribute("aria-label", "Review");
  document.body.append(panel);
}

function close(): void {
  document.querySelector(".preview-review")?.remove();
  for (const number of document.querySelectorAll<HTMLElement>(".review-number")) {
    number.classList.remove("review-number", "review-proof", "review-no-proof");
    number.removeAttribute("title");
  }
}

function section(title: string, items: readonly HTMLElement[], ifEmpty: string): HTMLElement[] {
  return [element("h2", title), items.length === 0 ? element("p", ifEmpty) : element("ul", ...items)];
}

function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const created = document.createElement(name);
  created.append(...children);
  return created;
}

function link(url: string, text: string): HTMLElement {
  const anchor = element("a", text);
  anchor.setAttribute("href", url);
  return anchor;
}
