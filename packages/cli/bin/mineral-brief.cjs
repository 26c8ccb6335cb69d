#!/usr/bin/env node
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  // An older Node would end with an error about code that it does not know.
  console.error(
    `mineral-brief needs Node 20.19 or later; this is Node ${process.versions.node} (${process.execPath})`,
  );
  process.exitCode = 2;
} else {
  // Node 22.1 and later cache compiled code for the next start. Older ones would load the module for nothing.
  if (major >= 22) require("node:module").enableCompileCache?.();
  const { main, processIo } = require("../dist/main.cjs");
  void main(process.argv.slice(2), processIo(process)).then((code) => {
    process.exitCode = code;
  });
}
