// Adds a field that filters the register of figures as the reader types.
(() => {
  const place = document.querySelector("[data-filter-place]");
  const rows = [...document.querySelectorAll(".figure-table tbody tr")];
  if (place === null || rows.length === 0) return;

  const label = document.createElement("label");
  label.textContent = "Find on this page ";
  const field = document.createElement("input");
  field.type = "search";
  field.autocomplete = "off";
  label.append(field);
  const count = document.createElement("span");
  count.setAttribute("role", "status");
  place.append(label, count);

  const texts = rows.map((row) => row.textContent.toLowerCase());
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, index) => {
      row.hidden = !words.every((word) => texts[index].includes(word));
      if (!row.hidden) shown += 1;
    });
    for (const group of document.querySelectorAll("[data-filter-group]")) {
      group.hidden = group.querySelector("tbody tr:not([hidden])") === null;
    }
    count.textContent = words.length === 0 ? "" : shown === 1 ? " 1 figure" : ` ${shown} figures`;
  });
})();
