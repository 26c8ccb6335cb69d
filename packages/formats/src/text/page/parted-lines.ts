import { startOfLine } from "@mineral-brief/schema/internal";
import { signedBullet, startOfBullet, startsWithBullet } from "../bullet-signs.ts";
import { isPlaceOfReport, readDateline } from "../datelines.ts";
import { startsFirstGroup } from "../group-names.ts";
import { isCertainLeadName, isLeadName } from "../lead-names.ts";
import { isSourceListHeading } from "../source-list.ts";
import { isCity } from "../source-line/places.ts";
import { sourceListNames } from "../source-words.ts";
import { trimSpan, type Span } from "../spans.ts";
import { readDateAtEnd } from "../stated-date.ts";
import type { PageText } from "./page-text.ts";

/** Where a dateline ends and the first sentence of the report starts. */
const english =
  /^(?<line>[^\n()]{0,80}(?:\([^\n()]{2,60}\)|\/[A-Za-z-]{2,30}\/))(?<sign> ?(?:--|[-–—]) (?=\S)|--(?=\p{Lu}))/gmu;
const englishSigns = [") -", ") –", ") —", ")--", "/ -", "/ –", "/ —"];
const withSlashes =
  /^(?<line>\p{Lu}[^\n/()]{1,60}\/ ?ACCESS ?(?:WIRE|Newswire) ?\/ ?[^\n/]{6,24}\/)(?<sign> )(?=\S)/gmu;
/** The first sentence of a report: a long line, or a shorter one with a full stop. */
const firstSentence = String.raw`(?=[^\n]{60}|[^\n]{30,59}\.$)`;
/** `Perth, Western Australia, 26 November 2026 – ` and `26 novembre 2026 – MONTRÉAL – ` before a sentence. */
const placeAndDay = new RegExp(
  String.raw`^(?:(?<place>\p{Lu}[^\d\n–—]{2,50}?)(?: [-–—] |, (?:le )?|: )(?<day>(?=[^\n]{0,20}[0-9]{4} )[\p{L}0-9][^\n–—]{6,28})|(?:[Ll]e )?(?<firstDay>[0-9\p{L}][^\n–—]{6,28}[0-9]{4}) [-–—] (?<lastPlace>\p{Lu}[\p{L} ,.'’-]{2,50}?)) [-–—]{1,2} ${firstSentence}`,
  "mu",
);
/** `WASHINGTON (Nov. 6, 2025) – ` and `BEIJING (Asian Metal) 20 Nov 2025 - ` before a sentence. */
const placeAndBrackets = new RegExp(
  String.raw`^(?<place>\p{Lu}[\p{L}.,'’ -]{1,50}?) ?\((?<inside>[^\n()]{2,40})\)(?: (?<day>[^\n()–—-]{5,23}[0-9]))? ?(?:--|[-–—]) ?(?=["“\p{Lu}])${firstSentence}`,
  "mu",
);
/** `WASHINGTON—` before a sentence, below a headline. */
const onlyPlace = new RegExp(
  String.raw`(?<=\n)(?<place>\p{Lu}[\p{L}.,'’ ]{2,50}?) ?(?:--|[–—]) ?(?=["“\p{Lu}])${firstSentence}`,
  "mu",
);
const russian =
  /^(?<line>\p{Lu}[\p{L} -]{1,40}[,.] [0-9]{1,2} [^\n/]{3,30}(?:\/ТАСС\/|РИА Новости|INTERFAX\.RU|Интерфакс))(?<sign> [-–—] |\. )(?=\S)/gmu;
