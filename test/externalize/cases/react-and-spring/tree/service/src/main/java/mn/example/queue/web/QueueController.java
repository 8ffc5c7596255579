package mn.example.queue.web;

import java.util.ArrayList;
import java.util.List;
import mn.example.queue.model.Ticket;

public class QueueController {
    private static final String CLOSED = "Өнөөдөр ажиллахгүй байна";

    private final List<String> waiting = new ArrayList<>();

    public Answer take(Ticket ticket, int before, int after) {
        if (ticket.register == null) {
            throw new IllegalArgumentException("Регистрийн дугаар оруулна уу");
        }
        if (waiting.contains("Хаасан")) {
            return new Answer(409, "Хаасан");
        }
        if (before > 40) {
            return new Answer(409, "Таны өмнө " + before + " хүн байна, 'дараа' дахин ирнэ үү. ");
        }
        return new Answer(200, "Дугаар авлаа");
    }

    public Answer count(int before, int after, boolean open) {
        Answer sum = new Answer(200, before + after + " хүн хүлээж байна");
        Answer state = new Answer(200, "Цонх " + (open ? "нээлттэй байна" : "хаалттай байна"));
        return before > after ? sum : state;
    }

    public String describe(Ticket ticket) {
        String text = "Утас: ";
        text += "бүртгэлгүй";
        StringBuilder builder = new StringBuilder();
        builder.append("Дараагийн иргэн");
        return text + builder + CLOSED;
    }

    public Answer again(String kind) {
        switch (kind) {
            case "VIP":
                return new Answer(200, "Дугаар авлаа");
            default:
                return new Answer(400, "Ийм төрөл алга байна");
        }
    }
}
