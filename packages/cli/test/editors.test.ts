import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeEach, describe, expect, test } from "vitest";
import { bin, requireBuild, secondTry } from "./built-program.ts";
import { isInstalled } from "./is-installed.ts";

// Runs the set-ups of docs/guides/editors.md in the editors themselves, where they are installed.
const guide = readFileSync(join(import.meta.dirname, "../../../docs/guides/editors.md"), "utf8");

const brief = `schemaVersion: "1.0"
headline: Export controls
language: en
source: { name: S }
datePublished: 2025-10-23
minerals: [tungsten]
coreInsights:
  - text: Prices rose.
    citations: [1, usgs-2026]
    kindd: fact
references:
  - id: 1
    title: Reuters report
  - id: usgs-2026
    title: Mineral Commodity Summaries
`;

/** Briefs with each name that `validate` checks in a folder. */
const names = ["json", "jsonl", "markdown", "md", "ndjson", "txt", "yaml", "yml"].map(
  (ending) => `z.brief.${ending}`,
);

const folder = useFolder();

beforeEach(() => {
  requireBuild();
  mkdirSync(join(folder, ".git"));
  writeFileSync(join(folder, "a.brief.yaml"), brief);
  // The guide's set-ups start the installed program.
  const program = join(folder, "mineral-brief");
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
  chmodSync(program, 0o755);
});

function blockOf(language: string): string {
  return new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, "m").exec(guide)![1]!;
}

