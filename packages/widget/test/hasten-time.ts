import { afterEach, beforeEach, vi } from "vitest";

/** Lets the time between automatic tries pass twenty times as fast in the tests after the call. */
export function hastenTime(): void {
  let clock: ReturnType<typeof setInterval>;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    clock = setInterval(() => vi.advanceTimersByTime(200), 10);
  });
  afterEach(() => {
    clearInterval(clock);
    vi.useRealTimers();
  });
}
