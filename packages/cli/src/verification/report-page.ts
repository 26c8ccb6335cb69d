import { fragmentStyle } from "@mineral-brief/formats/html-fragment";
import { markup, Markup } from "@mineral-brief/formats/markup";
import {
  describeResult,
  namesOfReferences,
  outcomeLabels,
} from "@mineral-brief/language/describe-check";
import type { SavedSources } from "@mineral-brief/language/saved-sources";
import type { VerifiedArticle } from "@mineral-brief/language/verify-articles";
import { formatPath, type CitationId, type Reference } from "@mineral-brief/schema";
import {
  allInsights,
  citationId,
  directionOf,
  directionOfLanguage,
  languageOf,
  quoteAddress,
  textOf,
} from "@mineral-brief/schema/reading";
import type { Check, Counts, Outcome } from "@mineral-brief/schema/verify";
import { groupBy } from "../group-by.ts";
import { policyHash } from "../policy-hash.ts";
import { byUrgency, groupChecks, splitMarked, type CheckGroup } from "./report-parts.ts";
import { reportTag } from "./check-report-name.ts";
import style from "./report.css?raw";

/** An article of a report, and the file that it is from. */
export interface ReportedArticle {
  readonly name: string;
  readonly verified: VerifiedArticle;
}

/** The content of a report. */
export interface ReportContent {
  readonly articles: readonly ReportedArticle[];
  readonly counts: Counts;
  readonly saved: SavedSources;
  /** Sentences about sources that no brief refers to, and about files that could not be read. */
  readonly remarks: readonly string[];
}

/**
 * Writes the results as one HTML page: each statement beside the sentences of its sources.
 *
 * The page has no script and loads no other file; its Content-Security-Policy allows its own style alone.
 */
export function reportPage({ articles, counts, saved, remarks }: ReportContent): string {
  const css = `${fragmentStyle}\n${style.trim()}`;
  const policy = `default-src 'none'; style-src '${policyHash(css)}'; base-uri 'none'; form-action 'none'`;
  const [only] = articles;
  const title =
    only !== undefined && articles.length === 1
      ? `Checked against its sources: ${textOf(only.verified.checked.article.headline)}`
      : "Checked against the sources";
  const { text } = markup`<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${new Markup(reportTag)}
<title>${title}</title>
<style>${new Markup(css)}</style>
</head>
<body class="mineral-brief verify">
<header class="verify-top">
<h1>Checked against the sources</h1>
<p class="mineral-brief-small">The words of each statement were compared with its saved sources. Words that are found do not make a statement true: a missing “not”, or who did what to whom, is not seen.</p>
${legend(counts)}${remarks.length === 0 ? undefined : markup`<ul class="verify-remarks">${remarks.map((remark) => markup`<li>${remark}</li>`)}</ul>\n`}</header>
<main>
${articles.map((article, index) => articleSection(article, index, saved))}</main>
</body>
</html>
`;
  return text;
}

/** Explains the marks with their counts, and hides statements without a problem if the reader wants. */
function legend(counts: Counts): Markup {
  const items = byUrgency.map(
    (outcome) => markup`<li>${label(outcome)} <b>${counts[outcome]}</b></li>`,
  );
  return markup`<ul class="verify-legend" aria-label="Number of checks by result">${items}</ul>
<p class="verify-filter"><label><input type="checkbox" id="only-problems" autocomplete="off"> Hide what is found</label></p>
`;
}

interface Context {
  readonly article: VerifiedArticle["checked"]["article"];
  readonly references: ReadonlyMap<CitationId, Reference>;
  readonly saved: SavedSources;
}

