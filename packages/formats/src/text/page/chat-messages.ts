import { flag, startsWithBullet, verdict } from "../bullet-signs.ts";
import { hasGroupHeading } from "../group-names.ts";
import { startsWithLead } from "../headings.ts";
import { longestTitle } from "../read-lines.ts";
import { hasSeveralWords } from "../title-lines.ts";
import { isInstitution, isKnownOutlet, isNewsOutlet } from "../source-line/names.ts";
import { readSourceLine } from "../source-line/read-source-line.ts";
import { ornamentSpace } from "./line-ornaments.ts";
import { dropOtherMessages, partAfter, type Stamp } from "./other-messages.ts";
import type { PageLine, PageText } from "./page-text.ts";

const time = String.raw`[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?(?:\s?[ap]\.?m\.?)?`;
const day = String.raw`[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{2,4}`;
const sender = String.raw`(?<sender>[^:\n]{1,60}):\s?`;

const clock = String.raw`[0-9]{1,2}:[0-9]{2}(?:\s?[AP]M)?`;
/** `Ada Quill`, `Quill, Ada`, `Ada Q.`, `王小明`. Other words with a time are a timeline. */
const name = String.raw`(?:\p{Lu}[\p{L}.'’-]*,?(?: \p{Lu}[\p{L}.'’-]*,?){0,3}|\p{Script=Han}{2,4})`;

/** What message apps write before each message that is copied. */
const stamps: readonly RegExp[] = [
  // WhatsApp: `[09:14, 05/11/2025] Desk: `, `[05/11/25, 09:14:02] Desk: ` and `05/11/2025, 09:14 - Desk: `.
  new RegExp(String.raw`^\[(?:${time}, ${day}|${day},? ${time})\]\s${sender}`, "i"),
  new RegExp(String.raw`^${day}, ${time} [-–] ${sender}`, "i"),
  // Teams: `[Yesterday 4:05 PM] Quill, Ada` on a line of its own.
  new RegExp(String.raw`^\[(?:[^\]\n]{1,20}\s)?${clock}\]\s(?<sender>${name})$`, "u"),
  // Slack: `Ada Quill  9:14 AM` on a line of its own.
  new RegExp(String.raw`^(?<sender>${name})\s{1,3}\[?${clock}\]?$`, "u"),
];
/** Slack in a browser: `Ada Quill`, and the time on the line below. Feishu has the day too. */
const nameAlone = new RegExp(String.raw`^${name}$`, "u");
const timeAlone =
  /^(?:[0-9]{1,2}:[0-9]{2}\s?[AP]M|(?:[0-9]{1,2}月[0-9]{1,2}日|昨天|今天) ?[0-9]{1,2}:[0-9]{2})$/;
/** Discord: `— Today at 9:41 AM` or `— 12/09/2025 09:41`, after the name or on the line below it. */
const nearDay = String.raw`(?:Today|Yesterday|Heute|Gestern|Hoy|Ayer|Hoje|Ontem|今天|昨天)(?: (?:at|um|a las|às))?`;
const discordTime = new RegExp(
  String.raw`^[—–] (?:${nearDay}|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{4},?) ?[0-9]{1,2}:[0-9]{2}(?: ?[AP]M)?$`,
  "u",
);
const discord = new RegExp(
  String.raw`^(?<sender>[^\s:—–](?:[^:—–\n]{0,30}[^\s:—–])?) [—–] ${nearDay} ?[0-9]{1,2}:[0-9]{2}(?: ?[AP]M)?$`,
  "u",
);
const isBot = /^(?:APP|BOT)$/;
/** WeCom, QQ and DingTalk: `王敏 2025/11/20 08:31`, `王敏 11月20日 09:12`. The name of an outlet would make it a source line. */
const personAndTime = new RegExp(
  String.raw`^(?<sender>${name}) (?:[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}|(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日|昨天|今天) [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?$`,
  "u",
);
/** Telegram: `Minerals Watch, [5 Nov 2025 at 09:14:02]:` on a line of its own. The only one can also be the source line. */
const telegram = new RegExp(
  String.raw`^(?<sender>[^[\n:]{1,60}), \[[^\]\n]{6,30}${time}\]:?$`,
  "i",
);
/** WeChat: `矿业观察 2025/11/5 9:14:02` on a line of its own, which can also be a source line. */
const named =
  /^(?<name>\S.{0,40}?) [0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2} [0-9]{1,2}:[0-9]{2}:[0-9]{2}$/u;
const prefixedClock = String.raw`(?:上午|下午|오전|오후|午前|午後) ?[0-9]{1,2}:[0-9]{2}`;
/** LINE: `17:55⇥Kevin⇥Tin rises`, `下午 5:55 Kevin 錫價上漲`, `17:55 Kevin 錫價上漲`. The text of the message follows on the same line. */
const line = new RegExp(
  String.raw`^(?:(?:${prefixedClock}|${clock})\t(?<tabbed>[^\t\n]{1,30})\t|${prefixedClock} (?<prefixed>\S{1,20}) (?=\S)|[0-9]{1,2}:[0-9]{2} (?<latin>\p{Lu}\p{Ll}[\p{L}.'’-]{0,20}) (?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]))`,
  "u",
);
/** The day above the messages of LINE: `2025/11/28（五）`, `2025.11.28 星期五`. */
const dayOfMessages =
  /^[0-9]{4}(?:[-/.][0-9]{1,2}[-/.][0-9]{1,2}|年[0-9]{1,2}月[0-9]{1,2}日) ?[(\uFF08]?[\p{Script=Han}\p{Script=Hangul}]{1,3}[)\uFF09]?$/u;
