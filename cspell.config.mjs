/**
 * Words and phrases to avoid, each with what to write in its place.
 *
 * cspell finds a phrase where its words are on one line. A word with common correct uses is listed as part of a
 * phrase, or not at all.
 */
const betterWords = {
  amend: "fix",
  amended: "fixed",
  amending: "fixing",
  amends: "fixes",
  anew: "again",
  "are said": "are reported, are stated",
  "as it circulates": "raw, pasted",
  "asked for": "requested",
  "be had": "be found, be available",
  behind: "after",
  "being said": "being reported",
  besides: "also, except",
  "but for": "except",
  "came of": "resulted from",
  "comes of": "results from",
  fault: "error, issue",
  faults: "errors, issues",
  "for want of": "without",
  "gave back": "returned",
  "give back": "return",
  "gives back": "returns",
  "giving back": "returning",
  "in silence": "silently",
  "is said": "is reported, is stated",
  "leave out": "omit, skip",
  "leaves out": "omits, skips",
  "leaving out": "omitting, skipping",
  "left out": "omitted, skipped",
  "let be": "keep, ignore",
  "let out": "omit, skip",
  "lets be": "keeps, ignores",
  "lets out": "omits, skips",
  mend: "fix",
  mended: "fixed",
  mender: "fixer",
  mending: "fixing",
  mends: "fixes",
  nobody: "no one, unknown, not set",
  "nothing but": "only",
  "on show": "shown, visible",
  "pass over": "skip",
  "passed over": "skipped",
  "passes over": "skips",
  "passing over": "skipping",
  "save for": "except",
  "speaks for": "applies to",
  "speaks of": "refers to",
  stand: "be, appear",
  standing: "state",
  stands: "is, appears, has",
  stood: "was, appeared",
  "taken for": "read as, mistaken for",
  "tell of": "report",
  "tells of": "reports",
  "that are no": "that are not",
  "that is no": "that is not a",
  "that which": "what, the part that",
  told: "reported, inferred",
  "what is no": "anything that is not a",
  "what of": "which part of",
  whatever: "any, regardless of",
  whoever: "anyone who",
  whole: "complete, entire",
};

const entries = Object.entries(betterWords).map(([phrase, better]) => ({
  phrase,
  better,
  word: phrase.replaceAll(" ", ""),
}));

const capitalised = (text) => text[0].toUpperCase() + text.slice(1);

/** Flags the words above. Spelling is not checked. */
export default {
  version: "0.2",
  unknownWords: "report-flagged",
  maxNumberOfProblems: 10_000,
  maxDuplicateProblems: 10_000,
  dictionaries: [],
  files: ["**/*.{md,ts,tsx,mjs,cjs,js,css,html,yml,sh,php,vue,svelte,njk}"],
  enableGlobDot: true,
  useGitignore: true,
  ignorePaths: [
    "**/generated/**",
    "cspell.config.mjs",
    // Statements and sources that are measured as they are.
    "packages/fixtures/verify/*/**",
  ],
  // Correct uses of listed words.
  ignoreRegExpList: [
    String.raw`/\bwhole numbers?\b/gi`,
    String.raw`/\b(?:that|what) (?:is|are) no (?:longer|more)\b/gi`,
  ],
  // Only the listed words are looked at: all others would count as unknown, which takes ten times as long.
  includeRegExpList: [String.raw`/\b(?:${entries.map(({ phrase }) => phrase).join("|")})\b/gi`],
  flagWords: entries.map(({ word, better }) => `${word}->${better}`),
  // cspell flags single words, so the words of a phrase are joined before it looks.
  substitutionDefinitions: [
    {
      name: "phrases",
      entries: entries.flatMap(({ phrase, word }) =>
        phrase === word
          ? []
          : [
              [phrase, word],
              [capitalised(phrase), word],
            ],
      ),
    },
  ],
  substitutions: ["phrases"],
};
