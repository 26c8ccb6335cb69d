import { item } from "../pieces/item.ts";
import type { RichTemplates } from "../rich-templates.ts";
import { corrections } from "./corrections.ts";
import { dataDisclosure } from "./data-disclosure.ts";
import { headline } from "./headline.ts";
import { keyFigures } from "./key-figures.ts";
import { lines } from "./lines.ts";
import { quotes } from "./quotes.ts";
import { sentence } from "./sentence.ts";
import { sourceLink } from "./source-link.ts";

export const richTemplates: RichTemplates = {
  headline,
  lines,
  sentence,
  item,
  link: sourceLink,
  quotes,
  keyFigures,
  corrections,
  dataDisclosure,
};
