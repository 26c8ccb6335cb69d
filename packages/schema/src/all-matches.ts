/**
 * Finds all matches of a global pattern, as `text.matchAll(pattern)` does. That compiles a copy of the pattern in each
 * call, and a long pattern takes several times as long to compile as to search a sentence. Throws a TypeError for a pattern
 * without the flag `g`.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${String(pattern)} is not global`);
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "")
      pattern.lastIndex += pattern.unicode && text.codePointAt(match.index)! > 0xffff ? 2 : 1;
  }
  return matches;
}
