import type { PageLine, PageText } from "./page-text.ts";

const opening =
  /^(?:(?:sure|certainly|of course|absolutely|great question|got it)\b.{0,200}[.!:]|(?:here(?:['’]s| is| are)|below is|i['’]ve|i have) .{0,200}[.:]|(?:好的|当然|没问题).{0,80}[。!:：]|(?:以下|下面)是.{0,80}[。:：])$/iu;
const closing =
  /^(?:(?:would you like|do you want|let me know|shall i|want me|should i|if you(?:['’]d| would)? (?:like|want|need)|feel free|i can also|happy to)\b.{0,300}|(?:需要我|如果你|如需|要不要|要我).{0,120})$/iu;
const marker = /\[cite_start\]/g;

/** Removes the remarks of a chat assistant before and after the text. */
export function dropChatAnswer(page: PageText): void {
  const remarks = remarksOf(page);
  for (const line of remarks) page.drop(line, "text-not-kept", "a remark of the assistant");
  const { text } = page;
  if (text.includes("[cite_start]"))
    for (const { index, 0: match } of text.matchAll(marker))
      page.drop(
        { start: index, end: index + match.length },
        "interface-residue",
        "a mark of the assistant",
      );
  if (
    remarks.length > 0 ||
    text.includes("[cite: ") ||
    /turn[0-9]+(?:search|news|view)[0-9]+/.test(text) ||
    (text.includes("\u2020") && /【[0-9]{1,3}(?::[0-9]+)?\u2020/.test(text))
  )
    page.origins.push("an answer of a chat assistant");
}

/** Finds a remark in the first and in the last line of a text of at least three lines. */
function remarksOf(page: PageText): PageLine[] {
  let first: PageLine | undefined;
  let last: PageLine | undefined;
  let count = 0;
  for (const line of page.lines()) {
    first ??= line;
    last = line;
    count++;
  }
  if (first === undefined || last === undefined || count < 3) return [];
  return [
    ...(first.text.length < 240 && opening.test(first.text) ? [first] : []),
    ...(last.text.length < 340 && closing.test(last.text) ? [last] : []),
  ];
}
