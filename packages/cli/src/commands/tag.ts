import { readableFormats } from "@mineral-brief/formats/listed-formats";
import { checkBriefs, checkBriefsWithArticles } from "../briefs/check-briefs.ts";
import type { CheckedSource } from "../checking/checked-file.ts";
import { countNoun } from "@mineral-brief/language/count-noun";
import { plainLine } from "../diagnostics/plain-line.ts";
import { describeProposal } from "@mineral-brief/language/describe-proposal";
import { paintDiff } from "../edits/paint-diff.ts";
import { printProposals, proposalsAsData } from "../edits/print-proposals.ts";
import { TagSummary } from "../edits/tag-summary.ts";
import { proposeForSource, tagText, yamlBrief, type ProposedSource } from "../edits/tag-source.ts";
import { unifiedDiff } from "../edits/unified-diff.ts";
import { exitCodeOf } from "../exit-code.ts";
import { isBriefName } from "../inputs/selection.ts";
import { requirePaths, withSeverities, type FindingOptions } from "../inputs/input-options.ts";
import type { UnreadableInput } from "../inputs/source.ts";
import type { Io } from "../io.ts";
import { formatByName } from "../format-names.ts";
import { replaceFile } from "../outputs/replace-file.ts";
import { writeBeside } from "../outputs/write-beside.ts";
import { FindingsReport } from "../reporters/findings-report.ts";

export interface TagOptions extends FindingOptions {
  readonly write?: boolean | undefined;
  readonly relations?: boolean | undefined;
  readonly json?: boolean | undefined;
  /** Whether to print the diff. If undefined, only on a terminal. */
  readonly diff?: boolean | undefined;
  /** Whether to print only how many tags are missing. Then nothing is written. */
  readonly summary?: boolean | undefined;
}

/** The state of a run. */
interface TagRun {
  readonly options: TagOptions;
  readonly io: Io;
  /** How many tags are proposed and not yet in a file. */
  proposed: number;
  /** Whether tags could not be written. */
  isIncomplete: boolean;
  readonly files: object[];
}

/**
 * Proposes tags for briefs and prints them, on a terminal with a diff. With `write`, adds the tags to the files. Relations
 * are printed but never written.
 *
 * The exit code is 1 if a proposed tag is not written or a brief has an error.
 */
export async function tag(
  paths: readonly string[],
  typedOptions: TagOptions,
  io: Io,
): Promise<number> {
  requirePaths(paths, typedOptions);
  const options = await withSeverities(typedOptions, io);
  if (options.summary === true) return summarise(paths, options, io);
  const run: TagRun = { options, io, proposed: 0, isIncomplete: false, files: [] };
  const signal = options.write === true ? io.stopSignal?.() : undefined;
  const { inputs, skipped } = await checkBriefsWithArticles(paths, { ...options, signal }, io);
  const report = new FindingsReport(options, skipped, io);
  for await (const input of inputs) {
    const failure = !input.ok ? input : await tagSource(input, run);
    if (failure !== undefined) await report.unreadable(failure);
    if (input.ok) await report.file(input);
  }
  if (options.json === true) io.stdout(`${JSON.stringify({ files: run.files }, null, 2)}\n`);
  await report.end();
  const hasUnwrittenTags = run.isIncomplete || (options.write !== true && run.proposed > 0);
  return tagExitCode(report, options, hasUnwrittenTags);
}

function tagExitCode(
  { tally }: FindingsReport,
  { maxWarnings }: TagOptions,
  hasUnwrittenTags: boolean,
): number {
  const code = exitCodeOf(tally, maxWarnings);
  return code === 0 && hasUnwrittenTags ? 1 : code;
}

/** Counts the missing tags without keeping them, so that many files can be read on several threads. */
async function summarise(paths: readonly string[], options: TagOptions, io: Io): Promise<number> {
  const countMissing = options.relations === true ? "tags and relations" : "tags";
  const { inputs, skipped } = await checkBriefs(paths, { ...options, countMissing }, io);
  const report = new FindingsReport(options, skipped, io);
  const summary = new TagSummary();
  for await (const input of inputs) {
    if (!input.ok) await report.unreadable(input);
    else {
      summary.add(input);
      await report.file(input);
    }
  }
  io.stdout(`${summary.describe()}\n`);
  await report.end();
  return tagExitCode(report, options, summary.tags > 0);
}

