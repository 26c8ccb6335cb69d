import type { BriefInPage } from "./brief-in-page.ts";

/** One thing that the element does, in the words of its readers. */
export interface Behaviour {
  readonly says: string;
  /** True if an engine without it still shows the complete brief. It is then reported and does not fail the run. */
  readonly isExtra?: boolean;
  /** Throws if the engine does not do it. Returns a description if the engine does it in its own way. */
  readonly run: (brief: BriefInPage) => Promise<string | void>;
}

const headline = "Two buyers for a mine";

/** In the order of a reader: a brief loads, is read, is used; then errors. */
export const behaviours: readonly Behaviour[] = [
  ...["property", "src", "child"].map((way) => ({
    says: { property: "takes the property", src: "fetches `src`", child: "reads a JSON child" }[
      way
    ]!,
    async run(brief: BriefInPage) {
      await brief.open(`/${way}`);
      await brief.until(() => brief.texts("[part=headline]"), [headline]);
      await brief.until(() => brief.shown("[part=core-insights]"), [true]);
    },
  })),
  {
    says: "opens the first group, and others by a click",
    async run(brief) {
      await brief.open("/child");
      await brief.until(() => brief.openGroups(), [true, false, false, false]);
      await brief.until(() => brief.shown("details li"), [true, false, false, false]);
      await brief.click("summary", 1);
      await brief.until(() => brief.openGroups(), [true, true, false, false]);
      await brief.until(() => brief.shown("details li"), [true, true, false, false]);
      await brief.until(() => brief.heard(), "toggle");
    },
  },
  {
    says: "opens groups with Enter and Space",
    async run(brief) {
      await brief.open("/child");
      await brief.tabTo("summary");
      await brief.engine.press("Enter");
      await brief.until(() => brief.openGroups(), [false, false, false, false]);
      await brief.engine.press(" ");
      await brief.until(() => brief.openGroups(), [true, false, false, false]);
    },
  },
  {
    says: "opens the data with Enter and Space, and Tab enters it",
    async run(brief) {
      await brief.open("/child");
      await brief.tabTo("data-title");
      await brief.engine.press("Enter");
      await brief.until(() => brief.shown("[part~=names]"), [true]);
      await brief.engine.press("Tab");
      await brief.until(() => brief.focused(), "a");
      await brief.focus("[part=data-title]");
      await brief.engine.press(" ");
      await brief.until(() => brief.shown("[part~=names]"), [false]);
    },
  },
  {
    says: "expands and collapses all",
    async run(brief) {
      await brief.open("/child");
      await brief.click("[part=toggle-all]");
      await brief.until(() => brief.openGroups(), [true, true, true, true]);
      await brief.until(() => brief.texts("[part=toggle-all]"), ["Collapse all"]);
      await brief.click("[part=toggle-all]");
      await brief.until(() => brief.openGroups(), [false, false, false, false]);
    },
  },
  {
    says: "`exclusive` leaves one group open",
    async run(brief) {
      await brief.open("/exclusive");
      await brief.click("summary", 2);
      await brief.until(() => brief.openGroups(), [false, false, true, false]);
    },
  },
  {
    says: "leads from a citation to its reference and back",
    async run(brief) {
      await brief.open("/child");
      await brief.click("[part=core-insights] a[part~=citation]", 1);
      await brief.until(() => brief.focused(), "reference");
      await brief.until(() => brief.heard(), "citation");
      await brief.click("[part=reference]:nth-of-type(2) .back");
      await brief.until(() => brief.focused(), "citation");
      const address = await brief.engine.evaluate(() => location.hash);
      if (address !== "") throw new Error(`the page's address ends with ${address}`);
    },
  },
  {
    says: "shows a reference beside its citation; Escape closes it",
    async run(brief) {
      await brief.open("/child");
      await brief.tabTo("citation");
      await brief.until(() => brief.shown("[part~=preview]"), [true]);
      await brief.engine.press("Escape");
      await brief.until(
        async () => (await brief.shown("[part~=preview]")).filter((shows) => shows),
        [],
      );
    },
  },
  {
    says: "a link to a group opens it and brings it into sight",
    async run(brief) {
      await brief.open("/below#group-3");
      await brief.until(() => brief.openGroups(), [true, false, true, false]);
      await brief.until(
        () =>
          brief.engine.evaluate(() => {
            const root = document.querySelector("mineral-brief")!.shadowRoot!;
            const { top } = root.querySelectorAll("details")[2]!.getBoundingClientRect();
            // Browsers scroll by device pixels, which can differ from the box by less than one.
            return top > -1 && top < innerHeight;
          }),
        true,
      );
    },
  },
  {
    says: "copies the link to a group",
    isExtra: true,
    async run(brief) {
      await brief.open("/child");
      await brief.click("[part=group-link]", 1);
      const outcome = (): Promise<string> =>
        brief.engine.evaluate(() => {
          const { heard } = globalThis as unknown as { heard: string[] };
          return heard.includes("copy") ? "copied" : location.hash;
        });
      await brief.until(async () => ["copied", "#group-2"].includes(await outcome()), true);
      if ((await outcome()) === "copied") return;
      await brief.until(() => brief.openGroups(), [true, true, false, false]);
      return "follows it";
    },
  },
  {
    says: "a link to words in a closed group opens it (`#:~:text=`)",
    isExtra: true,
    async run(brief) {
      await brief.open("/below#:~:text=Prices%20doubled%20within%20the%20year");
      await brief.until(() => brief.openGroups(), [true, false, true, false]);
    },
  },
  {
    says: "prints every group",
    isExtra: true,
    async run(brief) {
      await brief.open("/child");
      // Applies the print styles to the screen.
      await brief.engine.evaluate(() => {
        const root = document.querySelector("mineral-brief")!.shadowRoot!;
        const sheets = [...root.adoptedStyleSheets, ...root.styleSheets];
        const rules = sheets.flatMap((sheet) => [...sheet.cssRules]);
        for (const rule of rules)
          if (rule instanceof CSSMediaRule && rule.media.mediaText === "print")
            rule.media.mediaText = "all";
      });
      await brief.until(
        () =>
          brief.engine.evaluate(() => {
            const root = document.querySelector("mineral-brief")!.shadowRoot!;
            return [...root.querySelectorAll("details li")].map(
              (item) => item.getBoundingClientRect().height > 10,
            );
          }),
        [true, true, true, true],
      );
      await brief.until(() => brief.openGroups(), [true, false, false, false]);
    },
  },
  {
    says: "prints the key figures",
    async run(brief) {
      await brief.open("/figures");
      return printsPart(brief, "key-figure");
    },
  },
  {
    says: "prints the data where it is open",
    async run(brief) {
      await brief.open("/child");
      await brief.click("[part=data-title]");
      await brief.until(() => brief.shown("[part~=names]"), [true]);
      return printsPart(brief, "organizations");
    },
  },
  {
    says: "is light or dark by `theme`",
    async run(brief) {
      const colours: string[] = [];
      for (const theme of ["light", "dark"]) {
        await brief.open(`/${theme}`);
        colours.push(
          await brief.engine.evaluate(() => {
            const root = document.querySelector("mineral-brief")!.shadowRoot!;
            return getComputedStyle(root.querySelector("[part~=brief]")!).backgroundColor;
          }),
        );
      }
      const wanted = ["rgb(255, 254, 251)", "rgb(23, 23, 20)"];
      if (colours.join() !== wanted.join())
        throw new Error(`found ${colours.join(" and ")}, expected ${wanted.join(" and ")}`);
    },
  },
  {
    says: "underlines links and terms",
    async run(brief) {
      await brief.open("/figures");
      const lines = await brief.engine.evaluate(() => {
        const root = document.querySelector("mineral-brief")!.shadowRoot!;
        const styleOf = (selector: string): CSSStyleDeclaration =>
          getComputedStyle(root.querySelector(selector)!);
        const [link, term] = [styleOf(".refs a[rel]"), styleOf(".term")];
        return [link, term].map(
          (style) => `${style.textDecorationLine} ${style.textDecorationStyle}`,
        );
      });
      const wanted = ["underline solid", "underline dotted"];
      if (lines.join() !== wanted.join())
        throw new Error(`found ${lines.join(" and ")}, expected ${wanted.join(" and ")}`);
    },
  },
  {
    says: "shows the number of a citation in Arabic text",
    async run(brief) {
      await brief.open("/arabic");
      const pictureIn = async (color: string): Promise<string> => {
        await brief.engine.evaluate((text: string) => {
          const root = document.querySelector("mineral-brief")!.shadowRoot!;
          root.querySelector<HTMLElement>("[part~=citation]")!.style.color = text;
        }, color);
        return brief.engine.screenshot();
      };
      if ((await pictureIn("#000")) === (await pictureIn("transparent")))
        throw new Error("the number is not visible");
    },
  },
  {
    says: "lays out in a window of 320 px without scrolling sideways",
    async run(brief) {
      await brief.open("/child");
      const overflow = await brief.engine.evaluate(() => {
        document.body.style.cssText = "margin: 0; width: 320px";
        const brief = document.querySelector("mineral-brief")!;
        return brief.scrollWidth - 320;
      });
      if (overflow > 0) throw new Error(`${overflow} px overflow`);
    },
  },
  {
    says: "keeps the fallback where nothing can be fetched",
    async run(brief) {
      await brief.open("/fallback", "error");
      const shows = await brief.engine.evaluate(() =>
        document.querySelector("mineral-brief p")!.checkVisibility(),
      );
      if (!shows) throw new Error("it does not show");
    },
  },
  {
    says: "says what failed; another try shows the brief",
    async run(brief) {
      await brief.open("/failing", "error");
      await brief.until(() => brief.shown("[part=error]"), [true]);
      await brief.click("[part=retry]");
      await brief.until(() => brief.texts("[part=headline]"), [headline]);
    },
  },
  {
    says: "lists the issues of an article",
    async run(brief) {
      await brief.open("/faulty", "error");
      await brief.until(async () => (await brief.texts("[part=error] li")).length > 0, true);
    },
  },
  {
    says: "shows markup in an article as text",
    async run(brief) {
      await brief.open("/hostile");
      const title = await brief.engine.evaluate(() => document.title);
      if (title !== "Test") throw new Error("a script of the article ran");
      await brief.until(() => brief.texts("img, b"), []);
    },
  },
];

/** Compares a PDF with another one, in which a part is not visible. */
async function printsPart(brief: BriefInPage, part: string): Promise<string | void> {
  const { printedSize } = brief.engine;
  if (printedSize === undefined) return "not tested";
  const shown = await printedSize();
  await brief.engine.evaluate((name: string) => {
    const root = document.querySelector("mineral-brief")!.shadowRoot!;
    root.querySelector<HTMLElement>(`[part~=${name}]`)!.style.visibility = "hidden";
  }, part);
  // The date in a PDF changes nothing of its size.
  if ((await printedSize()) === shown) throw new Error("it is not in the PDF");
}
