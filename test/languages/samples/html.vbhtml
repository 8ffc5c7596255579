@Code
    ViewData("Title") = "Нүүр хуудас"
    Dim note As String = "Хүсэлт ""шинэ"""
End Code
@* Тайлбар *@
<h1>@ViewData("Title")</h1>
<input type="button" value="Хадгалах" />
<p>Та @note гэж бичсэн</p>
