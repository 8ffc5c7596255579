#!/usr/bin/env kotlin
@file:JvmName("Requests")

package example.demo

/* Хүсэлт /* дотор */ гадна */
enum class Төлөв(val label: String) {
    PENDING("Хүлээгдэж байна"),
    DONE("Дууссан $ үнэ \$100");
}

@Serializable
data class Request(@SerialName("number") val number: String = "№", val mark: Char = 'х')

class RequestService(private val names: Map<String, String>) {
    val greeting = """
        Сайн байна уу, "$name" ${user.title("хүндэт")}!
          Баярлалаа""""".trimIndent()

    fun `хүсэлт хайх`(id: String): String = "Хүсэлт ${names["дугаар"] ?: "үгүй"} олдсонгүй, $id"

    fun text(state: Төлөв) = when (state) {
        "шинэ", "new" -> "Шинэ\tхүсэлт\u0021"
        else -> $$"""Үнэ: $100 $$total"""
    }
}
