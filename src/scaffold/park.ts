// A new park.

import { askParagraph, askSource } from "./cited.ts";
import { Modules, recordCode } from "./module.ts";
import { fieldsOf, idQuestion, numberFault, slug, type Plan, type Workplace } from "./scaffold.ts";

export async function newPark(workplace: Workplace): Promise<Plan> {
  const { facts, answers, folders } = workplace;
  const source = await askSource(workplace);
  const name = await answers.to({
    name: "name",
    ask: "Its name as the source has it, or the field that stands for it",
  });
  const paragraph = await askParagraph(source, name, false, workplace);
  const named = await answers.to({
    name: "named",
    ask: "How the source names it",
    choices: ["by the source", "by its field"],
    otherwise: "by the source",
  });
  const purpose = await answers.to({ name: "purpose", ask: "What it is for, in a few words", check: numberFault });
  const change = await answers.mayBe({
    name: "change",
    ask: "Whether the source says that it is upgraded or added",
    choices: ["upgraded", "added"],
  });
  const id = await answers.to(
    idQuestion(slug(name), new Map<string, { file: string }>([...facts.places, ...facts.parks])),
  );

  const fields = fieldsOf({ name, named, change: change ?? undefined, purpose, source: source.id, paragraph });
  const modules = new Modules(folders);
  modules.add("_data/parks.ts", id, fields, {
    comment: "The parks.",
    variable: "parks",
    record: { type: "ParkRecord", from: "subject.ts" },
    ids: ["SourceId"],
    idType: "ParkId",
  });
  return {
    files: modules.texts,
    shown: `_data/parks.ts\n\n${recordCode(id, fields)}`,
    next: `Its page is /parks/${id}/. Add what is known of it: npm run new -- figure --about ${id}`,
  };
}
