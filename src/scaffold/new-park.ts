// Scaffolds a park.

import { askParagraph, askSource } from "./citation-prompts.ts";
import { DataModuleEditor } from "./data-module-editor.ts";
import { askId, rejectNumber, slug, type Plan, type ScaffoldContext } from "./scaffold.ts";

export async function newPark(context: ScaffoldContext): Promise<Plan> {
  const { facts, prompt, folders } = context;
  const source = await askSource(context);
  const name = await prompt.ask("name", "Its name as the source has it, or the field that stands for it");
  const paragraph = await askParagraph(source, name, false, context);
  const named = await prompt.ask("named", "How the source names it", {
    choices: ["by the source", "by its field"],
    initial: "by the source",
  });
  const purpose = await prompt.ask("purpose", "What it is for, in a few words", { check: rejectNumber });
  const change = await prompt.askOptional("change", "Whether the source says that it is upgraded or added", {
    choices: ["upgraded", "added"],
  });
  const id = await askId(prompt, slug(name), facts.places, facts.parks);

  const editor = new DataModuleEditor(folders);
  const fields = { name, named, change, purpose, source: source.id, paragraph };
  const preview = editor.addRecord("_data/parks.ts", id, fields, {
    comment: "The parks.",
    type: "ParkRecord<SourceId>",
    from: "subject.ts",
    idType: "ParkId",
  });
  return {
    files: editor.texts,
    preview,
    nextStep: `Its page is /parks/${id}/. Add what is known about it: npm run new -- figure --about ${id}`,
  };
}
