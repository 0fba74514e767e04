// Which figure of one measure comes first where sources differ.
import type { Records } from "../src/model/record.ts";
import type { RankingRecord } from "../src/model/ranking.ts";
import type { FigureId } from "./figure-ids.ts";

export default {
  "resident-population": {
    figures: ["residents-2018", "district-population"],
    reason: "The communiqué gives the number itself; the other source gives only a lower limit.",
  },
} satisfies Records<RankingRecord<FigureId>>;
