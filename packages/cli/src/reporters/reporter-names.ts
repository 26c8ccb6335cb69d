/** What `--reporter` offers, without loading any; the first is the default. A test holds it to the list of reporters. */
export const reporterNames = ["pretty", "compact", "json", "sarif", "github"] as const;
