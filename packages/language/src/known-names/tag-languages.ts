import type { TagOptions } from "@mineral-brief/schema/tagging";
import { arMentions } from "@mineral-brief/schema/names/ar";
import { deMentions } from "@mineral-brief/schema/names/de";
import { esMentions } from "@mineral-brief/schema/names/es";
import { frMentions } from "@mineral-brief/schema/names/fr";
import { jaMentions } from "@mineral-brief/schema/names/ja";
import { ruMentions } from "@mineral-brief/schema/names/ru";
import { zhHantMentions } from "@mineral-brief/schema/names/zh-Hant";

/** The languages whose minerals and places are found, in addition to English and simplified Chinese. */
export const tagLanguages: TagOptions["mentions"] = [
  arMentions,
  deMentions,
  esMentions,
  frMentions,
  jaMentions,
  ruMentions,
  zhHantMentions,
];
