import type { Rights } from "../../article.ts";
import type { FactView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** Lists who may use a brief, and how. URLs become links. */
export function rightsFacts(rights: Rights, wording: Wording): FactView[] {
  return (["license", "copyrightNotice", "credit", "usageTerms"] as const)
    .map((key) => {
      const words = rights[key];
      return wording.fact(wording.labels[key], [
        words === undefined ? undefined : wording.link(words, words),
      ]);
    })
    .filter((fact) => fact !== undefined);
}
