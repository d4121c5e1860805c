package studio.talkback.console.x32.internal.link;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;

import studio.talkback.console.LineSpec;
import studio.talkback.console.Strip;
import studio.talkback.console.link.ConsoleAddress;
import studio.talkback.console.link.ConsoleConnection;
import studio.talkback.console.link.ConsoleLink;
import studio.talkback.console.link.ControlRole;
import studio.talkback.console.link.LinkException;
import studio.talkback.console.x32.internal.X32Catalogue;

/** The live link to an X32 or M32. */
public final class X32Link implements ConsoleLink {

    private static final int PORT = 10023;
    private static final List<String> LINES = Objects.requireNonNull(
            X32Catalogue.get().lines().stream().map(LineSpec::path).skip(1).toList());

    @Override
    public int usualPort() {
        return PORT;
    }

    @Override
    public List<String> lines() {
        return LINES;
    }

    @Override
    public ConsoleConnection open(ConsoleAddress address, IProgressMonitor monitor) throws LinkException {
        return X32Introduction.open(address, monitor);
    }

    @Override
    public ControlRole role(LineSpec line, int index) {
        return X32Roles.of(line, index);
    }

    @Override
    public List<Strip> feeds(LineSpec line) {
        return X32Roles.feeds(line);
    }
}
