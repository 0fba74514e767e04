// npm start: a preview of the briefing that follows every change.

import { foldersOf } from "../src/build/content.ts";
import { startPreview } from "../src/preview/server.ts";
import { commandLine, run } from "./run.ts";

const { values } = commandLine({
  options: {
    content: { type: "string", default: "." },
    port: { type: "string", default: "8080" },
  },
});

// The server does not catch what a broken request makes it throw; one such request must not end the preview.
process.on("unhandledRejection", (error) => console.error(error));

await run("The preview did not start.", async () => {
  const preview = await startPreview(foldersOf(values.content), Number(values.port), console.log);
  console.log(`Preview at ${preview.address} (stop with Ctrl+C)`);
});
