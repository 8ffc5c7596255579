#region Хүсэлт (don't read)
using System;
#endregion
namespace Example.Demo;

/* Төлөв */
public enum State { Pending, Done }

[Table("request")]
public class Request
{
    /// <summary>Дугаар</summary>
    [Display(Name = "Дугаар"), Required(ErrorMessage = "Дугаараа оруулна уу")]
    public string Number { get; set; } = "№\u0031";

    private const string Path = @"C:\хавтас ""нэр""
хоёр дахь мөр";

    public string Text(string state) => state switch
    {
        "шинэ" => $"Хүсэлт {Number:N2} нь {{шинэ}} {Names["дугаар"]}",
        "бүрэн" => $@"Хүсэлт ""{Number}"" бүрэн \",
        _ => """Түүхий "текст" \n""",
    };

    public void Show()
    {
        var body = $$"""
            {
              "нэр": "{{Name("хүндэт")}}"
            }
            """;
        var four = """"
            Гурван """ хашилт
            """";
        throw new Exception("Алдаа: " + body + 'х' + '\'');
    }
}
