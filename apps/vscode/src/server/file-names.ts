/** Names a text of an editor by a path: `vscode-vfs://github/a/b.md` is `/vscode-vfs/github/a/b.md`. */
export function uriToPath(uri: string): string {
  const [, scheme, authority = "", path] = /^([\w+.-]+):(?:\/\/([^/]*))?(\/.*)$/.exec(uri) ?? [];
  if (path === undefined) return `/${uri.replace(":", "/")}`;
  return `/${scheme}/${authority === "" ? "-" : authority}${decodeURIComponent(path)}`;
}

/** The reverse of `uriToPath`. */
export function pathToUri(path: string): string {
  const [, scheme, authority, ...segments] = path.split("/");
  const rest = segments.map(encodeURIComponent).join("/");
  return `${scheme}://${authority === "-" ? "" : authority}/${rest}`;
}

/** Whether a folder is the root of the files of a scheme. */
export function isTop(folder: string): boolean {
  return folder.split("/").length <= 3;
}

export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
