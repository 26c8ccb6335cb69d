import type { ParseOptions, ParseResult } from "../format.ts";
import type { LineIndex } from "../positions/line-index.ts";
import { placeDiagnostics, type OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { parsedDocument } from "../positions/parsed-document.ts";
import { gradesOf, ledgerOf } from "./ledger.ts";
import { readSummaries } from "./read-summaries.ts";
import { guessSummaryLanguage, type LanguageGuess } from "./summary-language.ts";
import { summaryPositions, summaryToArticle } from "./summary-to-article.ts";

/** Reads every insight summary in a text as an article. `lines` converts offsets of `body` to positions. */
export function readText(body: string, lines: LineIndex, options: ParseOptions): ParseResult {
  const { summaries, diagnostics } = readSummaries(body, options);
  const guesses = summaries.map((summary) => guessSummaryLanguage(summary, options.detectLanguage));
  const articles = summaries.map((summary, index) =>
    summaryToArticle(summary, guesses[index]!.language, options),
  );
  const notes = summaries.map(({ title, start: from, end }, index) =>
    guessNote(guesses[index]!, title ?? { start: from, end }),
  );
  return {
    documents: summaries.map((summary, index) =>
      parsedDocument(articles[index], () => summaryPositions(summary, body), lines),
    ),
    diagnostics: placeDiagnostics([...diagnostics, ...notes], lines),
    ledger: () => ({
      entries: ledgerOf(body, summaries, diagnostics).map(
        ({ start, end, kind, part, article }) => ({
          range: lines.rangeOf(start, end),
          kind,
          part,
          document: article,
        }),
      ),
      grades: gradesOf(summaries, diagnostics),
    }),
  };
}

const basis: Readonly<Record<Exclude<LanguageGuess["from"], "nothing">, string>> = {
  script: "the script of the text",
  words: "the words of the text",
  lead: "the name of the lead",
};

function guessNote(
  { language, from }: LanguageGuess,
  { start, end }: { start: number; end: number },
): OffsetDiagnostic {
  const message =
    from === "nothing"
      ? `the language was guessed from Latin letters alone, because too few words are common ones: \`${language}\`; check it`
      : `the language was guessed from ${basis[from]}: \`${language}\``;
  return { code: "language-guessed", severity: "note", message, start, end };
}
