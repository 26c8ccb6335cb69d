import { fixText, loadFixer, type TextFix } from "@mineral-brief/formats/fix";
import { entryIdOf } from "@mineral-brief/formats/atom";
import { checkBriefsWithArticles, type CheckBriefsOptions } from "../briefs/check-briefs.ts";
import type { CheckedSource } from "../checking/checked-file.ts";
import { countNoun } from "../count-noun.ts";
import { plainLine } from "../diagnostics/plain-line.ts";
import { isFromStdin } from "../inputs/source.ts";
import type { Io } from "../io.ts";
import { placeOf } from "../outputs/article-text.ts";
import { replaceFile } from "../outputs/replace-file.ts";

/**
 * Adds an `id` to the articles without one, in their files. The id is that of the article in feeds, so that its feed
 * entry stays the same. Prints each file that it changes, and each article that it cannot change.
 */
export async function addIds(
  paths: readonly string[],
  options: CheckBriefsOptions,
  io: Io,
): Promise<void> {
  const { inputs } = await checkBriefsWithArticles(paths, { ...options, lint: false }, io);
  for await (const source of inputs) if (source.ok) await addToSource(source, options, io);
}

interface IdFix extends TextFix {
  readonly place: string;
}

async function addToSource(
  source: CheckedSource,
  options: CheckBriefsOptions,
  io: Io,
): Promise<void> {
  const fixes = source.articles.flatMap(({ article, index }): IdFix[] =>
    article.id === undefined
      ? [
          {
            document: index ?? 0,
            edits: [{ path: ["id"], value: entryIdOf(article) }],
            place: placeOf(source.name, index),
          },
        ]
      : [],
  );
  if (fixes.length === 0) return;
  const fixer = await loadFixer(source.format);
  const fixed =
    fixer === undefined || isFromStdin(source, options)
      ? undefined
      : fixText(source.source.text, fixes, fixer);
  const left = fixed === undefined ? fixes : [...fixed.skipped, ...fixed.overlapping];
  for (const { place } of left)
    io.stderr(`${plainLine(`${place}: no id was added; add one by hand`)}\n`);
  if (fixed === undefined || fixed.applied.length === 0) return;
  const failure = replaceFile(source.source, fixed.text, io.cwd);
  const said = failure?.message ?? `${countNoun(fixed.applied.length, "id")} added`;
  io.stderr(`${plainLine(`${source.name}: ${said}`)}\n`);
}
