import type { PageLine, PageText } from "./page-text.ts";

const opening =
  /^(?:(?:sure|certainly|of course|absolutely|great question|got it)\b.{0,200}[.!:]|(?:here(?:['’]s| is| are)|below is|i['’]ve|i have) .{0,200}[.:]|(?:好的|当然|没问题).{0,80}[。!:：]|(?:以下|下面)是.{0,80}[。:：])$/iu;
const closing =
  /^(?:(?:would you like|do you want|let me know|shall i|want me|should i|if you(?:['’]d| would)? (?:like|want|need)|feel free|i can also|happy to)\b.{0,300}|(?:需要我|如果你|如需|要不要|要我).{0,120})$/iu;
const marker = /\[cite_start\]/g;

/** Removes the remarks of a chat assistant before and after the text. */
export function dropChatAnswer(page: PageText): void {
  const lines = page.lines();
  const [first] = lines;
  const last = lines.at(-1);
  const remarks: PageLine[] = [];
  if (
    first !== undefined &&
    lines.length > 2 &&
    first.text.length < 240 &&
    opening.test(first.text)
  )
    remarks.push(first);
  if (last !== undefined && lines.length > 2 && last.text.length < 340 && closing.test(last.text))
    remarks.push(last);
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
    /【[0-9]{1,3}(?::[0-9]+)?†|\[cite: |turn[0-9]+(?:search|news|view)[0-9]+/.test(text)
  )
    page.origins.push("an answer of a chat assistant");
}
