#!/usr/bin/env bash
# Builds a stand-in for the official Neo4j image where no image registry can be reached:
# this machine's Debian with a Java runtime, the jars that the child process uses too, and entrypoint.sh.
# Usage: build.sh [TAG]      needs: a Docker engine, mmdebstrap, mvn
set -euo pipefail

tag=${1:-neo4j:5.26-community}
here=$(cd "$(dirname "$0")" && pwd)
maven=$here/../../src/store/maven
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/context"
mvn -q -B -f "$maven/pom.xml" dependency:copy-dependencies -Dserver.folder="$work/context" &
jars=$!
# shellcheck source=/dev/null
. /etc/os-release
mmdebstrap --quiet --variant=apt --include=openjdk-17-jre-headless --aptopt='APT::Sandbox::User "root"' \
  "$VERSION_CODENAME" "$work/root.tar" /etc/apt/sources.list.d/*.sources
wait "$jars"

docker import "$work/root.tar" toex/java-runtime:17 >/dev/null
cp "$here/Dockerfile" "$here/entrypoint.sh" "$work/context/"
DOCKER_BUILDKIT=0 docker build -q --build-arg BASE=toex/java-runtime:17 -t "$tag" "$work/context"
