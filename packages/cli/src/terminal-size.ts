import type { Terminal } from "./io.ts";

/**
 * Returns the same terminal with a size: 80 columns and 24 rows for those that are unknown.
 *
 * A terminal that a program makes, such as that of some CI systems, can report 0 columns. Questions would then have one
 * character per line, and no end.
 */
export function withKnownSize({ input, output }: Terminal): Terminal {
  if (!(output.columns > 0)) output.columns = 80;
  if (!(output.rows > 0)) output.rows = 24;
  return { input, output };
}
