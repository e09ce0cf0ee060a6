@echo off
rem Runs sgreport on Windows; builds it first where it is missing.
rem After a change of the sources: mvn -q -DskipTests package
setlocal
set "home=%~dp0"
set "java=java.exe"
if not defined JAVA_HOME goto found
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto found
echo sgreport: JAVA_HOME is "%JAVA_HOME%", where no bin\java.exe is; correct it, or unset it 1>&2
exit /b 2
:found
if exist "%home%target\sgreport.jar" goto run
echo sgreport: building, once (a few minutes at first) 1>&2
set "log=%TEMP%\sgreport-build-%RANDOM%.log"
pushd "%home%"
call mvn -q -B -Dmaven.test.skip=true package >"%log%" 2>&1
popd
if exist "%home%target\sgreport.jar" goto built
type "%log%" 1>&2
echo sgreport: the build failed; it needs a JDK of version 17 or later and Maven 1>&2
exit /b 3
:built
del "%log%"
:run
set "SGREPORT_COMMAND=%~f0"
"%java%" -Xmx2g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -Djdk.console=java.base -jar "%home%target\sgreport.jar" %*
exit /b %ERRORLEVEL%
