// `npm run test:release`: rehearses a release. Builds, packs and publishes the packages to a local registry, then installs and
// uses them as a new user does.
import { mkdir, mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkContents } from "./check-contents.mjs";
import { checkWithTools } from "./check-with-tools.mjs";
import { copyTree } from "./copy-tree.mjs";
import { bumpVersions, pack, publish } from "./packages.mjs";
import { startRegistry } from "./registry.mjs";
import { RehearsalError, npm, stopAll, upstreamRegistry } from "./run.mjs";
import { tryCli } from "./try-cli.mjs";
import { tryFormats } from "./try-formats.mjs";
import { hostSteps } from "./try-hosts.mjs";
import { trySchema } from "./try-schema.mjs";
import { tryTypes } from "./try-types.mjs";
import { tryWidget } from "./try-widget.mjs";

const root = join(import.meta.dirname, "../..");
const version = "0.0.0-rehearsal.1";
const begun = Date.now();
let work;
let interrupted = false;

/** Runs a step, then prints in one line what it found and how long it took. */
async function step(name, action) {
  const start = Date.now();
  try {
    const found = await action();
    console.log(`${name.padEnd(16)} ${found} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    if (error instanceof RehearsalError) error.message = `${name}: ${error.message}`;
    throw error;
  }
}

async function rehearse() {
  work = await realpath(await mkdtemp(join(tmpdir(), "rehearse-")));
  const copy = join(work, "copy");
  const tarballs = join(work, "tarballs");
  await mkdir(tarballs);
  const upstream = await upstreamRegistry(root);

  let packages;
  let registry;
  await Promise.all([
    step("build", async () => {
      await copyTree(root, copy);
      packages = await bumpVersions(copy, version);
      await npm(["run", "build"], { cwd: copy });
      return `a clean copy at ${version}`;
    }),
    startRegistry(join(work, "registry"), upstream).then((started) => (registry = started)),
  ]);

  const license = await readFile(join(root, "LICENSE"), "utf8");
  for (const one of packages) {
    await step(`pack ${one.name}`, async () => {
      const { tarball, files, size } = await pack(one, tarballs);
      await checkContents(one, files, { license, version, packages });
      const checks = await checkWithTools(one, tarball);
      await publish(tarball, { cwd: work, env: registry.env });
      return `${files.length} files, ${kilobytes(size)} packed; ${checks}; published`;
    });
  }

  const place = { users: join(work, "users"), env: registry.env, version, packages };
  await inTwos([
    ...Object.entries(hostSteps).map(
      ([name, tryHost]) =>
        () =>
          step(name, () => tryHost(place)),
    ),
    () => step("try types", () => tryTypes(place)),
    () => step("try cli", () => tryCli(place)),
    () => step("try schema", () => trySchema(place)),
    () => step("try formats", () => tryFormats(place)),
    () => step("try widget", () => tryWidget(place)),
  ]);
}

/** Runs the actions, two at a time. The first failure ends the run. */
async function inTwos(actions) {
  const waiting = [...actions];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all([worker(), worker()]);
}

const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;

async function cleanUp() {
  await stopAll();
  if (work) await rm(work, { recursive: true, force: true, maxRetries: 5 });
}

for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) {
  process.once(signal, () => {
    interrupted = true;
    process.exitCode = code;
    void cleanUp().finally(() => process.exit());
  });
}

try {
  await rehearse();
  console.log(`\nThe release works: ${Math.round((Date.now() - begun) / 1000)} s.`);
} catch (error) {
  // After an interruption, later errors are only its consequences.
  if (!interrupted) {
    process.exitCode = 1;
    if (error instanceof RehearsalError)
      console.error(`\nThe release does not work. ${error.message}`);
    else console.error("\nThe rehearsal has a bug.", error);
  }
} finally {
  await cleanUp();
}