function articleSection(
  { name, verified }: ReportedArticle,
  index: number,
  saved: SavedSources,
): Markup {
  const { checked, checks, matches } = verified;
  const { article } = checked;
  const context: Context = {
    article,
    references: new Map((article.references ?? []).map((reference) => [reference.id, reference])),
    saved,
  };
  const byPath = groupBy(checks, ({ path }) => formatPath(path));
  const at = (path: readonly (string | number)[]): readonly Check[] =>
    byPath.get(formatPath(path)) ?? [];
  const rows = allInsights(article).map(({ insight, path }) => {
    const quotes = (insight.citations ?? []).flatMap((_, place) =>
      at([...path, "citations", place, "quote"]),
    );
    return {
      group: path[0] === "groups" ? (path[1] as number) : undefined,
      row: statementRow(
        {
          text: textOf(insight.text),
          language: languageOf(insight.text, article),
          direction: directionOf(insight.text, article),
          checks: at([...path, "text"]),
          quotes,
          cited: (insight.citations ?? []).map(citationId),
        },
        context,
      ),
    };
  });
  const sections: Markup[] = [];
  const core = rows.filter(({ group }) => group === undefined).map(({ row }) => row);
  if (core.length > 0) sections.push(section(undefined, core));
  for (const [place, { title }] of (article.groups ?? []).entries()) {
    const own = rows.filter(({ group }) => group === place).map(({ row }) => row);
    if (own.length === 0) continue;
    const heading =
      title === undefined
        ? undefined
        : markup`<h3 class="verify-group" lang="${languageOf(title, article)}" dir="${directionOf(title, article)}">${textOf(title)}</h3>\n`;
    sections.push(section(heading, own));
  }
  const quoted = (article.references ?? []).flatMap((reference, place) => {
    const own = at(["references", place, "quote"]);
    return own.length === 0 || reference.quote === undefined
      ? []
      : [
          statementRow(
            {
              text: textOf(reference.quote),
              language: languageOf(reference.quote, article),
              direction: directionOf(reference.quote, article),
              checks: own,
              quotes: [],
              cited: [reference.id],
            },
            context,
          ),
        ];
  });
  if (quoted.length > 0)
    sections.push(
      section(markup`<h3 class="verify-group">Quotes of the references</h3>\n`, quoted),
    );
  const missing = matches.missing.map(({ id, nearest, candidates }) => {
    const [kind, files] =
      candidates.length > 0
        ? ["Several have its title:", candidates.slice(0, 10)]
        : ["The most similar one is", nearest === undefined ? [] : [nearest]];
    const names = files.map(
      ({ name: file }, place) => markup`${place === 0 ? "" : ", "}<code>${file}</code>`,
    );
    const hint = names.length === 0 ? undefined : markup` ${kind} ${names}.`;
    return markup`<li>No source is saved for ${referenceName(id, context)}.${hint}</li>`;
  });
  return markup`<article class="verify-brief" aria-labelledby="brief-${index + 1}">
<h2 id="brief-${index + 1}" class="mineral-brief-headline" lang="${languageOf(article.headline, article)}" dir="${directionOf(article.headline, article)}">${textOf(article.headline)}</h2>
<p class="mineral-brief-small verify-file">${name}</p>
${missing.length === 0 ? undefined : markup`<ul class="verify-remarks">${missing}</ul>\n`}${rows.length === 0 ? markup`<p>This brief has no statement.</p>\n` : undefined}${sections}</article>
`;
}

function section(heading: Markup | undefined, rows: readonly Markup[]): Markup {
  return markup`<section class="verify-section">
${heading}${rows}</section>
`;
}

interface StatementRow {
  readonly text: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl" | "auto";
  readonly checks: readonly Check[];
  /** The checks of the quotes of its citations. */
  readonly quotes: readonly Check[];
  readonly cited: readonly CitationId[];
}

