// `npm run check-links` on a small folder, against a host of the test's own.

import { execFile } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import * as assert from "uvu/assert";
import { writeFiles } from "../../src/publish/publish.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const check = suite<{ server: Server; host: string; silent: string; asked: string[] }>("scripts check-links");

check.before(async (context) => {
  context.asked = [];
  context.server = createServer(({ url = "", method }, response) => {
    context.asked.push(`${method} ${url}`);
    const status = Number(/^\/(\d+)/.exec(url)?.[1] ?? 200);
    response
      .writeHead(status, status >= 300 && status < 400 ? { location: url === "/302-round" ? url : "/new" } : {})
      .end("a page");
  });
  context.host = await listening(context.server);
  // A port on which nobody listens any more.
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

/** Runs the command on a folder with a page that has these links, and another that has the first of them. */
async function run(...links: string[]): Promise<{ code: number; output: string }> {
  const folder = await temporaryFolder("links");
  const page = (addresses: readonly string[]) =>
    `<body>${addresses.map((address) => `<a href="${address}" rel="external">x</a>`).join("")}<a href="other/index.html">y</a></body>`;
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
  "names what is gone with its pages, what has moved and what it cannot tell, and asks for each address once",
  async ({ host, silent, asked }) => {
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
    assert.match(
      output,
      new RegExp(`gone +${host}/404-lost\n +the host says 404\n +on index\\.html, other/index\\.html\n`),
    );
    assert.match(output, new RegExp(`gone +${host}/410-gone\n`));
    assert.match(output, new RegExp(`answers +${host}/301-moved\n +moved for good: write ${host}/new\n`));
    assert.match(output, new RegExp(`doubtful +${host}/403-no-programs\n`));
    assert.match(output, new RegExp(`doubtful +${host}/302-round\n +it leads on more than 5 times\n`));
    assert.match(output, new RegExp(`unreached +${silent}/\n +ECONNREFUSED\n`));
    assert.not.match(output, /302-for-now|\/fine/);
    assert.match(output, /^8 addresses: 3 answer, 2 gone, 3 that a program cannot tell\.$/m);
    assert.is(asked.filter((one) => one === "GET /fine").length, 1);
  },
);

check("ends well when every address answers", async ({ host }) => {
  assert.equal(await run(`${host}/fine`), {
    code: 0,
    output: "1 address: 1 answer, 0 gone, 0 that a program cannot tell.\n",
  });
});

check(
  "says that it is off line when nothing can be reached, and that there is no page where there is none",
  async ({ silent }) => {
    const offLine = await run(`${silent}/a`, `${silent}/b`);
    assert.is(offLine.code, 1);
    assert.match(
      offLine.output,
      /none of 2 addresses could be reached \(ECONNREFUSED\): this machine seems to be off line\./,
    );
    assert.match(offLine.output, /The links were not checked\./);
    const empty = await started(await temporaryFolder("empty"));
    assert.is(empty.code, 1);
    assert.match(empty.output, /the folder holds no page/);
  },
);

check.run();
