import type { Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { text } from "../../text.ts";

const statements = "- The quota is 96,600 t [1]\n- A mine closed [2]\n";
const brief = `Congo caps cobalt exports\nMining Observer, 16 October 2026\n${statements}`;
const inner =
  "From: Ore Desk <desk@example.com>\nSent: 16 October 2026 18:30\nSubject: Congo caps cobalt exports\n\n";
const outer =
  "From: Jane Roe <jane@example.com>\nSent: 17 October 2026 09:14\nTo: Desk <all@example.com>\nSubject: FW: Congo caps cobalt exports\n\n";

function read(source: string): unknown[] {
  return text.parse(source).documents.map(({ data }) => {
    const { headline, source: from, topics, groups = [] } = data as Article;
    return [headline, from?.name, topics, groups.flatMap(({ insights }) => insights).length];
  });
}

test.each([
  `${outer}Hi all,\n\nSee below, worth a read.\n\nJane\n\n________________\n${inner}${brief}`,
  `${outer}Hi all,\n\nSee below, worth a read.\n\nBest,\nJane\n\nJane Roe\nSenior Analyst\n\n${inner}${brief}`,
  `${outer}CAUTION: This email originated from outside of the organization. Do not click links.\n\n${inner}${brief}`,
  `${outer}此致\n张三\n\n${inner}${brief}`,
  `On Mon, Nov 17, 2026 at 6:30 PM Ana Ruiz <ana@example.com> wrote:\n${`Paul,\n\n${brief}`.trimEnd().replaceAll(/^/gm, "> ")}\n`,
])("reads what is between the headers of two e-mails, and a name, as a remark: %j", (source) => {
  expect(read(source)).toEqual([["Congo caps cobalt exports", "Mining Observer", undefined, 2]]);
  expect(text.parse(source).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("keeps a text between the headers of two e-mails", () => {
  const other = `Tin rises on lower stocks\nReuters, 17 October 2026\n${statements}`;
  expect(read(`${outer}${other}\n${inner}${brief}`)).toEqual([
    ["Tin rises on lower stocks", "Reuters", undefined, 2],
    ["Congo caps cobalt exports", "Mining Observer", undefined, 2],
  ]);
});

const page =
  "Skip to content\nUsing Gmail with screen readers\n1 of 2,431\nCobalt: quotas after the ban\nInbox\n\nAna Ruiz <ana@example.com> Unsubscribe\nThu, Oct 16, 2026, 8:02 AM (3 days ago)\nto me\n\n";

test("reads the subject on the page of a mail program as the headline of a text without one", () => {
  const source = `${page}${statements}\nReply\nForward\n`;
  expect(read(source)).toEqual([["Cobalt: quotas after the ban", undefined, undefined, 2]]);
  const messages = text.parse(source).diagnostics.map(({ message }) => message);
  expect(messages.join("\n")).toContain("the e-mail was sent on `2026-10-16T08:02`");
});

test("removes the page of a mail program around a text with a headline", () => {
  expect(read(`${page}${brief}\nReply\nForward\n`)).toEqual([
    ["Congo caps cobalt exports", "Mining Observer", undefined, 2],
  ]);
});

test.each([
  ["of today", "6:00 AM (2 hours ago)\nto me"],
  ["with a label of the receiver", "Tue, Oct 16, 2026 at 6:00 AM\nTo: me@example.com"],
])("removes the head of an e-mail %s", (_, times) => {
  const sender = `Minerals Weekly <hello@example.com>\n${times}\n\n`;
  expect(read(sender + brief)).toEqual([
    ["Congo caps cobalt exports", "Mining Observer", undefined, 2],
  ]);
  const subject = "Congo caps cobalt exports\nInbox\n\n";
  expect(
    read(`${subject}${sender}Source: Mining Observer, 16 October 2026\n\n${statements}`),
  ).toEqual([["Congo caps cobalt exports", "Mining Observer", undefined, 2]]);
});
