import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError, usageErrorFor } from "../errors.ts";
import { exitCodeOf } from "../exit-code.ts";
import { withSeverities } from "../inputs/input-options.ts";
import type { Io } from "../io.ts";
import { keyOf } from "../outputs/article-text.ts";
import { FolderReport, outcomeNames, requireAddresses } from "../outputs/folder-report.ts";
import { blockedInStyle, type BlockedParts } from "../publish/blocked-parts.ts";
import {
  collectBriefs,
  type CollectedBrief,
  type CollectedBriefs,
} from "../publish/collect-briefs.ts";
import { readCard } from "../publish/read-card.ts";
import { programKey } from "../publish/site-cache.ts";
import { foreignLabelsOf, siteLabelsFor } from "../publish/site-labels.ts";
import { SiteWriter } from "../publish/site-writer.ts";
import type { Site } from "../publish/site.ts";
import { namesInLocale } from "../publish/names-in-locale.ts";
import defaultTemplate from "../publish/site/template.html?raw";
import { parseTemplate, type Template } from "../publish/template.ts";
import type { PublishOptions } from "./publish-options.ts";
import { readSiteSettings, type SiteSettings } from "./site-settings.ts";

/**
 * Writes a static site: one page per brief, lists, feeds and a search. Reports and omits briefs with errors. With `watch`,
 * serves it and writes it again when a file is saved.
 */
export async function publish(
  paths: readonly string[],
  options: PublishOptions,
  io: Io,
): Promise<number> {
  const readSettings = (): Promise<SiteSettings> => readSiteSettings(paths, options, io);
  if (options.watch !== true) {
    if (options.port !== undefined) throw new UsageError("--port needs --watch");
    return publishOnce(await readSettings(), io);
  }
  const { publishAndWatch } = await import("./publish-and-watch.ts");
  return publishAndWatch(readSettings, options, io, (settings) => publishOnce(settings, io));
}

async function publishOnce(settings: SiteSettings, io: Io): Promise<number> {
  const { paths, target, placeOf } = settings;
  const options = await withSeverities(settings.options, io);
  const template = readTemplate(options.template, placeOf("template"), io);
  const style = options.style === undefined ? "" : readStyle(options.style, placeOf("style"), io);
  const card =
    options.card === undefined ? readCard() : readPicture(options.card, placeOf("card"), io);
  const address =
    options.baseUrl === undefined ? undefined : readAddress(options.baseUrl, placeOf("baseUrl"));
  if (options.addIds === true) {
    if (paths.includes("-"))
      throw new UsageError("--add-ids needs files; it cannot change standard input");
    const manifest = requireAddresses(target.path, target.name);
    const { addIds } = await import("../publish/add-ids.ts");
    await addIds(paths, options, { path: target.path, manifest }, io);
  }
  const { name } = target;
  const { force = false } = options;
  const report = new FolderReport({ name, command: "publish", force }, io);
  const read = [template.text, style, keyOf(card)];
  const key = keyOf(JSON.stringify([programKey, io.cwd, paths, options, address, read]));
  const collected = await collectBriefs(paths, options, target, key, io);
  const code = exitCodeOf(collected.tally, options.maxWarnings);
  const { repeats } = collected;
  if (repeats !== undefined) {
    for (const note of repeats.notes) report.note(note);
    report.count(outcomeNames.unchanged, repeats.files.length);
    report.end();
    return code;
  }
  try {
    const { briefs } = collected;
    if (briefs.length === 0) {
      io.stderr(`${target.name}: nothing was written, because ${reasonFor(collected, paths)}\n`);
      return Math.max(code, 1);
    }
    warnWithoutIds(briefs, report);
    const site = await siteOf(briefs, options, { address, template, style, card });
    const written = await report.writeInto(
      report.openWithAddresses(target.path),
      async (folder) => {
        await new SiteWriter({ collected, site, force, folder, report, name }).write();
        folder.save();
        collected.saveCache(report.notesIfSettled());
      },
    );
    return Math.max(code, written);
  } finally {
    collected.close();
  }
}

/** What all pages of a site share. The kinds of its lists depend on the pages that are written. */
async function siteOf(
  briefs: readonly CollectedBrief[],
  { title = "Mineral briefs", language = commonLanguage(briefs), timeZone }: PublishOptions,
  parts: Pick<Site, "address" | "template" | "style" | "card">,
): Promise<Omit<Site, "kinds">> {
  const { namesFor } = await import("../names-by-language.ts");
  const { address, template } = parts;
  const locale = localeOf(language);
  return {
    ...parts,
    title,
    language,
    locale,
    names: namesInLocale(locale),
    labels: siteLabelsFor(language),
    labelLanguage: foreignLabelsOf(language),
    nameOf: await namesFor([{ language }, ...briefs.map(({ fields }) => fields)]),
    timeZone,
    key: keyOf(JSON.stringify([programKey, title, language, address, template.text, timeZone])),
  };
}

