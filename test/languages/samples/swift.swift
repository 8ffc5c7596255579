// Хүсэлтийн дэлгэц
import SwiftUI

/* Гадна /* дотор */ дахин гадна */
enum Төлөв: String, CaseIterable {
    case pending = "хүлээгдэж"
    case done = #"дууссан \ "бүрэн" \#(count)"#
}

struct RequestView: View {
    @State private var title: String = "Хүсэлт"
    let help = """
      Сайн байна уу, "\(name)"?
        Таны хүсэлтийг \
      хүлээн авлаа. \(user.title(default: "хүндэт"))
      """

    var body: some View {
        Text("Дугаар: \(number)\n\u{1F4C4}")
            .accessibilityLabel(NSLocalizedString("request.number", comment: "Дугаар"))
        if title == "шинэ" { show(##"Түүхий \#(text) "#текст" "##) }
    }

    let raw = #"""
      Мөр нэг \n
      Мөр \#(two)
      """#
}
