import type { PlainWording } from "./plain-wording.ts";
import type { TextView } from "./views.ts";

/** Views what kind of statement it is; undefined for a fact, which needs no word. */
export function kindView(kind: string | undefined, wording: PlainWording): TextView | undefined {
  if (kind === undefined || kind === "fact") return undefined;
  const { insightKinds } = wording.labels;
  return Object.hasOwn(insightKinds, kind)
    ? wording.label(insightKinds[kind]!)
    : wording.text(kind);
}
