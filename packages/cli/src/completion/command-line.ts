/** A command line for shell completion. */
export interface CommandLine {
  readonly program: string;
  readonly commands: readonly CompletedCommand[];
}

export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** The argument after the options; undefined if the command takes none. */
  readonly argument: CompletedValue | undefined;
}

export interface CompletedOption {
  /** With their dashes: `-o`, `--output`. */
  readonly names: readonly string[];
  readonly description: string;
  /** Undefined for an option without a value. */
  readonly value: CompletedValue | undefined;
  readonly canRepeat: boolean;
}

/** A value of an option or argument. */
export interface CompletedValue {
  /** Its name in the help, such as `format`. */
  readonly name: string;
  readonly kind: ValueKind;
  /** The allowed values; empty unless `kind` is `choices`. */
  readonly choices: readonly string[];
  /** Whether the value can be omitted. */
  readonly isOptional: boolean;
}

/**
 * The kind of value to complete.
 *
 * `briefs`: folders, and files with the extension of a readable format. `files`: any file. `codes`: codes of
 * findings. `severities`: `CODE=LEVEL`. `other`: a value that a shell cannot complete.
 */
export type ValueKind =
  | "choices"
  | "briefs"
  | "files"
  | "folders"
  | "codes"
  | "severities"
  | "other";

/** The data of a completion script. */
export interface CompletionData {
  readonly commandLine: CommandLine;
  /** Extensions of brief files, without the leading dot. */
  readonly extensions: readonly string[];
  /** All codes, for `explain`. */
  readonly codes: readonly string[];
  /** Codes whose severity can be changed, for `--severity`. */
  readonly configurableCodes: readonly string[];
  readonly levels: readonly string[];
}
