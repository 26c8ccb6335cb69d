/** Wrong usage. The message states how to fix it. Only `main` catches it, and ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A file exists and is not replaced. Ends with exit code 1, as for a file in a folder. */
export class NotReplacedError extends UsageError {}

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

/** The project's own schema or a rule of it threw. The input that it was checking counts as unreadable. */
export class ProjectCodeError extends UsageError {}

/** Describes an error of the file system. Throws any other error. */
export function describeFileError(error: unknown): string {
  const { code = "", path = "" } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (code === "ENOENT" && /(?:^|[\\/])https?:[\\/]/.test(path))
    return "web addresses are not read; save the page, and pass the file";
  if (Object.hasOwn(fileErrors, code)) return fileErrors[code]!;
  if (code.startsWith("E")) return `the system reported ${code}`;
  throw error;
}

/** Turns an error of the file system into a UsageError. Throws any other error. */
export function usageErrorFor(name: string, error: unknown): UsageError {
  return new UsageError(`${name}: ${describeFileError(error)}`);
}

const tooLarge =
  "the file is too large to read at once; only NDJSON, with one article per line, can be this large";

const fileErrors: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  ENOTDIR: "part of the path is a file, not a folder",
  EISDIR: "this is a folder, not a file",
  EACCES: "permission denied",
  EPERM: "operation not permitted",
  ELOOP: "the symbolic link points to itself",
  ENOSPC: "no space left on the disk",
  EROFS: "the disk is read-only",
  EMFILE: "too many open files",
  ENAMETOOLONG: "the file name is too long",
  EIO: "the disk reported an input/output error",
  ENOMEM: "not enough memory",
  ERR_FS_FILE_TOO_LARGE: tooLarge,
  ERR_STRING_TOO_LONG: tooLarge,
};
