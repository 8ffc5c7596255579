#!/usr/bin/env groovy
package demo

/* Хүсэлтийн үйлчилгээ */
class RequestService {
    static final String TITLE = 'Хүсэлт \'шинэ\''
    def labels = [pending: 'Хүлээгдэж байна', "done": "Дууссан \$100"]

    String find(String id, Map names) {
        if (id in ['байхгүй', 'үгүй']) throw new NotFoundException("Хүсэлт $id олдсонгүй: ${names['дугаар'] ?: 'хоосон'}")
        if (id =~ /^[А-Я]{2}\/\d+$/) return '''Хоёр
мөр'''
        names.each { key, value -> println "Нэр: $value.title!" }
        // Баярлалаа
        """Сайн байна уу, "${names.user}"
хүлээн авлаа"""
    }
}
