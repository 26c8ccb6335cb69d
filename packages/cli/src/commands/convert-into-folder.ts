import { join, relative, resolve, sep } from "node:path";
import type { WritableFormat } from "@mineral-brief/formats";
import { plainLine } from "../diagnostics/plain-line.ts";
import { usageErrorFor } from "../errors.ts";
import type { Io } from "../io.ts";
import { placeOf, type ArticleText } from "../pipeline/article-text.ts";
import type { CollectedArticles } from "../pipeline/collect-articles.ts";
import type { ConvertTarget } from "../pipeline/convert-target.ts";
import { fileNameOf } from "../pipeline/file-name.ts";
import { findDuplicates } from "../pipeline/find-duplicates.ts";
import { manifestName } from "../pipeline/manifest.ts";
import { openFolder } from "../pipeline/output-folder.ts";
import { planFolder } from "../pipeline/plan-folder.ts";
import type { Batch } from "../pipeline/serialise-checked.ts";
import { standingAt } from "../pipeline/standing-at.ts";
import { writeFolder, type WrittenFile } from "../pipeline/write-folder.ts";

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
  const counts = new Counts();
  const say = (line: string): void => io.stderr(`${plainLine(line)}\n`);
  try {
    const folder = await openFolder(target.path, target.name, (holder) =>
      say(`${target.name}: waiting for ${holder}, which writes there`),
    );
    try {
      if (folder.manifestIsDamaged)
        say(`${join(target.name, manifestName)} is damaged: no file counts as written by convert`);
      const { distinct, repeated, contradicting } = findDuplicates(articles);
      const steps = planFolder({
        articles: distinct,
        extension: format.extensions[0]!,
        manifest: folder.manifest,
        look: (file) => standingAt(join(target.path, file)),
        force,
      });
      for (const { article, first } of repeated) {
        say(`${article.place}: left out: it gives the same text as ${first.place}`);
        counts.add("given twice");
      }
      for (const same of contradicting) {
        const places = same.map(({ place }) => place).join(" and ");
        say(
          `error: ${places} say different things under the same id ${same[0]!.id}; none is written: remove all but one, or give them ids of their own`,
        );
        counts.add("contradicting", same.length);
      }
      for await (const written of writeFolder(steps, folder)) {
        say(`${join(target.name, written.step.file)}: ${describe(written, force)}`);
        counts.add(outcomeNames[written.outcome]);
      }
      io.stderr(`${counts.toString()}\n`);
    } finally {
      folder.close();
    }
  } catch (error) {
    throw usageErrorFor(target.name, error);
  }
  return counts.exitCode();
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

/** How the summary counts each outcome, in its order. */
const outcomeNames: Readonly<Record<WrittenFile["outcome"], string>> = {
  written: "written",
  updated: "updated",
  renamed: "renamed",
  replaced: "replaced",
  unchanged: "unchanged",
  kept: "kept as edited",
  edited: "left alone (edited)",
  foreign: "left alone (not ours)",
  overtaken: "left alone (changed meanwhile)",
  failed: "failed",
};

/** What is said of one file. */
function describe({ step, outcome, message }: WrittenFile, force: boolean): string {
  switch (outcome) {
    case "renamed":
      return `renamed from ${step.renamedFrom}`;
    case "kept":
      return "kept as edited: the article has not changed since";
    case "edited":
      return "left alone: it was edited since it was written; --force replaces it";
    case "foreign":
      return step.standing.kind === "file" && !force
        ? "left alone: it says something else and was not written by convert; --force replaces it"
        : "left alone: it is no file";
    case "overtaken":
      return "left alone: something else has changed it meanwhile";
    case "failed":
      return `error: ${message}`;
    case "written":
      return step.namesake === undefined
        ? outcome
        : `written (${step.namesake.place} has the same date and headline)`;
    default:
      return outcome;
  }
}

/** What came of the articles, counted for the last line: `12 written, 3 unchanged, 1 left alone (edited)`. */
class Counts {
  readonly #counts = new Map<string, number>();

  add(name: string, number = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + number);
  }

  exitCode(): 0 | 1 | 2 {
    if (this.#counts.has("failed")) return 2;
    const names = [...this.#counts.keys()];
    return names.some((name) => name.startsWith("left alone") || name === "contradicting") ? 1 : 0;
  }

  toString(): string {
    const order = [...Object.values(outcomeNames), "given twice", "contradicting"];
    return order
      .flatMap((name) => {
        const count = this.#counts.get(name);
        return count === undefined ? [] : [`${count} ${name}`];
      })
      .join(", ");
  }
}