async function tagSource(source: CheckedSource, run: TagRun): Promise<UnreadableInput | undefined> {
  const { options, io } = run;
  const proposed = proposeForSource(source, options.relations === true);
  const tags = proposed.articles.flatMap(({ proposals }) => proposals);
  run.proposed += tags.length;
  if (options.json === true) {
    run.files.push(proposalsAsData(proposed));
    return undefined;
  }
  const writesToStdout = options.write === true && source.source.isStdin === true;
  if (formatByName(source.format, readableFormats).holdsFields !== true)
    return tagPlainText(proposed, tags.length, writesToStdout, run);
  if (!writesToStdout) io.stdout(printProposals(proposed));
  if (options.write !== true && !showsDiff(run)) return undefined;
  const { text, skipped } = await tagText(proposed);
  const name = plainLine(source.name);
  for (const proposal of skipped)
    io.stderr(
      `${name}: ${plainLine(describeProposal(proposal))}: cannot be added automatically here; add it by hand\n`,
    );
  if (skipped.length > 0) run.isIncomplete = true;
  if (options.write !== true) {
    printDiff(unifiedDiff(source.name, source.source.text, text), run);
    return undefined;
  }
  if (writesToStdout) {
    io.stdout(text);
    return undefined;
  }
  if (text === source.source.text) return undefined;
  const failure = replaceFile(source.source, text, io.cwd);
  if (failure === undefined)
    io.stderr(`${name}: ${countNoun(tags.length - skipped.length, "tag")} added\n`);
  return failure;
}

/** Writes the tags of a plain text into a YAML brief next to it, because a plain text cannot hold tags. */
async function tagPlainText(
  proposed: ProposedSource,
  tags: number,
  writesToStdout: boolean,
  run: TagRun,
): Promise<UnreadableInput | undefined> {
  const { options, io } = run;
  const { source, articles } = proposed;
  if (articles.length === 0) return undefined;
  const text = await yamlBrief(proposed);
  if (writesToStdout) {
    io.stdout(text);
    return undefined;
  }
  if (tags === 0) {
    io.stdout(printProposals(proposed));
    return undefined;
  }
  const beside = writeBeside(source.name, text, { cwd: io.cwd, write: options.write === true });
  if (!beside.ok) return beside;
  const isNew = beside.outcome === "written" || beside.outcome === "missing";
  io.stdout(printProposals(isNew ? proposed : withoutTags(proposed)));
  const name = plainLine(beside.name);
  switch (beside.outcome) {
    case "unchanged":
      io.stderr(`${name}: unchanged\n`);
      run.proposed -= tags;
      break;
    case "other":
      io.stderr(
        `${name}: not changed, because it has other content; tag this file instead, or delete it and run the command again\n`,
      );
      run.isIncomplete = true;
      break;
    case "written":
      io.stderr(
        `${name}: written with ${countNoun(tags, "tag")}${isBriefName(source.name) ? `; delete ${plainLine(source.name)} now, because a folder would have the brief twice` : ""}\n`,
      );
      break;
    case "missing":
      printDiff(unifiedDiff(beside.name, "", text), run);
  }
  return undefined;
}

/** Removes the tags that a file already has, so that only relations are printed. */
function withoutTags({ source, articles }: ProposedSource): ProposedSource {
  return { source, articles: articles.map((article) => ({ ...article, proposals: [] })) };
}

function showsDiff({ options, io }: TagRun): boolean {
  return options.diff ?? io.isTerminal;
}

function printDiff(diff: string, run: TagRun): void {
  const { options, io } = run;
  const { color = io.color } = options;
  if (showsDiff(run)) io.stdout(paintDiff(diff, { color, isTerminal: io.isTerminal }));
}
