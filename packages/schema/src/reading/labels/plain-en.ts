import type { PlainLabels } from "./labels.ts";

/** The labels of a plain brief in English. */
export const plainEn: PlainLabels = {
  language: "en",
  coreInsights: "Core insights",
  references: "References",
  group: (number) => `Group ${number}`,
  reference: (id, publisher) =>
    publisher === undefined ? `Reference ${id}` : `Reference ${id}, ${publisher}`,
  comma: ", ",
  sourcePassages: (ids) =>
    `${ids.length === 1 ? "source passage" : "source passages"} ${ids.join(", ")}`,
  backToText: (insight) => `Back to the text: ${insight}`,
  more: (number) => `… and ${number} more`,
  moreCharacters: (number) => `… and ${number} more ${number === 1 ? "character" : "characters"}`,
  insightKinds: { fact: "Fact", claim: "Claim", analysis: "Analysis", outlook: "Outlook" },
  disclosures: {
    none: "No AI used",
    "ai-assisted": "AI-assisted",
    "ai-generated": "AI-generated",
  },
  modified: "Updated",
  unsourced: "no source given",
  partsFailed: "Figures, quotes and other parts could not be loaded.",
  moreReferences: (number) => `Show ${number} more`,
  expandAll: "Expand all",
  collapseAll: "Collapse all",
  copyLink: (title) => `Copy link to ${title}`,
  loading: "Loading the brief",
  failed: "This brief could not be loaded.",
  failedForNow: "Please try again in a moment.",
  errorDetails: "Details for the editors",
  empty: "This brief has no insights yet",
  retry: "Try again",
  keyFigures: "Key figures",
  corrections: "Corrections",
  // The terms with a label are units and types of sources, which a plain brief does not have.
  terms: {},
};
