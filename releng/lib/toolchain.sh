# Sourced by the scripts of this folder: finds a JDK of at least 21 and a Maven of at least 3.9, and sets
# JAVA_HOME and MVN. Says on one line what is missing and ends the script where it can't.

TALKBACK_CACHE="${TALKBACK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/talkback}"
mkdir -p "$TALKBACK_CACHE"
MAVEN_VERSION=3.9.11

fail() {
    echo "$1" >&2
    exit 3
}

jdk_version() {
    [ -x "$1/bin/javac" ] || return 1
    "$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p'
}

find_jdk() {
    local candidate version
    for candidate in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/none/none)")")")" \
            /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/*; do
        [ -n "$candidate" ] && version=$(jdk_version "$candidate") || continue
        if [ "${version:-0}" -ge 21 ]; then
            echo "$candidate"
            return 0
        fi
    done
    return 1
}

maven_is_new() {
    "$1" -v 2>/dev/null | grep -qE 'Apache Maven (3\.(9|[1-9][0-9])|[4-9])'
}

# The zip of Maven is itself an artifact, so that whatever Maven is there fetches the one that is needed.
find_maven() {
    local own="$TALKBACK_CACHE/apache-maven-$MAVEN_VERSION/bin/mvn"
    if command -v mvn >/dev/null && maven_is_new mvn; then
        command -v mvn
        return 0
    fi
    if [ ! -x "$own" ]; then
        command -v mvn >/dev/null || return 1
        local work
        work=$(mktemp -d "$TALKBACK_CACHE/maven.XXXXXX")
        # In a folder of its own: the project's POM needs the Maven that is being fetched.
        (cd "$work" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
            -Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin -DoutputDirectory="$work") \
            >"$TALKBACK_CACHE/maven.log" 2>&1 || { cat "$TALKBACK_CACHE/maven.log" >&2; return 1; }
        chmod +x "$work/apache-maven-$MAVEN_VERSION/bin/mvn"
        mv "$work/apache-maven-$MAVEN_VERSION" "$TALKBACK_CACHE/" 2>/dev/null || true
        rm -rf "$work"
    fi
    echo "$own"
}

JAVA_HOME=$(find_jdk) || fail "No JDK of version 21 or later was found: install one (Debian: a temurin or openjdk package of 21 or later) or set JAVA_HOME."
export JAVA_HOME
export PATH="$JAVA_HOME/bin:$PATH"
MVN=$(find_maven) || fail "No Maven was found: install one (Debian: apt-get install maven); version $MAVEN_VERSION is then fetched."
export MVN
