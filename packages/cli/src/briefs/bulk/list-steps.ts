import { closeSync, openSync, readSync } from "node:fs";
import { resolve } from "node:path";
import type { Position } from "@mineral-brief/formats";
import { describeFileError } from "../../errors.ts";
import type { Io } from "../../io.ts";
import { isNdjson, type InputOptions } from "../../inputs/input-options.ts";
import { startOfText, unreadable, type UnreadableInput } from "../../inputs/source.ts";
import { statsOf } from "../../inputs/stats-of.ts";
import type { CheckedFile } from "../../checking/checked-file.ts";
import type { CheckResult, CheckTask } from "./check-task.ts";
import {
  lineBatches,
  type BatchSizes,
  type LineBatch,
  type UnreadableLines,
} from "./line-batches.ts";
import { PieceJoiner } from "./piece-joiner.ts";
import { TimeLeft } from "./time-left.ts";

/** One step of a run. */
export interface Step {
  /** Undefined if the step has nothing to check. */
  readonly task?: CheckTask;
  /** Whether the step must run on the main thread. */
  readonly isLocal: boolean;
  /** How many inputs this step completes. */
  readonly files: number;
  /** Estimates the milliseconds of work left for the input. Undefined for a group of files; returns undefined if unknown. */
  readonly millisecondsLeft?: () => number | undefined;
  /** Turns the result of the task into the results to report. Called in the order of the steps. */
  readonly finish: (result: CheckResult) => CheckResult;
}

/** Files per task: enough to make the cost of a message between threads negligible, and few enough to share the work evenly. */
const namesPerTask = 32;
/** Bytes. A larger NDJSON file is read in pieces. */
const largeFile = 8 * 1024 * 1024;
/** Bytes. The articles of a smaller file take little memory. */
const smallFile = 1024 * 1024;
/** In bytes. Larger batches take twice the memory and are no faster. */
const sizes: BatchSizes = { batch: 48 * 1024, longestLine: 64 * 1024 * 1024 };
/** In bytes. */
const chunkSize = 48 * 1024;

/** Splits a run into steps: small files in groups, and NDJSON from standard input or from a large file by its lines. */
export async function* listSteps(
  names: readonly string[],
  options: InputOptions,
  io: Io,
): AsyncGenerator<Step> {
  let group: string[] = [];
  for (const name of names) {
    const isStdin = name === "-";
    const isByLines =
      isNdjson(name, options) && (isStdin || isLarge(resolve(io.cwd, name), largeFile));
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

/** Whether an NDJSON file should be read by its lines. A pipe should, because its size is unknown. */
function isLarge(path: string, limit: number): boolean {
  const stats = statsOf(path);
  if (stats === undefined) return false;
  return stats.isFile() ? stats.size >= limit : !stats.isDirectory();
}

/** Whether a command that keeps the articles of an input should read this NDJSON by its lines. */
export function isReadByLines(name: string, io: Io): boolean {
  return name === "-" || isLarge(resolve(io.cwd, name), smallFile);
}

/** In bytes; undefined if the path is not a regular file. */
function sizeOf(path: string): number | undefined {
  const stats = statsOf(path);
  return stats?.isFile() === true ? stats.size : undefined;
}

function filesStep(names: readonly string[], isLocal: boolean): Step {
  const task: CheckTask = { kind: "files", names };
  return { task, isLocal, files: names.length, finish: (result) => result };
}

/** Splits NDJSON into steps of some lines each, and a last one. */
export async function* lineSteps(
  name: string,
  { stdinFilename = "<stdin>" }: InputOptions,
  io: Io,
): AsyncGenerator<Step> {
  const isStdin = name === "-";
  const displayName = isStdin ? stdinFilename : name;
  const joiner = new PieceJoiner(displayName);
  const timeLeft = new TimeLeft(isStdin ? undefined : sizeOf(resolve(io.cwd, name)));
  const linesStep = ({ text, start }: LineBatch): Step => ({
    task: { kind: "lines", path: displayName, source: { name: displayName, text, isStdin, start } },
    isLocal: false,
    files: 0,
    millisecondsLeft: () => timeLeft.milliseconds,
    finish: (result) => joiner.join(result),
  });
  const lastStep = (...unreadableInputs: UnreadableInput[]): Step => ({
    isLocal: true,
    files: 1,
    finish: () => [...joiner.end(), ...unreadableInputs],
  });
  try {
    // Holds the first batch until there is a second one: if the text has one article, findings do not number it.
    let first: LineBatch | undefined;
    const chunks = isStdin ? io.stdin() : timeLeft.count(readChunks(resolve(io.cwd, name)));
    for await (const batch of lineBatches(chunks, sizes)) {
      const isFirst = joiner.expectPiece();
      if (first !== undefined) yield linesStep(first);
      first = undefined;
      if (isFirst && batch.ok) first = batch;
      else if (batch.ok) yield linesStep(batch);
      else if (batch.reason === "line-too-long") yield tooLongStep(batch, displayName, joiner);
      else return void (yield lastStep(notText(batch, displayName)));
    }
    if (first !== undefined) yield linesStep(first);
    else if (!joiner.expectsPieces) yield linesStep({ ok: true, text: "", start: startOfText });
    yield lastStep();
  } catch (error) {
    yield lastStep(unreadable(displayName, describeFileError(error)));
  }
}

/** Reads a file in pieces. Throws the system's error if it cannot be read. */
function* readChunks(path: string): Generator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    for (;;) {
      const chunk = new Uint8Array(chunkSize);
      const length = readSync(file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

function notText({ start }: UnreadableLines, name: string): UnreadableInput {
  const from =
    start.line === 1
      ? "this is not UTF-8 text"
      : `this is not UTF-8 text from line ${start.line} on`;
  return unreadable(name, `${from}; save the file as UTF-8`);
}

function tooLongStep({ start }: UnreadableLines, name: string, joiner: PieceJoiner): Step {
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
        message: "this line is longer than the limit of 64 MB; write each article on its own line",
        range: { start, end: start },
        excerpt: { before: "", marked: "", after: "…" },
      },
    ],
    ignored: 0,
  };
}
