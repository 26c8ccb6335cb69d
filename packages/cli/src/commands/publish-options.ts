import type { PublishConfig } from "../config/config.ts";
import type { CollectOptions } from "../conversion/collect-articles.ts";

/** What the command line says has priority over the config. */
export interface PublishOptions extends CollectOptions, Omit<PublishConfig, "paths"> {
  readonly force?: boolean | undefined;
  /** Whether to serve the site, and to publish it again when a file is saved, until the process is stopped. */
  readonly watch?: boolean | undefined;
  /** With `watch`: the first free port from 4646 on if undefined. */
  readonly port?: number | undefined;
  /** Whether briefs without an id get one, in their files. */
  readonly addIds?: boolean | undefined;
}
