import { fixText, loadFixer, type TextFix } from "@mineral-brief/formats/fix";
import { checkBriefsWithArticles, type CheckBriefsOptions } from "../briefs/check-briefs.ts";
import type { CheckedSource } from "../checking/checked-file.ts";
import { countNoun } from "@mineral-brief/language/count-noun";
import { plainLine } from "../diagnostics/plain-line.ts";
import type { Io } from "../io.ts";
import { placeOf } from "../outputs/article-text.ts";
import { findEarlierFiles } from "../outputs/find-earlier-files.ts";
import type { Manifest, ManifestEntry } from "../outputs/manifest.ts";
import { replaceFile } from "../outputs/replace-file.ts";
import { completeArticle, inputNameIn, makesIds, recordOf, type SiteZone } from "./brief-record.ts";
import { EntryIds } from "./entry-ids.ts";
import { pageMatching, type MatchedBrief } from "./page-matching.ts";

/**
 * Adds an `id` to the articles without one, in their files: the id that the site has published for the article, or else the
 * one that its feed entry will have, unless another article has it. Prints each file that it changes, and each article that
 * it cannot change.
 */
export async function addIds(
  paths: readonly string[],
  options: CheckBriefsOptions & SiteZone,
  site: { readonly path: string; readonly manifest: Manifest },
  io: Io,
): Promise<void> {
  const { inputs } = await checkBriefsWithArticles(paths, { ...options, lint: false }, io);
  const articles: MatchedBrief[] = [];
  const withoutIds: SourceWithoutIds[] = [];
  /** The inputs with an article that could not be read, relative to the site. */
  const withErrors = new Set<string>();
  let isComplete = true;
  for await (const source of inputs) {
    if (!source.ok) {
      isComplete = false;
      continue;
    }
    const from = inputNameIn(site.path, source.name, io);
    if (source.articles.length < source.documents) withErrors.add(from);
    const missing: MatchedBrief[] = [];
    for (const { article: stated, index, languageIsGuessed } of source.articles) {
      const { article } = completeArticle(stated, source.config, languageIsGuessed, options);
      const { record } = recordOf(article, index, makesIds(source));
      const matched = { ...record, id: article.id, from };
      articles.push(matched);
      if (article.id === undefined) missing.push(matched);
    }
    if (missing.length > 0)
      withoutIds.push({ source: source.source, format: source.format, missing });
  }
  if (withoutIds.length === 0) return;
  const isOmitted = ({ from }: ManifestEntry): boolean => !isComplete || withErrors.has(from);
  const idOf = publishedIds(articles, site.manifest, isOmitted);
  for (const one of withoutIds) await addToSource(one, idOf, io);
}

/** Returns a function that gives the id of an article without one: that of its page, or one that no other article or page has. */
function publishedIds(
  articles: readonly MatchedBrief[],
  manifest: Manifest,
  isOmitted: (entry: ManifestEntry) => boolean,
): (article: MatchedBrief) => string {
  const { files } = findEarlierFiles(
    articles,
    pageMatching(manifest, { isOmitted, mayBeOmitted: isOmitted }),
  );
  const stated = new Set(articles.map(({ id }) => id));
  const ids = new EntryIds();
  for (const id of stated) if (id !== undefined) ids.add(id);
  for (const { entryId } of manifest.values()) if (entryId !== undefined) ids.add(entryId);
  return (article) => {
    const published = manifest.get(files.get(article) ?? "")?.entryId;
    return published === undefined || stated.has(published) ? ids.take(article.entryId) : published;
  };
}

/** An input with articles that have no id. */
interface SourceWithoutIds extends Pick<CheckedSource, "source" | "format"> {
  readonly missing: readonly MatchedBrief[];
}

interface IdFix extends TextFix {
  readonly place: string;
}

async function addToSource(
  { source, format, missing }: SourceWithoutIds,
  idOf: (article: MatchedBrief) => string,
  io: Io,
): Promise<void> {
  const fixes = missing.map((article): IdFix => ({
    document: article.index ?? 0,
    edits: [{ path: ["id"], value: idOf(article) }],
    place: placeOf(source.name, article.index),
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
