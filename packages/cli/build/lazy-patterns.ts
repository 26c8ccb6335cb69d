import { transformAsync, types as t, type NodePath } from "@babel/core";
import type { Plugin } from "vite";

const property = /\\p\{/i;

/** Methods that set or copy `lastIndex` first, so that a pattern with the flag `g` can be used again. */
const restarting = new Set(["match", "matchAll", "replace", "replaceAll", "split"]);

/**
 * Makes each pattern with `\p{…}` when it is first used.
 *
 * V8 looks up the characters of each `\p{…}` when it reads the code, even in a function that is never called, and again
 * when it makes the pattern. Without this, a third of what a start adds to Node is such lookups; most runs need few.
 */
export function lazyPatterns(): Plugin {
  return {
    name: "lazy-patterns",
    async renderChunk(code) {
      return property.test(code) ? { code: await withLazyPatterns(code), map: null } : undefined;
    },
  };
}

/** The plugin's change of one file. Patterns in lists, and with `g` or `y` where `lastIndex` may matter, stay as they are. */
export async function withLazyPatterns(code: string): Promise<string> {
  const result = await transformAsync(code, {
    babelrc: false,
    configFile: false,
    compact: false,
    plugins: [{ visitor: { RegExpLiteral: (path) => makeLater(path) } }],
  });
  return result!.code!;
}

function makeLater(path: NodePath<t.RegExpLiteral>): void {
  const { node, parentPath: parent } = path;
  if (!property.test(node.pattern)) return;
  if (path.getFunctionParent() !== null) {
    if (!/[gy]/.test(node.flags) || isRestarted(path)) path.replaceWith(memo(path));
  } else if (parent.isVariableDeclarator() && t.isIdentifier(parent.node.id)) {
    const binding = path.scope.getBinding(parent.node.id.name);
    if (binding?.constant !== true) return;
    const made = memo(path);
    for (const use of binding.referencePaths) use.replaceWith(t.cloneNode(made));
    parent.remove();
  } else if (parent.isObjectProperty() && !parent.node.computed) {
    const body = t.blockStatement([t.returnStatement(memo(path))]);
    parent.replaceWith(t.objectMethod("get", parent.node.key as t.Identifier, [], body));
  }
}

function isRestarted({ node, parent }: NodePath<t.RegExpLiteral>): boolean {
  return (
    t.isCallExpression(parent) &&
    parent.arguments.includes(node) &&
    t.isMemberExpression(parent.callee) &&
    t.isIdentifier(parent.callee.property) &&
    restarting.has(parent.callee.property.name)
  );
}

/** `pattern ??= new RegExp("\\p{L}", "u")`, where `pattern` is a new variable of the file. */
function memo({ node, scope }: NodePath<t.RegExpLiteral>): t.AssignmentExpression {
  const file = scope.getProgramParent();
  const id = file.generateUidIdentifier("pattern");
  file.push({ id, kind: "let" });
  const made = t.newExpression(t.identifier("RegExp"), [
    t.stringLiteral(node.pattern),
    t.stringLiteral(node.flags),
  ]);
  return t.assignmentExpression("??=", t.cloneNode(id), made);
}
