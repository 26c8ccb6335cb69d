import type { Article } from "./article.ts";
import type { PathSegment } from "./issue.ts";
import { validateArticle } from "./validate-article.ts";

/** The part of Standard Schema, version 1, that libraries use. See https://standardschema.dev */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly types?: { readonly input: Output; readonly output: Output } | undefined;
    readonly validate: (value: unknown) => StandardResult<Output>;
  };
}

/** The result of a Standard Schema validation. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly message: string;
        readonly path: readonly PathSegment[];
      }[];
    };

/** The validator as a Standard Schema, for routers, form libraries and AI tools. It reports errors only, no warnings. */
export const articleStandardSchema: StandardSchema<Article> = {
  "~standard": {
    version: 1,
    vendor: "mineral-brief",
    validate(value) {
      const validation = validateArticle(value);
      if (validation.ok) return { value: validation.article };
      const errors = validation.issues.filter(({ severity }) => severity === "error");
      return { issues: errors.map(({ message, path }) => ({ message, path })) };
    },
  },
};