/** No name of a person has more, and no answer, in UTF-16 code units. */
const longestSender = 40;
const longestAnswer = 80;
/** A single stamp counts only in the first line. */
const longestStamp = 120;
const mayHaveLine = /(?:^|\n)[^\n]{0,4}[0-9]{1,2}:[0-9]{2}[ \t]\S/;
const channelName = /^#[\p{L}\p{N}_-]{2,80}$/u;
/** How many lines of a channel can be up to its first message. */
const longestTop = 5;
const mayHaveTimeAlone =
  /\n[^\S\n]*(?:[—–] [^\n]{0,30})?[0-9]{1,2}:[0-9]{2}(?:\s?[AP]M)?[^\S\n]*\n/;
const hasTime = /[0-9][:.][0-9]{2}/;

/**
 * Removes the time and the sender before messages of a chat, if at least two have them in the same form, and the messages
 * of other persons.
 */
export function dropMessageStamps(page: PageText): void {
  // Most texts have at most one time.
  const times = page.text.match(/[0-9][:.][0-9]{2}/g)?.length ?? 0;
  if (times === 0) return;
  const start = page.text.slice(0, longestStamp);
  const mayHaveStamp =
    start.includes(", [") ||
    start.includes(" — ") ||
    mayHaveLine.test(start) ||
    mayHaveTimeAlone.test(start);
  if (times === 1 && !mayHaveStamp) return;
  const lines = page.lines();
  const timed = lines.filter(({ text }) => hasTime.test(text.slice(0, 140)));
  const found = stamps.flatMap((stamp): Stamp[] => {
    const stamped = stampsIn(timed, stamp);
    return stamped.length < 2 ? [] : stamped;
  });
  found.push(...lineStamps(lines), ...stampsOnTwoLines(lines, page.text));
  found.push(...discordStamps(lines, page.text), ...personStamps(lines, timed));
  const channel = stampsIn(timed, telegram);
  if (channel.length > 1 || lines.some((line) => isOtherSource(line, channel)))
    found.push(...channel);
  const dropped = found.length > 0 ? found : namedStamps(lines);
  if (dropped.length === 0) return;
  page.origins.push("messages of a chat");
  dropChannel(page, lines, dropped);
  const briefs = new Map(briefsBelow(lines, dropped).slice(1));
  for (const stamp of dropped) {
    const { text, start, end } = stamp;
    const isAlone = briefs.get(stamp);
    const rule = isAlone === undefined ? "" : isAlone ? "---".padEnd(end - start) : "---\n";
    // Not common spaces, so that the line does not look indented.
    page.replace(start, rule.padEnd(end - start, ornamentSpace));
    const span = { start, end: start + text.trimEnd().length };
    page.residue.push({ code: "text-not-kept", what: "the time of a message", ...span });
  }
  dropOtherMessages(page, lines, found);
}

/**
 * Finds the stamps before a brief: a line of several words, and bullets below it, or a source line and bullets. The value is true for a
 * stamp on a line of its own.
 */
function briefsBelow<Stamped extends PageLine>(
  lines: readonly PageLine[],
  stamped: readonly Stamped[],
): [Stamped, boolean][] {
  const indexes = new Map(lines.map(({ start }, index) => [start, index]));
  return stamped.flatMap((stamp): [Stamped, boolean][] => {
    const { start, end } = stamp;
    const at = indexes.get(start)!;
    const isAlone = lines[at]!.end <= end;
    const next = isAlone ? ((lines[at + 1]?.start ?? end) < end ? at + 2 : at + 1) : at;
    const title = isAlone ? lines[next] : partAfter(lines[at]!, end);
    const [below, second] = lines.slice(next + 1, next + 3);
    if (title === undefined || below === undefined || !isTitleOfBrief(title)) return [];
    const first =
      second !== undefined && readSourceLine(below.text, below.start)?.source ? second : below;
    const sign = startsWithBullet.exec(first.text)?.[0];
    // `✅ China issues licences` above `✅ Japan waits` is a bullet.
    const isTitle =
      sign !== undefined && !(startsWithEmoji.test(title.text) && startsWithEmoji.test(sign));
    return isTitle ? [[stamp, isAlone]] : [];
  });
}

const startsWithEmoji = new RegExp(`^(?:${flag}|${verdict})`, "u");

/** Returns true for a line of several words, which may start with an emoji. Bullets and the headings of a lead or a group are none. */
function isTitleOfBrief(line: PageLine): boolean {
  const { text } = line;
  return (
    text.length <= longestTitle &&
    (!startsWithBullet.test(text) || startsWithEmoji.test(text)) &&
    !startsWithLead(text) &&
    !hasGroupHeading(text.slice(0, 20)) &&
    !/[.,;:\u3002\uFF0C\uFF1B\uFF1A]$/u.test(text) &&
    hasSeveralWords(line)
  );
}

