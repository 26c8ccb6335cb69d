/** Matches the names of texts that are briefs without a config, like the command line. */
export const briefName = /\.brief\.(?:jsonl?|md|markdown|ndjson|txt|ya?ml)$/i;
