// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template literals of the code that is read.
import { describe, expect, it } from 'vitest';
import { prefilter } from '../../src/extract/prefilter.ts';
import { scriptOf } from '../../src/extract/script.ts';
import { languageOf } from '../../src/languages/index.ts';
import { STACKS } from '../../src/languages/stacks/index.ts';
import type { KeyUse } from '../../src/model/reading.ts';

type Sample = readonly [stack: string, path: string, text: string, keys: readonly string[]];

const INTL = "import { useIntl, FormattedMessage, defineMessages } from 'react-intl';\n";
const NGX = "import { TranslateService } from '@ngx-translate/core';\n";

/** What each stack's code looks like, and the keys in it: `namespace:key`, `key?` where only a name speaks for it. */
const SAMPLES: readonly Sample[] = [
  [
    'i18next',
    'a.tsx',
    "import { useTranslation } from 'react-i18next'; const { t } = useTranslation('x'); t('a');",
    ['x:a'],
  ],
  [
    'next-intl',
    'a.tsx',
    "import { useTranslations } from 'next-intl'; const t = useTranslations('Home'); t('a'); t.rich('b');",
    ['Home|a', 'Home|b'],
  ],
  ['react-intl', 'a.tsx', `${INTL}const a = <FormattedMessage id="a.b" defaultMessage="Нэр" />;`, ['a.b']],
  [
    'react-intl',
    'a.tsx',
    `${INTL}intl.formatMessage({ id: 'a', defaultMessage: 'А' }, { n }); this.props.intl.formatMessage({ id: on ? 'b' : 'c' });`,
    ['a', 'b', 'c'],
  ],
  [
    'react-intl',
    'a.ts',
    `${INTL}export const m = defineMessages({ title: { id: 'a' }, text: { id: 'b', defaultMessage: 'Б' } }); intl.formatMessage(m.title); formatMessage(other);`,
    ['a', 'b'],
  ],
  [
    'react-intl',
    'a.ts',
    "export const field = { label: { id: 'form.name', defaultMessage: 'Нэр', description: 'x' } };",
    ['form.name'],
  ],
  ['react-intl', 'a.ts', `${INTL}intl.formatMessage({ id: \`role.\${r}\` })`, ['role.…']],
  [
    'vue-i18n',
    'a.vue',
    '<template><p :title="$t(\'a\')">{{ $t(\'b.c\') }} {{ $tc("d", 2) }}</p><i18n-t keypath="e" /><b v-t="\'f\'" /></template>',
    ['a', 'b.c', 'd', 'e', 'f'],
  ],
  [
    'vue-i18n',
    'a.ts',
    "import { useI18n } from 'vue-i18n'; const { t: u, te } = useI18n(); u('a'); te('b'); this.$t('c'); this.$te('d');",
    ['a', 'b', 'c', 'd'],
  ],
  [
    'angular',
    'a.component.html',
    '<h1 i18n="page|title@@home.title">Нүүр</h1><img i18n-title="@@logo" title="Лого" />',
    ['home.title', 'logo'],
  ],
  [
    'angular',
    'a.ts',
    'const a = $localize`:greeting|the first@@hello.user:Сайн уу ${name}`; const b = $localize`No id`;',
    ['hello.user'],
  ],
  [
    'ngx-translate',
    'a.ts',
    `${NGX}class A { constructor(private translate: TranslateService, http: Http) { this.translate.instant('a'); translate.get(['b', 'c']).subscribe(); http.get('d'); } }`,
    ['a', 'b', 'c'],
  ],
  [
    'ngx-translate',
    'a.component.html',
    `<p [title]="'a' | translate">{{ (ok ? 'b' : 'c') | translate }} {{ 'd' | translate: args }}</p><p [translate]="'e'"></p>`,
    ['a', 'b', 'c', 'd', 'e'],
  ],
  [
    'gettext',
    'a.js',
    "import { gettext as g } from 'ttag'; gettext('Нэр'); ngettext('Файл', 'Файлууд', n); pgettext('menu', 'Нээх'); _('Хаах'); __('Бусад');",
    ['Нэр', 'Файл', 'Нээх', 'Хаах', 'Бусад'],
  ],
  ['gettext', 'a.js', "import _ from 'lodash'; _('a'); _.get(x, 'b');", []],
  [
    'gettext',
    'a.py',
    "from django.utils.translation import gettext_lazy as _\ntitle = _('Нэр')\nx = pgettext('menu', 'Нээх')\ny = ngettext('Файл', 'Файлууд', n)\nz = _(name)\n",
    ['Нэр?', 'Нээх', 'Файл'],
  ],
  [
    'gettext',
    'a.php',
    '<?php echo _("Нэр"); echo esc_html__("Гарчиг", "app"); $this->_("x");',
    ['Нэр?', 'Гарчиг', 'x?'],
  ],
  [
    'gettext',
    'a.rb',
    'a = _("Нэр")\nb = n_ "Файл", "Файлууд", n\nc = s_("x|Нээх")',
    ['Нэр?', 'Файл', 'x|Нээх'],
  ],
  ['gettext', 'a.go', 'package a\nfunc f() { gotext.Get("Нэр"); http.Get("x") }', ['Нэр']],
  [
    'spring',
    'A.java',
    'class A { static final String K = "a.b"; void f() { source.getMessage("x"); messageSource.getMessage("login.failed", null, l); ResourceBundle.getBundle("m").getString("c"); row.getString("d"); messages.getMessage(K); e.getMessage(); messageSource.getMessage("err." + e.code() + ".x", null, l); } @NotNull(message = "{name.required}") String n; @Pattern(regexp = "{a.b}x") String p; }',
    ['a.b', 'login.failed', 'c', 'err.….x', 'name.required'],
  ],
  [
    'spring',
    'A.groovy',
    'def m = message(code: "user.saved", args: [1])\nprintln message("x")\n',
    ['user.saved'],
  ],
  ['spring', 'a.html', '<p th:text="#{home.title}">x</p>', ['home.title']],
  [
    'android',
    'A.kt',
    'val a = getString(R.string.app_name)\nval b = stringResource(id = R.string.close)\nval c = com.x.R.plurals.items\nval d = android.R.string.ok\nval e = R.drawable.x',
    ['app_name', 'close', 'items'],
  ],
  ['android', 'A.java', 'class A { int a = R.string.title; int[] b = { R.array.days }; }', ['title', 'days']],
  [
    'android',
    'res/layout/a.xml',
    '<TextView android:text="@string/title" android:hint="@android:string/ok"/>',
    ['title'],
  ],
  [
    'apple',
    'A.swift',
    'let a = NSLocalizedString("a", tableName: "T", comment: "")\nlet b = String(localized: "b", table: "U")\nlet c = "c".localized\nlet d = "d".localized()\nlet e = String(describing: "x")\nlet f = Text("f")\nlet g = R.Strings.home_title.localized()\nlet h = Bundle.main.localizedString(forKey: "h", value: nil, table: nil)\nlet i = Text(verbatim: "i")\nlet j = Button("j", action: k).navigationTitle("k")',
    ['T:a', 'U:b', 'c', 'd', 'f?', 'home_title?', 'h', 'j?', 'k?'],
  ],
  [
    'flutter',
    'a.dart',
    'f() { final l10n = AppLocalizations.of(context)!; l10n.title; AppLocalizations.of(context)!.hello(name); S.of(context).ok; S.current.no; context.l10n.yes; MaterialLocalizations.of(context).x; other.title; l10n.localeName; }',
    ['title', 'hello', 'ok', 'no', 'yes'],
  ],
  [
    'flutter',
    'a.dart',
    "f() { 'a.b'.tr(); tr('c'); 'd'.plural(2); LocaleKeys.home_title.tr(); key.tr(); }",
    ['a.b', 'c?', 'd', 'home_title?'],
  ],
  [
    'dotnet',
    'A.cs',
    'class A { void F() { var a = _localizer["Title"]; var b = L["Ok"]; var c = resourceManager.GetString("Name"); row.GetString("d"); map["e"]; } }',
    ['Title', 'Ok', 'Name'],
  ],
  [
    'php',
    'a.php',
    "<?php echo __('messages.welcome'); trans_choice('m.apples', 2); Lang::get('m.a'); $t->trans('m.b'); Yii::t('app', 'Нэр'); Cache::get('x');",
    ['messages.welcome', 'm.apples', 'm.a', 'm.b', 'app:Нэр'],
  ],
  [
    'rails',
    'app/controllers/admin/users_controller.rb',
    'class A\n def create\n  x = t(".done", n: 1)\n  y = I18n.t "a.b"\n  z = t("risk.#{level}.label")\n  row.t("no")\n end\nend',
    ['admin.users.create|done', 'a.b', 'risk.….label'],
  ],
  [
    'rails',
    'app/views/users/_form.html.erb',
    '<h1 title="<%= t(\'.title\') %>"><%= t "c.d" %></h1>',
    ['users.form|title', 'c.d'],
  ],
  ['rails', 'app/helpers/a_helper.rb', 'def a\n  t ".x"\nend', ['….x']],
  [
    'go-i18n',
    'a.go',
    'package a\nvar m = &i18n.Message{ID: "hello", Other: "Сайн уу"}\nfunc f() { l.MustLocalize(&i18n.LocalizeConfig{MessageID: "bye"}) }',
    ['hello', 'bye'],
  ],
];

