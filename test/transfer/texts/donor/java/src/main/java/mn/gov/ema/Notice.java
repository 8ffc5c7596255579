package mn.gov.ema;

import java.text.MessageFormat;

public class Notice {

    private final Messages messages;

    public Notice(Messages messages) {
        this.messages = messages;
    }

    public void check(String register, long days, int late) {
        if (register.isEmpty()) {
            throw new ApiException(messages.getMessage("notice.register.missing"));
        }
        if (days < 0) {
            throw new ApiException(register + " регистртэй иргэний хугацаа " + late + " хоногоор хэтэрсэн байна.");
        }
        throw new ApiException(MessageFormat.format("{0} дугаартай хүсэлт {1} хоног үлдлээ.", register, days));
    }
}
