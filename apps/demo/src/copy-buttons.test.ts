import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { copy } from "./copy-buttons.ts";

let writeText: () => Promise<void>;
const navigator = { clipboard: { writeText: () => writeText() } };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("navigator", navigator);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([
  ["works", "Copied", () => Promise.resolve()],
  ["is forbidden", "Not allowed", () => Promise.reject(new Error("forbidden"))],
])(
  "a button shows that a copy %s, and is called as before after two seconds",
  async (_, result, write) => {
    writeText = write;
    const button = { textContent: "Copy" } as HTMLElement;
    await copy("text", button);
    expect(button.textContent).toBe(result);
    await vi.advanceTimersByTimeAsync(1500);
    await copy("text", button);
    await vi.advanceTimersByTimeAsync(1500);
    expect(button.textContent).toBe(result);
    await vi.advanceTimersByTimeAsync(500);
    expect(button.textContent).toBe("Copy");
    button.textContent = "Copy again";
    await copy("text", button);
    await vi.advanceTimersByTimeAsync(2000);
    expect(button.textContent).toBe("Copy again");
  },
);
