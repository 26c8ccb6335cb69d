import type { Article, Figure, Text } from "../../article.ts";
import { insightsOf } from "../insights-of.ts";
import { figurePlaces } from "./number-words.ts";
import type { Labels } from "../labels/labels.ts";
import type { PartName } from "../part-names.ts";
import { textOf } from "../text-of.ts";
import { contentKey } from "./content-key.ts";
import { distinctStatements, type DistinctStatement } from "./distinct-statements.ts";
import { keyFiguresOf } from "./key-figures.ts";
import { contradictsQualifier, statesQualifier } from "./qualifier-senses.ts";
import { figureOf, shownRelations } from "./row-sources.ts";
import { statedShares } from "./stated-shares.ts";

/** Lists the figures that say more than their sentence, and that no row, bar or key figure shows. */
export function describedFigures(
  article: Article,
  shows: (part: PartName) => boolean,
  labels: Labels,
): DistinctStatement<Figure>[] {
  if (!shows("figure")) return [];
  const shown = new Set<string>();
  if (shows("shares"))
    for (const { value, insight } of statedShares(article)) shown.add(contentKey(value, insight));
  for (const insight of insightsOf(article))
    for (const relation of shownRelations(insight, shows))
      shown.add(contentKey(figureOf(relation, insight), insight));
  if (shows("key-figures"))
    for (const { figure, insight } of keyFiguresOf(article))
      if (fitsTile(figure)) shown.add(contentKey(figure, insight));
  return distinctStatements(article, (insight) => {
    const { figures = [], text } = insight;
    if (figures.length === 0) return [];
    const sentence = textOf(text).toLowerCase();
    return figures.filter(
      (figure) => saysMore(figure, sentence, labels) && !shown.has(contentKey(figure, insight)),
    );
  });
}

/** True if a figure has words or numbers that its sentence, in lower case, has not. Its names are those of the sentence. */
function saysMore(figure: Figure, sentence: string, labels: Labels): boolean {
  const { text, qualifier, measure, basis, previous, period } = figure;
  const isNew = (words: Text | undefined): boolean =>
    words !== undefined && !sentence.includes(textOf(words).toLowerCase());
  return (
    figurePlaces(text.toLowerCase(), sentence).length === 0 ||
    isNew(measure) ||
    isNew(basis) ||
    isNew(period) ||
    previous !== undefined ||
    (qualifier !== undefined &&
      !statesQualifier(figure) &&
      !contradictsQualifier(figure) &&
      isNew(wordOf(qualifier, labels)))
  );
}

function wordOf(qualifier: string, { terms }: Labels): string {
  return Object.hasOwn(terms, qualifier) ? terms[qualifier]! : qualifier.replaceAll("-", " ");
}

/** True if a key figure shows all of a figure: it has no room for an earlier amount and further names. A basis, which may be long, is in both. */
function fitsTile({ basis, previous, about = [] }: Figure): boolean {
  return basis === undefined && previous === undefined && about.length <= 2;
}
