/**
 * Quotes a file name for a shell if it has spaces or other signs with a meaning there. Uses double quotes where they are safe,
 * because the shells of Windows know no others.
 */
export function quoteArgument(name: string): string {
  if (/^[\p{L}\p{N}._/@%+,-]+$/u.test(name)) return name;
  return /["$`\\!]/.test(name) ? `'${name.replaceAll("'", "'\\''")}'` : `"${name}"`;
}
