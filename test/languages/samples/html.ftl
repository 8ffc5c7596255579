<#-- Загвар -->
<#import "/layout.ftl" as layout>
<@layout.page title="Нүүр хуудас" active=1>
  <#if (count > 1) && user.name == "Бат">
    Та <b>${user.name}</b> гэж бүртгүүлсэн
  <#else>
    Бүртгэлгүй
  </#if>
  <input placeholder="Нэр" value="${name!"Хоосон"}"/>
  <label><@spring.message "home.title"/></label>
</@layout.page>
