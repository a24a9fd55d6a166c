@echo off
rem Runs dlint on Windows: builds it on first use, finds Java, and starts it.
rem   DLINT_JAVA_HOME   the Java to run with (17 or newer); otherwise JAVA_HOME, else the one on PATH
rem   DLINT_JAVA_OPTS   more options for it
setlocal
set "HOME_DIR=%~dp0"
set "BUILD=%HOME_DIR%cli\target\dlint"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined DLINT_JAVA_HOME set "JAVA=%DLINT_JAVA_HOME%\bin\java"

"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo dlint: needs Java 17 or newer, and found none. Install one, or set DLINT_JAVA_HOME to the folder of yours. 1>&2
  exit /b 2
)
if not exist "%BUILD%\lib\dlint.jar" (
  where mvn >nul 2>&1
  if errorlevel 1 (
    echo dlint: has to be built first, and for that needs Maven. 1>&2
    exit /b 2
  )
  echo dlint: first use, building ^(takes a minute^) ... 1>&2
  pushd "%HOME_DIR%"
  call mvn -q -B -Dquick -DskipTests -pl cli -am package 1>&2
  popd
)
if not exist "%BUILD%\lib\dlint.jar" (
  echo dlint: the build failed; its messages are above. 1>&2
  exit /b 2
)

"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xss4m -Ddlint.unicode=false ^
  %DLINT_JAVA_OPTS% -cp "%BUILD%\lib\dlint.jar" dev.dlint.cli.Main %*
exit /b %ERRORLEVEL%
