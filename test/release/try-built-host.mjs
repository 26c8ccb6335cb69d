import { join } from "node:path";
import { buildHost, inBrowser } from "./host-app.mjs";
import { serveFolder } from "./serve-folder.mjs";
import { readWithoutScript, useBrief } from "./use-brief.mjs";

/**
 * Builds a host's app, serves what comes out, and uses its page in a browser.
 *
 * `output` is the folder that it builds to, `briefs` the one that it reads briefs from.
 */
export async function tryBuiltHost(place, host, { output, briefs, isWritten, says }) {
  const folder = await buildHost(place, host, briefs);
  const { address, close } = await serveFolder(join(folder, output));
  try {
    await inBrowser(async (browser) => {
      await useBrief(browser, address);
      if (isWritten) await readWithoutScript(browser, address);
    });
  } finally {
    await close();
  }
  return `${says}, used${isWritten ? ", read without script" : ""}`;
}
