package studio.talkback.store.testing;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A second process with the same Java, to be killed, starved or locked out. Its output and errors are read line by
 * line. Closing kills it.
 */
public final class ChildJvm implements Closeable {

    private static final int SECONDS_TO_END = 30;

    private final Process process;

    private final BufferedReader output;

    private ChildJvm(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /**
     * Starts a class with a {@code main} method.
     *
     * @param main   the class
     * @param needed one class of each further bundle or jar that it needs
     * @param args   arguments of {@code main}
     */
    public static ChildJvm start(Class<?> main, List<Class<?>> needed, String... args) throws IOException {
        return start(command(main, needed, args));
    }

    /** Starts any command, such as one that wraps {@link #command}. */
    public static ChildJvm start(List<String> command) throws IOException {
        return new ChildJvm(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** The command that {@link #start(Class, List, String...)} runs. */
    public static List<String> command(Class<?> main, List<Class<?>> needed, String... args) throws IOException {
        Set<String> classPath = new LinkedHashSet<>();
        classPath.add(locationOf(main).toString());
        for (Class<?> type : needed) {
            classPath.add(locationOf(type).toString());
        }
        List<String> command = new ArrayList<>(List.of(javaCommand(), "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1",
                "-cp", String.join(File.pathSeparator, classPath), main.getName()));
        command.addAll(List.of(args));
        return command;
    }

    /** The next line of output; null when the process has closed it. */
    public @Nullable String readLine() throws IOException {
        return output.readLine();
    }

    /** All lines up to the end of the output. */
    public List<String> readLines() {
        return output.lines().toList();
    }

    /** Kills it as {@code kill -9} does, and waits until it is gone; what it had printed can still be read. */
    public void kill() {
        // Not Process.destroyForcibly(): that one closes the streams too.
        process.toHandle().destroyForcibly();
        awaitExit();
    }

    /** Waits for its end, at most 30 seconds. */
    public int awaitExit() {
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the child process did not end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the child process", e);
        }
    }

    @Override
    public void close() throws IOException {
        kill();
        output.close();
    }

    private static String javaCommand() {
        return ProcessHandle.current().info().command()
                .orElse(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    /** In OSGi the code source is a jar, or the project's folder with the classes in a folder below. */
    private static Path locationOf(Class<?> type) throws IOException {
        Path base = codeSource(type);
        String classFile = type.getName().replace('.', '/') + ".class";
        Path tests = base.resolveSibling(base.getFileName() + ".tests");
        for (Path project : List.of(base, tests)) {
            for (String below : List.of("", "bin", "target/classes")) {
                Path candidate = project.resolve(below);
                if (holds(candidate, classFile)) {
                    return candidate;
                }
            }
        }
        throw new IOException("the class " + type.getName() + " is not in " + base);
    }

    private static boolean holds(Path candidate, String classFile) throws IOException {
        if (Files.isRegularFile(candidate)) {
            try (JarFile jar = new JarFile(candidate.toFile())) {
                return jar.getEntry(classFile) != null;
            }
        }
        return Files.isRegularFile(candidate.resolve(classFile));
    }

    private static Path codeSource(Class<?> type) throws IOException {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the location of " + type.getName() + " is not a path", e);
        }
    }
}
