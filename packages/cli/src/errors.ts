/** Wrong usage: the message says what to type instead. Caught in main alone, which ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The run was asked to end: a signal, or a caller of `main`. Caught in main alone. */
export class StopError extends Error {
  override readonly name = "StopError";
  /** 128 plus the number of the signal. */
  readonly exitCode: number;

  constructor(exitCode: number) {
    super("stopped");
    this.exitCode = exitCode;
  }
}

/** What a project's own schema threw. An input that it was asked about counts as one that cannot be read. */
export class OwnSchemaError extends UsageError {}

/** Words for what the system says of a file; undefined for an error that is not about files. */
export function describeFileError(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === undefined) return undefined;
  return fileErrors[code] ?? (code.startsWith("E") ? `cannot be used (${code})` : undefined);
}

/** What the system says of a file as wrong usage; any other error as it is. */
export function usageErrorFor(name: string, error: unknown): unknown {
  const message = describeFileError(error);
  return message === undefined ? error : new UsageError(`${name}: ${message}`);
}

const tooLarge = "is too large to be read at once; only ndjson, an article a line, may be so long";

const fileErrors: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of this path is a file, not a folder",
  EISDIR: "is a folder",
  EACCES: "may not be read or written: permission denied",
  EPERM: "may not be changed: not permitted",
  ELOOP: "links to itself",
  ENOSPC: "no space is left on the disk",
  EROFS: "the disk is read-only",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  EIO: "the disk failed to answer",
  ENOMEM: "there is not enough memory for it",
  ERR_FS_FILE_TOO_LARGE: tooLarge,
  ERR_STRING_TOO_LONG: tooLarge,
};
