import { folderTarget } from "../outputs/folder-target.ts";
import type { Io } from "../io.ts";
import { PreviewServer } from "../preview/preview-server.ts";
import { servedSite } from "../publish/served-site.ts";
import type { PublishOptions } from "./publish-options.ts";
import { watch } from "./watch.ts";

export interface WatchedSite {
  readonly paths: readonly string[];
  readonly options: PublishOptions;
  /** The folder of the site. */
  readonly output: string;
  /** Further files of the site: template, style sheet, picture. */
  readonly files: readonly string[];
}

/**
 * Publishes a site, serves it on this computer, and publishes it again when a file is saved, until the process is
 * stopped. Open pages reload. Prints the address after the first run.
 */
export async function publishAndWatch(
  { paths, options, output, files }: WatchedSite,
  io: Io,
  publishOnce: () => Promise<number>,
): Promise<never> {
  const target = folderTarget(output, "the folder of the site", io.cwd);
  const { reload, findFile } = servedSite(target.path);
  const server = await PreviewServer.start({
    files: reload,
    findFile,
    port: options.port,
    stderr: io.stderr,
  });
  let runs = 0;
  try {
    return await watch(
      paths,
      options,
      io,
      async () => {
        const code = await publishOnce();
        if (runs === 0) io.stdout(`${server.address}\n`);
        server.send({ runs: ++runs });
        return code;
      },
      { files, removed: true },
    );
  } finally {
    server.close();
  }
}
