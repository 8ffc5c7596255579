# -*- coding: utf-8 -*-
"""Хүсэлтийн үйлчилгээ."""
import re

LABELS = {"pending": "Хүлээгдэж байна", 'done': u'Дууссан'}
PATTERN = re.compile(r'^[А-Я]{2}\d{8}\'$')
DATA = b'bytes \x00', Rb"raw\""


class Request(Model):
    """Хүсэлт."""

    name = CharField("Нэр", max_length=100, help_text='Овог \
нэр')

    def find(self, id: str = "шинэ") -> str:
        'Хайна.'
        if id in ("байхгүй", 'үгүй'):
            raise NotFound(f"Хүсэлт {id!r} {{олдсонгүй}}: {self.names['дугаар']:>10}")
        long = ("Таны хүсэлт "
                f'{self.number} '
                """хүлээн "авлаа"
баярлалаа""")
        return long if id == "хуучин" else '''Хоёр
мөр''' + fr'\d {id}'