function statementRow(row: StatementRow, context: Context): Markup {
  const { text, language, direction, checks, quotes, cited } = row;
  const words = splitMarked(
    text,
    checks.map(({ range, outcome }) => ({ ...range, outcome })),
  ).map(marked);
  const chips = cited.map(
    (id) => markup`\u00A0<span class="mineral-brief-cite"><i>[</i>${id}<i>]</i></span>`,
  );
  const all = [...checks, ...quotes];
  const groups = groupChecks(all);
  const isFine = all.every(({ outcome }) => outcome === "found");
  const evidence =
    all.length === 0
      ? markup`<p class="mineral-brief-small">Nothing to compare: no quote, figure, date or name.</p>\n`
      : groups.map((group) => evidenceBlock(group, context));
  return markup`<div class="verify-row${isFine ? " verify-fine" : ""}">
<p class="verify-statement" lang="${language}" dir="${direction}">${words}${chips}</p>
<div class="verify-evidence">
${evidence}</div>
</div>
`;
}

function marked({
  text,
  outcome,
}: {
  readonly text: string;
  readonly outcome: Outcome | undefined;
}): Markup {
  return outcome === undefined
    ? markup`${text}`
    : markup`<mark class="verify-${outcome}">${text}</mark>`;
}

/** Writes the results of one sentence of a source below it, or results without a sentence. */
function evidenceBlock({ evidence, checks }: CheckGroup, context: Context): Markup {
  // The caption names the reference of all that is found in the sentence, so one line lists it.
  const isPlain = ({ outcome }: Check): boolean => outcome === "found" && evidence !== undefined;
  const results = checks
    .filter((check) => !isPlain(check))
    .map(
      (check) =>
        markup`<li>${check.kind} ${quotedWords(check, context)}: ${label(check.outcome)}${describeResult(check)}</li>`,
    );
  const plain = checks
    .filter(isPlain)
    .map(
      (check, index) =>
        markup`${index === 0 ? "" : ", "}${check.kind} ${quotedWords(check, context)}`,
    );
  const found = plain.length === 0 ? undefined : markup`<li>${label("found")}: ${plain}</li>`;
  const list = markup`<ul class="verify-results">${results}${found}</ul>\n`;
  if (evidence === undefined) return list;
  const { sentence, sentenceStart, language, source } = evidence;
  const ranges = checks.flatMap(({ evidence: own, outcome }) =>
    own === undefined
      ? []
      : [{ start: own.start - sentenceStart, end: own.end - sentenceStart, outcome }],
  );
  const place = context.saved.placeOf(source, evidence.start, evidence.end);
  const [id] = checks[0]!.foundIn;
  const reference = id === undefined ? undefined : context.references.get(id);
  const url = reference?.url ?? source.urls?.find((one) => /^https?:\/\//i.test(one));
  const link =
    url === undefined
      ? undefined
      : markup` · <a href="${quoteAddress(url, sentence)}" rel="noreferrer">Open the source ↗</a>`;
  return markup`<figure class="verify-source">
<blockquote lang="${language}" dir="${directionOfLanguage(language)}">${splitMarked(sentence, ranges).map(marked)}</blockquote>
<figcaption class="mineral-brief-small">${id === undefined ? "A source without a reference" : referenceName(id, context)} · <span class="verify-place">${place.file}:${place.range.start.line}:${place.range.start.column}</span>${link}</figcaption>
</figure>
${list}`;
}

function label(outcome: Outcome): Markup {
  return markup`<mark class="verify-${outcome}">${outcomeLabels[outcome]}</mark>`;
}

function quotedWords({ words, path }: Check, { article }: Context): Markup {
  const line = words.replace(/\s+/g, " ").trim();
  const isQuoteField = path.at(-1) === "quote";
  const shown = line.length > 120 ? `${line.slice(0, 119).replace(/[\uD800-\uDBFF]$/, "")}…` : line;
  return isQuoteField
    ? markup`“<bdi>${shown}</bdi>”`
    : markup`“<bdi lang="${article.language}">${shown}</bdi>”`;
}

function referenceName(id: CitationId, { references, article }: Context): Markup {
  const reference = references.get(id);
  const name = reference?.publisher ?? reference?.title;
  const label = namesOfReferences([id]);
  return name === undefined
    ? markup`${label}`
    : markup`${label}, <bdi lang="${languageOf(name, article)}">${textOf(name)}</bdi>`;
}
