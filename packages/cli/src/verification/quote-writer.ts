import { fixText, loadFixer, type TextFix } from "@mineral-brief/formats/fix";
import { readableFormats } from "@mineral-brief/formats/listed-formats";
import { formatPath } from "@mineral-brief/schema";
import { proposeQuotes, type QuoteProposal } from "@mineral-brief/schema/verify";
import type { CheckedSource } from "../checking/checked-file.ts";
import { countNoun } from "@mineral-brief/language/count-noun";
import { plainLine } from "../diagnostics/plain-line.ts";
import type { ChangePrompt } from "../edits/change-prompt.ts";
import { unifiedDiff } from "../edits/unified-diff.ts";
import type { UnreadableInput } from "../inputs/source.ts";
import type { Io } from "../io.ts";
import { formatByName } from "../format-names.ts";
import { replaceFile } from "../outputs/replace-file.ts";
import { quoteArgument } from "../quote-argument.ts";
import type { VerifiedFile } from "./verify-source.ts";

interface QuoteFix extends TextFix {
  readonly proposal: QuoteProposal;
}

/** Adds confirmed quotes to the citations of briefs, file by file. */
export class QuoteWriter {
  /** Asks the questions; undefined if only exact quotes are written, without questions. */
  readonly #prompt: ChangePrompt | undefined;
  readonly #io: Io;

  constructor(prompt: ChangePrompt | undefined, io: Io) {
    this.#prompt = prompt;
    this.#io = io;
  }

  /** Asks for each proposal of a file and writes the accepted ones. Returns the reason if the file cannot be written. */
  async write(source: CheckedSource, file: VerifiedFile): Promise<UnreadableInput | undefined> {
    const fixes = file.articles.flatMap(({ checked, checks }) =>
      proposeQuotes(checked.article, checks)
        .filter(({ isExact }) => isExact || this.#prompt !== undefined)
        .map((proposal): QuoteFix => {
          const { path, citation } = proposal;
          return { document: checked.index ?? 0, edits: [{ path, value: citation }], proposal };
        }),
    );
    const name = plainLine(source.name);
    const say = (text: string): void => this.#io.stderr(`${name}: ${text}\n`);
    if (fixes.length === 0) {
      say("no quotes to add");
      return undefined;
    }
    if (formatByName(source.format, readableFormats).holdsFields !== true) {
      say(
        `a text summary cannot hold quotes, and ${fixes.length} ${fixes.length === 1 ? "was" : "were"} found; write it as YAML first: mineral-brief convert ${plainLine(quoteArgument(source.name))} --to yaml -o FILE`,
      );
      return undefined;
    }
    const fixer = (await loadFixer(source.format))!;
    const before = source.source.text;
    let accepted = 0;
    let text = before;
    for (const fix of fixes) {
      if (this.#prompt?.isEnded === true) break;
      // Each fix starts from the text with those before it, so that a diff shows one citation.
      const next = fixText(text, [fix], fixer);
      if (next.applied.length === 0) {
        say(
          `${formatPath(fix.proposal.path)}: cannot be added automatically here; add it by hand: ${quoteOf(fix.proposal)}`,
        );
        continue;
      }
      if (!(await this.#accepts(fix.proposal, unifiedDiff(source.name, text, next.text)))) continue;
      accepted++;
      text = next.text;
    }
    if (accepted === 0) return undefined;
    const failure = replaceFile(source.source, text, this.#io.cwd);
    if (failure === undefined) say(`${countNoun(accepted, "citation")} completed from the sources`);
    return failure;
  }

  async #accepts({ isExact }: QuoteProposal, diff: string): Promise<boolean> {
    const question = isExact
      ? "Add this? The brief quotes these words, and the source has them."
      : "Add this? It is the sentence that has most of the statement.";
    return this.#prompt === undefined || (await this.#prompt.accepts(diff, question));
  }
}

function quoteOf({ citation: { quote = "" } }: QuoteProposal): string {
  return JSON.stringify(typeof quote === "string" ? quote : quote.value);
}
