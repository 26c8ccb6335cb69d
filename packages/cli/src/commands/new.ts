import { basename, dirname, join, resolve } from "node:path";
import { formatPath, validateArticle, type Article } from "@mineral-brief/schema";
import { noteNotRun, settingsFinder } from "../config/settings-finder.ts";
import type { Config } from "../config/config.ts";
import { UsageError, usageErrorFor } from "../errors.ts";
import type { Io } from "../io.ts";
import { applyDefaults } from "../conversion/apply-defaults.ts";
import { outputTarget, type OutputTarget } from "../outputs/output-target.ts";
import { fileNameOf } from "../outputs/file-name.ts";
import {
  formatByFileName,
  formatByName,
  writableFormats,
  type ListedFormat,
} from "../listed-formats.ts";
import { inspectPath } from "../outputs/path-state.ts";
import { writeAtomically } from "../outputs/write-atomically.ts";
import type { AuthorAnswers } from "../starter/ask-author.ts";
import { localMinute } from "../starter/local-minute.ts";
import { starterArticle } from "../starter/starter-article.ts";
import { starterFormatNames } from "../starter/starter-format-names.ts";

export interface NewOptions {
  /** The format; that of the file's name if undefined, else YAML. */
  readonly to?: string | undefined;
  readonly headline?: string | undefined;
  readonly source?: string | undefined;
  readonly sourceUrl?: string | undefined;
  readonly language?: string | undefined;
  /** As typed: ids or names, between commas. */
  readonly minerals?: string | undefined;
  /** As an article states it; now if undefined. */
  readonly date?: string | undefined;
  /** Whether nothing is asked. */
  readonly yes?: boolean | undefined;
  readonly config?: string | false | undefined;
  readonly untrusted?: boolean | undefined;
}

/**
 * Writes a starter brief and prints its name. What it does not know it asks at a terminal, and leaves a
 * placeholder in a script.
 *
 * Never overwrites. Throws UsageError where a file stands there already, or an option says nothing of use.
 */
export async function newBrief(
  path: string | undefined,
  options: NewOptions,
  io: Io,
): Promise<number> {
  const target = targetOf(path, io.cwd);
  const listed = chooseFormat(target, options);
  if (target.kind === "file") requireNothingAt(target.name, io.cwd);
  const config = await configFor(target, options, io);
  const answers = await answersOf(options, config, io);
  if (answers === undefined) {
    io.stderr("nothing is written\n");
    return 130;
  }
  const article = fill(answers, options, listed, config);
  const written = (await listed.load()).serialise([article]);
  // The four formats demand nothing of an article.
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
  if (path === "") throw new UsageError("new names no file; write a path behind it");
  return outputTarget(path, cwd);
}

function chooseFormat(target: OutputTarget, { to }: NewOptions): ListedFormat {
  if (to !== undefined) return formatByName(to, writableFormats);
  if (target.kind !== "file") return formatByName("yaml", writableFormats);
  const named = formatByFileName(basename(target.name), writableFormats);
  if (named === undefined || !starterFormatNames.includes(named.name))
    throw new UsageError(
      `${target.name}: no starter is written for this ending; end it in .yaml, .json, .md or .txt, or say --to ${starterFormatNames.join(" | ")}`,
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

/** Undefined where the author gives up. */
async function answersOf(
  options: NewOptions,
  { sources = {} }: Config,
  io: Io,
): Promise<AuthorAnswers | undefined> {
  const known: AuthorAnswers = {
    headline: given(options.headline),
    source: given(options.source),
    sourceUrl: given(options.sourceUrl),
    minerals: await chosenMinerals(options.minerals),
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

function given(value: string | undefined): string | undefined {
  return value?.trim() || undefined;
}

/** The vocabulary takes a while to load. */
async function chosenMinerals(typed: string | undefined): Promise<string[] | undefined> {
  if (typed === undefined) return undefined;
  const { readMinerals } = await import("../starter/read-minerals.ts");
  return readMinerals(typed);
}

/** Throws UsageError where an option is no value of its field. */
function fill(
  { headline, source, sourceUrl, minerals = [] }: AuthorAnswers,
  { language, date }: NewOptions,
  { name }: ListedFormat,
  config: Config,
): Article {
  const now = localMinute(new Date(), config.defaults?.timeZone);
  const article = starterArticle({
    headline,
    source,
    sourceUrl,
    minerals,
    language: language ?? config.defaults?.language ?? "en",
    // The text form has no place for an offset, and a time without one is any of some forty.
    date: date ?? (name === "text" ? now.slice(0, 10) : now),
  });
  const validation = validateArticle(article);
  if (validation.ok) return applyDefaults(article, config).article;
  const [{ path, message }] = validation.issues as [(typeof validation.issues)[number]];
  throw new UsageError(`${formatPath(path)}: ${message}`);
}

/** Tells editors which schema to complete and check by. They know draft-07 best. */
async function withSchema(text: string, { name }: ListedFormat): Promise<string> {
  if (name !== "yaml" && name !== "json") return text;
  const { default: schema } =
    await import("@mineral-brief/schema/json-schema/1/article.draft-07.schema.json");
  return name === "yaml"
    ? `# yaml-language-server: $schema=${schema.$id}\n${text}`
    : text.replace("{\n", () => `{\n  "$schema": ${JSON.stringify(schema.$id)},\n`);
}

function nameIn(
  { name }: Extract<OutputTarget, { kind: "folder" }>,
  article: Article,
  { headline }: AuthorAnswers,
  { extensions }: ListedFormat,
): string {
  // A placeholder is no name.
  const named = headline === undefined ? { ...article, headline: "" } : article;
  return join(name, `${fileNameOf(named)}.${extensions[0]!}`);
}

function write(name: string, text: string, cwd: string): void {
  try {
    if (writeAtomically(resolve(cwd, name), text, { kind: "nothing" })) return;
  } catch (error) {
    throw usageErrorFor(name, error);
  }
  throw new UsageError(describeTaken(name));
}

/** Before anything is asked: nobody answers for nothing. */
function requireNothingAt(name: string, cwd: string): void {
  try {
    if (inspectPath(resolve(cwd, name)).kind === "nothing") return;
  } catch (error) {
    throw usageErrorFor(name, error);
  }
  throw new UsageError(describeTaken(name));
}

function describeTaken(name: string): string {
  return `${name} exists, and new never overwrites; name another file`;
}

function countPlaceholders(text: string): number {
  return text.split("TODO: ").length - 1;
}

function nextSteps(name: string, places: number): string {
  const shown = /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
  return [
    `written; ${places} places wait for words, each after TODO:`,
    `  mineral-brief preview ${shown}   shows the brief while you write`,
    `  mineral-brief validate ${shown}  says what is left`,
    "",
  ].join("\n");
}
