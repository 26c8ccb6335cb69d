import { startOfBullet } from "../bullet-signs.ts";
import { isAgency } from "../datelines.ts";
import { isKnownOutlet, isNewsOutlet } from "../source-line/names.ts";
import { readSourceLine } from "../source-line/read-source-line.ts";
import type { SourceLine } from "../source-line/source-line.ts";
import { trimSpan, type Span } from "../spans.ts";
import type { PageText } from "./page-text.ts";

const name = String.raw`(?:[Ll]['’])?\p{Lu}[\p{L}\p{N}.&'’-]{0,30}(?: (?:d[aeu] |des |y |et |& )?[\p{Lu}0-9][\p{L}\p{N}.&'’-]{0,30}){0,4}`;
const by = String.raw`(?:(?:By ?|Par |Por |Von |Da |De )(?:the |l['’]agence |la agencia |der )?)`;
const withAgency = String.raw`,? \(?(?:avec|con|com|mit|with) (?:(?:informations? d[eu]|información de|informações da|Material von|files from) )?(?:l['’]|la |the |der )?`;

/** `Par L'Usine Nouvelle, avec Reuters`, `Le Figaro avec AFP`, `Von Handelsblatt (mit dpa)` */
const besideAgency = new RegExp(
  String.raw`^${by}?(?<outlet>${name}?)${withAgency}(?<agency>\p{L}[\p{L}. -]{1,20}?)\)?$`,
  "u",
);
/** `By Reuters`, `By Reuters Staff`, `By Bloomberg News`, `By the Associated Press` */
const outletAlone = new RegExp(String.raw`^${by}(?<outlet>${name}?)(?: [Ss]taff)?$`, "u");
/** `By Ana Ruiz, Reuters`, `By Ana Ruiz and Bo Lind | Mining Journal` */
const afterAuthor = new RegExp(
  String.raw`^${by}${name}(?:(?:, and | and |, | & | et | y | und )${name}){0,3}?(?:,| [-–—|])\s(?<outlet>${name})$`,
  "u",
);

/** `Le Figaro`, `L'Usine Nouvelle`, `El Economista`: no name of a person starts so. */
const startsWithArticle =
  /^(?:L['’]|(?:Le|La|Les|El|Los|Las|Il|The|Die|O) )(?!(?:[Rr]édaction|Redacción|Redação|Redazione|Redaktion)$)\p{Lu}/u;
/** An author who is not named. */
const editors =
  /^(?:(?:La|A|Die) )?(?:[Rr]édaction|Redacción|Redação|Redazione|Redaktion|Staff|Agenc(?:ias|es))$/u;
/** `Metals Desk`, `Staff Reporters` */
const isTeam = /\b(?:Desk|Team|Staff|Editors?|Reporters?|Writers?|Correspondents?|Bureau)$/;

/** The longest line of authors, in UTF-16 code units. */
const longest = 100;
/** A cheap test that rules out most lines. */
const mayNameOutlet = /^(?:By|Par|Por|Von|Da|De) ?\p{L}|[ (](?:avec|con|com|mit|with) /u;

/** Finds the name of the outlet in a line of its authors: `L'Usine Nouvelle` in `Par L'Usine Nouvelle, avec Reuters`. */
function findOutletInByline(line: string): Span | undefined {
  if (line.length > longest || !mayNameOutlet.test(line)) return undefined;
  const shared = besideAgency.exec(line)?.groups;
  const outlet =
    shared !== undefined && isKnownOutlet(shared["agency"]!)
      ? namedBeside(shared["outlet"]!)
      : [outletAlone, afterAuthor]
          .map((form) => form.exec(line)?.groups!["outlet"])
          .find((words) => words !== undefined && isOutletName(words));
  if (outlet === undefined) return undefined;
  const start = line.lastIndexOf(outlet);
  return { start, end: start + outlet.length };
}

/** Returns the words beside an agency if they name an outlet: `Handelsblatt`. `Jeanne Roux` is a person. */
function namedBeside(words: string): string | undefined {
  const isOneWord = !words.includes(" ");
  const isOutlet = isOutletName(words) || startsWithArticle.test(words) || isOneWord;
  return isOutlet && !editors.test(words) ? words : undefined;
}

function isOutletName(words: string): boolean {
  return (isKnownOutlet(words) || isNewsOutlet(words)) && !isTeam.test(words);
}

/** Removes the words around the name of an outlet in a line of authors, if no line next to it names a source: `By Reuters Staff`. */
export function dropAroundOutlet(page: PageText, text: string, at: Span): boolean {
  const outlet = findOutletInByline(text.slice(at.start, at.end));
  if (outlet === undefined) return false;
  const before = trimSpan(text, at.start, at.start + outlet.start);
  const after = trimSpan(text, at.start + outlet.end, at.end);
  const source = { text: text.slice(before.end, after.start).trim(), ...outlet };
  // `By Reuters` needs no headline above it.
  const isByAgency =
    isAgency(source.text) && before.end - before.start <= 3 && after.start >= at.end;
  const isBelow = text.slice(Math.max(0, at.start - longestAbove), at.start).trim() !== "";
  const named = { source, published: undefined, isCertain: true };
  if (!isByAgency && !(isBelow && completesHead(named, text, at))) return false;
  for (const words of [before, after])
    if (words.start < words.end) page.drop(words, "interface-residue", "a byline");
  return true;
}

/** A bullet or a cited statement, below which an author is not that of a headline. */
const statement = new RegExp(String.raw`^${startOfBullet}|[\]】]$`, "u");

/** Returns true for the author, the source and the date of a headline above, if no line next to them states these too. */
export function completesHead(
  { source, published }: SourceLine,
  text: string,
  { start, end }: Span,
): boolean {
  const above = text
    .slice(Math.max(0, start - longestAbove), start)
    .trimEnd()
    .split("\n")
    .slice(-2);
  if (statement.test(above.at(-1)?.trim() ?? "")) return false;
  const [below = ""] = text
    .slice(end, end + longestAbove)
    .trimStart()
    .split("\n", 1);
  return [...above, below].every((line) => {
    const near = readSourceLine(line.trim(), 0);
    return !(
      (source !== undefined && near?.source !== undefined) ||
      (published !== undefined && near?.published !== undefined)
    );
  });
}

/** Two source lines are not longer, in UTF-16 code units. */
const longestAbove = 300;