const russianSigns = ["/ТАСС/", "РИА Новости", "INTERFAX.RU", "Интерфакс"];
const chinese =
  /^(?:【(?<title>[^【】\n]{2,100})】\s?)?(?<line>\p{Script=Han}{2,14}(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日[电電讯訊])(?<sign>[，,／/：:]|[^\S\n]?[（(](?:记者|記者|编辑|編輯)[^\n（）()]{1,30}[）)][^\S\n]?|[^\S\n]{1,4})(?=\S)/gmu;

/** `Quota shrinks (Reuters, 26 Nov 2026)`: a headline with its source and date in brackets. */
const headline = new RegExp(
  String.raw`^\s*(?!\s|${signedBullet}|[[(\uFF08])[^[\]【】]{8,200}[^\s.!?。！？](?<sign> )\([^(),]{2,60}, (?<date>[^()]{6,40})\)$`,
  "du",
);
/** A longer line has no headline, in UTF-16 code units. */
const longestHeadline = 400;

const endsInMark = /[\]】]\.?\s{0,9}$/;
const bulletInMargin = new RegExp(String.raw`^[^\S\n]*${startOfBullet}`, "u");

/** `… next year [3]. Sources: [1] Ministry [2] Mine`: the list of a text that is one line. */
const sourceList = new RegExp(
  String.raw`(?<=[\]】][.\u3002]?)\s+${sourceListNames}\s?[:\uFF1A]\s?(?=[[(]1[\])]\s?[^\s[【])`,
  "gi",
);
/** Writes a list of sources that follows a citation on its line on a line of its own. */
export function partSourceLists(page: PageText): void {
  for (const { index } of page.text.matchAll(sourceList)) page.replace(index, "\n");
}

/** `来源：路透、Argus、矿业网` */
const namesInLine = new RegExp(
  String.raw`^${sourceListNames}\s?(?<colon>[:\uFF1A])(?<names>[^:\uFF1A\u3002\d[\]【】]{3,200})$`,
  "i",
);
const eachName = /[^、,\uFF0C;\uFF1B]+/g;
const eachMark = /[[【](?<ids>[0-9]{1,3}(?:[,\uFF0C、;] ?[0-9]{1,3})*)[\]】]/g;

/**
 * Writes the names of sources in the last line on lines of their own, below their label, if there are as many as the highest
 * number that the text cites.
 */
export function partNamesOfSources(page: PageText): void {
  const { text } = page;
  const line = trimSpan(text, startOfLine(text, text.trimEnd().length), text.length);
  if (line.end - line.start > longestHeadline) return;
  const match = namesInLine.exec(text.slice(line.start, line.end));
  if (match === null || /^[注註备備附]/.test(match[0])) return;
  const { names: listed = "" } = match.groups!;
  const names = [...listed.matchAll(eachName)].filter(([name]) => name.trim() !== "");
  let highest = 0;
  for (const { groups } of text.slice(0, line.start).matchAll(eachMark))
    for (const id of groups!["ids"]!.split(/\D+/)) highest = Math.max(highest, Number(id));
  if (names.length < 2 || names.length !== highest) return;
  const from = line.end - listed.length;
  for (const { index } of names) page.replace(from + index - 1, "\n");
}

