import { fixText, loadFixer, type TextFix } from "@mineral-brief/formats/fix";
import {
  applyTags,
  tagEdits,
  type RelationProposal,
  type TagProposal,
} from "@mineral-brief/schema/tagging";
import { applyDefaults } from "../conversion/apply-defaults.ts";
import type { CheckedArticle, CheckedSource } from "../checking/checked-file.ts";
import { missingRelations, missingTags } from "../checking/propose-tags.ts";

/** Proposed tags for one article of a source. */
export interface ProposedArticle {
  readonly checked: CheckedArticle;
  readonly proposals: readonly TagProposal[];
  /** Empty without `--relations`. */
  readonly relations: readonly RelationProposal[];
}

/** A source with proposed tags. */
export interface ProposedSource {
  readonly source: CheckedSource;
  readonly articles: readonly ProposedArticle[];
}

/** Proposes tags for the articles of a source, and relations if `withRelations` is true. */
export function proposeForSource(source: CheckedSource, withRelations: boolean): ProposedSource {
  const articles = source.articles.map((checked) => ({
    checked,
    proposals: missingTags(checked.article, source.config),
    relations: withRelations ? missingRelations(checked.article) : [],
  }));
  return { source, articles };
}

/** A text with added tags, and the tags that cannot be added to it. */
export interface TaggedText {
  readonly text: string;
  readonly skipped: readonly TagProposal[];
}

/** The list to which organisations of the vocabulary are added. */
const declarations = JSON.stringify(["organizations"]);

function isDeclared(proposal: TagProposal): boolean {
  return proposal.kind !== "figure" && proposal.declaration !== undefined;
}

interface TagFix extends TextFix {
  readonly proposals: readonly TagProposal[];
}

/** Adds the proposed tags to the text of a source. Keeps the rest of the text unchanged. */
export async function tagText({ source, articles }: ProposedSource): Promise<TaggedText> {
  const fixer = (await loadFixer(source.format))!;
  const fixes = articles.flatMap(({ checked, proposals }) =>
    tagEdits(checked.article, proposals).map((edit): TagFix => {
      const place = JSON.stringify(edit.path);
      const own = proposals.filter(
        (proposal) =>
          JSON.stringify(proposal.path) === place ||
          (place === declarations && isDeclared(proposal)),
      );
      return { document: checked.index ?? 0, edits: [edit], proposals: own };
    }),
  );
  const { text, skipped } = fixText(source.source.text, fixes, fixer);
  return { text, skipped: [...new Set(skipped.flatMap(({ proposals }) => proposals))] };
}

/** Writes the articles of a plain text as YAML with tags, and with the defaults and sources of the config. */
export async function yamlBrief({ source, articles }: ProposedSource): Promise<string> {
  const { yaml } = await import("@mineral-brief/formats/yaml");
  const tagged = articles.map(({ checked: { article, languageIsGuessed }, proposals }) =>
    applyTags(applyDefaults(article, source.config, languageIsGuessed).article, proposals),
  );
  return yaml.serialise(tagged).text;
}
