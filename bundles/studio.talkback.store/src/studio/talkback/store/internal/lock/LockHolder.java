package studio.talkback.store.internal.lock;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Properties;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.store.internal.disk.DurableFiles;

/**
 * Who holds a library.
 *
 * @param user           name of the account
 * @param host           name of the machine
 * @param pid            process number there
 * @param programVersion version of the program
 * @param since          since when, with the zone of that machine
 */
public record LockHolder(String user, String host, long pid, String programVersion, ZonedDateTime since) {

    static LockHolder thisProcess(String programVersion) {
        return new LockHolder(System.getProperty("user.name", "unknown"), hostName(), ProcessHandle.current().pid(),
                programVersion, ZonedDateTime.now().truncatedTo(ChronoUnit.SECONDS));
    }

    void write(Path file) throws IOException {
        Properties facts = new Properties();
        facts.setProperty("user", user);
        facts.setProperty("host", host);
        facts.setProperty("pid", Long.toString(pid));
        facts.setProperty("programVersion", programVersion);
        facts.setProperty("since", since.toString());
        StringWriter text = new StringWriter();
        facts.store(text, "Who holds this library");
        DurableFiles.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What a file says; null when it is not there or does not say it whole. */
    static @Nullable LockHolder read(Path file) {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            Properties facts = new Properties();
            facts.load(new StringReader(Files.readString(file)));
            return new LockHolder(facts.getProperty("user", "unknown"), facts.getProperty("host", "unknown"),
                    Long.parseLong(facts.getProperty("pid", "")), facts.getProperty("programVersion", "unknown"),
                    ZonedDateTime.parse(facts.getProperty("since", "")));
        } catch (IllegalArgumentException | DateTimeException | IOException e) {
            return null;
        }
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this machine";
        }
    }
}
