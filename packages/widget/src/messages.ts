export { validateArticle } from "@mineral-brief/schema";
