import type { TagOptions } from "@mineral-brief/schema/tagging";
import { arMentions } from "@mineral-brief/schema/names/ar";
import { deMentions } from "@mineral-brief/schema/names/de";
import { esMentions } from "@mineral-brief/schema/names/es";
import { frMentions } from "@mineral-brief/schema/names/fr";
import { jaMentions } from "@mineral-brief/schema/names/ja";
import { ruMentions } from "@mineral-brief/schema/names/ru";
import { zhHantMentions } from "@mineral-brief/schema/names/zh-Hant";

/** The languages of `load-names.ts`, for programs that need the words of all of them at once. */
export const tagLanguages: TagOptions["mentions"] = [
  deMentions,
  esMentions,
  frMentions,
  ruMentions,
  arMentions,
  jaMentions,
  zhHantMentions,
];
