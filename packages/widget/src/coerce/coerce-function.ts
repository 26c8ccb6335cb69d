import { coerceText } from "./coerce-text.ts";

/**
 * Wraps a callback of the page so that it cannot break the brief. Undefined if `value` is not a function.
 *
 * A result that is not a string becomes undefined. After the callback throws once, its error is reported as uncaught
 * and the callback is not called again.
 */
export function coerceFunction<Arguments extends readonly unknown[]>(
  value: unknown,
): ((...values: Arguments) => string | undefined) | undefined {
  if (typeof value !== "function") return undefined;
  let hasThrown = false;
  return (...values) => {
    if (hasThrown) return undefined;
    try {
      return coerceText(value(...values));
    } catch (error) {
      hasThrown = true;
      reportError(error);
      return undefined;
    }
  };
}
