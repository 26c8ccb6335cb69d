import { fixText, loadFixer, type TextFix } from "@mineral-brief/formats/fix";
import { entryIdOf } from "@mineral-brief/formats/atom";
import { checkBriefsWithArticles, type CheckBriefsOptions } from "../briefs/check-briefs.ts";
import type { CheckedSource } from "../checking/checked-file.ts";
import { countNoun } from "@mineral-brief/language/count-noun";
import { plainLine } from "../diagnostics/plain-line.ts";
import type { Io } from "../io.ts";
import { placeOf } from "../outputs/article-text.ts";
import { replaceFile } from "../outputs/replace-file.ts";
import { EntryIds } from "./entry-ids.ts";

/**
 * Adds an `id` to the articles without one, in their files. The id is that of the article in feeds, so that its feed
 * entry stays the same; if another article has it, a different one. Prints each file that it changes, and each article
 * that it cannot change.
 */
export async function addIds(
  paths: readonly string[],
  options: CheckBriefsOptions,
  io: Io,
): Promise<void> {
  const { inputs } = await checkBriefsWithArticles(paths, { ...options, lint: false }, io);
  const ids = new EntryIds();
  const withoutIds: SourceWithoutIds[] = [];
  for await (const source of inputs) {
    if (!source.ok) continue;
    const missing: MissingId[] = [];
    for (const { article, index } of source.articles) {
      if (article.id === undefined) missing.push({ index, id: entryIdOf(article) });
      else ids.add(article.id);
    }
    if (missing.length > 0)
      withoutIds.push({ source: source.source, format: source.format, missing });
  }
  for (const one of withoutIds) await addToSource(one, ids, io);
}

/** An input with articles that have no id. */
interface SourceWithoutIds extends Pick<CheckedSource, "source" | "format"> {
  readonly missing: readonly MissingId[];
}

interface MissingId {
  readonly index: number | undefined;
  /** The id of the article in feeds. */
  readonly id: string;
}

interface IdFix extends TextFix {
  readonly place: string;
}

async function addToSource(
  { source, format, missing }: SourceWithoutIds,
  ids: EntryIds,
  io: Io,
): Promise<void> {
  const fixes = missing.map(({ index, id }): IdFix => ({
    document: index ?? 0,
    edits: [{ path: ["id"], value: ids.take(id) }],
    place: placeOf(source.name, index),
  }));
  const fixer = await loadFixer(format);
  const fixed = fixer === undefined ? undefined : fixText(source.text, fixes, fixer);
  const left = fixed === undefined ? fixes : [...fixed.skipped, ...fixed.overlapping];
  for (const { place } of left)
    io.stderr(`${plainLine(`${place}: no id was added; add one by hand`)}\n`);
  if (fixed === undefined || fixed.applied.length === 0) return;
  const failure = replaceFile(source, fixed.text, io.cwd);
  const said = failure?.message ?? `${countNoun(fixed.applied.length, "id")} added`;
  io.stderr(`${plainLine(`${source.name}: ${said}`)}\n`);
}
