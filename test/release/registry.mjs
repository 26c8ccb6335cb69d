import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort, untilReady } from "./port.mjs";
import { expect, plainEnv, start } from "./run.mjs";
import { tool } from "./tool.mjs";

/**
 * Starts an empty registry on a free local port. It fetches all other packages from the upstream registry.
 *
 * Returns an environment in which npm uses this registry, with its own cache and settings.
 */
export async function startRegistry(folder, upstream) {
  await mkdir(folder);
  const port = await freePort();
  await writeFile(join(folder, "config.yaml"), configuration(folder, upstream));
  const child = start(
    process.execPath,
    [
      tool("verdaccio", "verdaccio"),
      "--config",
      join(folder, "config.yaml"),
      "--listen",
      `127.0.0.1:${port}`,
    ],
    { cwd: folder },
  );
  child.stdout.resume();
  child.stderr.resume();
  const ready = await untilReady(`http://127.0.0.1:${port}/-/ping`, child, 30_000);
  expect(ready, "The local registry did not start within 30 seconds.");

  const npmrc = join(folder, "npmrc");
  await writeFile(npmrc, settings(port));
  await writeFile(join(folder, "globalrc"), "");
  const env = {
    ...plainEnv,
    npm_config_userconfig: npmrc,
    npm_config_globalconfig: join(folder, "globalrc"),
    npm_config_cache: join(folder, "cache"),
  };
  return { env };
}

// JSON is valid YAML and quotes correctly.
const configuration = (folder, upstream) =>
  JSON.stringify({
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: -1 } },
    uplinks: { upstream: { url: upstream, timeout: "60s", maxage: "60m" } },
    packages: {
      "@mineral-brief/*": { access: "$all", publish: "$all" },
      "**": { access: "$all", proxy: "upstream" },
    },
    web: { enable: false },
    log: { type: "file", path: join(folder, "verdaccio.log"), level: "warn" },
  });

const settings = (port) =>
  [
    `registry=http://127.0.0.1:${port}/`,
    `//127.0.0.1:${port}/:_authToken=rehearsal`,
    "noproxy=127.0.0.1",
    "audit=false",
    "fund=false",
    "update-notifier=false",
    "",
  ].join("\n");
