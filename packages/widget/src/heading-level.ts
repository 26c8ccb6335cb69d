/** The headline's level, 1 to 6; 2 for what is no such number. */
export function headingLevelOf(given: unknown): number {
  const level =
    typeof given === "number" || typeof given === "string" ? Math.trunc(Number(given)) : 2;
  return level >= 1 && level <= 6 ? level : 2;
}
