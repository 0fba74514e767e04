// Chinese texts of the rankings.
import type { Translations } from "../../../src/model/translation.ts";

export default {
  "resident-population": { reason: "公报给出具体数值，另一来源只给出下限。" },
} satisfies Translations<"rankings">;
