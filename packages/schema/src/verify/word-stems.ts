import { allMatches } from "../all-matches.ts";

const common = new Set(
  "about after also although among been before between both could does during each from have into more most much only other over said same says should some such than that their them then there these they this those through under until very were what when where which while will with would year years".split(
    " ",
  ),
);

/** Returns the stems of the words that say what a text is about; pairs of characters for Chinese and Japanese. */
export function wordStems(text: string): string[] {
  const stems: string[] = [];
  for (const [word] of allMatches(
    text.toLowerCase(),
    /[\p{Script=Han}]+|[\p{L}][\p{L}'’-]{2,}/gu,
  )) {
    if (/^\p{Script=Han}/u.test(word))
      for (let index = 0; index + 1 < word.length; index++)
        stems.push(word.slice(index, index + 2));
    else if (word.length > 3 && !common.has(word))
      stems.push(word.replace(/['’]s$/, "").slice(0, 6));
  }
  return stems;
}
