import type { Figure, TermId } from "../../article.ts";
import { textOf } from "../text-of.ts";
import { MentionFinder } from "./mention.ts";
import type { TermNames } from "./term-names.ts";

/** Lists whom or what a figure is about, without the minerals that its measure names: "world output of nickel". */
export function subjectsOf(
  { about = [], measure }: Figure,
  isMineral: (id: TermId) => boolean,
  names: TermNames,
): readonly TermId[] {
  if (measure === undefined) return about;
  return about.filter(
    (id) => !isMineral(id) || !new MentionFinder(names.name(id).text).isIn(textOf(measure)),
  );
}
