export { readArticle } from "./fetching/read-article.ts";
