import { validateArticle, type Article } from "@mineral-brief/schema";
import { articleSchema } from "@mineral-brief/schema/zod";
import * as z from "zod";

const deskArticle = articleSchema.extend({ desk: z.enum(["metals", "energy"]) });
type DeskArticle = z.infer<typeof deskArticle>;

const brief: DeskArticle = {
  schemaVersion: "1.0",
  headline: "Tungsten quotas shrink again",
  language: "en",
  desk: "metals",
};
const article: Article = brief;

// @ts-expect-error no such desk
const deskTypo: DeskArticle = { ...brief, desk: "metal" };

// @ts-expect-error `source.name` is misspelt
const sourceTypo: DeskArticle = { ...brief, source: { nmae: "Example Daily" } };

// @ts-expect-error `coreInsights` is misspelt
const keyTypo: Article = { ...article, coreInsight: [] };

if (!deskArticle.safeParse(brief).success) throw new Error("the extended schema refuses a brief");
if (deskArticle.safeParse(deskTypo).success) throw new Error("it accepts an unknown desk");
if (!validateArticle(brief).ok) throw new Error("the validator refuses the extended brief");
if (validateArticle(sourceTypo).ok) throw new Error("it accepts a source without a name");
if (keyTypo.headline !== brief.headline) throw new Error("it changes what it checks");
