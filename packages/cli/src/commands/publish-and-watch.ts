import type { Io } from "../io.ts";
import { PreviewServer } from "../preview/preview-server.ts";
import { servedSite } from "../publish/served-site.ts";
import type { PublishOptions } from "./publish-options.ts";
import type { SiteSettings } from "./site-settings.ts";
import { watch } from "./watch.ts";

/**
 * Publishes a site, serves it on this computer, and publishes it again when a file is saved, until the process is
 * stopped. Open pages reload. Prints the address after the first run.
 *
 * Reads the settings again for each run. Serves the folder of the last run that did not fail.
 */
export async function publishAndWatch(
  readSettings: () => Promise<SiteSettings>,
  options: PublishOptions,
  io: Io,
  publishOnce: (settings: SiteSettings) => Promise<number>,
): Promise<never> {
  let { path } = (await readSettings()).target;
  const { reload, findFile } = servedSite(() => path);
  const server = await PreviewServer.start({
    files: reload,
    findFile,
    port: options.port,
    stderr: io.stderr,
  });
  let runs = 0;
  const run = async (): Promise<number> => {
    const settings = await readSettings();
    const code = await publishOnce(settings);
    ({ path } = settings.target);
    if (runs === 0) io.stdout(`${server.address}\n`);
    server.send({ runs: ++runs });
    return code;
  };
  try {
    return await watch(readSettings, options, io, run, { seesRemoved: true });
  } finally {
    server.close();
  }
}
