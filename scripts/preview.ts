// npm start: a preview of the briefing that follows every change.

import { foldersOf } from "../src/build/content.ts";
import { BriefingError } from "../src/model/problem.ts";
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
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new BriefingError([{ file: "npm start", where: "--port", wrong: `"${values.port}" is no port.`, write: "a whole number from 0 to 65535; 0 takes any that is free." }]);
  }
  const preview = await startPreview(foldersOf(values.content), port, console.log);
  console.log(`Preview at ${preview.address} (stop with Ctrl+C)`);
});
