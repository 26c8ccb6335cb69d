import { plainLine } from "../diagnostics/plain-line.ts";
import type { ProposedArticle, ProposedSource } from "./tag-source.ts";
import { describeProposal, describeRelation } from "@mineral-brief/language/describe-proposal";

/** Prints one line per proposal, with the position of the text that it is based on. */
export function printProposals({ source, articles }: ProposedSource): string {
  return articles
    .flatMap((article) =>
      linesOf(article).map(({ path, line }) => {
        const owner = path.slice(0, -1);
        const text = owner.length === 0 ? ["headline"] : [...owner, "text"];
        const { start } = article.checked.document.locate(text, "value");
        return `${plainLine(`${source.name}:${start.line}:${start.column}: ${line}`)}\n`;
      }),
    )
    .join("");
}

function linesOf({
  proposals,
  relations,
}: ProposedArticle): { path: readonly (string | number)[]; line: string }[] {
  return [
    ...proposals.map((tag) => ({ path: tag.path, line: describeProposal(tag) })),
    ...relations.map((relation) => ({ path: relation.path, line: describeRelation(relation) })),
  ];
}

/** Converts proposals to the data that `tag --json` prints. */
export function proposalsAsData({ source, articles }: ProposedSource): object {
  return {
    name: source.name,
    articles: articles.map(({ checked, proposals, relations }) => ({
      index: checked.index ?? 0,
      proposals,
      ...(relations.length > 0 && { relations }),
    })),
  };
}
