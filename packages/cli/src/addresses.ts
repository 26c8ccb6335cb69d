/** The address of the repository. */
export const repositoryAddress = "https://github.com/mineral-brief/mineral-brief";

/** The `$id` of the schema of the JSON report. Also its download address once the package is published. 1 is the version of the report. */
export const reportSchemaAddress =
  "https://cdn.jsdelivr.net/npm/@mineral-brief/cli/json-schema/1/report.schema.json";
