import { cp } from "node:fs/promises";
import { join } from "node:path";
import { launchBrowser } from "../../scripts/browser.mjs";
import { RehearsalError, npm } from "./run.mjs";

const files = join(import.meta.dirname, "hosts");

/** Copies the files of a host into a folder, and the briefs into a folder inside it. */
export async function addHostFiles(folder, host, briefs = "briefs") {
  await cp(join(files, host), folder, { recursive: true });
  await cp(join(files, "briefs"), join(folder, briefs), { recursive: true });
}

/** Installs the app of a host from the local registry and builds it. Returns its folder. */
export async function buildHost({ users, env }, host, briefs) {
  const folder = join(users, host);
  await addHostFiles(folder, host, briefs);
  await npm(["install"], { cwd: folder, env });
  await npm(["run", "build"], { cwd: folder, env: { ...env, NEXT_TELEMETRY_DISABLED: "1" } });
  return folder;
}

/** Runs an action with a new browser. Turns errors of the browser into a RehearsalError. */
export async function inBrowser(action) {
  const browser = await launchBrowser();
  try {
    return await action(browser);
  } catch (error) {
    if (error instanceof RehearsalError) throw error;
    throw new RehearsalError(error.message);
  } finally {
    await browser.close();
  }
}
