// Requests within limits: an answer that never comes, one that never ends, and the order of the report.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import * as assert from "uvu/assert";
import { readBody, requestAll } from "../../scripts/web-requests.ts";
import { suite } from "../support/suite.ts";

const requests = suite<{ server: Server; host: string; open: { now: number; most: number } }>("scripts web-requests");

requests.before(async (context) => {
  context.open = { now: 0, most: 0 };
  context.server = createServer(({ url }, response) => {
    context.open.now += 1;
    context.open.most = Math.max(context.open.most, context.open.now);
    response.on("close", () => (context.open.now -= 1));
    if (url === "/never") return;
    response.writeHead(url === "/301" ? 301 : url === "/302" ? 302 : 200, {
      location: url === "/301" ? "/302" : "/page",
    });
    // The head and some of the body, and then no more.
    if (url === "/slow") response.write("a part");
    else response.end("the page");
  });
  await new Promise<void>((resolve) => context.server.listen(0, "127.0.0.1", resolve));
  context.host = `http://127.0.0.1:${(context.server.address() as AddressInfo).port}`;
});

requests.after(async ({ server }) => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const read = (maxBytes: number) => async (response: Response) => String(await readBody(response, maxBytes));

requests("give up an answer that does not come or does not end in time", async ({ host }) => {
  const answers = await requestAll([`${host}/never`, `${host}/slow`], {
    command: "test",
    read: read(100),
    timeout: 50,
  });
  const answer = { state: "unreached", note: "no whole answer within 0.05 seconds" };
  assert.equal([...answers.values()], [answer, answer]);
});

requests("read no more of a body than is allowed", async ({ host }) => {
  const bodyOf = async (maxBytes: number) =>
    (await requestAll([`${host}/page`], { command: "test", read: read(maxBytes) })).get(`${host}/page`);
  assert.equal(await bodyOf(8), { state: "answers", content: "the page", at: `${host}/page`, movedTo: null });
  assert.equal(await bodyOf(7), { state: "doubtful", note: "it is longer than 7 bytes" });
});

requests("ask a host for one address at a time, and keep the order", async (context) => {
  const addresses = ["/301", "/page", "/302"].map((path) => context.host + path);
  context.open.most = 0;
  const answers = await requestAll(addresses, { command: "test", read: read(100) });
  assert.equal([...answers.keys()], addresses);
  assert.is(context.open.most, 1);
  // The last permanent redirect is what to write; a temporary one after it is not.
  assert.equal(answers.get(`${context.host}/301`), {
    state: "answers",
    content: "the page",
    at: `${context.host}/page`,
    movedTo: `${context.host}/302`,
  });
});

requests.run();
