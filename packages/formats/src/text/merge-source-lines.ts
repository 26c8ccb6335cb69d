import type { Line } from "./read-lines.ts";
import type { SourceLine } from "./source-line/source-line.ts";
import { spanOf, type Span } from "./spans.ts";
import type { Words } from "./summary.ts";

/** Takes each part of the source from the first of its lines that states it. Other lines with it are parts that are not kept. */
export function mergeSourceLines(lines: readonly Line[]): (Span & SourceLine) | undefined {
  const span = spanOf(lines);
  if (span === undefined) return undefined;
  const parts = lines.map(
    ({ sourceLine, address }): SourceLine =>
      sourceLine ?? { source: undefined, published: undefined, address, isCertain: true },
  );
  if (parts.length === 1) return { ...parts[0]!, ...span };
  const first = <Key extends keyof SourceLine>(key: Key): SourceLine[Key] | undefined =>
    parts.find((part) => part[key] !== undefined)?.[key];
  // `Source: Reuters` below a name that may be an author.
  const named =
    parts.find(({ source, isGuess }) => source !== undefined && isGuess !== true) ??
    parts.find(({ source }) => source !== undefined);
  // The date beside the name of the source, and not another one beside that of an author.
  const dated = named?.published === undefined ? parts : [named, ...parts];
  const published = dated.reduce<Words | undefined>(
    (found, part) =>
      found === undefined || (part.published && addsTime(found, part.published))
        ? part.published
        : found,
    undefined,
  );
  const kept = new Set<Span | undefined>([
    named?.source,
    published,
    first("modified"),
    first("address"),
    first("tag"),
  ]);
  const repeated = parts
    .flatMap((part): (Span | undefined)[] => [
      part.source,
      part.published,
      part.modified,
      part.address,
      part.tag,
    ])
    .filter(
      (part): part is Span =>
        part !== undefined && !kept.has(part) && !(published && contains(published, part)),
    )
    .map(({ start, end }) => ({ start, end }));
  return {
    ...span,
    source: named?.source,
    published,
    modified: first("modified"),
    address: first("address"),
    tag: first("tag"),
    isGuess: named?.isGuess ?? false,
    others: [...parts.flatMap(({ others = [] }) => others), ...repeated],
    unclearDate: first("unclearDate"),
    isCertain: true,
  };
}

/** Returns true for the day of `Date: 19 November 2025`, with its time on the next line. */
function contains(outer: Span, { start, end }: Span): boolean {
  return outer.start <= start && end <= outer.end;
}

/** Returns true if a date states the time of a day: `Generated: 2026-01-12 07:35` below `# Brief - 2026-01-12`. */
export function addsTime(day: Words, { text }: Words): boolean {
  return text.length > day.text.length && text.startsWith(`${day.text}T`);
}
