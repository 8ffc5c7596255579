package mn.example.queue.model;

import java.util.Map;
import java.util.function.Supplier;

public enum Status {
    OPEN("Нээлттэй цонх"),
    SHUT("Хаалттай цонх") {
        @Override
        public String describe() {
            return "Маргааш дахин ирнэ үү";
        }
    };

    static final Map<String, String> HINTS = Map.of("open", "Дугаараа аваарай");
    static final Supplier<String> LATER = () -> "Түр хүлээнэ үү";
    static String motto;

    static {
        motto = "Иргэн бүрд ойрхон";
    }

    private final String label;
    private String note = "Тэмдэглэл байхгүй";

    Status(String label) {
        this.label = label;
    }

    public String describe() {
        /* "Messages" of this kind are looked up. */
        return label.isEmpty() ? "Төлөв тодорхойгүй" : label + note;
    }

    @interface Shown {
        String message() default "Талбар буруу байна";
    }

    interface Texts {
        String TITLE = "Цахим үйлчилгээ";
    }
}
