import type {
  ArticleView,
  InsightView,
  ItemView,
  LinkView,
  QuoteView,
} from "@mineral-brief/schema/reading";
import type { TemplateResult } from "lit";
import type { Content } from "./pieces/text.ts";
import type { DataTemplates } from "./data-templates.ts";

/** Templates of what a plain article does not have. They may load later. */
export interface RichTemplates {
  readonly headline: (view: NonNullable<ArticleView["headline"]>) => Content;
  /** The lines below the byline. */
  readonly lines: (view: ArticleView) => Content[];
  readonly sentence: (view: InsightView) => Content;
  readonly item: (view: ItemView, language: string) => Content;
  /** A link to a source. */
  readonly link: (view: LinkView) => Content;
  readonly quotes: (views: readonly QuoteView[]) => TemplateResult[];
  readonly keyFigures: (view: ArticleView) => TemplateResult | undefined;
  /** The heading has a level from 1 to 6. */
  readonly corrections: (view: ArticleView, level: number) => Content;
  /** The data may be added later. */
  readonly dataDisclosure: (
    view: NonNullable<ArticleView["data"]>,
    data: DataTemplates | undefined,
  ) => TemplateResult;
}
