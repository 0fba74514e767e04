// Runs axe in a page that has loaded it.

/** Evaluated in a page: the violations, as a list of texts. */
export const AXE_FAULTS =
  "axe.run(document, { preload: false }).then(({ violations }) => violations.flatMap(({ id, nodes }) => " +
  "nodes.map(({ failureSummary }) => id + ' ' + failureSummary)))";
