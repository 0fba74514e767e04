// Words of what leaves the pages, in English: the feed, data for search engines, QR codes.

export const SHARING_EN = {
  "sharing.feed-entry": "{briefing}: {edition}",
  "sharing.feed-first": "The first edition.",
  "sharing.feed-news": "This edition brings {news}.",
  "sharing.feed-and": ", ",
  "sharing.feed-sources": "new sources",
  "sharing.feed-figures": "new figures",
  "sharing.feed-commitments": "new commitments",
  "sharing.feed-moved": "commitments that changed state",
  "sharing.feed-revised": "corrections",
  // The unit of a value; a rate is such as "per person".
  "sharing.count": "count",
  "sharing.fraction": "fraction",
  "sharing.fraction-of": "fraction of {counted}",
  "sharing.unit-at-rate": "{unit} ({rate})",
  "sharing.not-an-outcome-target": "A target, not an outcome.",
  "sharing.not-an-outcome-plan": "A plan, not an outcome.",
  // On paper, beside a QR code.
  "sharing.this-page": "This page",
  "sharing.check-figure": "Check this figure",
  "sharing.check-figures": "Check these figures",
  "sharing.check-figures-of-source": "Check its figures",
  "sharing.check-any-figure": "Check any figure",
  "sharing.check-any-in-index": "Check any figure by its id in the index",
  "sharing.qr-code-of": "QR code: {what}",
  "sharing.qr-code": "QR code of this page’s address",
} as const;
