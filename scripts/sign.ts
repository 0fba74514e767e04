// npm run sign -- --key FILE: signs the published site, so that a reader can tell who published a copy.

import path from "node:path";
import { fingerprintOf, publicKeyLine } from "../src/model/integrity/ssh-signature.ts";
import { signSite } from "../src/publish/sign-site.ts";
import { foldersOf } from "../src/site/paths.ts";
import { inputError, parseCommandLine, runCommand } from "./command-line.ts";

const { values } = parseCommandLine({
  options: {
    key: { type: "string" },
    content: { type: "string", default: "." },
    output: { type: "string", default: "_site" },
  },
});

await runCommand("Nothing was signed.", async () => {
  if (values.key === undefined)
    throw inputError({
      file: "npm run sign",
      message: "no key is named.",
      suggestion:
        "npm run sign -- --key FILE, with the file of an Ed25519 key; docs/deploying.md says how to make one.",
    });
  const publicKey = await signSite(path.resolve(values.output), values.key, foldersOf(values.content));
  console.log(`Signed ${values.output} with the key ${await fingerprintOf(publicKey)}.
Give this fingerprint to readers by another way than the site: a forger of the site could forge it there too.
The public key, for those who verify with ssh-keygen: ${publicKeyLine(publicKey)}`);
});
