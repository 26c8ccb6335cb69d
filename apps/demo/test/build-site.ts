import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, preview } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The URL of the site, with a slash at the end. */
    siteAddress: string;
    /** The folder with the site's files. */
    siteFolder: string;
  }
}

/** Builds the site once for all tests and serves it below a path, like a GitHub project page. */
export default async function buildSite(project: TestProject): Promise<() => Promise<void>> {
  const root = join(import.meta.dirname, "..");
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  const outDir = join(folder, "some/path");
  // Otherwise packages such as Lit would be bundled for development.
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  await build({
    root,
    mode: "production",
    logLevel: "warn",
    build: { outDir, emptyOutDir: true },
  });
  process.env["NODE_ENV"] = before;
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
