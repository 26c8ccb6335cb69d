import { keyOf } from "../outputs/article-text.ts";
import type {
  EarlierFilesOptions,
  FileIdentity,
  SiteMatching,
} from "../outputs/find-earlier-files.ts";
import type { Manifest } from "../outputs/manifest.ts";
import type { BriefRecord } from "./input-record.ts";
import { dayOf } from "./listed-brief.ts";

/** What finds the page of a brief. */
export type MatchedBrief = BriefRecord & FileIdentity;

/** Says how the pages of earlier runs are found. `omitted` says which of them may belong to inputs that this run does not publish. */
export function pageMatching(
  manifest: Manifest,
  omitted: Pick<SiteMatching<MatchedBrief>, "isOmitted" | "mayBeOmitted">,
): EarlierFilesOptions<MatchedBrief> {
  return {
    extension: "html",
    manifest,
    hashOf: ({ article }) => article,
    site: {
      aboutOf,
      sourceOf: ({ fields }) => fields.source?.text,
      insightsOf: ({ insights }) => insights,
      isIdMade: ({ isIdMade }) => isIdMade,
      supersededBy: ({ fields }) => fields.supersedes,
      ...omitted,
    },
  };
}

/** Hashes what a brief still has if its id and its input change: source, day and headline. Undefined without a day. */
export function aboutOf({ fields }: BriefRecord): string | undefined {
  const { source, headline } = fields;
  const day = dayOf(fields);
  return day === undefined
    ? undefined
    : keyOf(JSON.stringify([source?.text ?? "", day, headline.text]));
}
