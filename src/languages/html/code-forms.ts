import { HIDDEN_CODE } from './hidden-code.ts';

/** Text in parentheses, three deep, on one line or a few; literals may hold any parenthesis. */
const LITERAL = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'`;
const PLAIN = `[^()"']`;
const PARENTHESES = [0, 1, 2].reduce(
  (inner) => String.raw`\((?:${PLAIN}|${LITERAL}|${inner}){0,600}\)`,
  String.raw`\((?:${PLAIN}|${LITERAL}){0,600}\)`,
);

const BLADE_WORDS =
  'if|elseif|else|endif|unless|endunless|isset|endisset|empty|endempty|auth|endauth|guest|endguest|foreach|endforeach|forelse|endforelse|for|endfor|while|endwhile|switch|case|break|default|endswitch|section|endsection|show|stop|yield|extends|include|includeIf|includeWhen|component|endcomponent|slot|endslot|push|endpush|stack|csrf|method|error|enderror|lang|choice|json|php|endphp|can|endcan|cannot|endcannot|once|endonce|env|endenv|production|endproduction|verbatim|endverbatim|class|checked|selected|disabled|props|livewire|livewireStyles|livewireScripts|vite|inject';

/** Also stands between the parameters of a macro. */
const FREEMARKER_COMMENT = String.raw`<#--[\s\S]{0,20000}?-->`;

/** Template code of one engine alone, marks and all, as patterns that find it anywhere in a page. */
export const CODE_FORMS = {
  /** `<#if x>`, `</#if>`, `<@layout title="…">`, `<#-- … -->`, and the same in square brackets. */
  freemarker: new RegExp(
    String.raw`${FREEMARKER_COMMENT}|</?[#@](?:${LITERAL}|${PARENTHESES}|[^<>"'()]|${FREEMARKER_COMMENT}){0,4000}?/?>|\[/?[#@]\w[^[\]]{0,500}\]`,
    'g',
  ),
  /** `@if ($a)`, `@lang('a.b')`, `{!! $html !!}`, `{{-- … --}}`, and what packages add: `@role('clerk')`, `@endrole`, `@script` on a line. */
  blade: new RegExp(
    String.raw`\{\{--[\s\S]{0,20000}?--\}\}|@php\b(?![ \t]*\()[\s\S]{0,20000}?@endphp\b|\{!![\s\S]{0,1000}?!!\}|(?<![\w@])@(?:(?:${BLADE_WORDS}|end[a-z]{1,40})\b(?:[ \t]*${PARENTHESES})?|[a-z][A-Za-z]{0,40}${PARENTHESES}|[a-z][A-Za-z]{0,40}(?<=(?:^|\n)[ \t]{0,200}@[A-Za-z]{1,41})(?=[ \t\r]*(?:$|\n)))`,
    'g',
  ),
  /** `@Model.Name`, `@(a + b)`, `@Html.Label("…")`, `@if (a) {`, `@* … *@`. */
  razor: new RegExp(
    String.raw`${HIDDEN_CODE}+|@\*[\s\S]{0,20000}?\*@|@\{[^{}]{0,4000}\}|(?<![\w@.])@(?:if|for|foreach|while|switch|using|lock)\b[ \t]*${PARENTHESES}\s*\{|\}\s*else(?:\s+if[ \t]*${PARENTHESES})?\s*\{|@section[ \t]+\w+\s*\{|@(?:model|using|page|inject|addTagHelper|namespace|inherits|implements|typeparam|rendermode|layout|attribute)\b[^\n]*|(?<![\w@.])@(?:await\s+)?(?:[A-Za-z_][\w.]*(?:${PARENTHESES}|\[(?:${LITERAL}|[^\]\n"']){0,200}\]|[!?]?\.\w+|[!?](?=\[))*|${PARENTHESES})|(?<=^|\n)[ \t]*\}(?!\s*else\b)`,
    'g',
  ),
  /** `#if($a)`, `#foreach(…)`, `#end`, `$!{a.b}`, `$a.b`, `## …`. */
  velocity: new RegExp(
    String.raw`#\*[\s\S]{0,20000}?\*#|##[^\n]*|#(?:if|elseif|foreach|set|parse|include|macro|define|evaluate)\b[ \t]*${PARENTHESES}|#\{?(?:else|end|stop|break)\}?|\$!?[A-Za-z_][\w.]*(?:${PARENTHESES})?(?:\.\w+(?:${PARENTHESES})?)*`,
    'g',
  ),
  /** Control flow of Angular: `@if (a) {`, `} @else {`, `}`, and `@let a = b;`. */
  angular: new RegExp(
    String.raw`(?:(?<!\})\}\s*)?@(?:if|else if|else|for|empty|switch|case|default|defer|placeholder|loading|error)\b\s*(?:${PARENTHESES})?\s*\{|@let\s[^;\n]*;|(?<=^|\n)[ \t]*\}(?=\s|$|<)`,
    'g',
  ),
  /** `${name!"…"}`: its literals may have the quotes of the attribute around it. */
  expression: /[$#]\{(?:[^{}"'\n]|"[^"\n]*"|'[^'\n]*'){0,1000}\}/g,
  mustacheComment: /\{\{!(?:--[\s\S]{0,20000}?--|[^}]{0,2000})\}\}/g,
  /** `{$name}`, `{if $a}`, `{* … *}`; a brace before a blank is one of the text. */
  smarty: /\{\*(?:(?!\{\*)[\s\S]){0,20000}?\*\}|(?<!\{)\{(?=[$/A-Za-z_"'#])[^{}]{0,1000}\}(?!\})/g,
  jspComment: /<%--[\s\S]{0,20000}?--%>/g,
} as const;
