import { expect, test } from "vitest";
import { text } from "../../text.ts";

const head = "Tin rises\nReuters· 2025-10-24 09:20\nCore Insights\n";

test("removes the links from footnotes back to the text", () => {
  const { documents, diagnostics } = text.parse(
    `${head}- Stocks fell [1]\n- Ore rose [2]\n\nFootnotes\n1. Tin report. ↩\n2. Ore desk ↩︎ ↩2`,
  );
  expect(documents[0]!.data).toMatchObject({
    references: [{ title: "Tin report." }, { title: "Ore desk" }],
  });
  expect(diagnostics.map(({ code }) => code)).toEqual(["language-guessed"]);
});

test("reports the comments of a document and their marks", () => {
  const source = `${head}- Stocks fell[a] [1]\n- Ore rose.[b][2]\n\n[1] Mine\n[2] Ore desk\n\n[a]Check this\n[b]Done`;
  const { documents, diagnostics } = text.parse(source);
  expect(documents[0]!.data).toMatchObject({
    coreInsights: [{ text: "Stocks fell" }, { text: "Ore rose." }],
    references: [{ title: "Mine" }, { title: "Ore desk" }],
  });
  expect(diagnostics.map(({ message }) => message.split(" and is")[0])).toEqual(
    expect.arrayContaining([
      "`[a]` is the mark of a comment",
      "`[b]` is the mark of a comment",
      "`[a]Check this` is a comment on the text",
      "`[b]Done` is a comment on the text",
    ]),
  );
});

test.each(["\n[a]Check this", "\n[a]Check this\n[c]Done"])(
  "keeps other letters in brackets above %j",
  (below) => {
    const { documents } = text.parse(`${head}- Stocks fell [c] [1]\n- Ore rose [2]\n${below}`);
    expect(documents[0]!.data).toMatchObject({ coreInsights: [{ text: "Stocks fell [c]" }, {}] });
  },
);
