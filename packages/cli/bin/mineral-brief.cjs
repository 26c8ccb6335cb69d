#!/usr/bin/env node
const { main, processIo } = require("../dist/main.cjs");

void main(process.argv.slice(2), processIo(process)).then((code) => {
  process.exitCode = code;
});
