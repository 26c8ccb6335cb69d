import { yaml } from "../yaml.ts";
import { changeYaml } from "./change-yaml.ts";
import { yamlComments } from "./comments.ts";
import type { Fixer } from "./fixer.ts";
import { structureOfDocument } from "./structure.ts";

export const yamlFixer: Fixer = {
  name: yaml.name,
  parse: yaml.parse,
  commentsOf: yamlComments,
  open: (source, documents) => (change) =>
    changeYaml(structureOfDocument(source, documents[change.document]!), change),
};
