import { isArticle, validateArticle } from "@mineral-brief/schema";

const smallest = { schemaVersion: "1.0", headline: "Tungsten quotas shrink again", language: "en" };
const good = validateArticle(smallest);
const bad = validateArticle({ ...smallest, language: "english" });
if (!good.ok || !isArticle(smallest)) throw new Error("the smallest article is refused");
if (bad.ok || bad.issues[0].path.join(".") !== "language")
  throw new Error("a language in words is accepted");
