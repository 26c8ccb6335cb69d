import type { Engine } from "./engine.ts";

const patience = 8000;

/** Reads and uses the brief of a page as a reader does. */
export class BriefInPage {
  readonly engine: Engine;
  readonly #origin: string;

  constructor(engine: Engine, origin: string) {
    this.engine = engine;
    this.#origin = origin;
  }

  /** Opens a page and waits for the event that ends loading. */
  async open(path: string, ending: "load" | "error" = "load"): Promise<void> {
    await this.engine.open(this.#origin + path);
    await this.until(() => this.heard(), ending);
  }

  heard(): Promise<readonly string[]> {
    return this.engine.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  }

  /** Returns the text of each matching element in the shadow root. */
  texts(selector: string): Promise<readonly string[]> {
    return this.engine.evaluate(
      (wanted: string) =>
        [...document.querySelector("mineral-brief")!.shadowRoot!.querySelectorAll(wanted)].map(
          (element) => element.textContent!,
        ),
      selector,
    );
  }

  /** Tests for each matching element whether it is visible and has a height. */
  shown(selector: string): Promise<readonly boolean[]> {
    return this.engine.evaluate(
      (wanted: string) =>
        [...document.querySelector("mineral-brief")!.shadowRoot!.querySelectorAll(wanted)].map(
          (element) => element.checkVisibility() && element.getBoundingClientRect().height > 1,
        ),
      selector,
    );
  }

  openGroups(): Promise<readonly boolean[]> {
    return this.engine.evaluate(() =>
      [
        ...document
          .querySelector("mineral-brief")!
          .shadowRoot!.querySelectorAll<HTMLDetailsElement>("details.group"),
      ].map((group) => group.open),
    );
  }

  /** Returns the part, or else the tag, of the focused element in the brief. */
  focused(): Promise<string> {
    return this.engine.evaluate(() => {
      const focus = document.querySelector("mineral-brief")!.shadowRoot!.activeElement;
      return focus?.getAttribute("part") ?? focus?.localName ?? "";
    });
  }

  /** Presses Tab until an element with this part has the focus. */
  async tabTo(part: string): Promise<void> {
    for (let presses = 0; presses < 40; presses++) {
      await this.engine.press("Tab");
      if ((await this.focused()) === part) return;
    }
    throw new Error(`Tab does not reach ${part}`);
  }

  focus(selector: string): Promise<void> {
    return this.engine.evaluate(
      (wanted: string) =>
        document
          .querySelector("mineral-brief")!
          .shadowRoot!.querySelector<HTMLElement>(wanted)!
          .focus(),
      selector,
    );
  }

  /** Clicks the middle of the first box of an element. */
  async click(selector: string, index = 0): Promise<void> {
    const [x, y] = await this.engine.evaluate(
      (wanted: string, place: number) => {
        const found = document.querySelector("mineral-brief")!.shadowRoot!.querySelectorAll(wanted);
        const element = found[place]!;
        element.scrollIntoView({ block: "center", behavior: "instant" });
        const { left, top, width, height } = element.getClientRects()[0]!;
        return [left + width / 2, top + height / 2] as const;
      },
      selector,
      index,
    );
    await this.engine.clickAt(x, y);
  }

  /** Waits until a value equals or includes the expected one. Throws an error with the actual value after a time. */
  async until(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
    let found: unknown;
    for (const end = Date.now() + patience; Date.now() < end;) {
      found = await read();
      const isThere = Array.isArray(found) && !Array.isArray(wanted) && found.includes(wanted);
      if (isThere || JSON.stringify(found) === JSON.stringify(wanted)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`found ${JSON.stringify(found)}, expected ${JSON.stringify(wanted)}`);
  }
}
