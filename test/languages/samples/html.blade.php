@extends('layout')
@section('title', 'Нүүр хуудас')
{{-- Тайлбар --}}
@if ($user->name === 'Бат')
  <p>Та {!! $name !!} гэж бүртгүүлсэн</p>
@else
  Бүртгэлгүй
@endif
<b>@lang('home.title')</b> {{ __('home.text') }} {{ $x ?? 'Хоосон' }}
<a href="mailto:a@example.org">Захидал</a>
