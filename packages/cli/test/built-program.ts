import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sourceHash } from "../../../scripts/source-hash.ts";
import { bundledPackages, sourceHashFile } from "../bundled-packages.ts";

const home = join(import.meta.dirname, "..");

/** The program as users start it. */
export const bin = join(home, "bin/mineral-brief.cjs");

/** The folder of the built program. */
export const dist = join(home, "dist");

let isCurrent = false;

/** Throws, with what to do, unless the program is built from the sources as they are now. */
export function requireBuild(): void {
  if (isCurrent) return;
  const file = join(dist, sourceHashFile);
  if (!existsSync(file)) throw new Error("this test runs the built program: npm run build");
  if (readFileSync(file, "utf8") !== sourceHash(bundledPackages))
    throw new Error(
      "the built program is older than its sources, so this test would check the old one: npm run build",
    );
  isCurrent = true;
}

/**
 * For a test that depends on when the machine delivers a signal, or on a terminal: on a busy machine it may fail once.
 * What is broken fails twice.
 */
export const secondTry = { retry: 1 };
