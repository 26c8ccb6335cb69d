import { isDeepStrictEqual } from "node:util";
import { readFileSync } from "node:fs";
import { json, text } from "@mineral-brief/formats";
import { validateArticle } from "@mineral-brief/schema";

const { documents } = text.parse(readFileSync("summary.txt", "utf8"));
const read = validateArticle(documents[0].data);
if (!read.ok) throw new Error(`the summary is refused: ${JSON.stringify(read.issues)}`);

const written = json.serialise([read.article]);
const again = validateArticle(json.parse(written.text).documents[0].data);
if (!again.ok || !isDeepStrictEqual(again.article, read.article))
  throw new Error("the article does not come back from JSON as it went in");

const { text: summary } = text.serialise([again.article]);
const last = text.parse(summary).documents[0].data;
if (!isDeepStrictEqual(last, read.article))
  throw new Error("the article does not come back from text as it went in");
