import { join, relative, resolve, sep } from "node:path";
import type { WritableFormat } from "@mineral-brief/formats";
import { usageErrorFor } from "../errors.ts";
import type { Io } from "../io.ts";
import { placeOf, type ArticleText } from "../pipeline/article-text.ts";
import type { CollectedArticles } from "../pipeline/collect-articles.ts";
import type { ConvertTarget } from "../pipeline/convert-target.ts";
import { fileNameOf } from "../pipeline/file-name.ts";
import { planFolder } from "../pipeline/plan-folder.ts";
import type { Batch } from "../pipeline/serialise-checked.ts";
import { standingAt } from "../pipeline/standing-at.ts";
import { writeFolder } from "../pipeline/write-folder.ts";
import { FolderReport } from "./folder-report.ts";

type FolderTarget = Extract<ConvertTarget, { kind: "folder" }>;

/**
 * Writes a file an article into a folder, and says of each what came of it. The whole run is planned before
 * anything is written. Gives the exit code: 1 where an article was left out or a file left alone, 2 where
 * one could not be written.
 */
export async function convertIntoFolder(
  collected: CollectedArticles,
  batches: readonly Batch[],
  target: FolderTarget,
  format: WritableFormat,
  force: boolean,
  io: Io,
): Promise<0 | 1 | 2> {
  const articles = textsOf(collected, batches, target, io.cwd);
  if (articles.length === 0) return 0;
  const report = new FolderReport(target.name, "convert", io);
  try {
    const folder = await report.open(target.path);
    try {
      const distinct = report.leaveOutDuplicates(articles);
      const steps = planFolder({
        articles: distinct,
        extension: format.extensions[0]!,
        manifest: folder.manifest,
        look: (file) => standingAt(join(target.path, file)),
        force,
      });
      for await (const written of writeFolder(steps, folder)) report.add(written, force);
      report.end();
    } finally {
      folder.close();
    }
  } catch (error) {
    throw usageErrorFor(target.name, error);
  }
  return report.exitCode();
}

function textsOf(
  { sources }: CollectedArticles,
  batches: readonly Batch[],
  { path }: FolderTarget,
  cwd: string,
): ArticleText[] {
  const texts = new Map(
    batches.flatMap((batch) => (batch.ok ? [[batch.batch[0]!, batch.text] as const] : [])),
  );
  return sources.flatMap(({ name, articles }) =>
    articles.flatMap((checked) => {
      const text = texts.get(checked);
      if (text === undefined) return [];
      const { article, index } = checked;
      const place = placeOf(name, index);
      const from = relative(path, resolve(cwd, name)).replaceAll(sep, "/");
      return [{ text, id: article.id, fileName: fileNameOf(article), from, place }];
    }),
  );
}
