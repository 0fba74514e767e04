// Signing a site, and every verifier of the signature: verify-site, check.py and ssh-keygen.

import { execFileSync, spawnSync } from "node:child_process";
import { createPrivateKey, generateKeyPairSync, sign as signBytes } from "node:crypto";
import { chmod, cp, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import { fingerprintIn, signedBytes } from "../../src/model/integrity/ssh-signature.ts";
import { verifySite } from "../../src/publish/checksums.ts";
import { publish } from "../../src/publish/publish.ts";
import { signSite } from "../../src/publish/sign-site.ts";
import { foldersOf } from "../../src/site/paths.ts";
import { PYTHON, runPython } from "../support/python.ts";
import { ALTERATIONS, copyOf, newKey, sign, smallSite } from "../support/signed-site.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const signing = suite<{ site: string; key: string; fingerprint: string }>("sign");

/** Without arguments, ssh-keygen complains and ends; it is not there if it does not start. */
const HAS_SSH_KEYGEN = spawnSync("ssh-keygen", ["-?"]).error === undefined;
const WITHOUT_SSH_KEYGEN = "Left out, not installed: ssh-keygen, which verifies signatures too.";

signing.before(async (context) => {
  if (PYTHON === undefined) console.log("Left out, not installed: Python, which runs check.py.");
  if (!HAS_SSH_KEYGEN) console.log(WITHOUT_SSH_KEYGEN);
  context.site = await smallSite();
  context.key = await newKey();
  context.fingerprint = await sign(context.site, context.key);
});

const signatureOf = (site: string) => path.join(site, "SHA256SUMS.sig");

async function refusal(site: string, key: string, folders = foldersOf(".")): Promise<string> {
  return signSite(site, key, folders).then(
    () => "It was signed.",
    (error: Error) => error.message,
  );
}

/** What verify-site finds, as it prints it. */
async function verified(site: string, expected: string | null) {
  const { changed, added, lost, signature } = await verifySite(site, expected);
  const differs = Object.entries({ changed, added, lost }).flatMap(([state, files]) =>
    files.map((file) => `${state.padEnd(7)}  ${file}`),
  );
  return { differs, said: signature.said, isAccepted: signature.isAccepted };
}

/** What check.py finds in a folder, as it prints it. */
function checked(site: string, expected: string | null) {
  const key = expected === null ? [] : ["--key", expected];
  const { status, stdout, stderr } = runPython([path.resolve("assets", "check", "check.py"), "--site", site, ...key]);
  assert.is(stderr, "");
  const lines = stdout.trim().split("\n");
  const said = lines.pop() ?? "";
  return { differs: lines.filter((line) => !line.startsWith("Every file is")), said, isAccepted: status === 0 };
}

signing("is accepted by verify-site and check.py, with the key that signed and without one", async (context) => {
  const { site, fingerprint } = context;
  for (const expected of [fingerprint, null]) {
    const found = await verified(site, expected);
    assert.equal(found.differs, []);
    assert.ok(found.isAccepted);
    assert.ok(found.said.includes(fingerprint), found.said);
    if (PYTHON !== undefined) assert.equal(checked(site, expected), found);
  }
});

for (const { name, alter, differs, said } of ALTERATIONS)
  signing(`shows ${name}, in verify-site and check.py`, async ({ site, fingerprint }) => {
    const copy = await copyOf(site);
    await alter(copy);
    const found = await verified(copy, fingerprint);
    assert.equal(found.differs, differs);
    assert.match(found.said, said);
    assert.ok(differs.length > 0 || !found.isAccepted, "nothing was refused");
    if (PYTHON === undefined) return;
    const other = checked(copy, fingerprint);
    assert.equal([other.differs, other.said, other.isAccepted], [differs, found.said, false]);
  });

signing("is verified by ssh-keygen, against the public key, and refused for any other", async ({ site, key }) => {
  if (!HAS_SSH_KEYGEN) return;
  const verify = async (file: string) => {
    const { x = "" } = createPrivateKey(await readFile(file)).export({ format: "jwk" });
    const wire = Buffer.concat([Buffer.from("\0\0\0\x0bssh-ed25519\0\0\0 "), Buffer.from(x, "base64url")]);
    const allowed = path.join(path.dirname(file), "allowed_signers");
    await writeFile(allowed, `office@example ssh-ed25519 ${wire.toString("base64")}\n`);
    const args = ["-Y", "verify", "-f", allowed, "-I", "office@example", "-n", "file", "-s", signatureOf(site)];
    return spawnSync("ssh-keygen", args, { input: await readFile(path.join(site, "SHA256SUMS")) }).status;
  };
  assert.is(await verify(key), 0);
  assert.is.not(await verify(await newKey()), 0);
});

/** A key that ssh-keygen makes. */
async function sshKey(type: string, passphrase = ""): Promise<string> {
  const file = path.join(await temporaryFolder("ssh-key"), "key");
  execFileSync("ssh-keygen", ["-q", "-t", type, "-N", passphrase, "-C", "office", "-f", file]);
  return file;
}

signing("with a key of OpenSSH writes the very bytes that ssh-keygen writes", async ({ site }) => {
  if (!HAS_SSH_KEYGEN) return;
  const [copy, key] = [await copyOf(site), await sshKey("ed25519")];
  const fingerprint = await sign(copy, key);
  assert.is(fingerprint, fingerprintIn(execFileSync("ssh-keygen", ["-l", "-f", key], { encoding: "utf8" })));
  const own = await readFile(signatureOf(copy), "utf8");
  await rm(signatureOf(copy));
  execFileSync("ssh-keygen", ["-q", "-Y", "sign", "-n", "file", "-f", key, path.join(copy, "SHA256SUMS")]);
  assert.is(own, await readFile(signatureOf(copy), "utf8"));
});

signing("accepts what ssh-keygen signed by SHA-256, and no signature for another purpose or type", async ({ site }) => {
  if (!HAS_SSH_KEYGEN) return;
  const [copy, key, other] = [await copyOf(site), await sshKey("ed25519"), await sshKey("ecdsa")];
  const list = path.join(copy, "SHA256SUMS");
  for (const [args, said] of [
    [["-n", "file", "-f", key, "-O", "hashalg=sha256"], /^SHA256SUMS is signed by the key SHA256:/],
    [["-n", "email", "-f", key], /it signs for “email”, not for “file”/],
    [["-n", "file", "-f", other], /by a key of the type ecdsa-sha2-nistp256, not ssh-ed25519/],
  ] as const) {
    await rm(signatureOf(copy), { force: true });
    execFileSync("ssh-keygen", ["-q", "-Y", "sign", ...args, list]);
    const found = await verified(copy, null);
    assert.match(found.said, said);
    if (PYTHON !== undefined) assert.equal(checked(copy, null), found);
  }
});

signing("lets ssh-keygen ask for the passphrase of a key", async ({ site }) => {
  if (!HAS_SSH_KEYGEN || process.platform === "win32") return;
  const [copy, key] = [await copyOf(site), await sshKey("ed25519", "some words")];
  const ask = path.join(path.dirname(key), "ask");
  const answer = async (words: string) => {
    await writeFile(ask, `#!/bin/sh\necho "${words}"\n`);
    await chmod(ask, 0o700);
    const env = { ...process.env, SSH_ASKPASS: ask, SSH_ASKPASS_REQUIRE: "force", DISPLAY: ":none" };
    const args = ["node_modules/tsx/dist/cli.mjs", "scripts/sign.ts", "--key", key, "--output", copy];
    return spawnSync(process.execPath, args, { encoding: "utf8", env });
  };
  const before = await readFile(signatureOf(copy), "utf8");
  const wrong = await answer("other words");
  assert.is(wrong.status, 1);
  assert.match(wrong.stderr, /ssh-keygen could not use the key[^]*Nothing was signed/);
  assert.is(await readFile(signatureOf(copy), "utf8"), before);
  const right = await answer("some words");
  assert.is(right.status, 0, right.stderr);
  const fingerprint = fingerprintIn(right.stdout);
  assert.ok(fingerprint);
  assert.match(right.stdout, /^Signed .*\nGive this fingerprint to readers .*\nThe public key.*: ssh-ed25519 AAAA/);
  assert.ok((await verified(copy, fingerprint)).isAccepted);
  assert.equal(await readdir(path.dirname(copy)), [path.basename(copy)]);
});

signing("replaces an older signature, readable by every user, and leaves nothing else behind", async ({ site }) => {
  const copy = await copyOf(site);
  const umask = process.umask(0o077);
  const fingerprint = await sign(copy, await newKey()).finally(() => process.umask(umask));
  assert.ok((await verified(copy, fingerprint)).isAccepted);
  if (process.platform !== "win32") assert.is((await stat(signatureOf(copy))).mode & 0o777, 0o644);
  assert.equal((await readdir(copy)).sort(), (await readdir(site)).sort());
  assert.equal(await readdir(path.dirname(copy)), [path.basename(copy)]);
});

signing("refuses a site that is not as it was built, and keeps the older signature", async ({ site, key }) => {
  const copy = await copyOf(site);
  const before = await readFile(signatureOf(copy), "utf8");
  await writeFile(path.join(copy, "index.html"), "altered");
  await writeFile(path.join(copy, "new.html"), "added");
  await rm(path.join(copy, "about", "index.html"));
  const said = await refusal(copy, key);
  for (const file of ["index.html", "new.html", path.join("about", "index.html")])
    assert.ok(said.includes(`${path.join(copy, file)} · `) || said.includes(path.join(copy, file)), said);
  assert.match(said, /^3 problems[^]*not as SHA256SUMS lists it/);
  assert.is(await readFile(signatureOf(copy), "utf8"), before);
  assert.match(await refusal(await temporaryFolder("empty"), key), /contains no SHA256SUMS/);
});

signing("refuses a key in the project, in its content and in the published folder, links included", async (context) => {
  const copy = await copyOf(context.site);
  const content = await temporaryFolder("content");
  const folders = { ...foldersOf("."), content };
  await mkdir(path.join(content, "keys"));
  const inside = [path.join(content, "keys", "key.pem"), path.join(copy, "key.pem")];
  for (const file of inside) await cp(context.key, file);
  if (process.platform !== "win32") {
    const outside = path.join(await temporaryFolder("links"), "key.pem");
    await symlink(path.join(content, "keys", "key.pem"), outside);
    const within = path.join(content, "link.pem");
    await symlink(context.key, within);
    inside.push(outside, within);
  }
  for (const file of [...inside, "package.json", path.join("..", path.basename(process.cwd()), ".cache", "key")]) {
    const said = await refusal(copy, file, folders);
    assert.match(said, /the key lies in the project or in its published folder/, file);
    assert.match(said, /write: a folder elsewhere/);
  }
  assert.is(await readFile(signatureOf(copy), "utf8"), await readFile(signatureOf(context.site), "utf8"));
});

signing("says what is wrong with a file that is no Ed25519 key", async ({ site, key }) => {
  const folder = await temporaryFolder("keys");
  const file = async (name: string, text: string | Buffer) => {
    await writeFile(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const pem = { type: "pkcs8", format: "pem" } as const;
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export(pem);
  const locked = createPrivateKey(await readFile(key)).export({ ...pem, cipher: "aes-256-cbc", passphrase: "x" });
  const cases: [string, RegExp][] = [
    [path.join(folder, "none"), /cannot be read \(ENOENT\)/],
    [await file("text", "my key"), /not a private key/],
    [await file("rsa", rsa), /of the type rsa, not ed25519/],
    [await file("locked", locked), /only OpenSSH's keys may have a passphrase/],
    [await file("key.pub", "ssh-ed25519 AAAA office"), /this is the public key/],
    [await file("cut", "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n"), /damaged/],
  ];
  if (HAS_SSH_KEYGEN) {
    cases.push([await sshKey("ecdsa"), /of the type ecdsa-sha2-nistp256, not ssh-ed25519/]);
    const [, first = "", ...rest] = (await readFile(await sshKey("ed25519"), "utf8")).split("\n");
    const begin = "-----BEGIN OPENSSH PRIVATE KEY-----";
    const altered = rest[1]?.replace(/^.{20}/, (found) => found.split("").reverse().join("")) ?? "";
    cases.push([await file("altered", [begin, first, rest[0], altered, ...rest.slice(2)].join("\n")), /damaged/]);
  }
  for (const [name, said] of cases) assert.match(await refusal(site, name), said, name);
});

signing("takes the key from a pipe, as a store of secrets gives it", async ({ site, key, fingerprint }) => {
  if (process.platform === "win32") return;
  const copy = await copyOf(site);
  await rm(signatureOf(copy));
  const sign = 'cat "$1" | "$0" node_modules/tsx/dist/cli.mjs scripts/sign.ts --key /dev/stdin --output "$2"';
  const { status, stdout, stderr } = spawnSync("sh", ["-c", sign, process.execPath, key, copy], { encoding: "utf8" });
  assert.is(status, 0, stderr);
  assert.ok(stdout.includes(fingerprint));
  assert.ok((await verified(copy, fingerprint)).isAccepted);
});

signing("does not outlive its site: the next build removes it, and says so", async ({ key }) => {
  const folder = path.join(await temporaryFolder("republished"), "_site");
  const files = new Map([
    ["index.html", "one"],
    ["data/datapackage.json", "{}"],
  ]);
  await publish({ files }, folder);
  await sign(folder, key);
  const warnings = await publish({ files }, folder);
  assert.equal(
    warnings.map(({ file, message, suggestion }) => `${file}: ${message} ${suggestion}`),
    [
      "_site/SHA256SUMS.sig: the signature was of the site before this build, so it is gone. " +
        "npm run sign -- --key FILE, which signs the new site.",
    ],
  );
  assert.not((await readdir(folder)).includes("SHA256SUMS.sig"));
});

signing("is computed by check.py as by Node, whatever is changed in key, message or signature", async () => {
  if (PYTHON === undefined) return;
  const cases = Array.from({ length: 24 }, (_, index) => {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    const message = Buffer.alloc(index * 7, index);
    const { x = "" } = publicKey.export({ format: "jwk" });
    const signature = signBytes(null, message, privateKey);
    // Every third is changed: in the key, the message or the signature.
    const parts = [Buffer.from(x, "base64url"), Buffer.concat([message, Buffer.from([0])]), signature];
    const part = parts[Math.floor(index / 2) % 3];
    assert.ok(part);
    const isChanged = index % 2 === 1;
    parts[1] = isChanged && parts[1] === part ? part : message;
    if (isChanged && part !== parts[1]) part[index % 32] = (part[index % 32] ?? 0) ^ (1 << (index % 8));
    return { parts: parts.map((one) => one.toString("hex")), isSigned: !isChanged };
  });
  const [first] = cases;
  assert.ok(first);
  // The same signature with the order of the group added to its second half: RFC 8032 asks to refuse it.
  const [key = "", message = "", signature = ""] = first.parts;
  const half = BigInt(`0x${Buffer.from(signature, "hex").subarray(32).reverse().toString("hex")}`);
  const sum = (half + 2n ** 252n + 27742317777372353535851937790883648493n).toString(16).padStart(64, "0");
  const other = signature.slice(0, 64) + Buffer.from(sum, "hex").reverse().toString("hex");
  cases.push({ parts: [key, message, other], isSigned: false });
  const code = `import json,sys;sys.path.insert(0,"assets/check");import checksums
print(json.dumps([checksums.is_signed(*map(bytes.fromhex, one["parts"])) for one in json.load(sys.stdin)]))`;
  assert.equal(
    JSON.parse(runPython(["-c", code], JSON.stringify(cases)).stdout),
    cases.map(({ isSigned }) => isSigned),
  );
});

signing("signs what the format says", async () => {
  const bytes = Buffer.from(await signedBytes(Uint8Array.from(Buffer.from("abc"))));
  // SHA-512 of "abc" (FIPS 180-4).
  assert.ok(bytes.toString("latin1").startsWith("SSHSIG\0\0\0\x04file\0\0\0\0\0\0\0\x06sha512\0\0\0@"));
  assert.ok(
    bytes
      .toString("hex")
      .endsWith(
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
      ),
  );
});

signing.run();
