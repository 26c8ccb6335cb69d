import { resolve } from "node:path";
import { entryIdOf } from "@mineral-brief/formats/atom";
import type { Article } from "@mineral-brief/schema";
import { withCanonicalKeys } from "@mineral-brief/schema/canonical-keys";
import { textOf } from "@mineral-brief/schema/reading";
import type { CheckedSource } from "../checking/checked-file.ts";
import type { Config } from "../config/config.ts";
import { applyDefaults, type FilledArticle } from "../conversion/apply-defaults.ts";
import type { CollectOptions } from "../conversion/collect-articles.ts";
import { slashedPath } from "../diagnostics/relative-name.ts";
import type { Io } from "../io.ts";
import { keyOf, sha256Of } from "../outputs/article-text.ts";
import { fileNameOf } from "../outputs/file-name.ts";
import type { BriefRecord } from "./input-record.ts";
import { fieldsOf } from "./listed-brief.ts";

/**
 * Fills in defaults of the config. If the site has a time zone, that of the config counts if it is the same, so that a page
 * shows the zone of its feed entry, or if it is that of the source and comes first.
 */
export function completeArticle(
  article: Article,
  config: Config,
  languageIsGuessed: boolean,
  { timeZone, prefersSourceZones = false }: SiteZone,
): FilledArticle {
  return applyDefaults(article, config, languageIsGuessed, (zone, isOfSource) =>
    timeZone === undefined || timeZone === zone || (isOfSource && prefersSourceZones)
      ? "all"
      : "none",
  );
}

/** The time zone of a site. */
export type SiteZone = Pick<CollectOptions, "timeZone" | "prefersSourceZones">;

/** Whether reading an input gives its articles ids: a text or a saved page, which have a ledger, have no place for one. */
export function makesIds({ ledger }: { readonly ledger?: CheckedSource["ledger"] }): boolean {
  return ledger !== undefined;
}

/** Makes what a run knows about a complete article, and its text as JSON. */
export function recordOf(
  article: Article,
  index: number | undefined,
  isIdMade: boolean,
): { readonly record: BriefRecord; readonly json: string } {
  const canonical = withCanonicalKeys(article);
  const json = JSON.stringify(canonical);
  const record = {
    fields: fieldsOf(canonical),
    index,
    fileName: fileNameOf(article),
    sha256: sha256Of(json),
    insights: insightsOf(canonical),
    isIdMade,
    entryId: entryIdOf(article),
  };
  return { record, json };
}

/** Hashes what a brief still has if its headline, its date, its tags and its id change. Undefined without insights. */
function insightsOf({ source, coreInsights = [], groups = [] }: Article): string | undefined {
  if (coreInsights.length === 0 && groups.length === 0) return undefined;
  return keyOf(JSON.stringify([source && textOf(source.name), coreInsights, groups]));
}

/** Names an input relative to the folder of the site. */
export function inputNameIn(folder: string, name: string, { cwd }: Pick<Io, "cwd">): string {
  return slashedPath(folder, resolve(cwd, name));
}
