import type { Article } from "../../article.ts";
import type { PlainLabels } from "../labels/labels.ts";
import type { PartName } from "../part-names.ts";
import { isPlain } from "./is-plain.ts";
import type { TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** Returns what `dataTitle` returns for a plain article. A rich one may have data. */
export function plainDataTitle(
  article: Article,
  shows: (part: PartName) => boolean,
  wording: Wording<PlainLabels>,
): TextView | undefined {
  const { labels } = wording;
  if (!isPlain(article)) return wording.label(labels.data);
  return aboutPart(article, shows) && wording.label(labels.about);
}

/** Returns what the section about a brief is about: how it was made, or its rights if nothing else is stated. */
export function aboutPart(
  { provenance = {}, rights = {} }: Article,
  shows: (part: PartName) => boolean,
): "provenance" | "rights" | undefined {
  const {
    tools = [],
    reviewedBy = [],
    generatedAt,
    responsibleParty,
    digitalSourceType,
  } = provenance;
  const isMade =
    tools.length + reviewedBy.length > 0 ||
    (generatedAt ?? responsibleParty ?? digitalSourceType) !== undefined;
  if (shows("provenance") && isMade) return "provenance";
  const { license, copyrightNotice, credit, usageTerms } = rights;
  const hasRights = (license ?? copyrightNotice ?? credit ?? usageTerms) !== undefined;
  return shows("rights") && hasRights ? "rights" : undefined;
}
