import { transformAsync, types as t, type NodePath } from "@babel/core";
import type { Plugin } from "vite";

const property = /\\p\{/i;

/** Methods that set or copy `lastIndex` first, so that a pattern with the flag `g` can be used again. */
const restarting = new Set(["match", "matchAll", "replace", "replaceAll", "split"]);

/**
 * Makes each pattern with `\p{…}`, and each that is put together from others, when it is first used.
 *
 * V8 looks up the characters of each `\p{…}` when it reads the code, even in a function that is never called, and again
 * when it makes the pattern. Without this, a third of what a start adds to Node is such lookups; most runs need few. The
 * patterns of texts that are put together add 25 ms, of which one text needs a quarter.
 */
export function lazyPatterns(): Plugin {
  return {
    name: "lazy-patterns",
    async renderChunk(code) {
      const hasPatterns = property.test(code) || code.includes("new RegExp(");
      return hasPatterns ? { code: await withLazyPatterns(code), map: null } : undefined;
    },
  };
}

/** The plugin's change of one file. Patterns in lists, and with `g` or `y` where `lastIndex` may matter, stay as they are. */
export async function withLazyPatterns(code: string): Promise<string> {
  const result = await transformAsync(code, {
    babelrc: false,
    configFile: false,
    compact: false,
    plugins: [{ visitor: { RegExpLiteral: makeLiteralLater, NewExpression: makeNewLater } }],
  });
  return result!.code!;
}

function makeLiteralLater(path: NodePath<t.RegExpLiteral>): void {
  const { pattern, flags } = path.node;
  if (!property.test(pattern)) return;
  const made = t.newExpression(t.identifier("RegExp"), [
    t.stringLiteral(pattern),
    t.stringLiteral(flags),
  ]);
  if (path.getFunctionParent() === null) makeLater(path, made);
  else if (!/[gy]/.test(flags) || isRestarted(path)) path.replaceWith(memo(path, made));
}

/** `new RegExp(…)` outside functions. The names in it have their values before a function of the file is called. */
function makeNewLater(path: NodePath<t.NewExpression>): void {
  const { node } = path;
  const isPattern = t.isIdentifier(node.callee, { name: "RegExp" });
  if (isPattern && path.getFunctionParent() === null) makeLater(path, t.cloneNode(node));
}

/** Makes the pattern of a constant of the file, or of a property of an object, at its first use. */
function makeLater(path: NodePath, made: t.NewExpression): void {
  const { parentPath: parent } = path;
  if (parent?.isVariableDeclarator() && t.isIdentifier(parent.node.id)) {
    const binding = path.scope.getBinding(parent.node.id.name);
    if (binding?.constant !== true) return;
    const later = memo(path, made);
    for (const use of binding.referencePaths) use.replaceWith(t.cloneNode(later));
    parent.remove();
  } else if (parent?.isObjectProperty() && !parent.node.computed) {
    const body = t.blockStatement([t.returnStatement(memo(path, made))]);
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
function memo({ scope }: NodePath, made: t.NewExpression): t.AssignmentExpression {
  const file = scope.getProgramParent();
  const id = file.generateUidIdentifier("pattern");
  file.push({ id, kind: "let" });
  return t.assignmentExpression("??=", t.cloneNode(id), made);
}
