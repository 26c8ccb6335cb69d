import { cp } from "node:fs/promises";
import { join } from "node:path";
import { launchBrowser } from "../../scripts/browser.mjs";
import { RehearsalError, npm } from "./run.mjs";

const files = join(import.meta.dirname, "hosts");

/** Copies a host's files into a folder, and the briefs into one of its own there. */
export async function addHostFiles(folder, host, briefs = "briefs") {
  await cp(join(files, host), folder, { recursive: true });
  await cp(join(files, "briefs"), join(folder, briefs), { recursive: true });
}

/** Installs a host's app from the registry of the rehearsal and builds it; gives its folder. */
export async function buildHost({ users, env }, host, briefs) {
  const folder = join(users, host);
  await addHostFiles(folder, host, briefs);
  await npm(["install"], { cwd: folder, env });
  await npm(["run", "build"], { cwd: folder, env: { ...env, NEXT_TELEMETRY_DISABLED: "1" } });
  return folder;
}

/** Does something with a browser of its own; what the browser cannot do is a RehearsalError. */
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
