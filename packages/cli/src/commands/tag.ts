import { checkBriefsWithArticles } from "../briefs/check-briefs.ts";
import type { CheckedSource } from "../checking/checked-file.ts";
import { plainLine } from "../diagnostics/plain-line.ts";
import { describeProposal } from "../edits/describe-proposal.ts";
import { paintDiff } from "../edits/paint-diff.ts";
import { printProposals, proposalsAsData } from "../edits/print-proposals.ts";
import { proposeForSource, tagText, yamlBrief, type ProposedSource } from "../edits/tag-source.ts";
import { unifiedDiff } from "../edits/unified-diff.ts";
import { exitCodeOf } from "../exit-code.ts";
import { withSeverities, type FindingOptions } from "../inputs/input-options.ts";
import { requirePaths } from "../inputs/require-paths.ts";
import { isFromStdin, type UnreadableInput } from "../inputs/source.ts";
import type { Io } from "../io.ts";
import { replaceFile } from "../outputs/replace-file.ts";
import { writeBeside } from "../outputs/write-beside.ts";
import { FindingsReport } from "../reporters/findings-report.ts";

export interface TagOptions extends FindingOptions {
  readonly write?: boolean | undefined;
  readonly relations?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** The state of a run. */
interface TagRun {
  readonly options: TagOptions;
  readonly io: Io;
  /** How many tags are proposed. */
  proposed: number;
  /** Whether a file could not be written as it should. */
  leftAlone: boolean;
  readonly files: object[];
}

/**
 * Proposes what could be tagged in briefs, as lines and a diff; with `write` adds it to the files. Relations
 * are only ever printed.
 *
 * The exit code is 1 if something is proposed and not written, or a brief has an error.
 */
export async function tag(paths: readonly string[], typed: TagOptions, io: Io): Promise<number> {
  requirePaths(paths, typed);
  const options = await withSeverities(typed);
  const run: TagRun = { options, io, proposed: 0, leftAlone: false, files: [] };
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
  const code = exitCodeOf(report.tally, options.maxWarnings);
  const isOpen = run.leftAlone || (options.write !== true && run.proposed > 0);
  return code === 0 && isOpen ? 1 : code;
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
  const isStandardInput = options.write === true && isFromStdin(source, options);
  if (source.format === "text") return tagPlainText(proposed, tags.length, isStandardInput, run);
  if (!isStandardInput) io.stdout(printProposals(proposed));
  const { text, skipped } = tagText(proposed);
  const name = plainLine(source.name);
  for (const proposal of skipped)
    io.stderr(
      `${name}: ${plainLine(describeProposal(proposal))}: cannot be added in place here; add it by hand\n`,
    );
  if (skipped.length > 0) run.leftAlone = true;
  if (options.write !== true) {
    printDiff(unifiedDiff(source.name, source.source.text, text), run);
    return undefined;
  }
  if (isStandardInput) {
    io.stdout(text);
    return undefined;
  }
  if (text === source.source.text) return undefined;
  const failure = replaceFile(source.source, text, io.cwd);
  if (failure === undefined)
    io.stderr(`${name}: ${countTags(tags.length - skipped.length)} added\n`);
  return failure;
}

/** A text has no place for tags, so that they go into a YAML brief beside it. */
async function tagPlainText(
  proposed: ProposedSource,
  tags: number,
  isStandardInput: boolean,
  run: TagRun,
): Promise<UnreadableInput | undefined> {
  const { options, io } = run;
  const { source, articles } = proposed;
  if (articles.length === 0) return undefined;
  const text = await yamlBrief(proposed);
  if (isStandardInput) {
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
        `${name}: left alone: it says something else; tag it, or remove it to have it written anew\n`,
      );
      run.leftAlone = true;
      break;
    case "written":
      io.stderr(`${name}: written with ${countTags(tags)}\n`);
      break;
    case "missing":
      printDiff(unifiedDiff(beside.name, "", text), run);
  }
  return undefined;
}

/** What stays to be said where the tags stand in a file already. */
function withoutTags({ source, articles }: ProposedSource): ProposedSource {
  return { source, articles: articles.map((article) => ({ ...article, proposals: [] })) };
}

function printDiff(diff: string, { options, io }: TagRun): void {
  const { color = io.color } = options;
  if (diff !== "") io.stdout(paintDiff(diff, { color, isTerminal: io.isTerminal }));
}

function countTags(count: number): string {
  return count === 1 ? "1 tag" : `${count} tags`;
}
