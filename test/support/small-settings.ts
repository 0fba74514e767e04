// Settings shared by the small briefings of tests; each adds its own editions and sources.

/** A `SettingsRecord` without editions. */
export const SETTINGS = {
  title: "A briefing",
  subject: "town",
  publisher: "Somebody",
  languages: ["en"],
  address: "https://briefing.example/",
  disclaimer: "Nobody else's.",
} as const;
