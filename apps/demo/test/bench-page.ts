import type { Locator, Page } from "playwright";
import type { TabOptions } from "../../../scripts/use-tabs.ts";
import type { OpenPage, OpenSitePage } from "./site-browser.ts";

/** The playground in a browser, with what its tests do again and again. Every read waits for what it expects. */
export class BenchPage {
  readonly page: Page;
  readonly problems: string[];
  readonly scripts: string[];

  constructor({ page, problems, scripts }: OpenPage) {
    this.page = page;
    this.problems = problems;
    this.scripts = scripts;
  }

  /** The field of the editor of code. */
  get content(): Locator {
    return this.page.locator("#editor .cm-content");
  }

  /** The items of the list of findings. */
  get findings(): Locator {
    return this.page.locator("#findings li[data-severity]");
  }

  /** Waits until the editor has loaded and the current text has been checked. */
  async ready(): Promise<void> {
    await this.page.locator("#editor[data-ready]").waitFor();
    await this.checked();
  }

  async checked(): Promise<void> {
    await this.page.locator("body:not([data-checking])").waitFor();
  }

  /** Reads the text of the editor, which must be short: the editor renders only lines near the window. */
  readonly text = async (): Promise<string> =>
    (await this.page.locator("#editor .cm-line").allTextContents()).join("\n");

  /** Replaces the text as a paste without formatting does. */
  async write(text: string): Promise<void> {
    await this.content.press("ControlOrMeta+a");
    if (text === "") await this.content.press("Delete");
    else await this.paste({ "text/plain": text });
    await this.checked();
  }

  /** Pastes as a browser does, into the selection. */
  async paste(data: Readonly<Record<string, string>>): Promise<void> {
    await this.content.evaluate((field, types) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(types)) clipboardData.setData(type, text);
      field.dispatchEvent(
        new ClipboardEvent("paste", {
          clipboardData,
          bubbles: true,
          cancelable: true,
          composed: true,
        }),
      );
    }, data);
  }

  /** Drops files on an element. */
  async drop(
    selector: string,
    files: readonly { readonly name: string; readonly text: string }[],
  ): Promise<void> {
    await this.page.locator(selector).evaluate((element, dropped) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text } of dropped) dataTransfer.items.add(new File([text], name));
      for (const type of ["dragover", "drop"])
        element.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, composed: true }),
        );
    }, files);
  }
}

/** Gives a function that opens the playground and waits until it is ready. */
export function benchOpener(
  open: OpenSitePage,
): (hash?: string, options?: TabOptions) => Promise<BenchPage> {
  return async (hash = "", options = {}) => {
    // A high window renders all lines of a brief.
    const viewport = { width: 1280, height: 2400 };
    const bench = new BenchPage(await open(`playground.html${hash}`, { viewport, ...options }));
    await bench.ready();
    return bench;
  };
}
