/** A regular expression for the name of a group: `Group 2`, `第二组`. */
export const groupName =
  "(?:(?:(?:Group|GROUP|Groupe|Gruppe|Grupo|Gruppo|Groep|Grupa|Grup|Группа|المجموعة)\\s{1,3}|(?:그룹|グループ)\\s{0,3})(?<number>[0-9]{1,3})(?![0-9])|第(?<han>[0-9一二三四五六七八九十]{1,3})[组組])";

/** In a statement, such as `Group 1 of the permit table`, neither a colon, a dash nor the end of the line follows. */
const heading = new RegExp(
  `${groupName}(?=\\s?[:\\uFF1A]|\\s{1,3}[-–—•*]\\s|\\.\\s[^\\n.[【]{1,60}$|\\s*(?:\\*\\*|】)?\\s*$)`,
  "mu",
);
const headingAtStart = new RegExp(`^(?:#{1,6} |\\*\\*|【)?${heading.source}`, "mu");

/** Returns true if a text has the heading of a group. */
export function hasGroupHeading(text: string): boolean {
  return heading.test(text);
}

const headingOfSection = new RegExp(
  `(?:^|[\\]\u3011.\u3002!?\uFF01\uFF1F])[\\s#*\u3010]{0,9}${heading.source}`,
  "mu",
);

/** Returns true if a line has the heading of a group at its start, or after a citation or a sentence. In other places it may be words of a statement. */
export function opensGroup(line: string): boolean {
  return hasGroupHeading(line) && headingOfSection.test(line);
}

/** Returns the number of the group whose heading starts a text: `2`, or `二`. Undefined if none does. */
export function groupNumberAtStart(text: string): string | undefined {
  const match = headingAtStart.exec(text.slice(0, 40));
  return match?.index === 0 ? (match.groups!["number"] ?? match.groups!["han"]) : undefined;
}

/** Returns true if a text starts with the heading of a first group. */
export function startsFirstGroup(text: string): boolean {
  return /^[1一]$/.test(groupNumberAtStart(text) ?? "");
}
