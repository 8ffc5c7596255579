package example.demo;

import java.util.Map;

/** Хүсэлтийн төлөв. */
enum Төлөв {
  // Хараахан эхлээгүй
  PENDING("Хүлээгдэж байна", 'х'),
  DONE("Дууссан", 'д');

  Төлөв(String label, char mark) {}
}

@Table(name = "REQUEST")
public class RequestService {
  private static final String[] MONTHS = { "нэгдүгээр сар", "хоёрдугаар сар" };

  @Pattern(regexp = "^[А-Я]{2}\\d{8}$", message = "Дугаар \u0431уруу байна")
  private String number;

  private static final String MAIL = """
      Сайн байна уу, "%s"?
        Таны хүсэлтийг \
      хүлээн авлаа.
      """;
  private String tight = """
    Баярлалаа\040
    баяртай""";

  Response find(String id, Map<String, String> names) {
    if (id == null || id.equals("байхгүй")) throw new NotFoundException("Хүсэлт " + id + " олдсонгүй");
    switch (id) {
      case "шинэ":
        return Response.ok().body("Шинэ хүсэлт\tбүртгэлээ"); // амжилт
      default:
        names.put("гарчиг", "Хүсэлтийн дугаар: " + names.get("дугаар"));
    }
    return null;
  }
}
