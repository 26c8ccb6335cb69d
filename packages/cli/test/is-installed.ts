import { spawnSync } from "node:child_process";

/** Tests whether a program that some tests use is on this machine. Warns if it is not: those tests are skipped. */
export function isInstalled(program: string, versionOption = "--version"): boolean {
  const found = spawnSync(program, [versionOption]).status === 0;
  if (!found) console.warn(`${program} is not installed, so the tests that use it are skipped`);
  return found;
}
