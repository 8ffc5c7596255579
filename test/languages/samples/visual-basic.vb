#Region "Хүсэлт (don't read)"
Imports System.Web.Mvc
#End Region

' Төлөв
REM Хуучин "тайлбар
Public Enum State
    Pending = 0
    Done = 1
End Enum

Public Class RequestController
    Inherits Controller

    <Display(Name:="Дугаар"), Required(ErrorMessage:="Дугаараа оруулна уу")>
    Public Property Number As String = "№ ""1"""

    Private Const Title As String = "Гарчиг"

    ''' <summary>Төлөвийн нэр</summary>
    Public Function Text(ByVal state As String, Optional ByVal mark As Char = "х"c) As String
        If state = "шинэ" OrElse
           state = "хуучин" Then Return "Шинэ хүсэлт" Else Number = "Үгүй"
        Select Case state
            Case "бүрэн"
                Return $"Хүсэлт ""{Number}"" {{бүрэн}} {state.Trim()}"
            Case Else
                Return If(state = "тусгай", "Тусгай", "Бусад")
        End Select
    End Function

    Public Sub Show(ByVal row As DataRow)
        Dim names() As String = {"Нэр", "Овог"}
        Dim message = "Нийт " & names.Length & _
            " мөр: " & row("тоо")
        Throw New Exception("Алдаа: " & message)
    End Sub
End Class
