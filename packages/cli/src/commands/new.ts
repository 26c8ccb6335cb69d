import { randomUUID } from "node:crypto";
import { basename, dirname, extname, join, resolve } from "node:path";
import { writableFormats, type ListedFormat } from "@mineral-brief/formats/listed-formats";
import { formatPath, validateArticle, type Article } from "@mineral-brief/schema";
import { noteNotRun, settingsFinder } from "../config/settings-finder.ts";
import type { Config } from "../config/config.ts";
import { UsageError, usageErrorFor } from "../errors.ts";
import { quoteArgument } from "../quote-argument.ts";
import type { Io } from "../io.ts";
import { applyDefaults } from "../conversion/apply-defaults.ts";
import { outputTarget, type FolderTarget, type OutputTarget } from "../outputs/output-target.ts";
import { fileNameOf } from "../outputs/file-name.ts";
import { formatByFileName, formatByName } from "../format-names.ts";
import { isBriefName } from "../inputs/selection.ts";
import { inspectPath } from "../outputs/path-state.ts";
import { writeAtomically } from "../outputs/write-atomically.ts";
import type { AuthorAnswers } from "../starter/ask-author.ts";
import { formatMinute } from "../starter/format-minute.ts";
import { starterArticle } from "../starter/starter-article.ts";
import { starterFormatNames } from "../starter/starter-format-names.ts";

export interface NewOptions extends Omit<AuthorAnswers, "minerals"> {
  /** The format. If undefined, inferred from the file name; otherwise YAML. */
  readonly to?: string | undefined;
  readonly language?: string | undefined;
  /** As typed: comma-separated ids or names. */
  readonly minerals?: string | undefined;
  /** The date of publication, in the format of an article. The current time if undefined. */
  readonly date?: string | undefined;
  /** Whether to ask no questions. */
  readonly yes?: boolean | undefined;
  readonly config?: string | false | undefined;
  readonly untrusted?: boolean | undefined;
}

/**
 * Writes a starter brief and prints its file name.
 *
 * Asks for missing fields at a terminal. Fields without an answer get a placeholder. Throws UsageError if the
 * file exists, because it never overwrites, or if an option is invalid.
 */
export async function newBrief(
  path: string | undefined,
  options: NewOptions,
  io: Io,
): Promise<number> {
  const target = targetOf(path, io.cwd);
  const listed = chooseFormat(target, options);
  if (target.kind === "file") requireNoFile(target.name, io.cwd);
  const config = await configFor(target, options, io);
  const answers = await answersOf(options, config, io);
  if (answers === undefined) {
    io.stderr("cancelled; nothing was written\n");
    return 130;
  }
  const article = createArticle(answers, options, listed, config);
  const written = (await listed.load()).serialise([article]);
  // The four starter formats can write every article.
  const text = await withSchema(written.ok ? written.text : "", listed);
  if (target.kind === "stdout") {
    io.stdout(text.endsWith("\n") ? text : `${text}\n`);
    return 0;
  }
  const name = target.kind === "file" ? target.name : nameIn(target, article, answers, listed);
  write(name, text, io.cwd);
  io.stdout(`${name}\n`);
  io.stderr(nextSteps(name, countPlaceholders(text)));
  return 0;
}

function targetOf(path: string | undefined, cwd: string): OutputTarget {
  if (path === undefined) return { kind: "folder", name: "", path: cwd };
  if (path === "")
    throw new UsageError("the path is empty; write a file name, such as tungsten.brief.yaml");
  return outputTarget(path, cwd);
}

function chooseFormat(target: OutputTarget, { to }: NewOptions): ListedFormat {
  if (to !== undefined) return formatByName(to, writableFormats);
  if (target.kind !== "file") return formatByName("yaml", writableFormats);
  const named = formatByFileName(basename(target.name), writableFormats);
  if (named === undefined || !starterFormatNames.includes(named.name))
    throw new UsageError(
      `${target.name}: cannot tell the format from the file extension; use .yaml, .json, .md or .txt, or set --to: ${starterFormatNames.join(", ")}`,
    );
  return named;
}

async function configFor(
  target: OutputTarget,
  { config, untrusted }: NewOptions,
  io: Io,
): Promise<Config> {
  const { cwd } = io;
  const folder =
    target.kind === "stdout"
      ? cwd
      : target.kind === "folder"
        ? target.path
        : dirname(resolve(cwd, target.name));
  const findSettings = settingsFinder({ config, untrusted, lint: false }, cwd, noteNotRun(io));
  return (await findSettings(folder)).config;
}

