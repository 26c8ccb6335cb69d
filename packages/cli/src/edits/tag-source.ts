import { allFixers, fixText, type TextFix } from "@mineral-brief/formats/fix";
import {
  applyTags,
  proposeRelations,
  proposeTags,
  tagEdits,
  type RelationProposal,
  type TagProposal,
} from "@mineral-brief/schema/tagging";
import { applyDefaults } from "../conversion/apply-defaults.ts";
import type { CheckedArticle, CheckedSource } from "../checking/checked-file.ts";

/** What could be added to one article of a source. */
export interface ProposedArticle {
  readonly checked: CheckedArticle;
  readonly proposals: readonly TagProposal[];
  /** Empty where nobody asked. */
  readonly relations: readonly RelationProposal[];
}

/** A source, and what could be added to it. */
export interface ProposedSource {
  readonly source: CheckedSource;
  readonly articles: readonly ProposedArticle[];
}

/** Reads the articles of a source for tags. Relations are looked for where that is asked. */
export function proposeForSource(source: CheckedSource, withRelations: boolean): ProposedSource {
  const { untag } = source.config;
  const articles = source.articles.map((checked) => ({
    checked,
    proposals: proposeTags(checked.article, { untag }),
    relations: withRelations ? proposeRelations(checked.article) : [],
  }));
  return { source, articles };
}

/** A text with its tags, and those that it has no place for. */
export interface TaggedText {
  readonly text: string;
  readonly skipped: readonly TagProposal[];
}

interface TagFix extends TextFix {
  readonly proposals: readonly TagProposal[];
}

/** Adds what is proposed to the text itself, and leaves everything else of it as it stands. */
export function tagText({ source, articles }: ProposedSource): TaggedText {
  const fixer = allFixers.find(({ name }) => name === source.format)!;
  const fixes = articles.flatMap(({ checked, proposals }) =>
    tagEdits(checked.article, proposals).map((edit): TagFix => {
      const place = JSON.stringify(edit.path);
      const own = proposals.filter(({ path }) => JSON.stringify(path) === place);
      return { document: checked.index ?? 0, edits: [edit], proposals: own };
    }),
  );
  const { text, skipped } = fixText(source.source.text, fixes, fixer);
  return { text, skipped: skipped.flatMap(({ proposals }) => proposals) };
}

/** Writes the articles of a text that has no place for tags as YAML, with what the config knows of them. */
export async function yamlBrief({ source, articles }: ProposedSource): Promise<string> {
  const { yaml } = await import("@mineral-brief/formats/yaml");
  const tagged = articles.map(({ checked: { article, languageIsGuessed }, proposals }) =>
    applyTags(applyDefaults(article, source.config, languageIsGuessed).article, proposals),
  );
  return yaml.serialise(tagged).text;
}
