import * as vscode from "vscode";
import { activate as activateWith, section } from "./extension.ts";
import { findProgram } from "./find-program.ts";

/** Called by VS Code on a desktop or a remote machine. */
export function activate(context: vscode.ExtensionContext): void {
  activateWith(context, async (folder, options) => {
    const { LanguageClient } = await import("vscode-languageclient/node");
    const path = vscode.workspace.getConfiguration(section, folder).get<string>("path", "");
    const program = findProgram({
      path,
      folder: folder.fsPath,
      isTrusted: vscode.workspace.isTrusted,
      own: context.asAbsolutePath("cli/bin/mineral-brief.cjs"),
    });
    const [command, ...args] = program.isScript ? [process.execPath, program.file] : [program.file];
    return new LanguageClient(
      section,
      "Mineral brief",
      {
        command: command!,
        args: [...args, "lsp", "--stdio"],
        // VS Code itself is the Node that runs the server.
        options: { cwd: folder.fsPath, env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" } },
      },
      options,
    );
  });
}
