/** A command line as shells complete it. */
export interface CommandLine {
  readonly program: string;
  readonly commands: readonly CompletedCommand[];
}

export interface CompletedCommand {
  readonly name: string;
  /** A few words. */
  readonly does: string;
  readonly options: readonly CompletedOption[];
  /** What stands behind the options; undefined where nothing may. */
  readonly argument: CompletedValue | undefined;
}

export interface CompletedOption {
  /** With their dashes: `-o`, `--output`. */
  readonly names: readonly string[];
  readonly does: string;
  /** Undefined for an option without a value. */
  readonly value: CompletedValue | undefined;
  readonly mayBeRepeated: boolean;
}

/** What may stand in a place of the command line. */
export interface CompletedValue {
  /** As the help calls it: `format`. */
  readonly name: string;
  readonly kind: ValueKind;
  /** The words to choose from; empty for other kinds than `choices`. */
  readonly choices: readonly string[];
  /** Whether it may be left out. */
  readonly isOptional: boolean;
}

/**
 * `briefs` are files that are read, by their endings, and folders; `files` any; `codes` those of findings;
 * `severities` a code, an equals sign and a level; `other` what no shell can know.
 */
export type ValueKind =
  | "choices"
  | "briefs"
  | "files"
  | "folders"
  | "codes"
  | "severities"
  | "other";

/** What a script is made of. */
export interface CompletionWords {
  readonly commandLine: CommandLine;
  /** Endings of files that hold briefs, without the dot before them. */
  readonly endings: readonly string[];
  /** Codes that can be explained. */
  readonly codes: readonly string[];
  /** Codes that can be set to a level. */
  readonly openCodes: readonly string[];
  readonly levels: readonly string[];
}
