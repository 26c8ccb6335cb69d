import { spawnSync } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { preview } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The URL of the site, with a slash at the end. */
    siteAddress: string;
    /** The folder with the site's files. */
    siteFolder: string;
  }
}

const turbo = join(import.meta.dirname, "../../../scripts/turbo.mjs");

/** Builds the site if it is not current, and serves a copy below a path, like a GitHub project page. */
export default async function buildSite(project: TestProject): Promise<() => Promise<void>> {
  const root = join(import.meta.dirname, "..");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [turbo, "run", "build", "--filter=demo", "--output-logs=errors-only"],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`Cannot build the site:\n${stdout}${stderr}`);
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  const outDir = join(folder, "some/path");
  await cp(join(root, "dist"), outDir, { recursive: true });
  const server = await preview({
    root,
    configFile: false,
    logLevel: "warn",
    appType: "mpa",
    build: { outDir: folder },
    preview: { host: "127.0.0.1", port: 0 },
  });
  project.provide("siteAddress", `${server.resolvedUrls!.local[0]!}some/path/`);
  project.provide("siteFolder", outDir);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
