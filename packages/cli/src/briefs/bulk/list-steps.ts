import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { resolve } from "node:path";
import { firstPosition } from "@mineral-brief/formats/internal";
import { describeFileError } from "../../errors.ts";
import type { Io } from "../../io.ts";
import { isNdjson, type InputOptions } from "../../inputs/input-options.ts";
import { unreadable, type UnreadableInput } from "../../inputs/source.ts";
import { statsOf } from "../../inputs/stats-of.ts";
import type { CheckedFile } from "../../checking/checked-file.ts";
import type { ReportedDiagnostic } from "../../diagnostics/diagnostic.ts";
import { excerptOf } from "../../diagnostics/excerpt.ts";
import type { CheckResult, CheckTask } from "./check-task.ts";
import {
  hasNullOrUtf16Mark,
  lineBatches,
  type BatchSizes,
  type LineBatch,
  type NotUtf8Line,
  type UnreadableLine,
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
  /** The bytes of a line that cannot be read. */
  readonly rejected?: Uint8Array;
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
      isNdjson(name, options) && (isStdin || needsLines(resolve(io.cwd, name), largeFile));
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

/** Whether a command that keeps the articles of an input should read this NDJSON by its lines. */
export function isReadByLines(name: string, io: Io): boolean {
  return name === "-" || needsLines(resolve(io.cwd, name), smallFile);
}

/**
 * Whether an NDJSON file should be read by its lines: because it is large, because it is a pipe, whose size is unknown, or
 * because the other lines of a file can be read if one is not UTF-8.
 */
function needsLines(path: string, limit: number): boolean {
  const stats = statsOf(path);
  if (stats === undefined) return false;
  if (!stats.isFile()) return !stats.isDirectory();
  return stats.size >= limit || hasInvalidUtf8(path);
}

function hasInvalidUtf8(path: string): boolean {
  try {
    const bytes = readFileSync(path);
    return !isUtf8(bytes) && !hasNullOrUtf16Mark(bytes);
  } catch {
    // Reported when it is read.
    return false;
  }
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
      else if (batch.reason === "not-text")
        return void (yield lastStep(notText(batch, displayName)));
      else yield unreadableLineStep(batch, displayName, joiner);
    }
    if (first !== undefined) yield linesStep(first);
    else if (!joiner.expectsPieces) yield linesStep({ ok: true, text: "", start: firstPosition });
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

function notText({ start }: UnreadableLine, name: string): UnreadableInput {
  const from =
    start.line === 1
      ? "this is not UTF-8 text"
      : `this is not UTF-8 text from line ${start.line} on`;
  return unreadable(name, `${from}; save the file as UTF-8`);
}

/** Reports a line that cannot be read. The run continues after it. */
function unreadableLineStep(
  line: Exclude<UnreadableLine, { reason: "not-text" }>,
  name: string,
  joiner: PieceJoiner,
): Step {
  const diagnostics = line.reason === "not-utf-8" ? [notUtf8(line)] : [tooLong(line)];
  const file: CheckedFile = {
    ok: true,
    name,
    format: "ndjson",
    documents: 0,
    diagnostics,
    ignored: 0,
  };
  return {
    isLocal: true,
    files: 0,
    ...(line.reason === "not-utf-8" && { rejected: line.bytes }),
    finish: () => joiner.join([file]),
  };
}

function tooLong({ start }: UnreadableLine): ReportedDiagnostic {
  return {
    code: "json-syntax",
    severity: "error",
    message: "this line is longer than the limit of 64 MB; write each article on its own line",
    range: { start, end: start },
    excerpt: { before: "", marked: "", after: "…" },
  };
}

/** Marks the first invalid byte. */
function notUtf8({ start, bytes }: NotUtf8Line): ReportedDiagnostic {
  const text = Buffer.from(bytes).toString("utf8");
  const at = text.indexOf("\uFFFD");
  const from = { ...start, offset: start.offset + at, column: start.column + at };
  const range = { start: from, end: { ...from, offset: from.offset + 1, column: from.column + 1 } };
  return {
    code: "json-syntax",
    severity: "error",
    message: "this line has a byte that is not UTF-8, so it is not read; save it as UTF-8",
    range,
    excerpt: excerptOf(text, range, start.offset),
  };
}
