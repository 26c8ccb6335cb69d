import type { PageLine, PageText } from "./page-text.ts";
import { ornamentSpace } from "./line-ornaments.ts";

const time = String.raw`[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?(?:\s?[ap]\.?m\.?)?`;
const day = String.raw`[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{2,4}`;
const sender = String.raw`[^:\n]{1,60}:\s?`;

/** What message apps write before each message that is copied. */
const stamps: readonly RegExp[] = [
  // WhatsApp: `[09:14, 05/11/2025] Desk: `, `[05/11/25, 09:14:02] Desk: ` and `05/11/2025, 09:14 - Desk: `.
  new RegExp(String.raw`^\[(?:${time}, ${day}|${day},? ${time})\]\s${sender}`, "i"),
  new RegExp(String.raw`^${day}, ${time} [-–] ${sender}`, "i"),
  // Telegram: `Minerals Watch, [5 Nov 2025 at 09:14:02]:` on a line of its own.
  new RegExp(String.raw`^[^[\n:]{1,60}, \[[^\]\n]{6,30}${time}\]:?$`, "i"),
];
/** WeChat: `矿业观察 2025/11/5 9:14:02` on a line of its own, which can also be a source line. */
const named =
  /^(?<name>\S.{0,40}?) [0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2} [0-9]{1,2}:[0-9]{2}:[0-9]{2}$/u;
const hasTime = /[0-9][:.][0-9]{2}/;

/** Removes the time and the sender before messages of a chat, if at least two have them in the same form. */
export function dropMessageStamps(page: PageText): void {
  // Most texts have at most one time.
  if ((page.text.match(/[0-9][:.][0-9]{2}/g)?.length ?? 0) < 2) return;
  const lines = page.lines();
  const timed = lines.filter(({ text }) => hasTime.test(text.slice(0, 140)));
  if (timed.length < 2) return;
  const found = stamps.flatMap((stamp): PageLine[] => {
    const stamped = timed.flatMap(({ text, start }) => {
      const words = stamp.exec(text.slice(0, 240))?.[0];
      return words === undefined ? [] : [{ text: words, start, end: start + words.length }];
    });
    return stamped.length < 2 ? [] : stamped;
  });
  const dropped = found.length > 0 ? found : namedStamps(lines);
  if (dropped.length === 0) return;
  page.origins.push("messages of a chat");
  for (const { start, end } of dropped) {
    // Not common spaces, so that the line does not look indented.
    page.replace(start, ornamentSpace.repeat(end - start));
    page.residue.push({ code: "text-not-kept", what: "the time of a message", start, end });
  }
}

/** Between two messages such a line is no source line: the first line of the text is one too, and all have one name. */
function namedStamps(lines: readonly PageLine[]): readonly PageLine[] {
  const name = named.exec(lines[0]!.text)?.groups!["name"];
  if (name === undefined) return [];
  const stamped = lines.filter(({ text }) => named.exec(text)?.groups!["name"] === name);
  return stamped.length < 2 ? [] : stamped;
}
