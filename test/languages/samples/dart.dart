/// Хүсэлтийн хуудас.
import 'package:flutter/material.dart';

/* Гадна /* дотор */ гадна */
class RequestPage extends StatelessWidget {
  static const labels = {'pending': 'Хүлээгдэж байна', "done": "Дууссан"};
  final String? ner = r'Түүхий $100 \n', garchig = r"""Мөр
"дунд" """;

  @override
  Widget build(BuildContext context) {
    final long = 'Таны хүсэлт '
        "хүлээн авлаа, $name! "
        'Дугаар: ${request.number('шинэ')}';
    return Column(children: [
      Text('Үнэ: \$100 \u{20AE}\x21'),
      Text('''
Эхний мөр
  $count дахь мөр'''),
      Text("""Нэг мөр "хашилт" """),
    ]);
  }
}
