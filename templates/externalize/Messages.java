package ${package};

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
${imports}
/** The texts of ${bundle}*.properties, in the language of ${reader}. */
public final class ${name} {

    private static final String BUNDLE = "${bundle}";

    private ${name}() {
    }

    /** Arguments stand in the text as they would if they were joined to it: a year has no thousands separator. */
    public static String get(String key, Object... arguments) {
        Locale locale = ${locale};
        String text = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
        if (arguments.length == 0) {
            return text;
        }
        return new MessageFormat(text, locale).format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }
}
