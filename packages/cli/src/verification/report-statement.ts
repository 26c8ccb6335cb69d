import { markup, type Markup } from "@mineral-brief/formats/markup";
import {
  describeResult,
  namesOfReferences,
  outcomeLabels,
} from "@mineral-brief/language/describe-check";
import type { SavedSources } from "@mineral-brief/language/saved-sources";
import type { Article, CitationId, Reference, Text } from "@mineral-brief/schema";
import { shorten } from "@mineral-brief/schema/internal";
import {
  directionOf,
  directionOfLanguage,
  languageOf,
  quoteAddress,
  textOf,
} from "@mineral-brief/schema/reading";
import type { Check, Outcome } from "@mineral-brief/schema/verify";
import { groupChecks, splitMarked, type CheckGroup, type MarkedPart } from "./report-parts.ts";

/** The article of a statement, and what its results refer to. */
export interface ReportContext {
  readonly article: Article;
  readonly references: ReadonlyMap<CitationId, Reference>;
  readonly saved: SavedSources;
}

/** A text that was compared with its sources. */
interface Statement {
  readonly text: Text;
  readonly checks: readonly Check[];
  /** The checks of the quotes of its citations. */
  readonly quotes: readonly Check[];
  readonly cited: readonly CitationId[];
}

/** Writes a statement beside the sentences of its sources. */
export function statementRow(statement: Statement, context: ReportContext): Markup {
  const { text, checks, quotes, cited } = statement;
  const { article } = context;
  const words = splitMarked(
    textOf(text),
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
<p class="verify-statement" lang="${languageOf(text, article)}" dir="${directionOf(text, article)}">${words}${chips}</p>
<div class="verify-evidence">
${evidence}</div>
</div>
`;
}

function marked({ text, outcome }: MarkedPart): Markup {
  return outcome === undefined
    ? markup`${text}`
    : markup`<mark class="verify-${outcome}">${text}</mark>`;
}

/** Writes the results of one sentence of a source below it, or results without a sentence. */
function evidenceBlock({ evidence, checks }: CheckGroup, context: ReportContext): Markup {
  // The caption names the reference of all that is found in the sentence, so one line lists it.
  const isPlain = ({ outcome }: Check): boolean => outcome === "found" && evidence !== undefined;
  const results = checks
    .filter((check) => !isPlain(check))
    .map(
      (check) =>
        markup`<li>${check.kind} ${quotedWords(check, context)}: ${resultLabel(check.outcome)}${describeResult(check)}</li>`,
    );
  const plain = checks
    .filter(isPlain)
    .map(
      (check, index) =>
        markup`${index === 0 ? "" : ", "}${check.kind} ${quotedWords(check, context)}`,
    );
  const found = plain.length === 0 ? undefined : markup`<li>${resultLabel("found")}: ${plain}</li>`;
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

/** Writes the label of a result with its mark. */
export function resultLabel(outcome: Outcome): Markup {
  return markup`<mark class="verify-${outcome}">${outcomeLabels[outcome]}</mark>`;
}

function quotedWords({ words, path }: Check, { article }: ReportContext): Markup {
  const shown = shorten(words.replace(/\s+/g, " ").trim(), 120);
  const isQuoteField = path.at(-1) === "quote";
  return isQuoteField
    ? markup`“<bdi>${shown}</bdi>”`
    : markup`“<bdi lang="${article.language}">${shown}</bdi>”`;
}

/** Names a reference by its number, and its publisher or title. */
export function referenceName(id: CitationId, { references, article }: ReportContext): Markup {
  const reference = references.get(id);
  const name = reference?.publisher ?? reference?.title;
  const label = namesOfReferences([id]);
  return name === undefined
    ? markup`${label}`
    : markup`${label}, <bdi lang="${languageOf(name, article)}">${textOf(name)}</bdi>`;
}
