// Which browser is chosen, and the messages when there is none.

import * as assert from "uvu/assert";
import { browserPath } from "../../src/handouts/browser.ts";
import { BriefingError } from "../../src/model/problem.ts";
import { suite } from "../support/suite.ts";

const finding = suite("finding a browser");
const none = { named: "", exists: () => false, unpack: null };

async function refusal(looking: Promise<string>): Promise<string> {
  const error = await looking.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  assert.instance(error, BriefingError);
  return (error as BriefingError).message;
}

finding("prefers CHROME_PATH to an installed browser", async () => {
  assert.is(await browserPath({ ...none, named: "/opt/chrome", exists: () => true }), "/opt/chrome");
});

finding("prefers an installed browser to the one from npm", async () => {
  const path = await browserPath({
    named: "",
    exists: (file) => file === "/usr/bin/chromium",
    unpack: async () => "/tmp/packed",
  });
  assert.is(path, "/usr/bin/chromium");
});

finding("falls back to the browser from npm", async () => {
  assert.is(await browserPath({ ...none, unpack: async () => "/tmp/packed" }), "/tmp/packed");
});

finding("explains what to install if there is none", async () => {
  const message = await refusal(browserPath(none));
  assert.match(message, /no Chrome or Chromium was found/);
  assert.match(message, /install Google Chrome or Chromium .*or set CHROME_PATH/);
});

finding("refuses a CHROME_PATH that names no file, and takes no other browser instead", async () => {
  const message = await refusal(
    browserPath({ named: "/opt/crome", exists: (file) => file === "/usr/bin/chromium", unpack: null }),
  );
  assert.match(message, /there is no file "\/opt\/crome"/);
});

finding.run();
