import { coerceText } from "./coerce-text.ts";

/**
 * A function of the page that gives texts, made safe to call: what is no text counts as undefined.
 *
 * One that throws does not stop the brief: its error is reported as if nobody had caught it, and it is asked no more.
 * Undefined for what is no function.
 */
export function coerceFunction<Arguments extends readonly unknown[]>(
  given: unknown,
): ((...values: Arguments) => string | undefined) | undefined {
  if (typeof given !== "function") return undefined;
  let isBroken = false;
  return (...values) => {
    if (isBroken) return undefined;
    try {
      return coerceText(given(...values));
    } catch (error) {
      isBroken = true;
      reportError(error);
      return undefined;
    }
  };
}
