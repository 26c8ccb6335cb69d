import { expect, test } from "vitest";
import { text } from "../../text.ts";

test.each([
  ["価格が上昇した［１］", "価格が上昇した", [1]],
  ["価格が上昇した［１、２］［３］", "価格が上昇した", [1, 2, 3]],
  ["价格上涨［1］［2］", "价格上涨", [1, 2]],
  ["ارتفع السعر ١٢٪ [١]", "ارتفع السعر ١٢٪", [1]],
  ["ارتفع السعر [١، ٢]", "ارتفع السعر", [1, 2]],
  ["قیمت بالا رفت [۳]", "قیمت بالا رفت", [3]],
  ["Prices rose [2 8]", "Prices rose", [2, 8]],
  ["Prices rose [2/8]", "Prices rose", [2, 8]],
  ["Prices rose [2 & 8].", "Prices rose.", [2, 8]],
  ["Prices rose [2 and 8 and 9]", "Prices rose", [2, 8, 9]],
  ["Prices rose in [2 of 8] mines [1]", "Prices rose in [2 of 8] mines", [1]],
  ["２０２６年に上昇した [4]", "２０２６年に上昇した", [4]],
])("%s", (written, words, citations) => {
  const { documents } = text.parse(`Title\nOre Ticker · 2026-11-26\nCore insights\n- ${written}\n`);
  expect(documents[0]!.data).toMatchObject({ coreInsights: [{ text: words, citations }] });
});

test("reads a list of sources with full-width brackets", () => {
  const { documents } = text.parse(
    "钨价上涨\n矿业观察 · 2026-11-26\n核心观点\n- 价格上涨［1］\n\n参考资料\n［1］海关总署\n［2］新华社\n",
  );
  expect(documents[0]!.data).toMatchObject({
    references: [
      { id: 1, title: "海关总署" },
      { id: 2, title: "新华社" },
    ],
  });
});

test("reads round marks with other digits as those with usual ones", () => {
  const { documents } = text.parse(
    "Title\nOre Ticker · 2026-11-26\nCore insights\n- 価格が上昇した（１）\n- 在庫が減少した（２）\n",
  );
  expect(documents[0]!.data).toMatchObject({
    coreInsights: [{ citations: [1] }, { citations: [2] }],
  });
});
