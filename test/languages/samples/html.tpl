{extends file="base.tpl"}
{* Тайлбар *}
{assign var="label" value="Шошго"}
<h1>Нүүр хуудас</h1>
{if $status == "Шинэ"}
  <p>Сайн уу, {$user.name|escape}!</p>
{else}
  <p title="{$title|default:'Гарчиг'}">Хуучин хүсэлт</p>
{/if}
