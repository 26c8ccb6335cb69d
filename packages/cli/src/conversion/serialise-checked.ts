import type { SerialiseOptions, WritableFormat, Written } from "@mineral-brief/formats";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { locateIssues } from "../checking/locate-issues.ts";
import type { Io } from "../io.ts";
import { grouped } from "../progress-line.ts";
import type { CheckedArticle } from "../checking/checked-file.ts";

/** What came of writing articles as one text: the text, or for each article what the format demands of it. */
export type SerialisedArticles = Written | RefusedArticles;

/** Articles that are written as one text, and what came of it. */
export type Batch = SerialisedArticles & { readonly batch: readonly CheckedArticle[] };

export interface RefusedArticles {
  readonly ok: false;
  readonly refusals: ReadonlyMap<CheckedArticle, readonly Diagnostic[]>;
}

/** Serialises articles as one text. A refusal gets its place in the source that each article was read from. */
export function serialiseChecked(
  articles: readonly CheckedArticle[],
  format: WritableFormat,
  options: SerialiseOptions,
): SerialisedArticles {
  const result = format.serialise(
    articles.map(({ article }) => article),
    options,
  );
  if (result.ok) return result;
  const refusals = new Map<CheckedArticle, Diagnostic[]>();
  for (const issue of result.issues) {
    const checked = articles[issue.article]!;
    const located = locateIssues([issue], checked.document, checked.index);
    const found = refusals.get(checked);
    if (found === undefined) refusals.set(checked, located);
    else found.push(...located);
  }
  return { ok: false, refusals };
}

/** Serialises batches one after the other, and shows how far it is. Empty batches are dropped. */
export function serialiseBatches(
  batches: readonly (readonly CheckedArticle[])[],
  serialise: (batch: readonly CheckedArticle[]) => SerialisedArticles,
  io: Io,
): Batch[] {
  const serialised: Batch[] = [];
  for (const batch of batches) {
    if (batch.length === 0) continue;
    serialised.push({ batch, ...serialise(batch) });
    io.progress?.show(
      () => `converted ${grouped(serialised.length)} of ${grouped(batches.length)} articles`,
    );
  }
  return serialised;
}