const numberAtEnd =
  /^(?<words>[\p{L}"“][^[\]\n]*[^[\]\s])(?<gap>\s+)(?<mark>\[(?<number>[0-9]{1,3})\])$/u;
/** No brief has a longer list of sources, and no source more UTF-16 code units. */
const mostEntries = 200;
const longestEntry = 1000;

/**
 * Moves the numbers of the last list of sources before its entries, if they are at their ends, count from 1, and are cited
 * above: `USGS, May 2025 [1]` is read as `[1] USGS, May 2025`.
 */
export function moveNumbersOfSources(page: PageText): void {
  const { text } = page;
  const entries: { start: number; groups: Readonly<Record<string, string>> }[] = [];
  let heading: Span | undefined;
  for (let end = text.trimEnd().length; end > 0 && heading === undefined;) {
    const from = startOfLine(text, end);
    const line = trimSpan(text, from, end);
    if (line.end - line.start > longestEntry) return;
    const words = text.slice(line.start, line.end);
    const groups = numberAtEnd.exec(words)?.groups;
    if (groups !== undefined) entries.push({ start: line.start, groups });
    else if (words !== "" && isSourceListHeading(words)) heading = line;
    else if (words !== "") return;
    if (entries.length > mostEntries) return;
    end = from - 1;
  }
  if (heading === undefined || entries.length < 2) return;
  const above = text.slice(0, heading.start);
  const areNumbers = entries
    .toReversed()
    .every(
      ({ groups }, index) =>
        Number(groups["number"]) === index + 1 && above.includes(groups["mark"]!),
    );
  if (!areNumbers) return;
  for (const { start, groups } of entries)
    page.replace(start, groups["mark"]! + groups["gap"]! + groups["words"]!);
}

const provider = /^[^\S\n]*(?:News provided by|NEWS PROVIDED BY)[^\S\n]*\n\s*(?=\S)/m;

/** `来源于 财新网` */
const providerBefore = /^[^\S\n]*(?:来源[于於]|來源[于於])(?=[^\S\n]+\S{2,20}[^\S\n]*$)/gm;

/** Reads `News provided by` above the name of a source, as pages of press releases have it, as `Source:`, and `来源于` before one. */
export function joinProvider(page: PageText): void {
  for (const { index, 0: words } of page.text.matchAll(providerBefore))
    page.replace(index + words.length - 1, "\uFF1A");
  const match = /news provided by/i.test(page.text) ? provider.exec(page.text) : null;
  if (match !== null) page.replace(match.index, "Source:".padEnd(match[0].length));
}

/** `RNS Number : 1234X  Ore PLC  24 November 2026` */
const numberOfRelease =
  /^[^\S\n]*(?<number>RNS Number ?: ?[0-9]{4}[A-Z])[^\S\n]+(?<company>\S[^\n]{0,78}?\S)(?<gap>[^\S\n]{2,10})(?<date>[0-9][^\n]{6,30})$/m;

/** Reads the company and the date after the number of a regulatory release as a source line. */
export function partNumberOfRelease(page: PageText): void {
  const match = page.text.includes("RNS Number") ? numberOfRelease.exec(page.text) : null;
  if (match === null) return;
  const { number = "", company = "", gap = "", date = "" } = match.groups!;
  if (readDateAtEnd(date, undefined)?.start !== 0) return;
  const start = match.index + match[0].indexOf(number);
  const end = start + number.length;
  page.drop({ start, end }, "interface-residue", "the number of a release");
  page.replace(
    match.index + match[0].indexOf(company, end - match.index) + company.length,
    "· ".padEnd(gap.length),
  );
}

/** `# Daily brief - 2026-01-12`, `# 每日简报（2026年1月12日）`: the headline of a digest, and its date after a sign. */
const datedHeadline =
  /^# [^\n]{0,200}[^\s\n]\s?(?<sign>[-–—·•|｜,，(（])\s?(?<date>[^\s()（）|·][^\n()（）|·]{5,40}[^\s()（）])[)）]?[^\S\n]*$/gmu;

/** Parts the headline of a digest, in Markdown, from its date. */
function partDatedHeadlines(page: PageText, text: string): void {
  for (const { index, 0: match, groups } of text.matchAll(datedHeadline)) {
    const { sign = "", date = "" } = groups!;
    if (readDateAtEnd(date, undefined)?.start !== 0) continue;
    const dateAt = match.lastIndexOf(date);
    page.replace(index + match.lastIndexOf(sign, dateAt), "\n");
    if (/[)）]/.test(match.slice(dateAt + date.length)))
      page.blank(index + dateAt + date.length, index + match.length);
  }
}

/** Parts a headline from its date, and from the source and the date in brackets after it, which are a source line. */
export function partHeadlines(page: PageText): void {
  const { text } = page;
  if (text.includes("# ")) partDatedHeadlines(page, text);
  partAtBrackets(page, text);
}

/**
 * Parts headlines from the brackets at their end: those below an empty line or at the top and, if there are any, those between
 * a statement with its citations and a bullet.
 */
function partAtBrackets(page: PageText, text: string): void {
  const signs: number[] = [];
  const below: number[] = [];
  for (let at = text.indexOf(")\n"); at !== -1; at = text.indexOf(")\n", at + 1)) {
    const start = startOfLine(text, at);
    if (at - start > longestHeadline) continue;
    const match = headline.exec(text.slice(start, at + 1));
    if (match === null || readDateAtEnd(match.groups!["date"]!, undefined)?.start !== 0) continue;
    const sign = start + match.indices!.groups!["sign"]![0];
    const endOfAbove = Math.max(0, start - 1);
    const above = text.slice(startOfLine(text, endOfAbove), endOfAbove);
    if (above.trim() === "") signs.push(sign);
    else if (endsInMark.test(above) && bulletInMargin.test(text.slice(at + 2, at + 40)))
      below.push(sign);
  }
  if (signs.length === 0) return;
  for (const sign of [...signs, ...below]) page.replace(sign, "\n");
}

/**
 * Writes the dateline of a report, `JAKARTA, Nov 26 (Reuters) - Indonesia …` and `财联社11月26日电，…`, on a line of its own,
 * which is a source line. So are the words of `【…】` before it, which are the headline. The sentence after it becomes a bullet.
 */
export function partDatelines(page: PageText): void {
  const { text } = page;
  if (englishSigns.some((sign) => text.includes(sign))) part(page, text, english);
  if (text.includes("ACCESS")) part(page, text, withSlashes);
  if (russianSigns.some((sign) => text.includes(sign))) part(page, text, russian);
  partPlaces(page);
  if (
    text.includes("日电") ||
    text.includes("日電") ||
    text.includes("日讯") ||
    text.includes("日訊")
  )
    part(page, text, chinese);
}

/** `核心观点- 锂价小幅上涨。`, `Key takeaways: Tin rose again.`: the name of the lead and its first statement. */
const leadAndStatement =
  /^(?<name>[^:\uFF1A\n-]{2,39}?[^\s:\uFF1A\n-])(?<sign>\s?[:\uFF1A]\s?|[-–—]\s)(?=[^\s\]】–—•*·●-][^\n]{7})/u;

