import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import type { ListedSource, Summary } from "./summary.ts";

/**
 * Gives each summary the sources that it cites from a list below all of them, as a digest has one. Reports that.
 *
 * A list belongs to all summaries if no other summary has one, if it has all cited numbers, and if the last summary does
 * not cite all of its entries. Entries that no summary cites stay with the last one.
 */
export function shareSources(summaries: readonly Summary[]): {
  summaries: readonly Summary[];
  notes: readonly OffsetDiagnostic[];
} {
  const list = summaries.at(-1)?.references ?? [];
  const earlier = summaries.slice(0, -1);
  if (
    earlier.length === 0 ||
    list.length === 0 ||
    earlier.some(({ references }) => references.length > 0)
  )
    return { summaries, notes: [] };
  const listed = new Set(list.map(({ id }) => id));
  const cited = summaries.map(numbersCitedBy);
  const last = cited.at(-1)!;
  const isCitedAbove = ({ id }: ListedSource): boolean =>
    cited.slice(0, -1).some((numbers) => numbers.has(id));
  const isShared =
    cited.every((numbers) => [...numbers].every((number) => listed.has(number))) &&
    list.some((entry) => isCitedAbove(entry) && !last.has(entry.id));
  if (!isShared) return { summaries, notes: [] };
  const isIn = (numbers: ReadonlySet<number>) => (entry: ListedSource) => numbers.has(entry.id);
  return {
    summaries: summaries.map((summary, index) => ({
      ...summary,
      references:
        index === earlier.length
          ? list.filter((entry) => last.has(entry.id) || !isCitedAbove(entry))
          : list.filter(isIn(cited[index]!)),
    })),
    notes: [
      {
        code: "source-list-shared",
        severity: "note",
        message: `this list of sources is shared by the ${summaries.length} texts above it; each keeps the sources that it cites`,
        start: list[0]!.start,
        end: list.at(-1)!.end,
      },
    ],
  };
}

function numbersCitedBy({ lead, groups }: Summary): Set<number> {
  const numbers = new Set<number>();
  for (const { bullets } of [{ bullets: lead }, ...groups])
    for (const { marks } of bullets)
      for (const { ids } of marks)
        for (const id of ids) if (typeof id === "number") numbers.add(id);
  return numbers;
}
