/*
 * Made up. CC0.
 */
package mn.example.queue.model;

import javax.validation.constraints.Pattern;
import javax.validation.constraints.Size;

public class Ticket {
    @Pattern(regexp = "^[А-Я]{2}\\d{8}$", message = "Регистрийн дугаар {буруу} байна")
    public String register;

    @Size(max = 20, message = "Утасны дугаар хэт урт байна")
    public String phone;
}
