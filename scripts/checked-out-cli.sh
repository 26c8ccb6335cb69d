#!/usr/bin/env bash
# Runs the published mineral-brief of the version that this checkout is of: whoever pins a tag of the
# repository, in a workflow or for pre-commit, pins the program by it.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
version="$(node -p 'require(process.argv[1]).version' "$root/packages/cli/package.json")"
exec npx --yes "@mineral-brief/cli@$version" "$@"