function run(command: string, args: readonly string[]): string {
  const { PATH = "" } = process.env;
  const { stdout, stderr, status } = spawnSync(command, args, {
    cwd: folder,
    env: {
      ...process.env,
      PATH: folder + delimiter + PATH,
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      XDG_STATE_HOME: folder,
      TERM: "xterm-256color",
    },
    encoding: "utf8",
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return stdout + stderr;
}

/** Opens the brief with the set-up of the guide, and gives what the tests ask of it. */
const openInNeovim = `
vim.cmd("filetype on")
vim.o.swapfile = false
dofile("set-up.lua")
vim.cmd.edit("a.brief.yaml")
local buf = vim.api.nvim_get_current_buf()
local function until_(what, ok) assert(vim.wait(60000, ok, 10), "never: " .. what) end
local function codes() return vim.tbl_map(function(d) return d.code end, vim.diagnostic.get(buf)) end
`;

describe.runIf(isInstalled("nvim"))("Neovim", secondTry, () => {
  test("shows, explains, fixes, completes and renames with the set-up of the guide", () => {
    writeFileSync(join(folder, "set-up.lua"), blockOf("lua"));
    writeFileSync(
      join(folder, "test.lua"),
      `${openInNeovim}
local function at(text) vim.fn.cursor(1, 1); assert(vim.fn.search(text, "c") > 0, text) end
until_("diagnostics", function() return vim.tbl_contains(codes(), "unknown-key") end)
local client = vim.lsp.get_clients({ bufnr = buf })[1]
local function ask(method, more)
  local params = vim.tbl_extend("error", vim.lsp.util.make_position_params(0, client.offset_encoding), more or {})
  local answer = client.request_sync(method, params, 60000, buf)
  assert(answer and not answer.err, vim.inspect(answer))
  return answer.result
end
at("usgs-2026")
assert(ask("textDocument/hover").contents.value:find("Mineral Commodity Summaries", 1, true))
assert(ask("textDocument/definition").range.start.line == 13)
at("kindd")
vim.lsp.buf.code_action({ apply = true, filter = function(action) return action.isPreferred end })
until_("the fix", function() return vim.fn.getline("."):match("^%s+kind: fact") end)
until_("no finding", function() return not vim.tbl_contains(codes(), "unknown-key") end)
at("citations: \\\\[1, usgs")
vim.api.nvim_set_current_line("    citations: [1, us")
vim.api.nvim_win_set_cursor(0, { vim.fn.line("."), #vim.fn.getline(".") })
local labels = vim.tbl_map(function(item) return item.label end, ask("textDocument/completion").items)
assert(vim.deep_equal(labels, { "usgs-2026", "1" }), vim.inspect(labels))
vim.api.nvim_set_current_line("    citations: [1, usgs-2026]")
at("usgs-2026")
vim.lsp.util.apply_workspace_edit(ask("textDocument/rename", { newName = "usgs" }), client.offset_encoding)
assert(vim.fn.search("usgs-2026", "nw") == 0 and vim.fn.search("id: usgs$", "nw") > 0)
local config = assert(io.open("mineral-brief.config.json", "w"))
config:write('{"severities": {"unknown-key": "error", "text-untrimmed": "off"}}')
config:close()
at("kind: fact")
vim.api.nvim_set_current_line("    kindd: fact")
until_("the new config", function()
  return #vim.diagnostic.get(buf, { severity = vim.diagnostic.severity.ERROR }) == 1
end)
client.stop()
until_("the end", function() return client.is_stopped() end)
print("passed")
`,
    );
    expect(run("nvim", ["--headless", "--clean", "-l", "test.lua"])).toContain("passed");
  });

  test("serves each name of a brief", () => {
    writeFileSync(join(folder, "set-up.lua"), blockOf("lua"));
    writeFileSync(
      join(folder, "test.lua"),
      `${openInNeovim}
for _, name in ipairs({ ${names.map((name) => `"${name}"`).join()} }) do
  vim.cmd.edit(name)
  until_(name, function() return #vim.lsp.get_clients({ bufnr = 0 }) == 1 end)
end
print("passed")
`,
    );
    expect(run("nvim", ["--headless", "--clean", "-l", "test.lua"])).toContain("passed");
  });

  test("fixes all in one step, which one undo takes back", () => {
    writeFileSync(join(folder, "set-up.lua"), blockOf("lua"));
    const twice = brief.replace("[1, usgs-2026]", "[1, 1]") + "topics: Tungsten\n";
    writeFileSync(join(folder, "a.brief.yaml"), twice);
    writeFileSync(
      join(folder, "test.lua"),
      `${openInNeovim}
local function text() return table.concat(vim.api.nvim_buf_get_lines(buf, 0, -1, true), "\\n") end
local function has(code) return vim.tbl_contains(codes(), code) end
until_("diagnostics", function() return has("type-mismatch") and has("citation-duplicate") end)
local before = text()
vim.lsp.buf.code_action({ apply = true, context = { only = { "source.fixAll" }, diagnostics = {} } })
until_("the fixes", function() return text() ~= before end)
local after = text()
assert(after:find("citations: [1]", 1, true) and not after:find("topics: Tungsten", 1, true), after)
vim.cmd.undo()
assert(text() == before, text())
vim.cmd.redo()
assert(text() == after, text())
print("passed")
`,
    );
    expect(run("nvim", ["--headless", "--clean", "-l", "test.lua"])).toContain("passed");
  });
});

describe.runIf(isInstalled("emacs"))("Emacs", secondTry, () => {
  test("shows, explains and fixes with the set-up of the guide", () => {
    writeFileSync(join(folder, "set-up.el"), blockOf("elisp"));
    writeFileSync(
      join(folder, "test.el"),
      `
(require 'eglot)
(require 'flymake)
(load-file "set-up.el")
(find-file "a.brief.yaml")
(run-hooks 'post-command-hook)
(defun until (what ok)
  (let ((end (+ (float-time) 60)))
    (while (not (funcall ok))
      (when (> (float-time) end) (error "never: %s" what))
      (accept-process-output nil 0.05))))
(until "the server" (lambda () (eglot-current-server)))
(defun messages () (mapconcat #'flymake-diagnostic-text (flymake-diagnostics) "\\n"))
(flymake-mode 1)
(flymake-start)
(defun has-finding () (string-match-p "unknown key" (messages)))
(until "the finding" #'has-finding)
(with-temp-file "mineral-brief.config.json"
  (insert "{\\"severities\\": {\\"unknown-key\\": \\"off\\"}}"))
(until "the new config" (lambda () (not (has-finding))))
(delete-file "mineral-brief.config.json")
(until "no config" #'has-finding)
(goto-char (point-min))
(search-forward "usgs")
(let ((hover (jsonrpc-request (eglot-current-server) :textDocument/hover
                              (eglot--TextDocumentPositionParams))))
  (unless (string-match-p "Commodity Summaries" (format "%s" hover)) (error "no hover: %s" hover)))
(search-forward "kindd")
(let* ((actions (eglot-code-actions (- (point) 2) (point) "quickfix"))
       (fix (seq-find (lambda (action) (equal (plist-get action :title) "Rename the key to kind"))
                      (append actions nil))))
  (unless fix (error "no fix: %s" actions))
  (eglot-execute (eglot-current-server) fix))
(goto-char (point-min))
(search-forward "    kind: fact")
(eglot-shutdown (eglot-current-server))
(message "passed")
`,
    );
    expect(run("emacs", ["--batch", "-Q", "-l", "test.el"])).toContain("passed");
  });

  test("opens each name of a brief with its mode", () => {
    writeFileSync(join(folder, "set-up.el"), blockOf("elisp"));
    const opened = names.map((name) => `(assoc-default "${name}" auto-mode-alist #'string-match)`);
    const code = `(progn (load-file "set-up.el") (princ (list ${opened.join(" ")})))`;
    const modes = names.map(() => "mineral-brief-mode").join(" ");
    expect(run("emacs", ["--batch", "-Q", "--eval", code])).toContain(`(${modes})`);
  });
});

test("the set-up of Helix has each name of a brief", () => {
  const globs = [...blockOf("toml").matchAll(/glob = "\*(.*?)"/g)];
  expect(globs.map(([, ending]) => `z${ending}`).sort()).toEqual([...names].sort());
});

describe.runIf(isInstalled("hx") && isInstalled("tmux", "-V"))("Helix", secondTry, () => {
  test("shows and fixes with the set-up of the guide, and sees a new config", async () => {
    mkdirSync(join(folder, "helix"));
    writeFileSync(join(folder, "helix/languages.toml"), blockOf("toml"));
    const row = brief.split("\n").findIndex((line) => line.includes("kindd")) + 1;
    // A server of its own, so that no other session of the user is touched.
    const tmux = (...args: string[]): string => run("tmux", ["-L", basename(folder), ...args]);
    const screen = (): string => tmux("capture-pane", "-p");
    tmux(
      "-f",
      "/dev/null",
      "new-session",
      "-d",
      "-x",
      "100",
      "-y",
      "30",
      `hx a.brief.yaml:${row}:6`,
    );
    try {
      await expect.poll(screen).toContain("unknown key; did you mean `kind`?");
      tmux("send-keys", "Space", "a");
      await expect.poll(screen).toMatch(/Rename the key to kind[^]*Ignore unknown-key here/);
      tmux("send-keys", "Tab", "BTab", "BTab", "Enter");
      tmux("send-keys", "Escape");
      await expect.poll(screen).not.toContain("Ignore unknown-key here");
      writeFileSync(
        join(folder, "mineral-brief.config.json"),
        '{"severities": {"unknown-key": "off"}}',
      );
      await expect.poll(screen).not.toContain("unknown key");
    } finally {
      tmux("kill-server");
    }
  });
});
