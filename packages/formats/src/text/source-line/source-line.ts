import type { Span } from "../spans.ts";
import type { StatedDate } from "../stated-date.ts";
import type { Words } from "../summary.ts";

/** The line that names the source and the local time: `Sou Hu Cai Jing· 2025-10-23 17:55`. */
export interface SourceLine {
  readonly source: Words | undefined;
  readonly published: Words | undefined;
  /** A tag before the name, such as `Acme (NYSE:ACM)` or `原创`. It is not kept. */
  readonly tag?: Span | undefined;
  /** Other parts of the line, such as `3 min read` or the author. They are not kept. */
  readonly others?: readonly Span[] | undefined;
  /** The address of the source. */
  readonly address?: Words | undefined;
  /** The date in `Updated: 25 October 2025`. */
  readonly modified?: Words | undefined;
  /** A date that is not kept, because its day is ambiguous or it does not exist, or a zone that is not known. */
  readonly unclearDate?: StatedDate | undefined;
  /** True if it is a source line anywhere in a text. Otherwise it is one only above a body, or as the last line. */
  readonly isCertain: boolean;
  /** True for the name of a source whose words do not show that it is one. False if undefined. */
  readonly isGuess?: boolean;
  /** True for `JAKARTA, Nov 26 (Reuters)`. False if undefined. */
  readonly isDateline?: boolean;
  /** True for `Lusaka Times 25/04/2025` and `Reuters`, which are source lines only below a headline. False if undefined. */
  readonly needsTitle?: boolean;
  /** True for `Brussels, 2 April 2026`, whose name may be that of a place or a person, or no name. False if undefined. */
  readonly mayBePlace?: boolean;
}

/** Adds parts that are not kept to those of a source line. */
export function withOthers<Read extends Pick<SourceLine, "others">>(
  read: Read,
  ...parts: readonly Span[]
): Read {
  return { ...read, others: [...(read.others ?? []), ...parts] };
}

/** Adds a name to a line that was read without it. The parts that neither keeps are reported with others. */
export function withName(
  read: SourceLine,
  name: Pick<SourceLine, "source" | "tag" | "others" | "address">,
): SourceLine {
  const { source, others = [] } = read;
  const replaced = source === undefined ? [] : [{ start: source.start, end: source.end }];
  return { ...read, ...name, others: [...replaced, ...others, ...(name.others ?? [])] };
}

/** Moves the spans of a source line by an offset. */
export function shift(read: SourceLine, by: number): SourceLine {
  return placeSpans(read, ({ start, end }) => ({ start: start + by, end: end + by }));
}

/** Gives each span of a source line another place. */
export function placeSpans(read: SourceLine, place: (span: Span) => Span): SourceLine {
  const { source, published, tag, others, modified, unclearDate, address } = read;
  const move = <Part extends Span>(part: Part): Part => ({ ...part, ...place(part) });
  return {
    ...read,
    source: source && move(source),
    published: published && move(published),
    ...(address && { address: move(address) }),
    ...(tag && { tag: move(tag) }),
    ...(others && { others: others.map((span) => move(span)) }),
    ...(modified && { modified: move(modified) }),
    ...(unclearDate && { unclearDate: move(unclearDate) }),
  };
}
