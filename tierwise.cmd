@echo off
rem Starts Tierwise; on a fresh checkout it builds what is missing first.
setlocal
set "HERE=%~dp0"
set "TARGET=%HERE%app\target"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not exist "%TARGET%\app.jar" (
  echo Building Tierwise, which happens once... 1>&2
  pushd "%HERE%"
  call mvn -q -B -DskipTests package || (popd & exit /b 1)
  popd
)
"%JAVA%" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xmx1g -Dfile.encoding=UTF-8 -cp "%TARGET%\app.jar;%TARGET%\lib\*" org.tierwise.app.Main %*
exit /b %ERRORLEVEL%
