import { yaml } from "../yaml.ts";
import { changeYaml } from "./change-yaml.ts";
import type { Mender } from "./mender.ts";
import { structureOfDocument } from "./structure.ts";

export const yamlMender: Mender = {
  name: yaml.name,
  parse: yaml.parse,
  open: (source, documents) => (change) =>
    changeYaml(structureOfDocument(source, documents[change.document]!), change),
};
