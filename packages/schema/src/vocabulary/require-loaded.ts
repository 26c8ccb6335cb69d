import { isObject } from "../is-object.ts";

/** Throws TypeError if a program without types passes one language instead of a list, or `ru` where `ruMentions` is needed. */
export function requireLoaded(loaded: readonly object[], kind: "names" | "mentions"): void {
  const key = kind === "names" ? "nameOf" : "forms";
  if (Array.isArray(loaded) && loaded.every((one) => isObject(one) && key in one)) return;
  throw new TypeError(
    kind === "names"
      ? "expected a list of names, such as [ru]; `ruMentions` is for `findMentions`"
      : "expected a list of names with their grammar, such as [ruMentions]; `ru` is for `nameOf`",
  );
}
