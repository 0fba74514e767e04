// Adds a field that filters the register of figures as the reader types, by the words of a row and of its heading.
(() => {
  const place = document.querySelector("[data-filter-place]");
  const groups = [...document.querySelectorAll("[data-filter-group]")].map((element) => {
    const heading = element.querySelector("h2").textContent;
    const rows = [...element.querySelectorAll("tbody tr")];
    const texts = rows.map((row) => `${heading} ${row.textContent}`.toLowerCase());
    return { element, rows, texts, isFigures: element.querySelector(".figure-table") !== null };
  });
  if (place === null || groups.length === 0) return;

  const label = document.createElement("label");
  label.textContent = "Find on this page ";
  const field = document.createElement("input");
  field.type = "search";
  field.autocomplete = "off";
  label.append(field);
  const count = document.createElement("span");
  count.setAttribute("role", "status");
  // A page has a part of the register only; search knows all of it.
  const wider = document.createElement("button");
  wider.type = "button";
  wider.textContent = "Search the whole briefing";
  wider.hidden = true;
  place.append(label, count, wider);

  const filter = (words) => {
    const found = { figure: 0, calculation: 0 };
    for (const { element, rows, texts, isFigures } of groups) {
      let shown = 0;
      rows.forEach((row, index) => {
        row.hidden = !words.every((word) => texts[index].includes(word));
        if (!row.hidden) shown += 1;
      });
      element.hidden = shown === 0;
      found[isFigures ? "figure" : "calculation"] += shown;
    }
    return Object.entries(found)
      .filter(([, number]) => number > 0)
      .map(([name, number]) => ` ${number} ${name}${number === 1 ? "" : "s"}`)
      .join(",");
  };
  field.addEventListener("input", () => {
    const asked = field.value.trim();
    const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
    const found = filter(words);
    count.textContent = words.length === 0 ? "" : found || ` Nothing on this page matches “${asked}”.`;
    wider.hidden = words.length === 0 || document.querySelector(".search-open") === null;
  });
  wider.addEventListener("click", () => {
    document.querySelector(".search-open").click();
    const search = document.querySelector(".search-field");
    search.value = field.value;
    search.dispatchEvent(new Event("input"));
  });
})();
