/** Gives a heading level from 1 to 6. Truncates fractions; any other value becomes 2. */
export function coerceHeadingLevel(value: unknown): number {
  const level =
    typeof value === "number" || typeof value === "string" ? Math.trunc(Number(value)) : 2;
  return level >= 1 && level <= 6 ? level : 2;
}