/** Writes the first statement of the lead on a line of its own, if it is beside the name and others or a first group are below it. */
export function partLeads(page: PageText): void {
  const { text } = page;
  for (const { start, end, text: line } of page.lines()) {
    const { name = "", sign = "" } = leadAndStatement.exec(line)?.groups ?? {};
    if (name === "") continue;
    const below = text.slice(end, end + 60).trimStart();
    const isLead = startsFirstGroup(below)
      ? isLeadName(name)
      : isCertainLeadName(name) && startsWithBullet.test(below);
    if (!isLead) continue;
    page.replace(start + name.length, sign.length === 1 ? "\n" : "\n●".padEnd(sign.length));
  }
}

/** How far below the start of a text its first sentence is, in UTF-16 code units. */
const longestMasthead = 1500;
const dashAfterYear = /[0-9]{4} [-–—]/;
const hasBullet = new RegExp(bulletInMargin, "mu");

/** Removes the place of a press release before its first sentence, and writes its day on a line of its own. */
function partPlaces(page: PageText): void {
  const text = page.text.slice(0, longestMasthead);
  if (partPlaceAndBrackets(page, text)) return;
  const match = dashAfterYear.test(text) ? placeAndDay.exec(text) : null;
  if (match === null) {
    partOnlyPlace(page, text);
    return;
  }
  if (hasBullet.test(text.slice(0, match.index))) return;
  const { index, 0: line, groups } = match;
  const { firstDay, lastPlace, day = firstDay!, place = lastPlace! } = groups!;
  if (readDateAtEnd(day, undefined)?.start !== 0 || !isPlaceOfReport(place)) return;
  const dayAt = index + line.indexOf(day);
  const placeAt = index + line.indexOf(place);
  const end = index + line.length;
  const endOfDay = dayAt + day.length;
  const isFirst = placeAt < dayAt;
  const name = trimSpan(text, placeAt, isFirst ? dayAt : placeAt + place.length);
  page.drop(name, "interface-residue", placeOfReport);
  if (!isFirst) page.replace(endOfDay, "\n".padEnd(placeAt - endOfDay));
  const lastStart = isFirst ? endOfDay : name.end;
  page.replace(lastStart, `${(isFirst ? "\n" : "").padEnd(end - lastStart - 2)}- `);
}

