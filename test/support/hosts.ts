// Web servers, each started on a folder as its documentation says: npm's and Python's always; nginx, Caddy and Apache
// where installed.

import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmod, cp, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { temporaryFolder } from "./site.ts";

/** A server that can be started. */
export interface HostKind {
  readonly name: string;
  /** Its version as printed; null where it is not installed. */
  readonly version: string | null;
  /** Whether its headers come from the site's own files or from the sample in docs/deploying.md. */
  readonly told: boolean;
  /** Whether it answers a missing address with the site's own 404 page. */
  readonly errorPage: "everywhere" | "at the root" | "nowhere";
  /** Serves a folder on a port of its own. @param below the site's path in it, such as `briefings/jiulongpo/` */
  readonly start: (folder: string, below: string) => Promise<RunningHost>;
}

export interface RunningHost {
  /** Address of the served folder, with a final slash. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** The path below which the site is tested. */
export const BELOW = "briefings/jiulongpo/";

/** A new folder that contains the site below that path only. */
export async function placedSite(folder: string): Promise<string> {
  const outer = await temporaryFolder("hosts");
  const parent = path.join(outer, "九龙坡 briefing");
  await cp(folder, path.join(parent, BELOW), { recursive: true });
  // Servers run as another user.
  await chmod(outer, 0o755);
  return parent;
}

const NODE_MODULES = path.resolve("node_modules");

/** The servers installed on this machine. */
export function hostKinds(): readonly HostKind[] {
  const nginx = installed(["/usr/sbin/nginx", "/usr/bin/nginx"], ["-v"]);
  const caddy = installed(["/usr/bin/caddy", "/opt/homebrew/bin/caddy"], ["version"]);
  const apache = installed(["/usr/sbin/apache2"], ["-v"]);
  const python = installed(["python3", "python"], ["--version"]);
  return [
    {
      name: "serve",
      version: npmVersion("serve"),
      told: true,
      errorPage: "at the root",
      start: (folder, below) =>
        started(async (port) => {
          // It reads settings from the served folder only; below a path they must be named.
          const settings = below === "" ? [] : ["--config", path.join(below, "serve.json")];
          const options = { env: { ...process.env, NO_UPDATE_CHECK: "1" } };
          return spawn(
            process.execPath,
            [
              path.join(NODE_MODULES, "serve", "build", "main.js"),
              "--listen",
              `tcp://127.0.0.1:${port}`,
              "--no-clipboard",
              "--no-request-logging",
              ...settings,
              folder,
            ],
            options,
          );
        }, /Accepting connections/),
    },
    {
      name: "http-server",
      version: npmVersion("http-server"),
      told: false,
      errorPage: "at the root",
      start: (folder) =>
        started(
          async (port) =>
            spawn(process.execPath, [
              path.join(NODE_MODULES, "http-server", "bin", "http-server"),
              folder,
              "-a",
              "127.0.0.1",
              "-p",
              String(port),
            ]),
          /Available on/,
        ),
    },
    {
      name: "Python http.server",
      version: python?.version ?? null,
      told: false,
      errorPage: "nowhere",
      start: (folder) =>
        started(
          async (port) =>
            spawn(python?.program ?? "", [
              "-u",
              "-m",
              "http.server",
              "--bind",
              "127.0.0.1",
              "--directory",
              folder,
              String(port),
            ]),
          /Serving HTTP/,
        ),
    },
    {
      name: "nginx",
      version: nginx?.version ?? null,
      told: true,
      errorPage: "everywhere",
      start: (folder, below) =>
        started(async (port) => {
          const work = await temporaryFolder("nginx");
          const sample = (await sampleOf("nginx", folder, below)).replace("listen 80;", `listen 127.0.0.1:${port};`);
          const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map((name) => `${name}_temp_path ${work}/${name};`)
            .join(" ");
          await writeFile(
            path.join(work, "nginx.conf"),
            `user root; daemon off; pid ${work}/pid; error_log stderr notice; events {} ` +
              `http { include /etc/nginx/mime.types; access_log off; ${paths}\n${sample}\n}\n`,
          );
          return spawn(nginx?.program ?? "", ["-p", work, "-c", path.join(work, "nginx.conf"), "-e", "stderr"]);
        }, /start worker process /),
    },
    {
      name: "Caddy",
      version: caddy?.version ?? null,
      told: true,
      errorPage: "everywhere",
      start: (folder, below) =>
        started(async (port) => {
          const work = await temporaryFolder("caddy");
          const sample = (await sampleOf("caddyfile", folder, below)).replace(
            "briefing.example {",
            `http://127.0.0.1:${port} {\n\tbind 127.0.0.1`,
          );
          await writeFile(path.join(work, "Caddyfile"), `{\n\tadmin off\n\tauto_https off\n}\n${sample}\n`);
          return spawn(
            caddy?.program ?? "",
            ["run", "--config", path.join(work, "Caddyfile"), "--adapter", "caddyfile"],
            { env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work } },
          );
        }, /serving initial configuration/),
    },
    {
      name: "Apache httpd",
      version: apache?.version ?? null,
      told: false,
      errorPage: "nowhere",
      start: (folder) =>
        started(async (port) => {
          const work = await temporaryFolder("apache");
          const loaded = ["mpm_event", "authz_core", "unixd", "dir", "mime"].map((name) =>
            [
              `<IfModule !mod_${name}.c>`,
              `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
              "</IfModule>",
            ].join("\n"),
          );
          const settings = [
            ...loaded,
            `ServerRoot "${work}"`,
            "ServerName 127.0.0.1",
            `Listen 127.0.0.1:${port}`,
            `PidFile "${work}/pid"`,
            'ErrorLog "|/bin/cat"',
            "LogLevel notice",
            "TypesConfig /etc/mime.types",
            `DocumentRoot "${folder}"`,
            "DirectoryIndex index.html",
            "ServerLimit 1",
            "ThreadsPerChild 8",
            "MaxRequestWorkers 8",
            "StartServers 1",
          ];
          await writeFile(path.join(work, "httpd.conf"), `${settings.join("\n")}\n`);
          return spawn(apache?.program ?? "", ["-f", path.join(work, "httpd.conf"), "-D", "FOREGROUND"]);
        }, /resuming normal operations/),
    },
  ];
}

/** The sample of docs/deploying.md for a server, for a site that lies in this folder. */
async function sampleOf(language: string, folder: string, below: string): Promise<string> {
  const document = await readFile("docs/deploying.md", "utf8");
  const sample = new RegExp("```" + language + "\\n([\\s\\S]*?)```").exec(document)?.[1];
  if (sample === undefined) throw new Error(`docs/deploying.md has no sample marked ${language}.`);
  const placed = sample.replace("/srv/briefing", `"${folder}"`);
  if (placed === sample || !placed.includes("/404.html"))
    throw new Error(`The sample of docs/deploying.md for ${language} names no /srv/briefing, or no /404.html.`);
  const [, link] = /\bLink: (.+)/.exec(await readFile(path.join(folder, below, "_headers"), "utf8")) ?? [];
  if (link === undefined || !placed.includes('"LINK"'))
    throw new Error(`The sample of docs/deploying.md for ${language} has no "LINK", or _headers no Link.`);
  return placed.replace("/404.html", `/${below}404.html`).replace('"LINK"', `"${link.replaceAll("</", `</${below}`)}"`);
}

/** Starts a program and waits until it says that it is ready. */
async function started(start: (port: number) => Promise<ChildProcess>, ready: RegExp): Promise<RunningHost> {
  const port = await freePort();
  const child = await start(port);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk;
      if (ready.test(said)) resolve();
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`${child.spawnargs.join(" ")} ended: ${said}`)));
  });
  return {
    address: `http://127.0.0.1:${port}/`,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function installed(programs: readonly string[], ask: readonly string[]): { program: string; version: string } | null {
  for (const program of programs) {
    const { status, stdout, stderr } = spawnSync(program, ask, { encoding: "utf8" });
    // nginx prints its version to standard error.
    if (status === 0) return { program, version: /\d+(?:\.\d+)+/.exec(stdout + stderr)?.[0] ?? "of unknown version" };
  }
  return null;
}

function npmVersion(name: string): string {
  return (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version;
}
