import { join } from "node:path";
import { countNoun } from "@mineral-brief/language/count-noun";
import { plainLine } from "../diagnostics/plain-line.ts";
import { UsageError, usageErrorFor } from "../errors.ts";
import type { Io } from "../io.ts";
import { formatCount } from "../progress-line.ts";
import { findDuplicates, type ComparedArticle, type GroupedArticles } from "./find-duplicates.ts";
import { manifestName, readManifest, type Manifest } from "./manifest.ts";
import { openFolder, type OutputFolder } from "./output-folder.ts";
import type { WrittenFile } from "./write-folder.ts";

/**
 * Reads the addresses of a site, for a run that changes other files first. Throws UsageError if `openWithAddresses` would.
 * `name` is the folder as the user typed it.
 */
export function requireAddresses(path: string, name: string): Manifest {
  let manifest: Manifest | undefined;
  try {
    manifest = readManifest(path);
  } catch (error) {
    throw usageErrorFor(name, error);
  }
  if (manifest === undefined) throw noAddresses(name);
  return manifest;
}

function noAddresses(folder: string): UsageError {
  return new UsageError(
    `${join(folder, manifestName)} is damaged or from a later version of mineral-brief, and it lists the addresses of the site; restore it, for example from version control, or update mineral-brief; if you cannot, delete it and run once with --force, which forgets former addresses and replaces edited files`,
  );
}

/** What a run says about files that are as planned. */
const plainWords: ReadonlySet<string> = new Set(["written", "updated", "unchanged"]);
/** How many files that are as planned a run lists. More would hide what it says about the others. */
const mostListed = 100;

export interface FolderReportOptions {
  /** The folder, as the user typed it. */
  readonly name: string;
  /** The name of the command. */
  readonly command: string;
  /** Whether to replace edited and foreign files. */
  readonly force: boolean;
}

/** Prints the outcome of each file of a folder to standard error, and counts outcomes for the summary and the exit code. */
export class FolderReport {
  readonly #name: string;
  readonly #command: string;
  readonly #force: boolean;
  readonly #io: Io;
  readonly #counts = new Map<string, number>();
  readonly #notes: string[] = [];
  /** How many files were written, updated or unchanged, as planned. */
  #listed = 0;
  /** Whether `--force` would replace a file that no run of ours wrote, as far as the manifest knows. */
  #hasUnlisted = false;

  constructor({ name, command, force }: FolderReportOptions, io: Io) {
    this.#name = name;
    this.#command = command;
    this.#force = force;
    this.#io = io;
  }

  say(line: string): void {
    this.#io.stderr(`${plainLine(line)}\n`);
  }

  /** Says something about the input, which a further run would say again. */
  note(line: string): void {
    this.#notes.push(line);
    this.say(line);
  }

  /** The notes of this run. Undefined if it did more than write files, so that a further run may find something to do. */
  notesIfSettled(): readonly string[] | undefined {
    const isSettled = [...this.#counts.keys()].every((what) => settledCounts.has(what));
    return isSettled ? this.#notes : undefined;
  }

  /** Shows progress: `planned 120 of 6,000 files`. */
  progress(verb: string, total: number): (number: number) => void {
    return (number) =>
      this.#io.progress?.show(
        () => `${verb} ${formatCount(number)} of ${formatCount(total)} files`,
      );
  }

