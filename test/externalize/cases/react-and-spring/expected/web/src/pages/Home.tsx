// Made up. CC0.

'use client';

import { memo, useMemo } from 'react';
import { label } from '../lib/label';
import { Trans, useTranslation } from '../i18n';

const TITLES = ['Нүүр хуудас', 'Миний дугаар'];

/** Says how many wait. */
export const Waiting = ({ count, name }: { count: number; name: string }) => {
  const { t } = useTranslation();
  return (
  <p title={t('khuleej-bui-irged')}>
    <Trans t={t} i18nKey="sain-baina-uu-tany-omno-khun" values={{ name, countValue: count }} components={[<b key="0" className="name" />]} />
  </p>
);
};

export default function Home({ hint = 'Тусламж', icon }: { hint?: string; icon: unknown }) {
  const { t: translate } = useTranslation();
  const steps = useMemo(() => [{ title: translate('burtguulekh') }, { title: translate('khuleekh') }], [translate]);
  return (
    <main>
      <h1>{translate('tsakhim-daraalal')}</h1>
      <button aria-label={translate('dugaar-avakh')}>
        {icon} Дугаар авах
      </button>
      {TITLES.map((t) => (
        <span key={t} title={hint}>
          {t === 'x' ? translate('neekh') : translate('khuudsyg-neekh', { t })}
        </span>
      ))}
      <small>Та {steps.length > 1 ? 'хоёр' : 'нэг'} алхам хийнэ.</small>
      <em>{label(steps.length)}</em>
    </main>
  );
}

export const Note = memo(() => {
  const { t } = useTranslation();
  return <aside>{t('bayarlalaa')}</aside>;
});
