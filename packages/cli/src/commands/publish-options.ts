import type { CollectOptions } from "../conversion/collect-articles.ts";

export interface PublishOptions extends CollectOptions {
  /** Undefined if the config sets it. */
  readonly output?: string | undefined;
  readonly title?: string | undefined;
  /** The language of the labels on the site, a BCP 47 tag. The most common language of the briefs if undefined. */
  readonly language?: string | undefined;
  /** The URL of the site. */
  readonly baseUrl?: string | undefined;
  /** A template file. The built-in template if undefined. */
  readonly template?: string | undefined;
  /** A style sheet that is added to that of the site. */
  readonly style?: string | undefined;
  /** A PNG picture for previews of links. */
  readonly card?: string | undefined;
  readonly force?: boolean | undefined;
  /** Whether to serve the site, and to publish it again when a file is saved, until the process is stopped. */
  readonly watch?: boolean | undefined;
  /** With `watch`: the first free port from 4646 on if undefined. */
  readonly port?: number | undefined;
  /** Whether briefs without an id get one, in their files. */
  readonly addIds?: boolean | undefined;
}
