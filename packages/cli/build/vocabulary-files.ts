import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import type { Plugin } from "vite";

const reader = fileURLToPath(new URL("./text-file.ts", import.meta.url));

/** A generated module that is one list of the vocabulary: its variable, and the literal of its JSON text. */
const list = /^(?:\/\/.*\n|\s)*export const (\w+): string = (`\[[^`]*`);\s*$/;

/**
 * Moves the lists of the vocabulary to files that the program reads when it needs them. As a part of the code, each would
 * be compiled at every start, and most runs need none.
 */
export function vocabularyFiles(): Plugin {
  const files = new Map<string, string>();
  return {
    name: "vocabulary-files",
    // Before the types are removed.
    enforce: "pre",
    buildStart: () => files.clear(),
    transform(code, id) {
      const name = /\/schema\/src\/generated\/vocabulary-(.+)\.ts$/.exec(id)?.[1];
      const found = name === undefined ? null : list.exec(code);
      if (found === null) return undefined;
      const [, variable, literal] = found;
      const file = `vocabulary/${name}.json`;
      files.set(file, String(runInNewContext(literal!)));
      return {
        code: `import { textFile } from ${JSON.stringify(reader)};\nexport const ${variable} = /* @__PURE__ */ textFile("${file}");\n`,
        map: null,
      };
    },
    generateBundle: {
      // Vite removes what is emitted earlier for a program of Node.
      order: "post",
      handler() {
        if (files.size === 0) throw new Error("no list of the vocabulary was found in the schema");
        for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
      },
    },
  };
}