/**
 * Finds what LINE writes before messages. The first line of the text, or the one below the day, must be a message, because lines
 * with times inside a text are a timeline.
 */
function lineStamps(lines: readonly PageLine[]): Stamp[] {
  const [above, below] = lines;
  const first = below !== undefined && dayOfMessages.test(above!.text) ? below : above;
  if (first === undefined || !line.test(first.text.slice(0, longestStamp))) return [];
  return stampsIn(lines, line);
}

/** Finds the names that have a time on the line below. The first is one of the first lines: a channel and a day may be above it. */
function stampsOnTwoLines(lines: readonly PageLine[], page: string): Stamp[] {
  const found = lines.flatMap(({ text, start }, at): Stamp[] => {
    const time = lines[at + 1];
    return time !== undefined && timeAlone.test(time.text) && nameAlone.test(text)
      ? [{ text: page.slice(start, time.end), start, end: time.end, sender: text }]
      : [];
  });
  const top = lines.slice(0, longestTop).findIndex(({ start }) => start === found[0]?.start);
  const isAtTop = top === 0 || channelName.test(lines[0]!.text);
  return top !== -1 && isAtTop ? found : [];
}

/** Finds what Discord writes above messages: one at the top, or several. */
function discordStamps(lines: readonly PageLine[], page: string): Stamp[] {
  if (!/[—–] /.test(page)) return [];
  const found = lines.flatMap(({ text, start, end }, at): Stamp[] => {
    const sender = text.length > longestStamp ? undefined : discord.exec(text)?.groups!["sender"];
    if (sender !== undefined) return [{ text, start, end, sender }];
    const next = isBot.test(lines[at + 1]?.text ?? "") ? at + 2 : at + 1;
    const time = lines[next];
    return time !== undefined && text.length <= longestSender && discordTime.test(time.text)
      ? [{ text: page.slice(start, time.end), start, end: time.end, sender: text }]
      : [];
  });
  const isAtTop = lines.slice(0, longestTop).some(({ start }) => start === found[0]?.start);
  return isAtTop || found.length > 1 ? found : [];
}

/**
 * Finds the names of persons with a day and a time. The first line must be one. Another line must name the source, or a message must be
 * an answer, because the names could be those of sources.
 */
function personStamps(lines: readonly PageLine[], timed: readonly PageLine[]): Stamp[] {
  if (!personAndTime.test(lines[0]!.text.slice(0, longestStamp))) return [];
  const found = stampsIn(timed, personAndTime).filter(
    ({ sender }) => !isNewsOutlet(sender) && !isKnownOutlet(sender) && !isInstitution(sender),
  );
  if (found[0]?.start !== lines[0]!.start) return [];
  const isStamp = new Set(found.map(({ start }) => start));
  const isAnswer = (line: PageLine, at: number): boolean =>
    isStamp.has(lines[at - 1]?.start ?? -1) &&
    line.text.length <= longestAnswer &&
    (lines[at + 1] === undefined || isStamp.has(lines[at + 1]!.start));
  return lines.some((line) => isOtherSource(line, found)) || lines.some(isAnswer) ? found : [];
}

/** Removes the name of a channel in the first line, `#critical-minerals`, and the day below it. */
function dropChannel(
  page: PageText,
  lines: readonly PageLine[],
  stamps: readonly PageLine[],
): void {
  const first = stamps.reduce((least, { start }) => Math.min(least, start), Infinity);
  const above = lines.filter(({ start }) => start < first);
  if (above.length < longestTop && channelName.test(above[0]?.text ?? ""))
    for (const line of above) page.drop(line, "text-not-kept", "the name of a channel or a day");
}

/** Returns true for a source line without a stamp, if there are stamps elsewhere. */
function isOtherSource({ text, start }: PageLine, stamps: readonly Stamp[]): boolean {
  if (stamps.length === 0 || stamps.some((stamp) => stamp.start === start)) return false;
  const read = readSourceLine(text, start);
  return read?.isCertain === true && read.source !== undefined;
}

function stampsIn(lines: readonly PageLine[], stamp: RegExp): Stamp[] {
  return lines.flatMap(({ text, start }) => {
    const match = stamp.exec(text.slice(0, 240));
    if (match === null) return [];
    const [words] = match;
    const { sender, tabbed, prefixed, latin } = match.groups!;
    const name = sender ?? tabbed ?? prefixed ?? latin ?? "";
    return [{ text: words, start, end: start + words.length, sender: name }];
  });
}

/** Between two messages such a line is no source line: the first line of the text is one too, and all have one name. */
function namedStamps(lines: readonly PageLine[]): readonly PageLine[] {
  const name = named.exec(lines[0]!.text)?.groups!["name"];
  if (name === undefined) return [];
  const stamped = lines.filter(({ text }) => named.exec(text)?.groups!["name"] === name);
  return stamped.length < 2 ? [] : stamped;
}
