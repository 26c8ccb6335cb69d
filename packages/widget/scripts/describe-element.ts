// @ts-expect-error The package has no types.
import { create, ts } from "@custom-elements-manifest/analyzer/index.js";
// @ts-expect-error The package has no types.
import { litPlugin } from "@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  ClassMember,
  CustomElementDeclaration,
  Package,
} from "custom-elements-manifest/schema.d.ts";

/** Describes the public API of `<mineral-brief>`, from the class and its docblocks. */
export function describeElement(): CustomElementDeclaration {
  const declaration = analyze(litPlugin() as unknown[]);
  // With the Lit plugin, an attribute has the type of its property, which is wider than the documented one.
  const { attributes: tagged } = analyze([]);
  const types = new Map(tagged!.map(({ name, type }) => [name, type] as const));
  return {
    ...declaration,
    tagName: "mineral-brief",
    customElement: true,
    attributes: declaration.attributes!.map((attribute) => ({
      ...attribute,
      type: types.get(attribute.name)!,
    })),
    members: declaration.members!.filter(isPublic),
    // The analyzer reports `new CustomEvent(name)` as an event called "name".
    events: declaration.events!.filter(({ description }) => description !== undefined),
  };
}

/** Creates the custom elements manifest of the package. See https://github.com/webcomponents/custom-elements-manifest. */
export function manifestOf(declaration: CustomElementDeclaration): Package {
  const { name } = declaration;
  const module = "dist/index.js";
  return {
    schemaVersion: "2.1.0",
    modules: [
      {
        kind: "javascript-module",
        path: module,
        declarations: [declaration],
        exports: [{ kind: "js", name, declaration: { name, module } }],
      },
      {
        kind: "javascript-module",
        path: "dist/define.js",
        exports: [
          {
            kind: "custom-element-definition",
            name: declaration.tagName!,
            declaration: { name, module },
          },
        ],
      },
    ],
  };
}

function analyze(plugins: readonly unknown[]): CustomElementDeclaration {
  const path = join(import.meta.dirname, "../src/mineral-brief-element.ts");
  const source = ts.createSourceFile(
    path,
    readFileSync(path, "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
  const { modules } = create({ modules: [source], plugins }) as Package;
  return modules[0]!.declarations![0] as CustomElementDeclaration;
}

function isPublic({ name, privacy = "public" }: ClassMember): boolean {
  return privacy === "public" && !name.startsWith("#");
}
