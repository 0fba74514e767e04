// Finds layout faults of a page. These functions run inside the browser, so they use nothing from outside themselves.

/** Content that is wider than the window, clipped, scrolls sideways, or overlaps other text. */
export function layoutFaults(): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.push(`${root.scrollWidth - root.clientWidth} pixels too wide`);
  const nameOf = (element: Element) =>
    [element.localName, element.id && `#${element.id}`, ...[...element.classList].map((name) => `.${name}`)].join("");

  for (const element of document.body.querySelectorAll("*")) {
    const { overflowX, clipPath } = getComputedStyle(element);
    if (overflowX === "visible" || clipPath !== "none" || element.clientWidth === 0 || element.closest("svg") !== null)
      continue;
    if (element.scrollWidth > element.clientWidth + 1)
      faults.push(`${nameOf(element)} has ${element.scrollWidth - element.clientWidth} pixels more than it shows`);
  }

  const words: { text: string; box: DOMRect; holder: Element }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (
      holder === null ||
      text === "" ||
      !holder.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      holder.closest(".unseen, thead, script, style") !== null
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) words.push({ text, box, holder });
  }
  words.sort((one, other) => one.box.top - other.box.top);
  words.forEach(({ text, box, holder }, index) => {
    for (let next = index + 1; next < words.length; next++) {
      const other = words[next];
      if (other === undefined || other.box.top > box.bottom - 4) break;
      // Glyph boxes are taller than lines are apart; only a larger overlap is a fault.
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (across > 2 && down > Math.min(box.height, other.box.height) * 0.45 && holder !== other.holder)
        faults.push(`"${text.slice(0, 30)}" is over "${other.text.slice(0, 30)}"`);
    }
  });
  return faults;
}

/** Layout shifts of visible content, with the elements that moved. */
export function layoutShifts(): Promise<string[]> {
  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  return new Promise((resolve) => {
    const moved: string[] = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[])
        moved.push(`${value.toFixed(4)} by ${sources.map(({ node }) => node?.nodeName).join(", ")}`);
    }).observe({ type: "layout-shift", buffered: true });
    // Nothing moves later than two frames after load.
    const settled = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(moved)));
    if (document.readyState === "complete") settled();
    else addEventListener("load", settled);
  });
}