/** Says why there is no brief to publish. */
function reasonFor({ tally }: CollectedBriefs, paths: readonly string[]): string {
  const inputs = paths.map((path) => (path === "-" ? "standard input" : path)).join(", ");
  if (tally.files > 0)
    return tally.errors > 0
      ? `no brief in ${inputs} is without an error; correct the errors above`
      : `${inputs} has no brief`;
  if (tally.unreadable > 0) return `no brief in ${inputs} could be read`;
  const advice =
    tally.skipped > 0
      ? "; name the skipped files themselves, or rename them, for example to tin.brief.json"
      : "";
  return `no brief was found in ${inputs}${advice}`;
}

/**
 * Warns about briefs without an id of their own: they are recognised by what has not changed. See `findEarlierFiles`. The id
 * that reading gives a text changes with its source, date and headline.
 */
function warnWithoutIds(briefs: readonly CollectedBrief[], report: FolderReport): void {
  const risk =
    "so a brief of which too much changes at once, such as its file and its headline, gets a new page and a new feed entry";
  const warn = (
    found: readonly CollectedBrief[],
    words: readonly [one: string, more: string],
    advice: string,
  ): void => {
    const [first, ...others] = found;
    if (first === undefined) return;
    const which = others.length === 0 ? words[0] : `and ${others.length} more ${words[1]}`;
    report.note(`warning: ${first.place} ${which}, ${risk}; ${advice}`);
  };
  warn(
    briefs.filter(({ id }) => id === undefined),
    ["has no id", "have no id"],
    "--add-ids adds ids",
  );
  warn(
    briefs.filter(({ isIdMade }) => isIdMade),
    ["is a text and has no id of its own", "are texts and have no ids of their own"],
    "convert it to another format, such as Markdown, and its id stays",
  );
}

function readTemplate(name: string | undefined, place: string | undefined, io: Io): Template {
  if (name === undefined) return parseTemplate(defaultTemplate, "template");
  const template = parseTemplate(readFile(name, place, io).toString(), name);
  reportBlocked(name, template.blocked, io);
  return template;
}

function readStyle(name: string, place: string | undefined, io: Io): string {
  const style = readFile(name, place, io).toString();
  reportBlocked(name, blockedInStyle(style), io);
  return style;
}

function reportBlocked(name: string, { foreign, inert }: BlockedParts, io: Io): void {
  for (const address of foreign)
    io.stderr(
      `${name}: ${address} will not load, because published pages block resources from other sites\n`,
    );
  for (const part of inert)
    io.stderr(`${name}: ${part} will have no effect, because published pages block it\n`);
}

/** `place` is where the config names the file; undefined if the command line does. */
function readFile(name: string, place: string | undefined, { cwd }: Io): Buffer {
  try {
    return readFileSync(resolve(cwd, name));
  } catch (error) {
    throw usageErrorFor(place === undefined ? name : `${place}: ${name}`, error);
  }
}

/** Reads a PNG file. Throws UsageError if it is not one. */
function readPicture(name: string, place: string | undefined, io: Io): Uint8Array {
  const bytes = readFile(name, place, io);
  // See https://www.w3.org/TR/png-3/#5PNG-file-signature
  if (!bytes.subarray(0, 8).equals(Buffer.from("\x89PNG\r\n\x1a\n", "latin1")))
    throw new UsageError(`${name}: expected a PNG picture, best 1200 x 630 pixels`);
  return bytes;
}

/** Parses the URL of a folder, and adds a trailing slash. Throws UsageError if it is not one. */
function readAddress(text: string, place = "--base-url"): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new UsageError(
      `${place}: expected the URL of a folder, such as https://example.org/briefs/, found \`${text}\``,
    );
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** The language of most briefs. If several languages are equally common, the first in alphabetical order. */
function commonLanguage(briefs: readonly CollectedBrief[]): string {
  const counts = new Map<string, number>();
  for (const { fields } of briefs)
    counts.set(fields.language, (counts.get(fields.language) ?? 0) + 1);
  const [[language] = ["en"]] = [...counts].sort(
    ([left, fewer], [right, more]) => more - fewer || (left < right ? -1 : 1),
  );
  return language;
}

/** Returns the tag for `Intl`: English if it does not know the language, or rejects the tag. */
function localeOf(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? "en";
  } catch {
    return "en";
  }
}
