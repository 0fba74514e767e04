// `npm run check-links` on a small folder, against a local server.

import { execFile } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import * as assert from "uvu/assert";
import { writeFiles } from "../../src/publish/publish.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const check = suite<{ server: Server; host: string; silent: string; requested: string[] }>("scripts check-links");

check.before(async (context) => {
  context.requested = [];
  context.server = createServer(({ url = "", method }, response) => {
    context.requested.push(`${method} ${url}`);
    const status = Number(/^\/(\d+)/.exec(url)?.[1] ?? 200);
    response
      .writeHead(status, status >= 300 && status < 400 ? { location: url === "/302-round" ? url : "/new" } : {})
      .end("a page");
  });
  context.host = await listening(context.server);
  // A closed port.
  const closed = createServer();
  context.silent = await listening(closed);
  await new Promise((resolve) => closed.close(resolve));
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

check.after(async ({ server }) => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Runs the command on two pages: one with all links, the other with the first. */
async function run(...links: string[]): Promise<{ code: number; output: string }> {
  const folder = await temporaryFolder("links");
  const page = (addresses: readonly string[]) => {
    const external = addresses.map((address) => `<a href="${address}" rel="external">x</a>`);
    return `<body>${external.join("")}<a href="other/index.html">y</a></body>`;
  };
  await writeFiles(
    new Map([
      ["index.html", page(links)],
      ["other/index.html", page(links.slice(0, 1))],
    ]),
    folder,
  );
  return started(folder);
}

function started(folder: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["scripts/start.mjs", "check-links", folder], (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr }),
    );
  });
}

check(
  "names dead links with their pages, moved ones and doubtful ones, and requests each address once",
  async ({ host, silent, requested }) => {
    const { code, output } = await run(
      `${host}/404-lost`,
      `${host}/fine#:~:text=words`,
      `${host}/fine#part`,
      `${host}/301-moved`,
      `${host}/302-for-now`,
      `${host}/403-no-programs`,
      `${host}/302-round`,
      `${host}/410-gone`,
      `${silent}/`,
    );
    assert.is(code, 1, output);
    assert.match(output, new RegExp(`gone +${host}/404-lost\n +status 404\n +on index\\.html, other/index\\.html\n`));
    assert.match(output, new RegExp(`gone +${host}/410-gone\n`));
    assert.match(output, new RegExp(`answers +${host}/301-moved\n +moved permanently: write ${host}/new\n`));
    assert.match(output, new RegExp(`doubtful +${host}/403-no-programs\n`));
    assert.match(output, new RegExp(`doubtful +${host}/302-round\n +more than 5 redirects\n`));
    assert.match(output, new RegExp(`unreached +${silent}/\n +ECONNREFUSED\n`));
    assert.not.match(output, /302-for-now|\/fine/);
    assert.match(output, /^8 addresses: 3 answer, 2 gone, 3 to check by hand\.$/m);
    assert.is(requested.filter((one) => one === "GET /fine").length, 1);
  },
);

check("succeeds when every address answers", async ({ host }) => {
  assert.equal(await run(`${host}/fine`), {
    code: 0,
    output: "1 address: 1 answer, 0 gone, 0 to check by hand.\n",
  });
});

check(
  "reports that the machine is offline when nothing can be reached, and a folder without pages",
  async ({ silent }) => {
    const offLine = await run(`${silent}/a`, `${silent}/b`);
    assert.is(offLine.code, 1);
    assert.match(
      offLine.output,
      /none of 2 addresses could be reached \(ECONNREFUSED\): this machine seems to be offline\./,
    );
    assert.match(offLine.output, /The links were not checked\./);
    const empty = await started(await temporaryFolder("empty"));
    assert.is(empty.code, 1);
    assert.match(empty.output, /the folder contains no page/);
  },
);

check.run();
