import { countFile, emptyTally, type Tally } from "../briefs/tally.ts";
import type { CheckedFile } from "../checking/checked-file.ts";
import { countNoun } from "@mineral-brief/language/count-noun";
import type { FindingOptions } from "../inputs/input-options.ts";
import { readInFolder } from "../inputs/selection.ts";
import type { UnreadableInput } from "../inputs/source.ts";
import type { Io } from "../io.ts";
import { pretty } from "./pretty.ts";
import type { RunReport } from "./reporter.ts";

/**
 * Prints findings to standard error as `validate` does, for a command whose results go to standard output.
 *
 * Prints nothing if there is nothing to show.
 */
export class FindingsReport {
  readonly tally: Tally;
  readonly #io: Io;
  readonly #report: RunReport;
  #isSilent = true;
  #ownOutputs = 0;

  /** `shownNotes` lists codes of notes to show even without `notes`. */
  constructor(
    { notes = false, color }: FindingOptions,
    skipped: number,
    io: Io,
    shownNotes?: ReadonlySet<string>,
  ) {
    this.tally = { ...emptyTally(), skipped };
    this.#io = io;
    const columns = (): number | undefined => io.columns?.(2);
    this.#report = pretty.start({ color: color ?? io.color, notes, shownNotes, columns });
  }

  async file(file: CheckedFile): Promise<void> {
    countFile(this.tally, file);
    this.#print(await this.#report.file(file));
  }

  async unreadable(input: UnreadableInput): Promise<void> {
    this.tally.unreadable++;
    this.#print(await this.#report.unreadable(input));
  }

  /** Counts files that an earlier run of the command wrote, and that are skipped for this reason. */
  skipOwnOutputs(count: number): void {
    this.tally.skipped += count;
    this.#ownOutputs += count;
  }

  /** Prints the summary after findings, or if there was nothing to check. Otherwise prints only that files were skipped. */
  async end(): Promise<void> {
    const skipped = this.tally.skipped - this.#ownOutputs;
    if (!this.#isSilent || this.tally.files === 0) this.#print(await this.#report.end(this.tally));
    else if (skipped > 0)
      this.#print(`${countNoun(skipped, "other file")} skipped: ${readInFolder}\n`);
  }

  #print(text: string): void {
    if (text === "") return;
    this.#isSilent = false;
    this.#io.stderr(text);
  }
}
