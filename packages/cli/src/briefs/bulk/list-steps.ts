import { statSync, type Stats } from "node:fs";
import { resolve } from "node:path";
import type { Position } from "@mineral-brief/formats";
import { describeFileError } from "../../errors.ts";
import type { Io } from "../../io.ts";
import type { InputOptions } from "../../inputs/input-options.ts";
import { isNdjson } from "../../inputs/input-options.ts";
import { unreadable, type UnreadableInput } from "../../inputs/source.ts";
import type { CheckedFile } from "../../checking/checked-file.ts";
import type { CheckResult, CheckTask } from "./check-task.ts";
import { lineBatches, type BatchSizes, type LineBatch, type LineFault } from "./line-batches.ts";
import { Pace } from "./pace.ts";
import { PieceJoiner } from "./piece-joiner.ts";
import { readChunks } from "./read-chunks.ts";

/** A step of a run. */
export interface Step {
  /** Undefined where there is nothing to check. */
  readonly task?: CheckTask;
  /** Whether only the main thread can do it. */
  readonly isLocal: boolean;
  /** How many inputs have been checked after it, that had not before. */
  readonly files: number;
  /** That the rest of the input will probably take. Undefined for the files of a group, and where nobody knows. */
  readonly millisecondsLeft?: number | undefined;
  /** Called in the order of the steps with the result of the task: gives what is reported. */
  readonly finish: (result: CheckResult) => CheckResult;
}

/** Names that a task takes: enough for a message between threads not to count, few enough to share out the rest. */
const namesPerTask = 32;
/** Bytes from which a file of ndjson is read piece by piece. */
const longFile = 8 * 1024 * 1024;
/** With larger batches an engine keeps twice the memory and is no faster. */
const sizes: BatchSizes = { batch: 48 * 1024, longestLine: 64 * 1024 * 1024 };

/** Cuts a run into steps: files by the dozen, and what is long, standard input or a file of ndjson, by its lines. */
export async function* listSteps(
  names: readonly string[],
  options: InputOptions,
  io: Io,
): AsyncGenerator<Step> {
  let group: string[] = [];
  for (const name of names) {
    const isStdin = name === "-";
    const isByLines = isNdjson(name, options) && (isStdin || isLong(resolve(io.cwd, name)));
    if (!isStdin && !isByLines) {
      group.push(name);
      if (group.length < namesPerTask) continue;
    }
    if (group.length > 0) yield filesStep(group, false);
    group = [];
    if (isByLines) yield* lineSteps(name, options, io);
    else if (isStdin) yield filesStep([name], true);
  }
  if (group.length > 0) yield filesStep(group, false);
}

/** Whether a file is worth reading by its lines; of a pipe nobody knows, and so it is. */
function isLong(path: string): boolean {
  const stats = statsOf(path);
  if (stats === undefined) return false;
  return stats.isFile() ? stats.size >= longFile : !stats.isDirectory();
}

/** In bytes; undefined for what is no file. */
function sizeOf(path: string): number | undefined {
  const stats = statsOf(path);
  return stats?.isFile() === true ? stats.size : undefined;
}

/** Undefined for what cannot be looked at, which reading it will explain. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function filesStep(names: readonly string[], isLocal: boolean): Step {
  const task: CheckTask = { kind: "files", names };
  return { task, isLocal, files: names.length, finish: (result) => result };
}

async function* lineSteps(
  name: string,
  { stdinFilename = "<stdin>" }: InputOptions,
  io: Io,
): AsyncGenerator<Step> {
  const isStdin = name === "-";
  const shown = isStdin ? stdinFilename : name;
  const joiner = new PieceJoiner(shown);
  const pace = new Pace(isStdin ? undefined : sizeOf(resolve(io.cwd, name)));
  const linesStep = ({ text, start }: LineBatch): Step => ({
    task: { kind: "lines", path: shown, source: { name: shown, text, start } },
    isLocal: false,
    files: 0,
    millisecondsLeft: pace.millisecondsLeft,
    finish: (result) => joiner.join(result),
  });
  const lastStep = (...failures: UnreadableInput[]): Step => ({
    isLocal: true,
    files: 1,
    finish: () => [...joiner.end(), ...failures],
  });
  try {
    // The first waits for the second, since in a text with one article no finding names its number.
    let first: LineBatch | undefined;
    const chunks = isStdin ? io.stdin() : pace.count(readChunks(resolve(io.cwd, name)));
    for await (const batch of lineBatches(chunks, sizes)) {
      const isFirst = joiner.expectPiece();
      if (first !== undefined) yield linesStep(first);
      first = undefined;
      if (isFirst && !("fault" in batch)) first = batch;
      else if (!("fault" in batch)) yield linesStep(batch);
      else if (batch.fault === "line-too-long") yield tooLongStep(batch, shown, joiner);
      else return void (yield lastStep(notText(batch, shown)));
    }
    if (first !== undefined) yield linesStep(first);
    else if (!joiner.expectsPieces) yield linesStep({ text: "", start: firstPosition });
    yield lastStep();
  } catch (error) {
    const message = describeFileError(error);
    if (message === undefined) throw error;
    yield lastStep(unreadable(shown, message));
  }
}

const firstPosition: Position = { offset: 0, line: 1, column: 1 };

function notText({ start }: LineFault, name: string): UnreadableInput {
  const from = start.line === 1 ? "is not a text" : `is not a text from line ${start.line} on`;
  return unreadable(name, `${from}: ndjson is UTF-8; if this is a text, save it as UTF-8`);
}

function tooLongStep({ start }: LineFault, name: string, joiner: PieceJoiner): Step {
  const file = tooLong(name, start);
  return { isLocal: true, files: 0, finish: () => joiner.join([file]) };
}

function tooLong(name: string, start: Position): CheckedFile {
  return {
    ok: true,
    name,
    format: "ndjson",
    documents: 0,
    diagnostics: [
      {
        code: "json-syntax",
        severity: "error",
        message:
          "this line is longer than 64 MB, which no article needs; write each article on a line of its own",
        range: { start, end: start },
        excerpt: { before: "", marked: "", after: "…" },
      },
    ],
    ignored: 0,
  };
}
