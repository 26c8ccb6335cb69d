import { describe, expect, test } from "vitest";
import { preparePage } from "./prepare-page.ts";

/** The lines that stay, without the white space around them. */
function linesOf(source: string): string[] {
  return preparePage(source)
    .text.split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The words that are reported. */
function droppedFrom(source: string): string[] {
  return preparePage(source).diagnostics.map(({ start, end }) => source.slice(start, end));
}

const below = "来源：新华社 2025-11-07 15:20\n①清单共60种矿产 [1]";

test("reads joined hashtags as such, and not as a topic before a text", () => {
  const source = `Tin rises\n${below}\n#Tungsten#REE\n`;
  expect(linesOf(source).at(-1)).toBe("①清单共60种矿产 [1]");
  expect(droppedFrom(source)).toEqual(["#Tungsten#REE"]);
});

test.each(["- #Tungsten #REE", "• #Tungsten", "* #钨# #稀土#", "- #3TG"])(
  "removes a bullet with only hashtags: %j",
  (bullet) => {
    const source = `Tin rises\n${below}\n${bullet}\n- Stocks fell [2]`;
    expect(linesOf(source).slice(-2)).toEqual(["①清单共60种矿产 [1]", "- Stocks fell [2]"]);
    expect(droppedFrom(source)).toEqual([bullet]);
  },
);

test.each([
  "- #1",
  "- #1 supplier is China",
  "- #Tungsten rose 3%",
  "- #Tungsten [1]",
  "#Tungsten",
])("keeps a line with other words, or without the sign of a bullet: %j", (line) => {
  const source = `Tin rises\n${below}\n${line}\n- Stocks fell [2]`;
  expect(linesOf(source)).toContain(line);
  expect(droppedFrom(source)).toEqual([]);
});

test.each(["\nO网页链接", " O网页链接", "网页链接"])("removes the words of a link: %j", (link) => {
  const source = `铜列入清单\n${below}\n②铜价上涨。${link}\n`;
  expect(linesOf(source).at(-1)).toBe("②铜价上涨。");
  expect(droppedFrom(source)).toEqual([link.trim()]);
});

describe("removes the marks of a post from a headline", () => {
  test.each([
    ["#稀土# 【铜列入关键清单】", "铜列入关键清单", ["#稀土#"]],
    ["#矿产##美国# 铜列入清单", "铜列入清单", ["#矿产##美国#"]],
    ["【铜列入关键清单】#矿产#", "铜列入关键清单", ["#矿产#"]],
    ["Copper joins the list #Critical minerals#", "Copper joins the list", ["#Critical minerals#"]],
    ["【转发】铜列入清单", "铜列入清单", ["【转发】"]],
    ["Fwd: 铜列入清单", "铜列入清单", ["Fwd:"]],
    ["Fwd: FW: Copper joins", "Copper joins", ["Fwd: FW:"]],
    ["转：铜列入清单", "铜列入清单", ["转："]],
    ["【铜列入关键矿产清单】", "铜列入关键矿产清单", []],
    [
      "雪球\n矿业观察员\n发布于2025-11-07 17:55 来自Android\n铜列入清单",
      "雪球",
      ["矿业观察员", "发布于2025-11-07 17:55 来自Android"],
    ],
    [
      "矿业观察员V\n25-11-07 17:55 来自 iPhone 15\n铜列入清单",
      "铜列入清单",
      ["矿业观察员V", "25-11-07 17:55 来自 iPhone 15"],
    ],
  ])("%s", (line, headline, dropped) => {
    const source = `${line}\n${below}`;
    expect(linesOf(source)[0]).toBe(headline);
    expect(droppedFrom(source)).toEqual(dropped);
  });

  test.each([
    "# Supply #",
    "##Supply##",
    "#Supply#",
    "Output of C#, F#",
    "#tin prices rise #",
    "Mine #1 and mine #2",
    "转债：铜列入清单",
    "Forward: copper joins the list",
    "【快讯】铜列入清单",
  ])("but nothing from %s", (line) => {
    expect(linesOf(`${line}\n${below}`)[0]).toBe(line);
  });

  test("but no brackets of a heading without a source line below", () => {
    expect(linesOf("Tin rises\n【铜列入关键矿产清单】\n- One [1]")[1]).toBe(
      "【铜列入关键矿产清单】",
    );
  });

  test("and no headline above the time of a post and the source", () => {
    const source = `铜列入清单\n25-11-07 17:55 来自 iPhone 15\n${below}`;
    expect(linesOf(source)[0]).toBe("铜列入清单");
  });
});
