import { languageName } from "../display-names.ts";
import type { TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** Views the name of a language; undefined if it is the language of the article. */
export function otherLanguage(tag: string | undefined, wording: Wording): TextView | undefined {
  return tag === undefined || tag === wording.article.language
    ? undefined
    : wording.inLocale(languageName(tag, wording.locale));
}
