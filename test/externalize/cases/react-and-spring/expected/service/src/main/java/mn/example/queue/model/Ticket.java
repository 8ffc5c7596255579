/*
 * Made up. CC0.
 */
package mn.example.queue.model;

import javax.validation.constraints.Pattern;
import javax.validation.constraints.Size;

public class Ticket {
    @Pattern(regexp = "^[А-Я]{2}\\d{8}$", message = "{registriin-dugaar-baina}")
    public String register;

    @Size(max = 20, message = "{utasny-dugaar-khet-urt-baina}")
    public String phone;
}
