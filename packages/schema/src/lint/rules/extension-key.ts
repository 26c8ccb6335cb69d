import type { Rule } from "../rule.ts";
import type { PathSegment } from "../../issue.ts";
import { quote } from "../../quote.ts";

const owned = /^(?:https?:\/\/\S+|[a-z][a-z0-9-]*(?:\.[a-z0-9_-]+)+)$/i;

export const extensionKey: Rule = {
  code: "extension-key",
  summary: "An extension's key is neither a reversed domain name nor an address.",
  severity: "warning",
  check({ article, insights }, report) {
    const look = (
      extensions: Record<string, unknown> | undefined,
      path: readonly PathSegment[],
    ) => {
      for (const key of Object.keys(extensions ?? {}))
        if (!owned.test(key))
          report({
            path: [...path, "extensions", key],
            message: `${quote(key)} could be anybody's; begin it with a domain of yours, such as org.example.${/^[\w-]+$/.test(key) ? key : "desk"}`,
          });
    };
    if (article.extensions !== undefined) look(article.extensions, []);
    for (const { insight, path } of insights)
      if (insight.extensions !== undefined) look(insight.extensions, path);
  },
};