const placeOfReport = "the place of a report";

/** Parts the place, the day, and the name of an outlet beside it from the first sentence. Returns false if there are none. */
function partPlaceAndBrackets(page: PageText, text: string): boolean {
  const match = text.includes("(") ? placeAndBrackets.exec(text) : null;
  if (match === null || hasBullet.test(text.slice(0, match.index))) return false;
  const { index, 0: line, groups } = match;
  const { place = "", inside = "", day } = groups!;
  // `NICKEL (26 November 2026) – ` names no place.
  const isPlace = isPlaceOfReport(place) || (day !== undefined && place === place.toUpperCase());
  if (!isPlace || readDateAtEnd(day ?? inside, undefined)?.start !== 0) return false;
  const opening = index + line.indexOf("(", place.length);
  const closing = opening + 1 + inside.length;
  const end = index + line.length;
  const lineEnd = day === undefined ? closing + 1 : closing + 2 + day.length;
  page.drop({ start: index, end: index + place.length }, "interface-residue", placeOfReport);
  page.replace(opening, " ");
  page.replace(closing, day === undefined ? " " : "·");
  page.replace(lineEnd, "\n".padEnd(end - lineEnd - 2) + "- ");
  return true;
}

/** Removes the place before the first sentence of a report whose day is elsewhere. */
function partOnlyPlace(page: PageText, text: string): void {
  const match = onlyPlace.exec(text);
  // Without bullets, it is the first of several paragraphs.
  if (match === null || !hasBullet.test(page.text) || hasBullet.test(text.slice(0, match.index)))
    return;
  const { place = "" } = match.groups!;
  if (!isCity(place.slice(0, 1) + place.slice(1).toLowerCase())) return;
  const { index } = match;
  const end = index + match[0].length;
  const { length } = place;
  const code = "interface-residue";
  page.residue.push({ code, what: placeOfReport, start: index, end: index + length });
  page.blank(index, end - 2);
  page.replace(end - 2, "- ");
}

function part(page: PageText, text: string, form: RegExp): void {
  for (const { index, 0: match, groups } of text.matchAll(form)) {
    const { title, line = "", sign = "" } = groups!;
    if (readDateline(line) === undefined) continue;
    const start = index + match.length - sign.length;
    // Directly below the name of the lead, it starts no other article.
    const lineAbove = text.slice(startOfLine(text, Math.max(0, index - 1)), index).trim();
    if (form !== chinese && isCertainLeadName(lineAbove)) {
      page.drop({ start: index, end: start }, "interface-residue", placeOfReport);
      page.replace(start, "- ".padStart(sign.length));
      continue;
    }
    if (title !== undefined) {
      page.replace(index, " ");
      page.replace(index + 1 + title.length, "\n");
    }
    if (sign.length > 4) {
      const byline = trimSpan(text, start, start + sign.length);
      page.residue.push({ code: "interface-residue", what: "a byline", ...byline });
    }
    // At the top, the sentence is the headline.
    const isBelowTitle = title !== undefined || /\S/.test(text.slice(0, index));
    if (form === chinese && sign.length < 3 && isBelowTitle) {
      // The sign of the bullet has no other place than that of `日`.
      page.replace(start - 2, `${line.at(-1)!}\n●`.padEnd(2 + sign.length));
      continue;
    }
    page.replace(
      start,
      sign.length < 3 ? "\n".padEnd(sign.length) : "\n".padEnd(sign.length - 2) + "- ",
    );
  }
}
