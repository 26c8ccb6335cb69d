/** What briefs are listed by. Each term of a kind has its own list: a mineral, a place, a month. */
export const termKinds = ["mineral", "place", "month", "source", "language", "series"] as const;
export type TermKind = (typeof termKinds)[number];

/** Whether a file is the feed of a term, by its name. */
export function isFeedOfTerm(file: string): boolean {
  return /\.(?:atom|json)$/.test(file) && termKinds.some((kind) => file.startsWith(`${kind}-`));
}
