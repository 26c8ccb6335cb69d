import { dirname, resolve } from "node:path";
import type { ReadableFormat } from "@mineral-brief/formats";
import type { Settings, SettingsFinder } from "../config/settings.ts";
import type { Io } from "../io.ts";
import { detectFormat } from "./detect-format.ts";
import type { InputOptions } from "./input-options.ts";
import { readSource } from "./read-source.ts";
import type { Source, UnreadableInput } from "./source.ts";

/** An input with its text, its format and its settings. */
export interface OpenedInput {
  readonly ok: true;
  readonly source: Source;
  readonly format: ReadableFormat;
  readonly settings: Settings;
}

/** The options and services that a run or a thread opens its inputs with. */
export interface InputContext<Options extends InputOptions = InputOptions> {
  readonly options: Options;
  readonly io: Io;
  /** Caches the settings of each folder. */
  readonly findSettings: SettingsFinder;
}

/** Reads an input, detects its format and finds its settings. `-` is standard input; any other name is a file. */
export async function openInput(
  name: string,
  context: InputContext,
): Promise<OpenedInput | UnreadableInput> {
  const read = await readSource(name, context.options, context.io);
  return read.ok ? openSource(read.source, name, context) : read;
}

/** Like `openInput`, for a text that has been read. */
export async function openSource(
  source: Source,
  name: string,
  context: InputContext,
): Promise<OpenedInput | UnreadableInput> {
  const detected = await detectFormat(source, context.options.from);
  if (!detected.ok) return detected;
  const settings = await settingsFor(name, context);
  return { ok: true, source, format: detected.format, settings };
}

/** Finds the settings of an input by its name. `-` is standard input. */
export async function settingsFor(
  name: string,
  { options, io, findSettings }: InputContext,
): Promise<Settings> {
  const path = resolve(io.cwd, name === "-" ? (options.stdinFilename ?? "-") : name);
  return (await findSettings(dirname(path))).forFile(path);
}
