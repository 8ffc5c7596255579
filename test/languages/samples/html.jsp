<%@ page contentType="text/html;charset=UTF-8" %>
<%-- Тайлбар --%>
<html>
  <head><title>Нүүр хуудас</title></head>
  <body>
    <% String title = "Гарчиг"; if (a > b) { %>
    <p>Сайн уу, <c:out value="${user.name}"/>!</p>
    <% } else { %>
    <p>Нэвтэрнэ үү</p>
    <% } %>
    <spring:message code="home.title"/>
    <fmt:message key="home.text" />
    <form:input path="name" placeholder="Нэр" title="${empty a ? 'Хоосон' : a}"/>
  </body>
</html>
