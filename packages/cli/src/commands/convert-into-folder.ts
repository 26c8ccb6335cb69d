import { resolve } from "node:path";
import type { WritableFormat } from "@mineral-brief/formats";
import { slashedPath } from "../diagnostics/relative-name.ts";
import type { Io } from "../io.ts";
import { articleText, placeOf, type ArticleText } from "../outputs/article-text.ts";
import type { CollectedArticles } from "../conversion/collect-articles.ts";
import type { FolderTarget } from "../outputs/output-target.ts";
import { fileNameOf } from "../outputs/file-name.ts";
import { planFolder, plannedFolder } from "../outputs/plan-folder.ts";
import { textsByArticle, type Batch } from "../conversion/serialise-checked.ts";
import { writeFolder } from "../outputs/write-folder.ts";
import { FolderReport } from "../outputs/folder-report.ts";
import { leftFiles } from "../outputs/left-files.ts";

/**
 * Writes one file per article into a folder, and reports the result of each. Plans all files before it writes
 * the first. Returns the exit code, as `writeInto` does.
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
  const report = new FolderReport({ name: target.name, command: "convert", force }, io);
  return report.writeInto(report.open(target.path), async (folder) => {
    const { distinct, repeated, conflicting } = report.omitDuplicates(articles);
    const extension = format.extensions[0]!;
    const plan = planFolder({ ...plannedFolder(folder, force), articles: distinct, extension });
    const steps = await folder.turns.collect(plan, report.progress("planned", distinct.length));
    const omitted = new Set([...repeated.map(({ article }) => article), ...conflicting.flat()]);
    const planned = articles.filter((article) => !omitted.has(article));
    const inputs = completeInputs(collected, planned, target, io.cwd);
    const left = leftFiles(folder, { steps, inputs, extension });
    for await (const written of writeFolder(steps, folder)) report.add(written);
    report.addLeft(left);
  });
}

/**
 * Lists the inputs of which every article is planned, by their names relative to the folder. Not standard input, which is
 * another text in each run.
 */
function completeInputs(
  { sources }: CollectedArticles,
  planned: readonly ArticleText[],
  { path }: FolderTarget,
  cwd: string,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { from } of planned) counts.set(from, (counts.get(from) ?? 0) + 1);
  return new Map(
    sources.flatMap(({ name, documents, source }) => {
      const from = slashedPath(path, resolve(cwd, name));
      const isComplete = source.isStdin !== true && counts.get(from) === documents;
      return isComplete ? [[from, name]] : [];
    }),
  );
}

function textsOf(
  { sources }: CollectedArticles,
  batches: readonly Batch[],
  { path }: FolderTarget,
  cwd: string,
): ArticleText[] {
  const texts = textsByArticle(batches);
  return sources.flatMap(({ name, articles }) =>
    articles.flatMap((checked) => {
      const text = texts.get(checked);
      if (text === undefined) return [];
      const { article, index } = checked;
      const place = placeOf(name, index);
      const from = slashedPath(path, resolve(cwd, name));
      return [articleText({ text, id: article.id, fileName: fileNameOf(article), from, place })];
    }),
  );
}
