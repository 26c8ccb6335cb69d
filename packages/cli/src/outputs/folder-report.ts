import { join } from "node:path";
import { plainLine } from "../diagnostics/plain-line.ts";
import type { Io } from "../io.ts";
import { formatCount } from "../progress-line.ts";
import type { ArticleText } from "./article-text.ts";
import { findDuplicates } from "./find-duplicates.ts";
import { manifestName } from "./manifest.ts";
import { openFolder, type OutputFolder } from "./output-folder.ts";
import type { WrittenFile } from "./write-folder.ts";

/** Says on standard error what becomes of the files of a folder, and counts it for the last line and the exit code. */
export class FolderReport {
  readonly #name: string;
  readonly #command: string;
  readonly #io: Io;
  readonly #counts = new Map<string, number>();

  /** `name` is the folder's, as the user typed it; `command` is that which writes. */
  constructor(name: string, command: string, io: Io) {
    this.#name = name;
    this.#command = command;
    this.#io = io;
  }

  say(line: string): void {
    this.#io.stderr(`${plainLine(line)}\n`);
  }

  /** Shows how far the work on the folder is: `planned 120 of 6,000 files`. */
  progress(verb: string, total: number): (number: number) => void {
    return (number) =>
      this.#io.progress?.show(
        () => `${verb} ${formatCount(number)} of ${formatCount(total)} files`,
      );
  }

  count(what: string, number = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + number);
  }

  /** Opens the folder, and reports if it has to wait for it or cannot tell which files are its own. */
  async open(path: string): Promise<OutputFolder> {
    const folder = await openFolder(path, {
      name: this.#name,
      signal: this.#io.stopSignal?.(),
      onWait: (holder) => this.say(`${this.#name}: waiting for ${holder}, which writes there`),
    });
    if (folder.manifestIsDamaged)
      this.say(
        `${join(this.#name, manifestName)} is damaged: no file counts as written by ${this.#command}`,
      );
    return folder;
  }

  /** Names articles that are given twice or contradict each other, and gives those that are to be written. */
  leaveOutDuplicates(articles: readonly ArticleText[]): readonly ArticleText[] {
    const { distinct, repeated, contradicting } = findDuplicates(articles);
    for (const { article, first } of repeated) {
      this.say(`${article.place}: left out: it gives the same text as ${first.place}`);
      this.count("given twice");
    }
    for (const same of contradicting) {
      const places = same.map(({ place }) => place).join(" and ");
      this.say(
        `error: ${places} say different things under the same id ${same[0]!.id}; none is written: remove all but one, or give them ids of their own`,
      );
      this.count("contradicting", same.length);
    }
    return distinct;
  }

  /** Says what came of one file. */
  add(written: WrittenFile, force: boolean): void {
    const words = describe(written, force, this.#command);
    this.say(`${join(this.#name, written.step.file)}: ${words}`);
    this.count(outcomeNames[written.outcome]);
  }

  /** Says what was counted: `12 written, 3 unchanged, 1 left alone (edited)`. */
  end(): void {
    const order = [...Object.values(outcomeNames), "removed", "given twice", "contradicting"];
    const counted = order.flatMap((what) => {
      const number = this.#counts.get(what);
      return number === undefined ? [] : [`${number} ${what}`];
    });
    this.#io.stderr(`${counted.join(", ")}\n`);
  }

  exitCode(): 0 | 1 | 2 {
    if (this.#counts.has("failed")) return 2;
    const names = [...this.#counts.keys()];
    return names.some((name) => name.startsWith("left alone") || name === "contradicting") ? 1 : 0;
  }
}

/** How the summary counts each outcome, in its order. */
const outcomeNames: Readonly<Record<WrittenFile["outcome"], string>> = {
  written: "written",
  updated: "updated",
  renamed: "renamed",
  replaced: "replaced",
  unchanged: "unchanged",
  kept: "kept as edited",
  edited: "left alone (edited)",
  foreign: "left alone (not ours)",
  overtaken: "left alone (changed meanwhile)",
  failed: "failed",
};

/** What is said of one file. */
function describe(
  { step, outcome, message }: WrittenFile,
  force: boolean,
  command: string,
): string {
  switch (outcome) {
    case "renamed":
      return `renamed from ${step.renamedFrom}`;
    case "kept":
      return "kept as edited: the article has not changed since";
    case "edited":
      return "left alone: it was edited since it was written; --force replaces it";
    case "foreign":
      return step.state.kind === "file" && !force
        ? `left alone: it says something else and was not written by ${command}; --force replaces it`
        : "left alone: it is no file";
    case "overtaken":
      return "left alone: something else has changed it meanwhile";
    case "failed":
      return `error: ${message}`;
    case "written":
      return step.namesake === undefined
        ? outcome
        : `written (${step.namesake.place} has the same date and headline)`;
    default:
      return outcome;
  }
}
