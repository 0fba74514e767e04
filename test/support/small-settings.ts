// The settings that the small briefings of tests share; each names editions and sources of its own.

/** Fields of a `SettingsRecord` but for its editions. */
export const SETTINGS = {
  title: "A briefing",
  subject: "town",
  publisher: "Somebody",
  language: "en",
  address: "https://briefing.example/",
  disclaimer: "Nobody else's.",
} as const;
