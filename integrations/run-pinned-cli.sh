#!/usr/bin/env bash
# Runs the published command line in the version of this checkout. A workflow or a pre-commit config that pins a tag
# of the repository therefore pins the version of the program.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
version="$(node -p 'require(process.argv[1]).version' "$root/packages/cli/package.json")"
exec npx --yes "@mineral-brief/cli@$version" "$@"
