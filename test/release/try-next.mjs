import { join } from "node:path";
import { buildHost, inBrowser } from "./host-app.mjs";
import { freePort, untilReady } from "./port.mjs";
import { expect, plainEnv, start, stop } from "./run.mjs";
import { readWithoutScript, useBrief } from "./use-brief.mjs";

/** Uses the page in production, and in development, where React reports differences between server and browser. */
export async function tryNext(place) {
  const folder = await buildHost(place, "next");
  await inBrowser(async (browser) => {
    await whileServing(folder, "start", async (address) => {
      await useBrief(browser, address);
      await readWithoutScript(browser, address);
    });
    await whileServing(folder, "dev", (address) => useBrief(browser, address));
  });
  return "a fragment from a server component, types checked, used, read without script; hydrates without a warning";
}

async function whileServing(folder, command, action) {
  const port = await freePort();
  const next = join(folder, "node_modules/next/dist/bin/next");
  const child = start(
    process.execPath,
    [next, command, "--hostname", "127.0.0.1", "--port", String(port)],
    { cwd: folder, env: { ...plainEnv, NEXT_TELEMETRY_DISABLED: "1" } },
  );
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const address = `http://127.0.0.1:${port}/`;
  try {
    const ready = await untilReady(address, child, 60_000);
    expect(ready, `\`next ${command}\` does not answer:\n${said.slice(-2000)}`);
    await action(address);
  } finally {
    await stop(child);
  }
}
