#!/bin/sh
# Speaks the parts of the official image's contract that clients rely on:
# NEO4J_AUTH=neo4j/<password>|none, NEO4J_<setting, _ for . and __ for _>, NEO4J_PLUGINS, /data, "Started." on stdout.
set -eu
export NEO4J_HOME=/var/lib/neo4j NEO4J_CONF=/var/lib/neo4j/conf
conf=$NEO4J_CONF/neo4j.conf
classes="$NEO4J_HOME/lib/*"
heap=""

{
  echo "server.default_listen_address=0.0.0.0"
  echo "server.directories.data=/data"
  echo "dbms.usage_report.enabled=false"
} > "$conf"

case "${NEO4J_AUTH:-}" in
  none) echo "dbms.security.auth_enabled=false" >> "$conf" ;;
  neo4j/*)
    # The password counts while the volume is empty; after that the store has its own.
    [ -e /data/dbms/auth.ini ] || java -cp "$classes" org.neo4j.cli.AdminTool dbms set-initial-password "${NEO4J_AUTH#neo4j/}" >/dev/null
    ;;
esac

# The official image fetches the plugins that are named; here they are in the image, and only switched on.
case "${NEO4J_PLUGINS:-}" in
  *graph-data-science*)
    echo "dbms.security.procedures.unrestricted=gds.*" >> "$conf"
    echo "server.directories.plugins=$NEO4J_HOME/procedures" >> "$conf"
    classes="$NEO4J_HOME/procedures/*:$NEO4J_HOME/gds/*:$classes"
    ;;
esac

for name in $(env | sed -n 's/^\(NEO4J_[a-z][A-Za-z0-9_]*\)=.*/\1/p'); do
  value=$(printenv "$name")
  setting=$(printf '%s' "${name#NEO4J_}" | sed 's/__/\x01/g; s/_/./g; s/\x01/_/g')
  sed -i "/^$setting=/d" "$conf"
  echo "$setting=$value" >> "$conf"
  case "$setting" in
    server.memory.heap.initial_size) heap="$heap -Xms$value" ;;
    server.memory.heap.max_size) heap="$heap -Xmx$value" ;;
  esac
done

: > "$NEO4J_HOME/logs/neo4j.log"
tail -F "$NEO4J_HOME/logs/neo4j.log" 2>/dev/null &
# shellcheck disable=SC2086  # one word per flag
exec java $heap -XX:+UseG1GC -XX:+ExitOnOutOfMemoryError \
  --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED \
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
  --add-opens=java.base/java.lang=ALL-UNNAMED \
  -cp "$classes" org.neo4j.server.CommunityEntryPoint --home-dir="$NEO4J_HOME" --config-dir="$NEO4J_CONF"