  count(what: string, number = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + number);
  }

  /**
   * Calls `write` with a folder that is being opened, prints the summary and closes the folder. Returns the exit code: 1 if a
   * file was not replaced or an article was omitted, 2 if a file could not be written.
   */
  async writeInto(
    opening: Promise<OutputFolder>,
    write: (folder: OutputFolder) => Promise<void>,
  ): Promise<0 | 1 | 2> {
    try {
      const folder = await opening;
      try {
        await write(folder);
        this.end();
      } finally {
        folder.close();
      }
    } catch (error) {
      throw usageErrorFor(this.#name, error);
    }
    return this.#exitCode();
  }

  /** Opens the folder. Reports a wait for another run, and a damaged manifest. */
  async open(path: string): Promise<OutputFolder> {
    const folder = await this.#open(path);
    if (folder.manifestIsDamaged)
      this.say(
        `${join(this.#name, manifestName)} is damaged, so no existing file counts as written by ${this.#command}`,
      );
    return folder;
  }

  /** Like `open`, but throws UsageError if the manifest cannot be read, because only the manifest knows all former addresses. */
  async openWithAddresses(path: string): Promise<OutputFolder> {
    const folder = await this.#open(path);
    if (!folder.manifestIsDamaged) return folder;
    folder.close();
    throw noAddresses(this.#name);
  }

  #open(path: string): Promise<OutputFolder> {
    return openFolder(path, {
      name: this.#name,
      signal: this.#io.stopSignal?.(),
      onWait: (holder) => this.say(`${this.#name}: waiting for ${holder}, which is writing there`),
    });
  }

  /** Reports articles that appear twice or share an id. Only the distinct ones are to be written. */
  omitDuplicates<Item extends ComparedArticle>(articles: readonly Item[]): GroupedArticles<Item> {
    const grouped = findDuplicates(articles);
    const { repeated, conflicting } = grouped;
    for (const { article, first } of repeated) {
      this.say(`${article.place}: omitted: same text as ${first.place}`);
      this.count("omitted (same text)");
    }
    for (const same of conflicting) {
      const places = same.map(({ place }) => place).join(" and ");
      this.say(
        `error: ${places} have the same id ${same[0]!.id} but different texts, so none is written; remove all but one, or use different ids`,
      );
      this.count("with the same id", same.length);
    }
    return grouped;
  }

  /** Prints and counts the outcome of one file. */
  add(written: WrittenFile): void {
    const words = describe(written, this.#force, this.#command);
    if (!plainWords.has(words) || this.#listed++ < mostListed)
      this.say(`${join(this.#name, written.step.file)}: ${words}`);
    if (isUnlisted(written, this.#force)) this.#hasUnlisted = true;
    this.count(outcomeNames[written.outcome]);
  }

  /** Names a file of each input that has no article for it now, and counts the others. */
  addLeft(left: ReadonlyMap<string, readonly { readonly file: string }[]>): void {
    for (const [input, files] of left) {
      const more = files.length - 1;
      const others = more === 0 ? "" : `, nor for ${countNoun(more, "other file")}`;
      this.say(
        `${join(this.#name, files[0]!.file)}: kept: ${input} has no article for it now${others}; delete it if its headline or date was corrected`,
      );
      this.count("kept", files.length);
    }
  }

  /** Prints the summary: `12 written, 3 unchanged, 1 not replaced (edited)`. */
  end(): void {
    if (this.#listed > mostListed)
      this.say(
        `${this.#name}: ${formatCount(this.#listed - mostListed)} more files without a problem`,
      );
    if (this.#hasUnlisted)
      this.say(
        `note: ${this.#command} replaces only the files that ${join(this.#name, manifestName)} lists; if that list was deleted or made again and the files above were not edited by hand, run once with --force`,
      );
    const order = [
      ...Object.values(outcomeNames),
      "kept",
      "leading on",
      "withdrawn",
      "removed",
      "omitted (same text)",
      "with the same id",
    ];
    const counted = order.flatMap((what) => {
      const number = this.#counts.get(what);
      return number === undefined ? [] : [`${number} ${what}`];
    });
    this.#io.stderr(`${counted.join(", ")}\n`);
  }

  #exitCode(): 0 | 1 | 2 {
    if (this.#counts.has("failed")) return 2;
    const names = [...this.#counts.keys()];
    return names.some((name) => name.startsWith("not replaced") || name === "with the same id")
      ? 1
      : 0;
  }
}

/** After a run with only these outcomes, all files are as planned. */
const settledCounts: ReadonlySet<string> = new Set([
  "written",
  "updated",
  "renamed",
  "unchanged",
  "leading on",
  "withdrawn",
  "removed",
]);

/** The words of the summary for each outcome, in order. */
export const outcomeNames: Readonly<Record<WrittenFile["outcome"], string>> = {
  written: "written",
  updated: "updated",
  renamed: "renamed",
  replaced: "replaced",
  unchanged: "unchanged",
  kept: "kept (edited)",
  edited: "not replaced (edited)",
  foreign: "not replaced (not ours)",
  overtaken: "not replaced (changed meanwhile)",
  failed: "failed",
};

function isUnlisted({ step, outcome }: WrittenFile, force: boolean): boolean {
  return outcome === "foreign" && step.state.kind === "file" && !force;
}

/** Describes the outcome of one file. */
function describe(written: WrittenFile, force: boolean, command: string): string {
  const { step, outcome, message } = written;
  switch (outcome) {
    case "renamed":
      return `renamed from ${step.renamedFrom}`;
    case "kept":
      return "kept: it was edited, and what it is made from has not changed since";
    case "edited":
      return "not replaced: it was edited; --force replaces it";
    case "foreign":
      return isUnlisted(written, force)
        ? `not replaced: ${command} did not write it; --force replaces it`
        : "not replaced: it is not a regular file";
    case "overtaken":
      return "not replaced: another program changed it meanwhile";
    case "failed":
      return `error: ${message}`;
    case "written":
      return step.namesake === undefined
        ? outcome
        : `written (${step.namesake.place} has the name without the number)`;
    default:
      return outcome;
  }
}
