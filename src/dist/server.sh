# Sourced by the launchers: a server of this build does the command line, where one runs and may.
# They say how the client in Java is run (client), and the program as a server (background).
notices=${XDG_RUNTIME_DIR:-${HOME:-}/.cache}/sgreport
always=${XDG_CONFIG_HOME:-${HOME:-}/.config}/sgreport/serve
serving="-Xmx320m -Xmn200m -XX:+UseSerialGC -XX:ReservedCodeCacheSize=64m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -Djdk.console=java.base"

# Exit status 125 where no server is, 124 where it leaves the work to its client.
ask() {
  [ -d "$notices" ] || return 125
  if command -v bash >/dev/null 2>&1; then
    bash "$server/ask.bash" "$home" "$@"
    answer=$?
    [ $answer -eq 123 ] || return $answer
  fi
  terminal=no
  [ -t 0 ] && [ -t 1 ] && terminal=yes
  client "$home" "$(umask)" $terminal "$@"
}

# Where the user has once said so, the next command finds one; it goes on when the terminal closes.
begin() {
  [ -e "$always" ] && [ -z "${CI:-}" ] || return 0
  (
    trap '' HUP
    background serve --quietly </dev/null >/dev/null 2>&1 9>&-
  ) &
}

case ${1:-}/${SGREPORT_SERVER:-} in
  serve/*) flags=$serving ;;
  */off | */no | */0) ;;
  *)
    ask "$@"
    status=$?
    case $status in
      124) ;;
      125) begin ;;
      *) exit $status ;;
    esac
    ;;
esac
