# ask.bash HOME ARGUMENT…: has the server of the program in HOME do a command line. Exit status 125
# where none is, 124 where it leaves the work to its client, 123 where this shell cannot ask: it takes
# /dev/tcp, `read -N`, and a `head` that reads no further than it is told.
case $OSTYPE in linux-gnu*) ;; *) exit 123 ;; esac
[ "${BASH_VERSINFO[0]}" -ge 5 ] || exit 123
home=$1
shift
key=${home//[\/\\:]/%}
[ ${#key} -le 200 ] || key=${key: -200}
notice=${XDG_RUNTIME_DIR:-$HOME/.cache}/sgreport/$key
[ -O "$notice" ] && [ ! -h "$notice" ] || exit 125
{ read -r port && read -r secret && read -r answer; } <"$notice" || exit 125
{ exec 3<>"/dev/tcp/127.0.0.1/$port"; } 2>/dev/null || exit 125

# Who listens there must know its secret, too, before it is told anything else.
printf '%s\0' "$secret" >&3
read -r -t 5 -u 3 said && [ "$said" = "$answer" ] || exit 125

terminal=no
[ -t 0 ] && [ -t 1 ] && terminal=yes
cd -P . 2>/dev/null || exit 125
variables=()
for name in COLUMNS NO_COLOR TERM SGREPORT_COMMAND PATH HOME LANG LANGUAGE TZ XDG_CONFIG_HOME \
  JDK_JAVA_OPTIONS _JAVA_OPTIONS "${!LC_@}" "${!GIT_@}" "${!JAVA_@}"; do
  [ -n "${!name+x}" ] && variables+=("$name=${!name}")
done
printf '%s\0' run "$terminal" "$(umask)" "$PWD" "$#" "$@" "${#variables[@]}" "${variables[@]}" >&3

# Short texts are read here, one byte at a time; for long ones and for zero bytes it takes a process.
export LC_ALL=C
piece() {
  if [ "$1" = long ] || [ "$2" -gt 1000 ]; then
    head -c "$2" <&3
  else
    IFS= read -r -N "$2" -u 3 piece && printf %s "$piece"
  fi
}
begun=
while read -r -u 3 kind count; do
  case $kind in
    o) piece text "$count" ;;
    e) piece text "$count" >&2 ;;
    O) piece long "$count" ;;
    E) piece long "$count" >&2 ;;
    x) exit "$count" ;;
    *) exit 124 ;;
  esac
  begun=yes
done
[ -z "$begun" ] && exit 125
echo "sgreport: the server ended in the middle; run it again" >&2
exit 3
