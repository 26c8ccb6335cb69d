import { ElementRenderer, render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import type { Article } from "@mineral-brief/schema";
import { viewArticle, viewData } from "@mineral-brief/schema/internal";
import { labelsFor, timesIn } from "@mineral-brief/schema/reading";
import { bareSharesOf } from "@mineral-brief/schema/vocabulary";
import { coerceHeadingLevel } from "../coerce/coerce-heading-level.ts";
import { coerceLabels } from "../coerce/coerce-labels.ts";
import { coerceText } from "../coerce/coerce-text.ts";
import { withCompleteLabels } from "../complete-labels.ts";
import { styles as detailStyles } from "../generated/details.styles.ts";
import { styles as firstStyles } from "../generated/first.styles.ts";
import { styles as richStyles } from "../generated/rich.styles.ts";
import { groupFragmentWithId } from "../interaction/group-fragment.ts";
import { isInitiallyOpen } from "../is-initially-open.ts";
import { shownOptions } from "../shown-options.ts";
import { brief } from "../templates/brief.ts";
import { dataTemplates } from "../templates/data/data.ts";
import { frame } from "../templates/frame.ts";
import { richTemplates } from "../templates/rich/rich-templates.ts";
import type { RenderBriefOptions } from "./render-brief-options.ts";
import { serialiseAttributes } from "./serialise-attributes.ts";
import { serverNameOf } from "./server-names.ts";

/** The button of a server-rendered brief does nothing until the script runs. */
const untilDefined = ":host(:not(:defined)) .controls {visibility: hidden}";

/** The CSS of every server-rendered brief. */
export const serverStyle: string = [firstStyles, richStyles, detailStyles, untilDefined]
  .join("")
  .replace(/\/\*.*?\*\//gs, "")
  // Not `\s`, which matches the no-break space in `content`.
  .replace(/[ \n]+/g, " ");

/** The element whose shadow root is rendered. Slots need one. */
class Host extends ElementRenderer {}

/** On a server, an error of a callback ends the rendering. */
function throwError(error: unknown): never {
  throw error;
}

/** Renders the content of a brief's shadow root as HTML: its style and the brief. */
export function renderShadowRoot(article: Article, options: RenderBriefOptions): string {
  const { open, exclusive = false, messages } = options;
  const id = coerceText(options.id);
  const viewOptions = withCompleteLabels(
    shownOptions(options, (language) => coerceLabels(labelsFor(language), messages, throwError), {
      timesIn,
      bareSharesOf,
      namesOf: serverNameOf,
      onError: throwError,
    }),
  );
  const view = viewArticle(article, viewOptions);
  const { lang, dir } = view;
  const headingLevel = coerceHeadingLevel(options.headingLevel);
  const level = Math.min(headingLevel + 1, 6);
  const data = viewData(article, viewOptions);
  const template = brief(view, {
    headingLevel,
    isOpen: (index) => isInitiallyOpen(index, open, exclusive),
    isExclusive: exclusive,
    fragmentOf: (index) => (id === undefined ? undefined : groupFragmentWithId(id, index)),
    rich: richTemplates,
    data: data && dataTemplates(data, { level, language: lang }),
  });
  const content = frame(template, options, { lang, dir });
  const html = tidy(
    collectResultSync(render(content, { customElementHostStack: [new Host("mineral-brief")] })),
  );
  return `<style${serialiseAttributes([["nonce", coerceText(options.nonce)]])}>${serverStyle}</style>${html}`;
}

/**
 * Removes what the client does not have either: Lit's comments, and the line breaks next to the tags of a template.
 *
 * Texts are escaped, so they contain no tags or comments. A character that HTML cannot hold becomes U+FFFD, and a parser
 * would turn a carriage return into a line feed.
 */
function tidy(html: string): string {
  return html
    .replace(/<!--.*?-->|<\?>/gs, "")
    .replace(/> *\n[ \n]*/g, ">")
    .replace(/[ \n]*\n *</g, "<")
    .replaceAll("\r", "&#13;")
    .replace(/\0|\p{Surrogate}/gu, "\uFFFD");
}
