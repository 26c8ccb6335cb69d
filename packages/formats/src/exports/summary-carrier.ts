import type { Correction, Organization } from "@mineral-brief/schema";
import { below, type Carrier } from "../losses.ts";
import { feedContentCarrier } from "./feed-content.ts";

/**
 * What the summary of a feed entry carries of an article: the core insights with their speakers, and retractions. An entry
 * also has the date of the source if the article has none.
 */
export const summaryCarrier: Carrier = {
  fields: [
    ...below("coreInsights[]", "text", "kind", "attribution.name", "attribution.organization"),
    "organizations[].name",
    "source.datePublished",
    ...below("corrections[]", "date", "kind", "insight", "text"),
  ],
  keeps(article) {
    const keep = feedContentCarrier.keeps!(article);
    const speakers = new Set(
      article.coreInsights?.map(({ attribution }) => attribution?.organization),
    );
    const isSpeaker = ({ id }: Organization): boolean => speakers.has(id);
    const isShown = (value: unknown, field: string, holder: object): boolean => {
      if (field === "corrections") return (value as Correction[]).some(isRetraction);
      if (field === "corrections[]") return isRetraction(value as Correction);
      // The words of a text have the text as holder.
      if (field.startsWith("corrections[].") && "date" in holder)
        return isRetraction(holder as Correction);
      if (field === "source.datePublished") return article.datePublished === undefined;
      if (field === "organizations") return (value as Organization[]).some(isSpeaker);
      return field !== "organizations[]" || isSpeaker(value as Organization);
    };
    return (value, field, holder) =>
      isShown(value, field, holder) ? keep(value, field, holder) : "nothing";
  },
};

function isRetraction({ kind }: Correction): boolean {
  return kind === "retraction";
}
