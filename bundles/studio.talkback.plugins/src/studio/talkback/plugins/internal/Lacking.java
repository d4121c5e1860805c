package studio.talkback.plugins.internal;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;

/** What a bundle requires that no bundle offers. */
final class Lacking {

    private Lacking() {
    }

    /**
     * The first of a bundle's requirements that nothing here meets, as its name, followed by the versions asked for;
     * empty where each is met by something, be it a bundle that lacks something itself.
     */
    static String in(Bundle bundle, FrameworkWiring framework) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        for (BundleRequirement requirement : revision.getDeclaredRequirements(null)) {
            String resolution = requirement.getDirectives().get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE);
            boolean mandatory = resolution == null || Namespace.RESOLUTION_MANDATORY.equals(resolution);
            if (mandatory && framework.findProviders(requirement).isEmpty()) {
                return name(requirement);
            }
        }
        return "";
    }

    /** A requirement is a filter; the name in it is what people look for. */
    private static String name(BundleRequirement requirement) {
        String filter = Objects.requireNonNullElse(
                requirement.getDirectives().get(Namespace.REQUIREMENT_FILTER_DIRECTIVE), requirement.toString());
        String name = value(requirement.getNamespace(), "=", filter);
        String version = value("(?:bundle-)?version", ">?=", filter);
        return name.isEmpty() ? filter : (name + " " + version).strip();
    }

    private static String value(String attribute, String operator, String filter) {
        Matcher matcher = Pattern.compile("\\(" + attribute + operator + "([^()]*)\\)").matcher(filter);
        return matcher.find() ? Objects.requireNonNull(matcher.group(1)) : "";
    }
}
