@echo off
rem Starts Talkback on Windows: the workstation, or with "cli" first the command line.
rem What Talkback writes lies outside this folder: TALKBACK_STATE, or the user's own application data.
setlocal
set "HERE=%~dp0"
set "JAVA=%TALKBACK_JAVA%"
if not defined JAVA if exist "%HERE%jre\bin\javaw.exe" set "JAVA=%HERE%jre\bin\javaw.exe"
if not defined JAVA if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\javaw.exe"
if not defined JAVA set "JAVA=javaw.exe"
if not defined TALKBACK_STATE set "TALKBACK_STATE=%LOCALAPPDATA%\Talkback"
set "PART=workstation"
set "WHAT="
if /i "%~1"=="cli" (
  set "PART=cli"
  set "WHAT=-application studio.talkback.cli.commands -nosplash"
  set "JAVA=%JAVA:javaw.exe=java.exe%"
  shift
)
set "REST="
:arguments
if "%~1"=="" goto run
set REST=%REST% %1
shift
goto arguments
:run
for %%L in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~L"
set "SHARED=%HERE:\=/%configuration"
rem Java replaces an archive that is stale or cut short, but not one of which a full disk left nothing.
for %%A in ("%TALKBACK_STATE%\%PART%\classes.jsa") do if "%%~zA"=="0" del "%%~A"
"%JAVA%" -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%TALKBACK_STATE%\%PART%\classes.jsa" ^
  "-Djava.util.logging.config.file=%HERE%logging.properties" ^
  "-Dosgi.sharedConfiguration.area=file:/%SHARED%" -jar "%LAUNCHER%" ^
  -configuration "%TALKBACK_STATE%\%PART%\configuration" -data "%TALKBACK_STATE%\%PART%\workspace" %WHAT% %REST%
if errorlevel 9009 echo Talkback needs Java 21 or later: install it, or set TALKBACK_JAVA to its javaw.exe.
exit /b %ERRORLEVEL%
