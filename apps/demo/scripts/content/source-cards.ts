import { markup, type Markup } from "@mineral-brief/formats/markup";
import type { Article, CitationId, Reference } from "@mineral-brief/schema";
import {
  allInsights,
  citationId,
  directionOf,
  formatPeriod,
  languageOf,
  quoteAddress,
  textOf,
} from "@mineral-brief/schema/reading";

/** Writes the sources beside a brief. Undefined if it cites none. */
export function sourcesBeside(article: Article): Markup | undefined {
  const first = citedIds(article)
    .flat()
    .find((id) => article.references?.some((one) => one.id === id));
  if (first === undefined) return undefined;
  return markup`<section id="cited" aria-label="The source of a citation" aria-live="polite">
          ${sourceCards(article, first)}<p class="soft small">Select a citation to see its source here.</p>
        </section>`;
}

/** The references that each statement cites. */
function citedIds(article: Article): CitationId[][] {
  return allInsights(article).map(({ insight }) =>
    (insight.citations ?? []).map((citation) => citationId(citation)),
  );
}

/** Writes a card for each source. One is visible; the script of the page shows the others. */
export function sourceCards(article: Article, visible: CitationId): readonly Markup[] {
  const statements = citedIds(article);
  return (article.references ?? []).map((reference) => {
    const cited = statements.filter((ids) => ids.includes(reference.id)).length;
    return markup`<div class="source-card" data-reference="${reference.id}"${reference.id === visible ? undefined : markup` hidden`}>${cardLines(reference, article)}
            <p class="soft">Cited by ${cited} of ${statements.length} statements</p>${sourceLinks(reference)}</div>
          `;
  });
}

function cardLines(reference: Reference, article: Article): Markup {
  const { id, title, publisher, datePublished, quote } = reference;
  const facts = [
    publisher && markup`<bdi lang="${languageOf(publisher, article)}">${textOf(publisher)}</bdi>`,
    datePublished && markup`${formatPeriod(datePublished, "en")}`,
  ].filter((fact) => fact !== undefined);
  return markup`<p><span class="num">[${id}]</span> ${title && markup`<b lang="${languageOf(title, article)}" dir="${directionOf(title, article)}">${textOf(title)}</b>`}</p>
            <p class="soft">${facts.map((fact, index) => markup`${index === 0 ? "" : ", "}${fact}`)}</p>
            ${quote && markup`<p class="quote" lang="${languageOf(quote, article)}">${textOf(quote)}</p>`}`;
}

function sourceLinks({ id, url, quote }: Reference): Markup {
  const address = url && quoteAddress(url, quote === undefined ? "" : textOf(quote));
  const open = address && markup` · <a href="${address}" rel="noreferrer">Open the source</a>`;
  return markup`<p><a href="#brief" data-part="#reference-${id}">In the list</a>${open}</p>`;
}
