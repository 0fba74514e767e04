// Chinese texts of the people. Their names are known in Latin letters alone, and characters are not guessed.
import type { Translations } from "../../../src/model/translation.ts";

export default {
  "qin-changde": { name: "Qin Changde", offices: ["中共重庆市九龙坡区委书记"] },
  "li-shun": { name: "Li Shun", offices: ["中共重庆市九龙坡区委副书记", "区长"] },
} satisfies Translations<"people">;
