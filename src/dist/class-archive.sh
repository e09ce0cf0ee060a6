#!/bin/sh
# class-archive.sh RUNTIME FOLDER: the classes of a render as the class archive of the runtime. What threads
# do in passing shows in it, as addresses and the environment do: without the latter it comes out in a few
# ways, and of those that come out twice in ten times, the one with the least checksum is taken.
set -eu
runtime=$1
work=$2
program="-m org.sgreport/org.sgreport.cli.Main"
fixed=
if setarch -R true 2>/dev/null; then fixed="$(command -v setarch) -R"; fi

"$runtime/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:off \
  -XX:DumpLoadedClassList="$work/loaded" $program render -o "$work/a.docx" inputs/a-69-224
LC_ALL=C sort -u "$work/loaded" >"$work/classes"

dump() {
  env -i $fixed "$runtime/bin/java" -XX:+UseSerialGC -Xint -Xmx128M -Xlog:cds=off -Xshare:dump \
    -XX:SharedClassListFile="$work/classes" -XX:SharedArchiveFile="$1" $program >"$work/dump.log" 2>&1
}

for try in 0 1 2 3 4 5 6 7 8 9; do
  dump "$work/$try.jsa"
done
twice=$(cksum "$work"/[0-9].jsa | sort -n | awk '$1 == last { print $3; exit } { last = $1 }')
[ -n "$twice" ] || { echo "no two of ten class archives are the same" >&2; exit 1; }
install -m 644 "$twice" "$runtime/lib/server/classes.jsa"
