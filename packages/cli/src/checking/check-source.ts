import type { ParseResult } from "@mineral-brief/formats";
import {
  checkBrief,
  type BriefChecks,
  type CheckedBrief,
} from "@mineral-brief/language/check-brief";
import { isObject } from "@mineral-brief/schema/internal";
import type { Diagnostic, ReportedDiagnostic } from "../diagnostics/diagnostic.ts";
import { addExcerpts } from "../diagnostics/excerpt.ts";
import type { OpenedInput } from "../inputs/open-input.ts";
import { applyIgnores } from "./apply-ignores.ts";
import { articleIds } from "./article-ids.ts";
import type { CheckedArticle, CheckedSource } from "./checked-file.ts";

/** The checks of a source. */
export interface Checks extends Pick<BriefChecks, "lint"> {
  readonly parsed: ParseResult;
  /** Checks another text with the same options. */
  readonly checkAgain: CheckedSource["checkAgain"];
}

/** Checks a text that is parsed: validate, lint, locate, then severities and ignores. */
export async function checkSource(
  input: OpenedInput,
  { lint, parsed, checkAgain }: Checks,
): Promise<CheckedSource> {
  const { source, format, settings } = input;
  const { severities, askOwnSchema } = settings;
  const checked = await checkBrief(parsed, {
    lint,
    askOwnSchema,
    severities,
    text: source.text,
    start: source.start?.offset,
  });
  const { documents, fatal, configurable } = checked;
  const isComplete = fatal.length === 0;
  const { findings, ignored } = await applyIgnores(configurable, input, {
    isComplete: lint !== undefined && isComplete,
    stage: "brief",
  });
  const repeatedLevel = lint === undefined ? "off" : (severities["insight-repeated"] ?? "off");
  return {
    ok: true,
    ids: lint === undefined ? undefined : await articleIds(checked.articles, input),
    comparable:
      repeatedLevel === "off"
        ? undefined
        : await (
            await import("./comparable-insights.ts")
          ).comparableInsights(checked.articles, input, repeatedLevel),
    source,
    name: source.name,
    format: format.name,
    documents,
    articles: markErrors(checked, findings),
    ledger: parsed.ledger,
    isComplete,
    diagnostics:
      fatal.length + findings.length === 0
        ? []
        : withIds(
            addExcerpts([...fatal.map(asFatal), ...findings], source.text, source.start?.offset),
            parsed.documents,
          ),
    ignored,
    config: settings.config,
    ignoreLater: (found) => applyIgnores(found, input, { isComplete: true, stage: "sources" }),
    checkAgain,
  };
}

/** Marks an error that its code alone does not show: an unknown key that is a misspelt missing one. */
function asFatal(finding: Diagnostic): Diagnostic {
  return { ...finding, isFatal: true };
}

/** Adds the id of the article that each finding is about. */
function withIds(
  diagnostics: readonly ReportedDiagnostic[],
  documents: ParseResult["documents"],
): readonly ReportedDiagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { path, document = 0 } = diagnostic;
    const data = path === undefined ? undefined : documents[document]?.data;
    const id = isObject(data) ? data["id"] : undefined;
    return typeof id === "string" ? { ...diagnostic, id } : diagnostic;
  });
}

/** Marks the articles that have errors. An error in the text belongs to the document at its place, or to all documents if it is in none. */
function markErrors(
  { articles, positionAt }: CheckedBrief,
  findings: readonly Diagnostic[],
): CheckedArticle[] {
  const errors = findings.filter(({ severity }) => severity === "error");
  const withErrors = new Set(
    errors.map(({ path, document = 0, range }) =>
      path === undefined ? positionAt(range) : document,
    ),
  );
  const allHaveErrors = withErrors.has(undefined);
  // A spread would take longer than the verdict on the article.
  return articles.map(({ article, document, index, languageIsGuessed }) => ({
    article,
    document,
    index,
    languageIsGuessed,
    hasErrors: allHaveErrors || withErrors.has(index ?? 0),
  }));
}
