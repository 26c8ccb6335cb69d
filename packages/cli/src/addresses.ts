/** Where the project is kept. */
export const repositoryAddress = "https://github.com/mineral-brief/mineral-brief";

/** The `$id` of the JSON report's schema, which is also where it can be fetched once the package is out. 1 is the report's version. */
export const reportSchemaAddress =
  "https://cdn.jsdelivr.net/npm/@mineral-brief/cli/json-schema/1/report.schema.json";
