package mn.example.queue;

/** Of another kind: what it is called is taken in this file. */
class Greeting {
    static class Messages {
    }

    String say() {
        return """
            Өдрийн мэнд
            Тавтай морил""".trim();
    }

    String close() {
        return "Баяртай ".concat("түр");
    }
}
