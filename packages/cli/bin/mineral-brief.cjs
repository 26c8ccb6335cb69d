#!/usr/bin/env node
// Node 22.1 and later cache compiled code for the next start. Older ones would load the module for nothing.
if (Number.parseInt(process.versions.node, 10) >= 22) require("node:module").enableCompileCache?.();
const { main, processIo } = require("../dist/main.cjs");

void main(process.argv.slice(2), processIo(process)).then((code) => {
  process.exitCode = code;
});
