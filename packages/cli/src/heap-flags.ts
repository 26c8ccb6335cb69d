import { setFlagsFromString } from "node:v8";

/** Lets the heap grow by a fifth before all garbage is collected. V8 would let it grow to several times what is in use. */
export function collectGarbageSooner(): void {
  setFlag("--heap-growing-percent=20");
}

/**
 * Keeps the space for new objects as small as it is. V8 would let it grow to 48 MB, which is worth it only if objects live
 * longer than one batch of lines.
 */
export function keepNewSpaceSmall(): void {
  setFlag("--semi-space-growth-factor=1");
}

/** Sets a flag of V8 for the rest of the run. Does nothing in a runtime without V8. */
function setFlag(flag: string): void {
  try {
    setFlagsFromString(flag);
  } catch {
    // Bun has the function, and throws.
  }
}
