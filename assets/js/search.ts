// Adds the search button to the header; it or the key "/" opens the panel. The library and the index are a second
// script, loaded at first use.

(() => {
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
  const button = make("button", "search-open", "Search ", key);
  button.type = "button";
  button.setAttribute("aria-haspopup", "dialog");
  button.setAttribute("aria-keyshortcuts", "/");

  const field = make("input", "search-field");
  field.type = "search";
  field.autocomplete = "off";
  field.spellcheck = false;
  const close = make("button", "search-close", "Close");
  close.type = "button";
  const status = make(
    "p",
    "search-status",
    `Words, names and numbers${dataset["languages"] === undefined ? "" : `, in ${dataset["languages"]}`}.`,
  );
  status.setAttribute("role", "status");
  const form = make("form", "search-form", make("label", "search-label", "Search the whole briefing", field), close);
  form.setAttribute("role", "search");
  const panel = make("dialog", "search-panel", form, status, make("ol", "search-results"));
  panel.setAttribute("aria-label", "Search");

  const load = () => {
    if (document.querySelector("[data-search-index]") !== null) return;
    const script = document.createElement("script");
    script.src = index;
    script.dataset["searchIndex"] = "";
    script.onerror = () => (status.textContent = "Search could not be loaded. Everything it finds is on the pages.");
    document.head.append(script);
  };
  const open = () => {
    load();
    if (!panel.open) panel.showModal();
    field.select();
  };

  button.onclick = open;
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
    open();
  });
  place.append(button, panel);
  // The page for addresses that lead nowhere has no search of its own and links to this one.
  if (location.search === "?search") open();
})();
