import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import type { Plugin } from "vite";

const reader = fileURLToPath(new URL("src/text-file.ts", import.meta.url));

/** A list of the vocabulary in a built module: its variable, what reads it, and the literal of its JSON text. */
const lists = /\bvar (\w+)( = (?:\/\* @__PURE__ \*\/ )?readOnce(?:\$\d+)?)\((`\[[^`]*`)\)/g;

/**
 * Moves the lists of the vocabulary to files that the program reads when it needs them. As a part of the code, each would
 * be compiled at every start, and most runs need none.
 */
export function vocabularyFiles(): Plugin {
  const files = new Map<string, string>();
  return {
    name: "vocabulary-files",
    buildStart: () => files.clear(),
    transform(code, id) {
      if (!id.includes("/schema/dist/")) return undefined;
      const moved = code.replaceAll(lists, (_, variable: string, call: string, literal: string) => {
        const name = `vocabulary/${fileNameOf(variable)}.json`;
        if (files.has(name)) throw new Error(`two lists of the vocabulary are named ${variable}`);
        files.set(name, String(runInNewContext(literal)));
        return `var ${variable}${call}(textFile("${name}"))`;
      });
      if (moved === code) return undefined;
      return { code: `import { textFile } from ${JSON.stringify(reader)};\n${moved}`, map: null };
    },
    // Vite removes what is emitted earlier for a program of Node.
    generateBundle() {
      if (files.size === 0)
        throw new Error("no list of the vocabulary was found in the built schema");
      for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
    },
  };
}

/** `allBareShares`: bare-shares. Some file systems do not tell capitals from other letters. */
function fileNameOf(variable: string): string {
  return variable
    .replace(/^all(?=[A-Z])/, "")
    .replace(/(?!^)[A-Z]/g, (capital) => `-${capital}`)
    .toLowerCase();
}
