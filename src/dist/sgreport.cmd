@echo off
rem Runs sgreport with the Java runtime that stands beside it.
setlocal
set "SGREPORT_COMMAND=%~f0"
"%~dp0runtime\bin\java.exe" -Xmx2g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -Djdk.console=java.base -m org.sgreport/org.sgreport.cli.Main %*
exit /b %ERRORLEVEL%
