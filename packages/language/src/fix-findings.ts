import {
  fixText,
  renameKey,
  repairText,
  type Fixer,
  type TextEdit,
  type TextFix,
} from "@mineral-brief/formats/fix";
import { shorten } from "@mineral-brief/schema/internal";
import type { Edit } from "@mineral-brief/schema/lint";
import type { Finding } from "./checking/finding.ts";
import { startsWith } from "./starts-with.ts";

/** Which changes are made: those that cannot alter what a brief says, or also those that findings suggest. */
export type FixTier = "safe" | "suggested";

/** The change of a text that fixes one finding. */
export interface FindingFix {
  /** What the change does, as an instruction: `Rename the key to kind`. */
  readonly title: string;
  readonly tier: FixTier;
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/**
 * Makes the change that fixes a finding, and nothing else.
 *
 * Undefined if the finding has no fix, or if reading the changed text shows another result than expected.
 */
export function fixFinding(text: string, finding: Finding, fixer: Fixer): FindingFix | undefined {
  const { document = 0, path, suggestion, articleEdits, suggestedEdits, repair } = finding;
  const tier = tierOf(finding);
  if (tier === undefined) return undefined;
  if (repair !== undefined) {
    const done = repairText(text, [repair], fixer);
    const title = repair.title ?? titleOfRepair(repair.edits[0]!.text);
    return done.repaired === 0
      ? undefined
      : { title, tier, text: done.text, edits: done.textEdits };
  }
  const edits = articleEdits ?? suggestedEdits;
  if (edits !== undefined) {
    const done = fixText(text, [{ document, edits }], fixer);
    return done.applied.length === 0
      ? undefined
      : { title: titleOfEdits(finding, edits), tier, text: done.text, edits: done.textEdits };
  }
  const edit = renameKey(text, { document, path: path!, to: suggestion! }, fixer);
  return (
    edit && {
      title: `Rename the key to ${suggestion}`,
      tier,
      text: text.slice(0, edit.start) + edit.text + text.slice(edit.end),
      edits: [edit],
    }
  );
}

/** Returns a fixer with one reading of a text for all its fixes. The text with a fix is read each time. */
export function readOnce(fixer: Fixer, text: string): Fixer {
  let parsed: ReturnType<Fixer["parse"]> | undefined;
  return {
    ...fixer,
    parse: (source, start, options) =>
      source === text && options?.partial === true
        ? (parsed ??= fixer.parse(source, start, options))
        : fixer.parse(source, start, options),
  };
}

/** The tier of the change that a finding offers; undefined if it offers none. */
export function tierOf(finding: Finding): FixTier | undefined {
  const { articleEdits, suggestedEdits, repair } = finding;
  if (repair !== undefined) return repair.isSafe ? "safe" : "suggested";
  if (articleEdits !== undefined) return "safe";
  return suggestedEdits !== undefined || isMisspeltKey(finding) ? "suggested" : undefined;
}

/** Whether a finding suggests another name for a key. */
export function isMisspeltKey({ code, path, suggestion }: Finding): boolean {
  return code === "unknown-key" && path !== undefined && suggestion !== undefined;
}

/**
 * Whether the fix of a finding has to wait until a key is renamed: it would write the key that another finding suggests, and
 * the value under the misspelt one would then have no place.
 */
export function waitsForKey(finding: Finding, findings: readonly Finding[]): boolean {
  const edits = finding.articleEdits ?? finding.suggestedEdits ?? [];
  return findings.some((other) => {
    if (other === finding || !isMisspeltKey(other)) return false;
    const meant = [...other.path!.slice(0, -1), other.suggestion!];
    return (
      (other.document ?? 0) === (finding.document ?? 0) &&
      edits.some((edit) => startsWith(edit.path, meant))
    );
  });
}

function titleOfRepair(text: string): string {
  if (text === "") return "Remove it";
  return text.trim() === "" ? "Write spaces" : `Write ${shorten(text.replace(/\s*\n\s*/g, " "))}`;
}

/** Says what the edits of a finding do, as an instruction. */
export function titleOfEdits(
  { code, path, suggestion, articleEdits, fixTitle }: Finding,
  edits: readonly Edit[],
): string {
  if (fixTitle !== undefined) return fixTitle;
  if (articleEdits !== undefined) return titleOfShortValue(edits) ?? `Fix ${code}`;
  if (code === "key-missing") return `Add ${edits[0]!.path.at(-1)}: ${suggestion}`;
  return code === "unknown-key" && edits.length > 1
    ? `Move the keys out of ${path!.at(-1)}`
    : titleOf(edits, suggestion);
}

/** Says which value one edit writes. Undefined for a long value and for several edits. */
function titleOfShortValue(edits: readonly Edit[]): string | undefined {
  if (edits.length !== 1) return undefined;
  const [{ value }] = edits as readonly [Edit];
  const written = value === undefined ? undefined : JSON.stringify(value);
  if (written === undefined) return "Remove it";
  return written.length > longestValue ? undefined : `Write ${written}`;
}

/** In UTF-16 code units. */
const longestValue = 60;

function titleOf(edits: readonly Edit[], suggestion: string | undefined): string {
  const [{ path, value } = { path: [], value: undefined }] = edits;
  if (edits.every((edit) => edit.value === undefined)) return "Remove it";
  const setsLanguage =
    path.at(-1) === "lang" || (typeof value === "object" && value !== null && "lang" in value);
  if (setsLanguage) return `Set the language to ${suggestion}`;
  return suggestion === undefined
    ? "Make the suggested change"
    : `Replace with ${shorten(suggestion)}`;
}

/** The result of one round of fixes. */
export interface FixedFindings<Found extends Finding> {
  readonly text: string;
  /** How many findings were fixed. */
  readonly fixed: number;
  /** Whether the changes rename keys. The values under them are fixed in a later round. */
  readonly renames: boolean;
  /** Findings with a safe fix that the text has no place for. */
  readonly unplaced: readonly Found[];
}

interface FoundFix<Found extends Finding> extends TextFix {
  readonly finding: Found;
}

/**
 * Fixes the findings of a text, of one kind per round: its syntax, then its values, then its keys. What a suggestion removes
 * is after the safe fixes, and a key is first if the fix of a value would write it. Check the new text and call this again until nothing is fixed.
 */
export function fixFindings<Found extends Finding>(
  text: string,
  findings: readonly Found[],
  { fixer, tier }: { readonly fixer: Fixer; readonly tier: FixTier },
): FixedFindings<Found> {
  const wanted = findings.filter((finding) => {
    const own = tierOf(finding);
    return own === "safe" || own === tier;
  });
  const repairs = wanted.flatMap(({ repair }) => (repair === undefined ? [] : [repair]));
  const repaired = repairText(text, repairs, fixer);
  if (repaired.repaired > 0)
    return { text: repaired.text, fixed: repaired.repaired, renames: false, unplaced: [] };
  const keys = wanted.filter(isMisspeltKey);
  const awaited = keys.filter((key) => wanted.some((finding) => waitsForKey(finding, [key])));
  const awaitedFirst = renameKeys(text, awaited, fixer);
  if (awaitedFirst.fixed > 0) return { ...awaitedFirst, renames: true, unplaced: [] };
  const fixes = wanted.flatMap((finding): FoundFix<Found>[] => {
    const { articleEdits, suggestedEdits, document = 0 } = finding;
    const edits = articleEdits ?? suggestedEdits;
    return edits === undefined || waitsForKey(finding, findings)
      ? []
      : [{ document, edits, finding }];
  });
  const first = fixText(text, hasSafe(fixes) ? fixes.filter(isNoRemoval) : fixes, fixer);
  const done = first.applied.length > 0 ? first : fixText(text, fixes, fixer);
  // A suggestion that has no place here is only a suggestion.
  const unplaced = done.skipped
    .map(({ finding }) => finding)
    .filter(({ articleEdits }) => articleEdits !== undefined);
  if (done.applied.length > 0)
    return { text: done.text, fixed: done.applied.length, renames: false, unplaced };
  const renamed = renameKeys(text, keys, fixer);
  return { ...renamed, renames: renamed.fixed > 0, unplaced };
}

function hasSafe(fixes: readonly FoundFix<Finding>[]): boolean {
  return fixes.some(({ finding }) => finding.articleEdits !== undefined);
}

/** A citation that a safe fix moves out of a text still needs its reference, which a suggestion would remove as unused. */
function isNoRemoval({ finding, edits }: FoundFix<Finding>): boolean {
  return finding.articleEdits !== undefined || edits.every(({ value }) => value !== undefined);
}

function renameKeys(
  source: string,
  findings: readonly Finding[],
  fixer: Fixer,
): { readonly text: string; readonly fixed: number } {
  let text = source;
  let fixed = 0;
  for (const finding of findings) {
    const renamed = fixFinding(text, finding, fixer);
    if (renamed === undefined) continue;
    ({ text } = renamed);
    fixed++;
  }
  return { text, fixed };
}

/** Rounds of fixes of one text. A fix can make another fix possible, such as white space before a removed citation. */
export const maximumRounds = 20;

/** A text with its findings. */
interface CheckedText<Found extends Finding> {
  readonly text: string;
  readonly findings: readonly Found[];
}

interface FixChecks<Found extends Finding> {
  readonly fixer: Fixer;
  readonly tier: FixTier;
  /** Finds the findings of a text; undefined if it cannot be checked. */
  readonly check: (text: string) => Promise<readonly Found[] | undefined>;
}

/**
 * Finds the findings that their fixes do not end, however often they are made: the fix of a rule of the project may have any
 * value. `after` are the findings after one round of fixes.
 */
export async function findEndless<Found extends Finding>(
  before: CheckedText<Found>,
  after: readonly Found[],
  checks: FixChecks<Found>,
): Promise<readonly Found[]> {
  const left = new Set(after.filter(hasEdits).map(placeOf));
  const suspects = before.findings.filter(
    (finding) => hasEdits(finding) && left.has(placeOf(finding)),
  );
  const endless: Found[] = [];
  for (const code of new Set(suspects.map((finding) => finding.code))) {
    const own = suspects.filter((finding) => finding.code === code);
    endless.push(...(await endlessOf(own, before.text, checks)));
  }
  return endless;
}

/** Finds those that are endless alone, by halving the list. If only several together are, returns all of them. */
async function endlessOf<Found extends Finding>(
  findings: readonly Found[],
  text: string,
  checks: FixChecks<Found>,
): Promise<readonly Found[]> {
  if (!(await areEndless(findings, text, checks))) return [];
  if (findings.length === 1) return findings;
  const middle = findings.length >> 1;
  const found = [
    ...(await endlessOf(findings.slice(0, middle), text, checks)),
    ...(await endlessOf(findings.slice(middle), text, checks)),
  ];
  return found.length === 0 ? findings : found;
}

async function areEndless<Found extends Finding>(
  findings: readonly Found[],
  before: string,
  { check, ...options }: FixChecks<Found>,
): Promise<boolean> {
  const places = new Set(findings.map(placeOf));
  let current: readonly Found[] = findings;
  let text = before;
  for (let round = 0; round < maximumRounds; round++) {
    const done = fixFindings(text, current, options);
    if (done.fixed === 0) return false;
    ({ text } = done);
    const found = await check(text);
    if (found === undefined) return false;
    current = found.filter((finding) => places.has(placeOf(finding)));
  }
  return true;
}

function hasEdits({ articleEdits, suggestedEdits }: Finding): boolean {
  return (articleEdits ?? suggestedEdits) !== undefined;
}

/** Names a finding in different versions of a text, with its message. */
export function nameOfFinding({ code, document, path, message }: Finding): string {
  return JSON.stringify([code, document, path, message]);
}

/** Names a finding in different versions of a text. Its message may quote the text. */
function placeOf({ code, document, path }: Finding): string {
  return JSON.stringify([code, document, path]);
}