const short = ({ namespace, prefix, key, parts, evidence }: KeyUse) =>
  `${namespace === undefined ? '' : `${namespace}:`}${prefix === undefined ? '' : `${prefix}|`}${key ?? parts?.join('…')}${evidence === undefined ? '' : '?'}`;

describe('every stack', () => {
  it('reads what is cut off', () => {
    for (const [, path, text] of SAMPLES)
      for (let end = 0; end < text.length; end += 5) {
        const cut = text.slice(0, end);
        for (const { span } of languageOf(path)!.read(cut, path).keys)
          expect(span.start <= span.end && span.end <= cut.length).toBe(true);
      }
  });

  it('has a sample, and for each of its languages one', () => {
    const wanted = STACKS.flatMap(({ id, script, code = [] }) => [
      ...(script === undefined ? [] : [`${id} typescript`]),
      ...code.map(({ languages }) => `${id} ${languages[0]}`),
    ]);
    const there = new Set(SAMPLES.map(([stack, path]) => `${stack} ${languageOf(path)?.id}`));
    expect(
      wanted.filter((each) => !there.has(each) && !there.has(each.replace('typescript', 'vue'))),
    ).toEqual([]);
  });

  it('has an id of its own', () => {
    expect(new Set(STACKS.map(({ id }) => id)).size).toBe(STACKS.length);
  });

  it.each(SAMPLES)('%s in %s: %s', (stack, path, text, expected) => {
    const language = languageOf(path)!;
    const { keys, diagnostics } = language.read(text, path);
    expect(diagnostics).toEqual([]);
    expect((language.readKeys ?? language.read)(text, path).keys).toEqual(keys);
    expect(keys.map(short)).toEqual(expected);
    const askOf = prefilter(scriptOf('lo'));
    expect(askOf(Buffer.from(text), path)).not.toBe(null);
    for (const { span, key, stack: told } of keys) {
      if (key !== null && path !== 'A.java') expect(text.slice(span.start, span.end)).toContain(key);
      if (stack !== 'i18next') expect(told).toBe(stack);
    }
  });
});
