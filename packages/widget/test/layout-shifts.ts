import type { Page } from "playwright";

/** What the browser reports about content that moves. */
export interface LayoutShifts {
  readonly score: number;
  /** The nodes that have moved, with old and new positions. */
  readonly moved: readonly string[];
}

declare global {
  /** Returns the shifts since its last call. */
  var takeShifts: () => LayoutShifts;
}

/** Runs in the page before its scripts. */
export function watchShifts(): void {
  let score = 0;
  let moved: string[] = [];
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries) {
      const { value, sources } = entry as PerformanceEntry & {
        readonly value: number;
        readonly sources: readonly {
          readonly node: Node | null;
          readonly previousRect: DOMRect;
          readonly currentRect: DOMRect;
        }[];
      };
      score += value;
      moved.push(
        ...sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node?.nodeName} ${previousRect.x},${previousRect.y} ${currentRect.x},${currentRect.y}`,
        ),
      );
    }
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  globalThis.takeShifts = () => {
    add(observer.takeRecords());
    const taken = { score, moved };
    score = 0;
    moved = [];
    return taken;
  };
}

/** Waits until the page is drawn as it is now, and gives the shifts since the last call. */
export function shiftsOf(page: Page): Promise<LayoutShifts> {
  return page.evaluate(async () => {
    // The first frame finds the shifts, and the second one starts after it.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    return takeShifts();
  });
}
