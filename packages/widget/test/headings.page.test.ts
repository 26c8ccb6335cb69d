import { validArticles } from "@mineral-brief/fixtures";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { briefTag, shortArticle } from "./brief-page.ts";
import { useBrowser } from "./use-browser.ts";

const { openBriefs } = useBrowser();
let page: Page;

async function open(main: string): Promise<void> {
  page = await openBriefs(main, { viewport: { width: 900, height: 4000 } });
}

/** Lists the accessible nodes with these roles, in reading order. */
async function accessible(...roles: string[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (id: string): typeof nodes => {
    const node = byId.get(id);
    return node === undefined ? [] : [node, ...(node.childIds ?? []).flatMap(inOrder)];
  };
  return inOrder(nodes[0]!.nodeId)
    .filter(({ role, ignored }) => !ignored && roles.includes(roleOf(role)))
    .map(({ role, name, properties }) => {
      const said = properties
        ?.filter((property) => ["level", "expanded"].includes(property.name))
        .map((property) => ` ${property.name}=${property.value.value}`);
      return `${roleOf(role)} "${name?.value}"${said?.join("")}`;
    });
}

/** Chromium has two roles for a `<summary>`. */
function roleOf(role: { value?: unknown } | undefined): string {
  return String(role?.value).replace(/^DisclosureTriangle(Grouped)?$/, "disclosure");
}

describe("headings in the accessibility tree", () => {
  it.each([
    [1, [1, 2, 2, 2, 2, 2]],
    [2, [2, 3, 3, 3, 3, 3]],
    [3, [3, 4, 4, 4, 4, 4]],
    [4, [4, 5, 5, 5, 5, 5]],
    [5, [5, 6, 6, 6, 6, 6]],
    [6, [6, 6, 6, 6, 6, 6]],
  ])("with heading-level=%i", async (level, levels) => {
    await open(briefTag(shortArticle, `heading-level="${level}"`));
    const titles = [
      "Two buyers for a mine",
      "Core insights",
      "Mining",
      "Refining",
      "Markets",
      "References",
    ];
    expect(await accessible("heading")).toEqual([
      `heading "A page" level=1`,
      ...titles.map((title, index) => `heading "${title}" level=${levels[index]}`),
    ]);
  });
});

it("a group's heading is next to its control, which has the same name and an expanded state", async () => {
  await open(briefTag(shortArticle));
  expect(await accessible("heading", "disclosure")).toEqual([
    `heading "A page" level=1`,
    `heading "Two buyers for a mine" level=2`,
    `heading "Core insights" level=3`,
    `heading "Mining" level=3`,
    `disclosure "Mining" expanded=true`,
    `heading "Refining" level=3`,
    `disclosure "Refining" expanded=false`,
    `heading "Markets" level=3`,
    `disclosure "Markets" expanded=false`,
    `heading "References" level=3`,
  ]);
});

it("many briefs add no landmarks to a page", async () => {
  await open(briefTag(validArticles["every-field"]) + briefTag(shortArticle));
  const landmarks = ["banner", "complementary", "contentinfo", "main", "navigation", "region"];
  expect(await accessible(...landmarks)).toEqual([`main ""`]);
  expect(await accessible("article")).toEqual([
    `article "哈萨克斯坦的钨：两个买家之间"`,
    `article "Two buyers for a mine"`,
  ]);
});

it.each([
  ["short", briefTag(shortArticle)],
  ["every-field", briefTag(validArticles["every-field"], `open="all"`)],
  ["without-references", briefTag(validArticles["without-references"])],
  ["faulty", `${briefTag(shortArticle)}${briefTag({ headline: 7 })}`],
])("has the accessibility tree %s.txt", async (name, main) => {
  await open(main);
  const data = page.locator("mineral-brief .data");
  if ((await data.count()) > 0) {
    await data.locator("> summary").click();
    await data.locator("> div > *").first().waitFor();
  }
  const trees = await page.locator("mineral-brief").all();
  const tree = await trees.at(-1)!.ariaSnapshot();
  await expect(`${tree}\n`).toMatchFileSnapshot(`accessibility-tree/${name}.txt`);
});
