/** Wrong usage. The message states how to fix it. Only `main` catches it, and ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A signal or a caller of `main` stops the run. Only `main` catches it. */
export class StopError extends Error {
  override readonly name = "StopError";
  /** 128 plus the number of the signal. */
  readonly exitCode: number;

  constructor(exitCode: number) {
    super("stopped");
    this.exitCode = exitCode;
  }
}

/** The project's own schema threw. The input that it was checking counts as unreadable. */
export class OwnSchemaError extends UsageError {}

/** Describes an error of the file system; undefined for any other error. */
export function describeFileError(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === undefined) return undefined;
  return fileErrors[code] ?? (code.startsWith("E") ? `cannot be used (${code})` : undefined);
}

/** Turns an error of the file system into a UsageError. Returns any other error unchanged. */
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
