import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError, usageErrorFor } from "../errors.ts";
import { exitCodeOf } from "../exit-code.ts";
import type { Io } from "../io.ts";
import {
  collectArticles,
  type CollectedArticles,
  type CollectOptions,
} from "../conversion/collect-articles.ts";
import { folderTarget } from "../outputs/folder-target.ts";
import { requirePaths, withSeverities } from "../inputs/input-options.ts";
import { formatByName, writableFormats } from "../listed-formats.ts";
import { serialiseBatches, serialiseChecked } from "../conversion/serialise-checked.ts";
import { siteLabelsFor } from "../publish/site-labels.ts";
import type { Site } from "../publish/site.ts";
import defaultTemplate from "../publish/site/template.html?raw";
import { parseTemplate, type Template } from "../publish/template.ts";
import { publishIntoFolder } from "./publish-into-folder.ts";
import { reportConversion } from "../conversion/report-conversion.ts";

export interface PublishOptions extends CollectOptions {
  readonly output: string;
  readonly title?: string | undefined;
  /** The language of the labels on the site, a BCP 47 tag. The most common language of the briefs if undefined. */
  readonly language?: string | undefined;
  /** The URL of the site. */
  readonly baseUrl?: string | undefined;
  /** A template file. The built-in template if undefined. */
  readonly template?: string | undefined;
  /** The time zone of times without an offset, for articles without `timeZone`. An IANA name. Feeds need it. */
  readonly timeZone?: string | undefined;
  readonly force?: boolean | undefined;
}

/** Writes a static site: one page per brief, an index and feeds. Reports and omits briefs with errors. */
export async function publish(
  paths: readonly string[],
  typedOptions: PublishOptions,
  io: Io,
): Promise<number> {
  requirePaths(paths, typedOptions);
  const options = await withSeverities(typedOptions, io);
  const target = folderTarget(options.output, "the folder of the site", io.cwd);
  const template = readTemplate(options.template, io);
  const address = options.baseUrl === undefined ? undefined : readAddress(options.baseUrl);
  const fragment = await formatByName("html-fragment", writableFormats).load();
  const collected = await collectArticles(paths, options, { format: fragment, target }, io);
  const articles = collected.sources.flatMap((source) => source.articles);
  const language = options.language ?? commonLanguage(collected);
  const { namesFor } = await import("../names-by-language.ts");
  const nameOf = await namesFor([{ language }, ...articles.map(({ article }) => article)]);
  const batches = serialiseBatches(
    articles.map((checked) => [checked]),
    (batch) => serialiseChecked(batch, fragment, { headingLevel: 1, nameOf }),
    io,
  );
  const { tally } = await reportConversion(collected, batches, fragment, options, io);
  const code = exitCodeOf(tally, options.maxWarnings);
  if (batches.length === 0) {
    io.stderr(`${target.name}: nothing was written, because there is no brief to publish\n`);
    return Math.max(code, 1);
  }
  const site: Site = {
    title: options.title ?? "Mineral briefs",
    language,
    address,
    labels: siteLabelsFor(language),
    nameOf,
    template,
  };
  return Math.max(code, await publishIntoFolder(collected, batches, target, site, options, io));
}

function readTemplate(name: string | undefined, io: Io): Template {
  if (name === undefined) return parseTemplate(defaultTemplate, "template");
  let text: string;
  try {
    text = readFileSync(resolve(io.cwd, name), "utf8");
  } catch (error) {
    throw usageErrorFor(name, error);
  }
  const template = parseTemplate(text, name);
  for (const address of template.foreign)
    io.stderr(
      `${name}: ${address} will not load, because published pages block resources from other sites\n`,
    );
  return template;
}

/** Parses the URL of a folder, and adds a trailing slash. Throws UsageError if it is not one. */
function readAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new UsageError(
      `--base-url: expected the URL of a folder, such as https://example.org/briefs/, found \`${text}\``,
    );
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** The language of most briefs. If several languages are equally common, the first in alphabetical order. */
function commonLanguage({ sources }: CollectedArticles): string {
  const counts = new Map<string, number>();
  for (const { articles } of sources)
    for (const { article } of articles)
      counts.set(article.language, (counts.get(article.language) ?? 0) + 1);
  const [[language] = ["en"]] = [...counts].sort(
    ([left, fewer], [right, more]) => more - fewer || (left < right ? -1 : 1),
  );
  return language;
}
