import type { Io } from "../io.ts";
import { checkSource, type CheckedSource, type Lint } from "./check-source.ts";
import { detectFormat } from "./detect-format.ts";
import { findSources } from "./find-sources.ts";
import { readSource } from "./read-source.ts";
import type { SourceFailure } from "./source.ts";

/** Everything that a command found in its inputs. */
export interface Report {
  readonly sources: readonly CheckedSource[];
  readonly failures: readonly SourceFailure[];
  readonly passedOver: number;
}

export interface InputOptions {
  readonly from?: string | undefined;
  readonly stdinFilename?: string | undefined;
}

/** Reads and checks every input. One that cannot be read does not hide the others. */
export async function checkAll(
  paths: readonly string[],
  { from, stdinFilename }: InputOptions,
  io: Io,
  lint: Lint,
): Promise<Report> {
  const { names, failures: notFound, passedOver } = await findSources(paths, io.cwd);
  const sources: CheckedSource[] = [];
  const failures: SourceFailure[] = [...notFound];
  for (const name of names) {
    const source = await readSource(name, io, stdinFilename);
    const format = "message" in source ? source : await detectFormat(source, from);
    if ("message" in source) failures.push(source);
    else if ("message" in format) failures.push(format);
    else sources.push(checkSource(source, format, lint));
  }
  return { sources, failures, passedOver };
}
