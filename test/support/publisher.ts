// Publishes a small site in a process that kills itself before a given file-system call. Arguments: the folder, the
// site's text, and the number of that call; "0" for none, or "hold" to keep a work folder until killed.

import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const [folder = "", words = "", kill = "0"] = process.argv.slice(2);

let calls = 0;
function count(calling: Record<string, unknown>): void {
  for (const [name, call] of Object.entries(calling)) {
    if (typeof call !== "function" || !/^[a-z]/.test(name)) continue;
    calling[name] = new Proxy(call, {
      apply(target, self, values) {
        calls += 1;
        if (calls === Number(kill)) process.kill(process.pid, "SIGKILL");
        return Reflect.apply(target as never, self, values) as unknown;
      },
    });
  }
}

const { publish } = await import("../../src/publish/publish.ts");
const { openWorkFolder } = await import("../../src/publish/work-folder.ts");
if (kill === "hold") {
  console.log((await openWorkFolder(folder)).folder);
  process.stdin.resume();
} else {
  if (kill !== "0") [fs, fs.promises].forEach((calling) => count(calling as never));
  syncBuiltinESMExports();
  const files = ["index.html", "a/index.html", "data/datapackage.json"].map(
    (file) => [file, `${words} in ${file}`] as const,
  );
  for (let round = 0; round < (kill === "0" ? 10 : 1); round += 1) await publish({ files: new Map(files) }, folder);
}
