import type { Article } from "@mineral-brief/schema";
import { formatWhen } from "@mineral-brief/schema/reading";
import { supports, type VerifyReport } from "../gallery-reports/verify-report.ts";

const words: Readonly<Record<string, string>> = {
  "ai-generated": "Generated with AI",
  "ai-assisted": "Written with the help of AI",
  none: "Written by people",
};

/** Says how a brief was made, in the words of its provenance. */
export function disclosureOf({ provenance }: Article): string {
  return words[provenance?.disclosure ?? ""] ?? "The brief does not state how it was made";
}

/** Says that a brief was checked against its sources, where a report shows that; else how it was made. */
export function trustLine(article: Article, report: VerifyReport | undefined): string {
  return checkedLine(article, report) ?? disclosureOf(article);
}

/** Says when a brief was checked against its sources. Undefined without a report that shows it. */
export function checkedLine(
  article: Article,
  report: VerifyReport | undefined,
): string | undefined {
  return report !== undefined && supports(report, article)
    ? `Checked against its sources on ${formatWhen(report.date, "en")}`
    : undefined;
}
