// Adds the search button to the header; it or the key "/" opens the panel. The library and the index are a second
// script, loaded at first use.

import type { ButtonText } from "../../src/messages/compile-message.ts";

/** Adds the button, in the language of the page. */
export function open(texts: Readonly<Record<ButtonText, string>>): void {
  const { dataset } = document.currentScript as HTMLScriptElement;
  const place = document.querySelector("[data-search-place]");
  if (place === null || dataset["href"] === undefined || !("HTMLDialogElement" in window)) return;
  const index = dataset["href"];

  const make = <K extends keyof HTMLElementTagNameMap>(name: K, className: string, ...inside: (Node | string)[]) => {
    const element = document.createElement(name);
    element.className = className;
    element.append(...inside);
    return element;
  };

  const key = make("kbd", "", "/");
  key.ariaHidden = "true";
  const button = make("button", "search-open", `${texts.open} `, key);
  button.type = "button";
  button.setAttribute("aria-haspopup", "dialog");
  button.setAttribute("aria-keyshortcuts", "/");

  const field = make("input", "search-field");
  field.type = "search";
  field.autocomplete = "off";
  field.spellcheck = false;
  const close = make("button", "search-close", texts.close);
  close.type = "button";
  const status = make(
    "p",
    "search-status",
    dataset["languages"] === undefined
      ? texts.hint
      : texts["hint-in-languages"].replace("{languages}", dataset["languages"]),
  );
  status.setAttribute("role", "status");
  const form = make("form", "search-form", make("label", "search-label", texts.label, field), close);
  form.setAttribute("role", "search");
  const panel = make("dialog", "search-panel", form, status, make("ol", "search-results"));
  panel.setAttribute("aria-label", texts.open);

  const load = () => {
    if (document.querySelector("[data-search-index]") !== null) return;
    const script = document.createElement("script");
    script.src = index;
    script.dataset["searchIndex"] = "";
    script.onerror = () => (status.textContent = texts["not-loaded"]);
    document.head.append(script);
  };
  const show = () => {
    load();
    if (!panel.open) panel.showModal();
    field.select();
  };

  button.onclick = show;
  close.onclick = () => panel.close();
  form.onsubmit = (event) => event.preventDefault();
  // Browsers would clear the field first.
  field.onkeydown = (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    panel.close();
  };
  panel.onclick = ({ target }) => {
    if (target === panel) panel.close(); // A click on the backdrop.
  };
  document.addEventListener("keydown", (event) => {
    const { target, key: pressed, ctrlKey, altKey, metaKey } = event;
    if (pressed !== "/" || ctrlKey || altKey || metaKey || event.defaultPrevented) return;
    if (target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select")))
      return;
    event.preventDefault();
    show();
  });
  place.append(button, panel);
  // The page for addresses that lead nowhere has no search of its own and links to this one.
  if (location.search === "?search") show();
}
