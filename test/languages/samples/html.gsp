<%@ page import="a.Person" %>
<%-- Тайлбар --%>
<html>
  <body>
    <h1><g:message code="home.title" default="Нүүр" /></h1>
    <g:if test="${a}"><p title="${b ? 'Нээлттэй' : 'Хаалттай'}">Сайн уу, ${user.name}!</p></g:if>
    <g:link action="list">Жагсаалт</g:link>
  </body>
</html>
