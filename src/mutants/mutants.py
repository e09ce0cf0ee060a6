"""Changes made on purpose, to see whether a test notices each.

mutants.py draw SEED COUNT LEAST_IN_WRITE LEAST_AT_BOUNDARIES   draws from what PIT offers; prints a list
mutants.py run LIST COPY [NUMBER...]                            makes each change in a copy of the project

PIT's offer, with the changed classes, is made without a test run by
  mvn -Pmutation test-compile org.pitest:pitest-maven:mutationCoverage -DdryRun=true -Dfeatures=+EXPORT \\
    -DtargetClasses='org.sgreport.*' -DtargetTests=org.sgreport.text.EnglishTest
The drawn lists are of commit 40e6b3c, which the copy must be of; the review's is of any, and so is
that of the drawn changes that the tests nearest to them did not notice there.
A list has a change a line, its fields parted by tabs: a number, then "edit", a file below
src/main/java/org/sgreport, the words before and after; or "class", PIT's description of the change. The
copy is a clone with its tests compiled; its classes come back when all is done. What survives the tests
that are nearest to it meets all.
"""

import pathlib
import random
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
OFFER = pathlib.Path("target/pit-reports/export")
NEAREST = {
    "check": "ValidateSpecTest",
    "cli": "EnvironmentTest,OutputTest,FaultsTest,TranscriptTest,NamedFilesTest,DraftTest",
    "compare": "DiffTest,DiffValuesTest,WideTablesTest",
    "draft": "RenderSpecTest,ValidateSpecTest",
    "format": "FmtTest,CanonicalFormTest,YamlTest",
    "importer": "ImportSpecTest,ImportTest,ImportWordTest",
    "language": "ShareTest,EnglishTest,ToyLanguageTest,RenderSpecTest",
    "lint": "SentencesTest,LintPagesTest,LintLimitsTest,LintReportTest,LintPublishedTest,LintWordTest",
    "load": "ValidateSpecTest,SchemaTest,TreatySpecimenTest",
    "ooxml": "LookTest,ContentsPageTest,WideTablesTest",
    "print": "RecordPrinterTest,DiagnosticPrintersTest,OutputTest,TranscriptTest,ShownTest,FaultsTest,BatchTest",
    "read": "RunTextTest,TextReaderTest,ImportWordTest,ImportSpecTest,LintWordTest,LintPublishedTest,ImportTest",
    "source": "ValidateSpecTest,NamedFilesTest,YamlSuiteTest",
    "tally": "BoundsOfFiguresTest,TallyPropertyTest,TranscriptTest,WideTablesTest,RenderSpecTest",
    "write": "LookTest,ContentsPageTest,WideTablesTest,TablePlanTest,TrackedPropertyTest",
}
SOON = "RenderSpecTest,ValidateSpecTest"
NEVER = "BoundsTest,FuzzTest,LintFuzzTest,AgreementTest,LibreOfficeTest,OoxmlValidatorTest"
NEVER += ",DistributionCheck,*IT,WindowsFilesTest,MacosFilesTest,ArchitectureTest,YamlSuiteTest"


def offered(root):
    """Each change that PIT offers, by what it says of it, and the changed class."""
    return {
        " ".join(details.read_text().split()): next(details.parent.glob("*.class"))
        for details in sorted(root.glob("**/details.txt"))
    }


def draw(seed, count, least_write, least_boundary):
    changes = sorted(offered(ROOT / OFFER))
    random.Random(seed).shuffle(changes)
    write = [c for c in changes if "org.sgreport.write." in c][:least_write]
    boundary = [c for c in changes if "Boundary" in c and c not in write][:least_boundary]
    rest = [c for c in changes if c not in write and c not in boundary]
    for number, change in enumerate(write + boundary + rest[: count - len(write + boundary)], 1):
        print(f"{number}\tclass\t{change}")


def command(copy, *words):
    done = subprocess.run(words, cwd=copy, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.returncode, done.stdout


def tests(copy, which):
    return command(
        copy, "mvn", "-o", "-B", "-ntp", "surefire:test", "-Dtest=" + which,
        "-Dsurefire.skipAfterFailureCount=1", "-Dsurefire.failIfNoSpecifiedTests=false",
    )


def changed_class(copy, change):
    name = re.search(r"clazz=([\w.$]+)", change).group(1)
    target = copy / "target/classes" / (name.replace(".", "/") + ".class")
    shutil.copyfile(offered(copy / OFFER)[change], target)


def changed_source(copy, file, before, after):
    source = copy / "src/main/java/org/sgreport" / file
    text = source.read_text()
    assert text.count(before) == 1, f"{file} has {before!r} {text.count(before)} times"
    source.write_text(text.replace(before, after))
    status, said = command(
        copy, "javac", "-nowarn", "-XDstringConcat=inline", "-d", "target/classes",
        "-cp", "target/classes:target/lib/*", str(source),
    )
    source.write_text(text)
    assert status == 0, said


def run(list_of_changes, copy, numbers):
    copy = pathlib.Path(copy)
    kept = copy / "target/kept"
    shutil.copytree(copy / "target/classes", kept, dirs_exist_ok=True)
    for line in pathlib.Path(list_of_changes).read_text().splitlines():
        number, kind, *change = line.replace("\\n", "\n").split("\t")
        if numbers and number not in numbers:
            continue
        changed_class(copy, *change) if kind == "class" else changed_source(copy, *change)
        package = re.search(r"(?:org.sgreport.|^)(\w+)[./]", change[0]).group(1)
        status, said = tests(copy, NEAREST.get(package, SOON))
        if status == 0:
            status, said = tests(copy, ",".join("!" + name for name in NEVER.split(",")))
        failed = re.search(r"Tests run:.*(?:FAILURE|ERROR)!.* in ([\w.]+)", re.sub(r"\x1b\[[0-9;]*m", "", said))
        print(number, "noticed by " + failed.group(1) if failed else "NOT NOTICED" if status == 0 else said[-600:], flush=True)
        shutil.copytree(kept, copy / "target/classes", dirs_exist_ok=True)
    shutil.rmtree(kept)


if sys.argv[1] == "draw":
    draw(*map(int, sys.argv[2:6]))
else:
    run(sys.argv[2], sys.argv[3], sys.argv[4:])
