import { plainLine } from "../diagnostics/plain-line.ts";
import { exitCodeOf } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { checkAll } from "../briefs/check-all.ts";
import type { CheckedSource } from "../checking/check-source.ts";
import type { InputOptions } from "../inputs/input-options.ts";
import { replaceFile } from "../outputs/replace-file.ts";
import type { SourceFailure } from "../inputs/source.ts";
import { proposeForSource, tagText, yamlBrief, type ProposedSource } from "../edits/tag-source.ts";
import { countFile, emptyTally } from "../briefs/tally.ts";
import { unifiedDiff } from "../edits/unified-diff.ts";
import { writeBeside } from "../outputs/write-beside.ts";
import { pretty } from "../reporters/pretty.ts";
import { describeProposal } from "../edits/describe-proposal.ts";
import { paintDiff } from "../edits/paint-diff.ts";
import { printProposals, proposalsAsData } from "../edits/print-proposals.ts";
import { requirePaths } from "../inputs/require-paths.ts";

export interface TagOptions extends InputOptions {
  readonly write?: boolean | undefined;
  readonly relations?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly color?: boolean | undefined;
}

/** What came of the run. */
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
 * Proposes what could be tagged in briefs, as lines and a diff; with `write` it is added to the files. Relations
 * are only ever printed.
 *
 * The exit code is 1 where something is proposed and not written, or a brief has an error.
 */
export async function tag(paths: readonly string[], options: TagOptions, io: Io): Promise<number> {
  requirePaths(paths, options);
  const run: TagRun = { options, io, proposed: 0, leftAlone: false, files: [] };
  const tally = emptyTally();
  const report = pretty.start({ color: options.color ?? io.color, notes: false });
  const { inputs, passedOver } = await checkAll(paths, { ...options, lint: false }, io);
  tally.passedOver = passedOver;
  for await (const input of inputs) {
    const failure = "message" in input ? input : await tagSource(input, run);
    if (failure !== undefined) {
      tally.unreadable++;
      io.stderr(report.failure(failure));
    }
    if ("message" in input) continue;
    const faulty = input.diagnostics.filter(({ severity }) => severity === "error");
    countFile(tally, { ...input, diagnostics: faulty });
    if (faulty.length > 0) io.stderr(await report.file({ ...input, diagnostics: faulty }));
  }
  if (options.json === true) io.stdout(`${JSON.stringify({ files: run.files }, null, 2)}\n`);
  if (tally.files === 0 && tally.unreadable === 0) io.stderr(report.end(tally));
  const code = exitCodeOf(tally);
  const isOpen = run.leftAlone || (options.write !== true && run.proposed > 0);
  return code === 0 && isOpen ? 1 : code;
}

async function tagSource(source: CheckedSource, run: TagRun): Promise<SourceFailure | undefined> {
  const { options, io } = run;
  const proposed = proposeForSource(source, options.relations === true);
  const tags = proposed.articles.flatMap(({ proposals }) => proposals);
  run.proposed += tags.length;
  if (options.json === true) {
    run.files.push(proposalsAsData(proposed));
    return undefined;
  }
  const isStandardInput = options.write === true && isFromStandardInput(source, options);
  if (source.format === "text") return tagPlainText(proposed, tags.length, isStandardInput, run);
  if (!isStandardInput) io.stdout(printProposals(proposed));
  const { text, leftOut } = tagText(proposed);
  const name = plainLine(source.name);
  for (const proposal of leftOut)
    io.stderr(
      `${name}: ${plainLine(describeProposal(proposal))}: cannot be added in place here; add it by hand\n`,
    );
  if (leftOut.length > 0) run.leftAlone = true;
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
    io.stderr(`${name}: ${countTags(tags.length - leftOut.length)} added\n`);
  return failure;
}

/** A text has no place for tags, so that they go into a YAML brief beside it. */
async function tagPlainText(
  proposed: ProposedSource,
  tags: number,
  isStandardInput: boolean,
  run: TagRun,
): Promise<SourceFailure | undefined> {
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
  if ("message" in beside) return beside;
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

function isFromStandardInput(
  { name }: CheckedSource,
  { stdinFilename = "<stdin>" }: TagOptions,
): boolean {
  return name === stdinFilename;
}

function printDiff(diff: string, { options, io }: TagRun): void {
  const { color = io.color } = options;
  if (diff !== "") io.stdout(paintDiff(diff, { color, isTerminal: io.isTerminal }));
}

function countTags(count: number): string {
  return count === 1 ? "1 tag" : `${count} tags`;
}
