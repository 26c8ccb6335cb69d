import { coerceText } from "./coerce-text.ts";

export type OnError = (error: unknown) => void;

/**
 * Wraps a callback of the page so that it cannot break the brief. Undefined if `value` is not a function.
 *
 * A result that is not a string becomes undefined. After the callback throws once, `onError` gets its error and the
 * callback is not called again. Without `onError`, the page reports the error as uncaught.
 */
export function coerceFunction<Arguments extends readonly unknown[]>(
  value: unknown,
  onError?: OnError,
): ((...values: Arguments) => string | undefined) | undefined {
  if (typeof value !== "function") return undefined;
  let hasThrown = false;
  return (...values) => {
    if (hasThrown) return undefined;
    try {
      return coerceText(value(...values));
    } catch (error) {
      hasThrown = true;
      (onError ?? reportError)(error);
      return undefined;
    }
  };
}
