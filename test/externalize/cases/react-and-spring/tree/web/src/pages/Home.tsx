// Made up. CC0.

'use client';

import { memo, useMemo } from 'react';
import { label } from '../lib/label';

const TITLES = ['Нүүр хуудас', 'Миний дугаар'];

/** Says how many wait. */
export const Waiting = ({ count, name }: { count: number; name: string }) => (
  <p title="Хүлээж буй иргэд">
    Сайн байна уу, <b className="name">{name}</b>! Таны өмнө {count} хүн байна.
  </p>
);

export default function Home({ hint = 'Тусламж', icon }: { hint?: string; icon: unknown }) {
  const steps = useMemo(() => [{ title: 'Бүртгүүлэх' }, { title: 'Хүлээх' }], []);
  return (
    <main>
      <h1>Цахим дараалал</h1>
      <button aria-label="Дугаар авах">
        {icon} Дугаар авах
      </button>
      {TITLES.map((t) => (
        <span key={t} title={hint}>
          {t === 'x' ? 'Нээх' : `${t} хуудсыг нээх`}
        </span>
      ))}
      <small>Та {steps.length > 1 ? 'хоёр' : 'нэг'} алхам хийнэ.</small>
      <em>{label(steps.length)}</em>
    </main>
  );
}

export const Note = memo(() => {
  return <aside>Баярлалаа</aside>;
});
