import { join } from "node:path";
import type {
  VerifiedReference,
  VerifiedSet,
  VerifiedStatement,
} from "@mineral-brief/fixtures/verified-statements";
import type { Article } from "@mineral-brief/schema";
import { createVerifier, type Check } from "@mineral-brief/schema/verify";
import { readSavedSources } from "../src/sources/read-saved-sources.ts";
import { tagLanguages } from "@mineral-brief/language/tag-languages";
import { tagOrganizations } from "@mineral-brief/language/tag-organizations";

/** A statement with the results of its checks. */
export interface Measured {
  readonly statement: VerifiedStatement;
  readonly checks: readonly Check[];
  /** Results that report something: not found, differs, or found elsewhere. */
  readonly reported: readonly Check[];
  /** Whether a reported result is about the planted error. */
  readonly isFound: boolean;
}

/** Verifies labelled statements against their saved sources. */
export function measureVerify(set: VerifiedSet): readonly Measured[] {
  const folder = join(import.meta.dirname, "../../fixtures", set.sources);
  const { sources } = readSavedSources(folder, folder);
  const verify = createVerifier(sources, {
    mentions: tagLanguages ?? [],
    organizations: tagOrganizations,
  });
  return set.statements.map((statement): Measured => {
    const { checks } = verify(articleOf(statement, set.references));
    const reported = checks.filter(({ outcome }) =>
      /^(?:differs|not-found|elsewhere)$/.test(outcome),
    );
    return {
      statement,
      checks,
      reported,
      isFound: statement.error !== undefined && reported.some((check) => isAbout(check, statement)),
    };
  });
}

/** Tests whether a result is about the planted error of a statement. */
export function isAbout(
  { kind, range, path }: Check,
  { text, error, words }: VerifiedStatement,
): boolean {
  if (error === "reference") return true;
  if (error === "quote" && words === undefined) return kind === "quote" && path.at(-1) === "quote";
  if (words === undefined || path.at(-1) !== "text") return false;
  const start = text.indexOf(words);
  return range.start < start + words.length && start < range.end;
}

function articleOf(
  { text, language, reference, quote }: VerifiedStatement,
  references: readonly VerifiedReference[],
): Article {
  return {
    schemaVersion: "1.0",
    headline: "Labelled",
    language,
    coreInsights: [
      { text, citations: [quote === undefined ? reference : { id: reference, quote }] },
    ],
    references: references.map((one) => ({ ...one })),
  };
}
