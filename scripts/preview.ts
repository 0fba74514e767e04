// npm start: a preview of the briefing that follows every change.

import { parseArgs } from "node:util";
import { foldersOf } from "../src/build/content.ts";
import { startPreview } from "../src/preview/server.ts";
import { run } from "./run.ts";

const { values } = parseArgs({
  options: {
    content: { type: "string", default: "." },
    port: { type: "string", default: "8080" },
  },
});

await run("The preview did not start.", async () => {
  const preview = await startPreview(foldersOf(values.content), Number(values.port), console.log);
  console.log(`Preview at ${preview.address} (stop with Ctrl+C)`);
});
