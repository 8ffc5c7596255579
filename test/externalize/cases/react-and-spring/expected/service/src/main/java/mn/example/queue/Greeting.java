package mn.example.queue;

/** Of another kind: what it is called is taken in this file. */
class Greeting {
    static class Messages {
    }

    String say() {
        return mn.example.queue.Messages.get("odriin-mend-tavtai-moril").trim();
    }

    String close() {
        return "Баяртай ".concat("түр");
    }
}
