import { join } from "node:path";
import { buildHost, inBrowser } from "./host-app.mjs";
import { serveFolder } from "./serve-folder.mjs";
import { readWithoutScript, useBrief } from "./use-brief.mjs";

/**
 * Builds the app of a host, serves the output, and uses its page in a browser.
 *
 * `output` is the folder of the built files; `briefs` is the folder of the briefs that it reads.
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
