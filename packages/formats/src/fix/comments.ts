import { Lexer } from "yaml";

/** Lists the comments of YAML, which may have errors. */
export function yamlComments(source: string): readonly string[] {
  const comments: string[] = [];
  let before = "";
  for (const token of new Lexer().lex(source)) {
    if (token.startsWith("#") && before !== scalarFollows) comments.push(token);
    before = token;
  }
  return comments;
}

/** The lexer yields this before each value without quotes. */
const scalarFollows = "\u001F";

/** Lists the comments in HTML or Markdown, except those that hold fields as JSON. */
export function htmlComments(source: string): readonly string[] {
  // After the last end, a search would read the rest once for each start.
  const closed = source.slice(0, source.lastIndexOf("-->") + 3);
  return closed.match(/<!--(?!\s*\{).*?-->/gs) ?? [];
}