/** Undefined if the author cancels. */
async function answersOf(
  options: NewOptions,
  { sources = {} }: Config,
  io: Io,
): Promise<AuthorAnswers | undefined> {
  const known: AuthorAnswers = {
    headline: trimmed(options.headline),
    source: trimmed(options.source),
    sourceUrl: trimmed(options.sourceUrl),
    minerals: await parseMinerals(options.minerals),
  };
  const isComplete = known.headline && known.source && known.minerals;
  if (options.yes === true || isComplete) return known;
  const terminal = io.terminal?.();
  if (terminal === undefined) return known;
  const { askAuthor } = await import("../starter/ask-author.ts");
  return askAuthor(
    known,
    (name) => Object.hasOwn(sources, name) && sources[name]!.url !== undefined,
    terminal,
  );
}

function trimmed(value: string | undefined): string | undefined {
  return value?.trim() || undefined;
}

/** Loads the vocabulary only if it is needed, because that takes a while. */
async function parseMinerals(typed: string | undefined): Promise<string[] | undefined> {
  if (typed === undefined) return undefined;
  const { readMinerals } = await import("../starter/read-minerals.ts");
  return readMinerals(typed);
}

/** Creates the article. Throws UsageError if an option is not valid for its field. */
function createArticle(
  { headline, source, sourceUrl, minerals = [] }: AuthorAnswers,
  { language, date }: NewOptions,
  { holdsFields }: ListedFormat,
  config: Config,
): Article {
  const now = formatMinute(new Date(), config.defaults?.timeZone);
  const article = starterArticle({
    // So that the brief keeps its address and its feed entry when its headline changes. The text format has no place for it.
    id: holdsFields === true ? `urn:uuid:${randomUUID()}` : undefined,
    headline,
    source,
    sourceUrl,
    minerals,
    language: language ?? config.defaults?.language ?? "en",
    // The text format cannot hold an offset, and a time without one is ambiguous. So it gets only the date.
    date: date ?? (holdsFields === true ? now : now.slice(0, 10)),
  });
  const validation = validateArticle(article);
  if (validation.ok) return applyDefaults(article, config).article;
  const [{ path, message }] = validation.issues as [(typeof validation.issues)[number]];
  const field = formatPath(path);
  throw new UsageError(`${optionOfField[field] ?? field}: ${message}`);
}

const optionOfField: Readonly<Record<string, string>> = {
  language: "--language",
  "source.url": "--source-url",
};

/** Adds a reference to the JSON Schema for editors. */
async function withSchema(text: string, { name }: ListedFormat): Promise<string> {
  if (name !== "yaml" && name !== "json") return text;
  const { default: schema } =
    await import("@mineral-brief/schema/json-schema/1/article.editor.schema.json");
  return name === "yaml"
    ? `# yaml-language-server: $schema=${schema.$id}\n${text}`
    : text.replace("{\n", () => `{\n  "$schema": ${JSON.stringify(schema.$id)},\n`);
}

function nameIn(
  { name }: FolderTarget,
  article: Article,
  { headline }: AuthorAnswers,
  { extensions }: ListedFormat,
): string {
  // A placeholder must not become the file name.
  const titled = headline === undefined ? { ...article, headline: "" } : article;
  return join(name, `${fileNameOf(titled)}.${extensions[0]!}`);
}

function write(name: string, text: string, cwd: string): void {
  try {
    if (writeAtomically(resolve(cwd, name), text, { kind: "nothing" })) return;
  } catch (error) {
    throw usageErrorFor(name, error);
  }
  throw new UsageError(describeExisting(name));
}

/** Throws UsageError if the file exists. Called before any question is asked. */
function requireNoFile(name: string, cwd: string): void {
  try {
    if (inspectPath(resolve(cwd, name)).kind === "nothing") return;
  } catch (error) {
    throw usageErrorFor(name, error);
  }
  throw new UsageError(describeExisting(name));
}

function describeExisting(name: string): string {
  return `${name} already exists, and \`new\` never overwrites a file; choose another name`;
}

function countPlaceholders(text: string): number {
  return text.split("TODO: ").length - 1;
}

function nextSteps(name: string, placeholders: number): string {
  const shown = quoteArgument(name);
  return [
    `written with ${placeholders} placeholders; replace each text that starts with TODO:`,
    `  mineral-brief preview ${shown}   opens a live preview that refreshes when you save`,
    `  mineral-brief validate ${shown}  lists the placeholders that are left`,
    ...(isBriefName(name)
      ? []
      : [`in a folder, \`validate\` finds only names that end in .brief${extname(name)}`]),
    "",
  ].join("\n");
}
