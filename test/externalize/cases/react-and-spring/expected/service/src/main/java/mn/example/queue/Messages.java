package mn.example.queue;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.context.i18n.LocaleContextHolder;

/** The texts of messages*.properties, in the language of the request. */
public final class Messages {

    private static final String BUNDLE = "messages";

    private Messages() {
    }

    /** Arguments stand in the text as they would if they were joined to it: a year has no thousands separator. */
    public static String get(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        String text = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
        if (arguments.length == 0) {
            return text;
        }
        return new MessageFormat(text, locale).format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }
}
