import { applyTextEdits } from "@mineral-brief/formats/fix";
import { json } from "@mineral-brief/formats/json";
import { yaml } from "@mineral-brief/formats/yaml";
import { commentsAsYaml } from "@mineral-brief/language/comments-as-yaml";
import { validateArticle } from "@mineral-brief/schema";
import type { CheckedArticle, CheckedSource } from "../checking/checked-file.ts";
import type { CollectedArticles } from "./collect-articles.ts";
import type { Batch } from "./serialise-checked.ts";

/** The inputs of a conversion to YAML, and the texts of those that are JSON with comments. */
export interface KeptComments {
  readonly collected: CollectedArticles;
  /** By the first article of each input. */
  readonly texts: ReadonlyMap<CheckedArticle, string>;
}

/**
 * Adds the articles of JSON whose only syntax errors are comments, because YAML has comments. Only where a file becomes a
 * file: in a folder, those with one article; otherwise the only input.
 */
export function keepComments(collected: CollectedArticles, isFolder: boolean): KeptComments {
  const texts = new Map<CheckedArticle, string>();
  const mayKeep = ({ documents }: CheckedSource): boolean =>
    isFolder ? documents === 1 : collected.sources.length === 1;
  const sources = collected.sources.map((source) => {
    const kept = source.format === "json" && mayKeep(source) ? asYaml(source) : undefined;
    if (kept === undefined) return source;
    texts.set(kept.source.articles[0]!, kept.text);
    return kept.source;
  });
  return { collected: texts.size === 0 ? collected : { ...collected, sources }, texts };
}

/** Replaces the text of each written input that has comments. */
export function withComments(batches: readonly Batch[], { texts }: KeptComments): readonly Batch[] {
  if (texts.size === 0) return batches;
  return batches.map((written) => {
    const text = texts.get(written.batch[0]!);
    return written.ok && text !== undefined ? { ...written, text } : written;
  });
}

/** Writes the comments of a JSON text as YAML does. Undefined if it has another error, or would be read as something else. */
function asYaml(
  source: CheckedSource,
): { readonly source: CheckedSource; readonly text: string } | undefined {
  const hasOnlyComments =
    source.articles.length === 0 && source.diagnostics.some(({ code }) => code === "json-comment");
  if (!hasOnlyComments) return undefined;
  const { text } = source.source;
  const parsed = json.parse(text, undefined, { partial: true });
  if (parsed.diagnostics.some(({ code }) => code !== "json-comment")) return undefined;
  const written = applyTextEdits(text, commentsAsYaml({ text, format: json, parsed }));
  if (written === undefined) return undefined;
  const read = yaml.parse(written);
  const data = parsed.documents.map((document) => document.data);
  const isSame =
    read.diagnostics.length === 0 &&
    JSON.stringify(read.documents.map((document) => document.data)) === JSON.stringify(data);
  if (!isSame) return undefined;
  const validations = data.map(validateArticle);
  const diagnostics = source.diagnostics.filter(({ code }) => code !== "json-comment");
  const hasErrors = diagnostics.some(({ severity }) => severity === "error");
  const articles = validations.flatMap((validation, index): CheckedArticle[] =>
    validation.ok
      ? [
          {
            article: validation.article,
            document: parsed.documents[index]!,
            index: data.length > 1 ? index : undefined,
            languageIsGuessed: false,
            hasErrors,
          },
        ]
      : [],
  );
  if (articles.length < data.length || articles.length === 0) return undefined;
  return { source: { ...source, articles, diagnostics }, text: written };
}
