#!/bin/sh
# class-archive.sh RUNTIME FOLDER: the classes of a render as the class archive of the runtime. What threads
# do in passing shows in an archive now and then, and so do addresses: it is made, without random
# addresses, until two of them are the same.
set -eu
runtime=$1
work=$2
program="-m org.sgreport/org.sgreport.cli.Main"
fixed=
if setarch -R true 2>/dev/null; then fixed="setarch -R"; fi

"$runtime/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:off \
  -XX:DumpLoadedClassList="$work/loaded" $program render -o "$work/a.docx" inputs/a-69-224
LC_ALL=C sort -u "$work/loaded" >"$work/classes"

dump() {
  $fixed "$runtime/bin/java" -XX:+UseSerialGC -Xint -Xmx128M -Xlog:cds=off -Xshare:dump \
    -XX:SharedClassListFile="$work/classes" -XX:SharedArchiveFile="$1" $program >"$work/dump.log" 2>&1
}

dump "$work/0.jsa"
for try in 1 2 3 4 5 6 7 8 9; do
  dump "$work/$try.jsa"
  for other in $(seq 0 $((try - 1))); do
    if cmp -s "$work/$other.jsa" "$work/$try.jsa"; then
      install -m 644 "$work/$try.jsa" "$runtime/lib/server/classes.jsa"
      exit 0
    fi
  done
done
echo "no two class archives were the same" >&2
exit 1
