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
            throw new ApiException("ເກີນກຳນົດ " + late + " ວັນແລ້ວ ສຳລັບພົນລະເມືອງທີ່ມີເລກປະຈຳຕົວ " + register + ".");
        }
        throw new ApiException(MessageFormat.format("ຍັງເຫຼືອ {1} ວັນ ສຳລັບຄຳຮ້ອງເລກທີ {0}.", register, days));
    }
}
