/** The qualifier of a denied limit, by that of the limit: "cannot exceed $125" is at most $125. */
export const oppositeLimits: Readonly<Record<string, string>> = {
  "more-than": "at-most",
  "less-than": "at-least",
};
