// npm start: previews the briefing and follows every change. npm start -- PAGE opens that page.

import open from "open";
import { foldersOf } from "../src/site/paths.ts";
import { BriefingError } from "../src/model/problem.ts";
import { startPreview } from "../src/preview/server.ts";
import { parseCommandLine, runCommand } from "./command-line.ts";

const { values, positionals } = parseCommandLine({
  allowPositionals: true,
  options: {
    content: { type: "string", default: "." },
    port: { type: "string", default: "8080" },
    network: { type: "boolean", default: false },
    language: { type: "string" },
  },
});

// The server does not catch errors of a broken request; one request must not end the preview.
process.on("unhandledRejection", (error) => console.error(error));

await runCommand("The preview did not start.", async () => {
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new BriefingError([
      {
        file: "npm start",
        record: "--port",
        message: `"${values.port}" is not a port.`,
        suggestion: "a whole number from 0 to 65535; 0 for any free port.",
      },
    ]);
  }
  const folders = foldersOf(values.content);
  const { network, language } = values;
  const preview = await startPreview(folders, port, console.log, { network, language });
  const page = new URL((positionals[0] ?? "").replace(/^\/+/, ""), preview.address).href;
  if (port !== 0 && new URL(preview.address).port !== String(port)) console.log(`Port ${port} is in use.`);
  console.log(`Preview at ${page} (stop with Ctrl+C; the key "r" on a page shows where its numbers come from)`);
  for (const address of preview.networkAddresses) console.log(`On this network: ${address}`);
  // Open a browser for a person at a terminal, not for a script.
  if (process.stdout.isTTY)
    await open(page).then(
      (started) => started.once("error", () => {}),
      () => {},
    );
});
