import { dirname, resolve } from "node:path";
import type { ReadableFormat } from "@mineral-brief/formats";
import type { Settings, SettingsFinder } from "../config/settings.ts";
import type { Io } from "../io.ts";
import { detectFormat } from "./detect-format.ts";
import type { InputOptions } from "./input-options.ts";
import { readSource } from "./read-source.ts";
import type { Source, SourceFailure } from "./source.ts";

/** An input that was read, with its format and the settings for it. */
export interface OpenedInput {
  readonly source: Source;
  readonly format: ReadableFormat;
  readonly settings: Settings;
}

/** What the inputs of a run, or of a thread, are opened with. */
export interface InputContext<Options extends InputOptions = InputOptions> {
  readonly options: Options;
  readonly io: Io;
  /** Keeps the settings that it has found. */
  readonly findSettings: SettingsFinder;
}

/** Reads one input, detects its format and finds its settings. `-` is standard input, anything else the name of a file. */
export async function openInput(
  name: string,
  { options, io, findSettings }: InputContext,
): Promise<OpenedInput | SourceFailure> {
  const source = await readSource(name, options, io);
  if ("message" in source) return source;
  const format = await detectFormat(source, options.from);
  if ("message" in format) return format;
  const path = resolve(io.cwd, name === "-" ? (options.stdinFilename ?? "-") : name);
  return { source, format, settings: await findSettings(dirname(path)) };
}
