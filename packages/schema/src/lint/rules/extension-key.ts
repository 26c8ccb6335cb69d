import type { Rule } from "../rule.ts";
import type { PathSegment } from "../../issue.ts";
import { quote } from "../../quote.ts";

const owned = /^(?:https?:\/\/\S+|[a-z][a-z0-9-]*(?:\.[a-z0-9_-]+)+)$/i;

export const extensionKey: Rule = {
  code: "extension-key",
  summary: "The key of an extension is neither a reverse domain name nor a URL.",
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
            message: `${quote(key)} has no owner; start it with a domain that you own, for example org.example.${/^[\w-]+$/.test(key) ? key : "desk"}`,
          });
    };
    if (article.extensions !== undefined) look(article.extensions, []);
    for (const { insight, path } of insights)
      if (insight.extensions !== undefined) look(insight.extensions, path);
  },
};
