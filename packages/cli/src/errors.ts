/** Wrong usage: the message says what to type instead. Caught in main alone, which ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Words for what the system says of a file; undefined for an error that is not about files. */
export function describeFileError(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === undefined) return undefined;
  return fileErrors[code] ?? (code.startsWith("E") ? `cannot be used (${code})` : undefined);
}

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
};
