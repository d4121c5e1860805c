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
set "MARK="
if /i "%~1"=="cli" goto commands
goto words

:commands
set "PART=cli"
set "WHAT=-application studio.talkback.cli.commands -nosplash"
set "MARK=:"
set "JAVA=%JAVA:javaw.exe=java.exe%"
rem What the command line prints is UTF-8. The code page of before comes back at the end.
for /f "tokens=2 delims=:" %%C in ('chcp') do set "PAGE=%%C"
chcp 65001 >nul
shift

rem For the command line a colon before each word, which the program takes off: the framework would take -clean or -data for its
rem own. A backslash at the end of a word would take its quotation mark with it, and is doubled. An empty word is one, too.
:words
set "REST="
:word
if [%1]==[] goto run
set "WORD=%~1"
if defined WORD if "%WORD:~-1%"=="\" set "WORD=%WORD%\"
set REST=%REST% "%MARK%%WORD%"
shift
goto word

:run
set "HOME_OF_STATE=%TALKBACK_STATE%\%PART%"
set "REFUSED="
set "ASIDE="
for %%L in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~L"
set "SHARED=%HERE:\=/%configuration"

rem A mark that the program takes away as soon as it is up; where none can be written, what has to be goes elsewhere this once.
:start
set "STARTING=%HOME_OF_STATE%\starting-%RANDOM%"
if not exist "%HOME_OF_STATE%\" mkdir "%HOME_OF_STATE%" 2>nul
(echo talkback>"%STARTING%") 2>nul
if exist "%STARTING%" goto marked
if defined REFUSED goto refused
:elsewhere
set "REFUSED=%TALKBACK_STATE%\%PART%"
set "HOME_OF_STATE=%TEMP%\talkback-%RANDOM%"
echo Talkback cannot write to %REFUSED%: see who may write there, and whether the disk is full.>&2
goto start
:refused
echo Talkback can write nowhere: neither to %REFUSED% nor to %TEMP%.>&2
set "CODE=3"
goto end

:marked
rem The workstation finds its workspace beside the configuration itself: another one may have it.
set "WORKSPACE=@noDefault"
if "%PART%"=="cli" set "WORKSPACE=%HOME_OF_STATE%\workspace"
rem Java replaces an archive that is stale or cut short, but not one of which a full disk left nothing.
for %%A in ("%HOME_OF_STATE%\classes.jsa") do if "%%~zA"=="0" del "%%~A"
"%JAVA%" -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=160m -XX:-UsePerfData -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%HOME_OF_STATE%\classes.jsa" ^
  -Xlog:disable -Xlog:all=off --enable-native-access=ALL-UNNAMED %TALKBACK_VMARGS% ^
  "-Dtalkback.starting=%STARTING%" "-Dtalkback.state.refused=%REFUSED%" "-Dtalkback.configuration.aside=%ASIDE%" ^
  "-Djava.util.logging.config.file=%HERE%logging.properties" ^
  "-Dosgi.sharedConfiguration.area=file:/%SHARED%" -jar "%LAUNCHER%" ^
  -configuration "%HOME_OF_STATE%\configuration" -data "%WORKSPACE%" %WHAT% %REST%
set "CODE=%ERRORLEVEL%"
if "%CODE%"=="23" goto again
if "%CODE%"=="0" goto end
if "%CODE%"=="9009" goto nojava
if not exist "%STARTING%" goto end
if defined REFUSED goto end
del "%STARTING%" 2>nul
if defined ASIDE goto elsewhere
if not exist "%HOME_OF_STATE%\configuration" goto elsewhere
rem What is cached is made anew of the program's own files; where it is cut short, no start comes up.
set "ASIDE=%HOME_OF_STATE%\configuration-set-aside-%RANDOM%"
move "%HOME_OF_STATE%\configuration" "%ASIDE%" >nul 2>nul
del "%HOME_OF_STATE%\classes.jsa" 2>nul
echo Talkback did not come up; it starts anew without %HOME_OF_STATE%\configuration, which is kept as %ASIDE%.>&2
goto start
:again
set "ASIDE="
goto start
:nojava
echo Talkback needs Java 21 or later: install it, or set TALKBACK_JAVA to its javaw.exe.>&2
:end
if exist "%STARTING%" del "%STARTING%" 2>nul
if defined PAGE chcp %PAGE% >nul
exit /b %CODE%
