import { createHash } from "node:crypto";
import { json } from "@mineral-brief/formats";
import type { SourceFile } from "@mineral-brief/language/saved-sources";
import { verifyArticles } from "@mineral-brief/language/verify-articles";
import type { Article, CitationId } from "@mineral-brief/schema";
import type { Counts } from "@mineral-brief/schema/verify";
import { checkText } from "../../src/playground/worker/check-text.ts";
import { openChosenSources } from "../../src/playground/worker/verify-sources.ts";

/** The record that a brief was compared with its sources, and nothing was wrong. */
export interface VerifyReport {
  /** The day of the comparison, as `YYYY-MM-DD`. */
  readonly date: string;
  /** The SHA-256 of the brief as JSON without spaces. Another brief has not been compared. */
  readonly brief: string;
  /** A saved source, or several, for each reference. */
  readonly sources: readonly { readonly reference: CitationId; readonly sha256: string }[];
  readonly counts: Counts;
}

export type MadeReport =
  | { readonly ok: true; readonly report: VerifyReport }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Compares a brief with its saved sources. Fails if a reference has no source, or if `verify` finds a problem. */
export async function makeReport(
  article: Article,
  files: readonly SourceFile[],
  date: string,
): Promise<MadeReport> {
  const opened = openChosenSources(files);
  const { saved, remarks } = opened;
  const { articles } = await checkText(json.serialise([article]).text, json);
  const verified = verifyArticles(articles, opened);
  const problems = [
    ...remarks,
    ...saved.failures.map(({ name, message }) => `${name}: ${message}`),
    ...verified.findings
      .filter(({ severity, code }) => severity !== "note" || code === "source-not-saved")
      .map(({ code, message }) => `${code}: ${message}`),
  ];
  if (articles.length === 0) problems.push("the brief has an error");
  if (problems.length > 0) return { ok: false, problems };
  const bytes = new Map(files.map((file) => [file.name, file.bytes]));
  const sources = verified.articles.flatMap(({ matches: { byReference } }) =>
    [...byReference].flatMap(([reference, own]) =>
      own.map((source) => {
        const { file } = saved.placeOf(source, 0, 0);
        return { reference, sha256: hash(bytes.get(file)!) };
      }),
    ),
  );
  return {
    ok: true,
    report: { date, brief: hashOfBrief(article), sources, counts: verified.counts },
  };
}

/** Whether a report shows that this very brief was compared with a source for each of its references, without a problem. */
export function supports(report: VerifyReport, article: Article): boolean {
  const { date, brief, sources, counts } = report;
  const withSource = new Set(
    sources.filter(({ sha256 }) => isHash(sha256)).map(({ reference }) => reference),
  );
  const references = article.references ?? [];
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    brief === hashOfBrief(article) &&
    references.length > 0 &&
    references.every(({ id }) => withSource.has(id)) &&
    counts.found > 0 &&
    counts.differs + counts.elsewhere + counts["not-found"] === 0
  );
}

function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

function hashOfBrief(article: Article): string {
  return hash(JSON.stringify(article));
}

function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
