'use client';
/** Хуудасны үндсэн хэсэг. */
import { useState } from 'react';
import type { Өрх } from './өрх';
export * from "./бусад";

// Төлөвийн нэрс.
const STATES = {
  open: 'Нээлттэй',
  'хаагдсан': "Хаагдсан",
  жагсаалт: ['Нэг', `Хоёр`, cond ? 'Гурав' : "Дөрөв" as string],
  nested: { label: 'Шошго "хашилт"', value: 'утга \'дотор\' \n мөр' },
};
type Kind = 'нэг' | `хоёр${string}`;
enum Өнгө {
  Улаан = 'Улаан',
  'Хар цагаан' = 'Хар',
}
const PATTERN = /^[А-Я]{2}\d{8}$/u;
const QUERY = gql`query { нэр }`;
const RAW = String.raw`зам\д${STATES.open}`;

@Entity({ comment: 'Иргэн' })
class Иргэн {
  static title = 'Гарчиг';
  label = 'Шошго';
  @IsNotEmpty({ message: 'Нэр хоосон байна' })
  name(reason = 'шалтгаан') {
    throw new ApiError(400, `Буруу ${reason.trim()} утга ${this.label}`);
  }
}

export function Page({ user, n }: Props) {
  const total = user.name + ' танд ' + n + " мэдэгдэл" + `(${n} шинэ)` + 'байна';
  if (user.role === 'Админ' || ['Дарга', "Ажилтан"].includes(user.role)) return 'Эрхтэй';
  switch (user.state) {
    case 'Идэвхтэй':
      return user['овог нэр'];
  }
  return (
    <section title='Танилцуулга &amp; "тусламж"' aria-label="Хэсэг &#39;нэг&#39;">
      <h1>Тавтай морил</h1>
      <p>
        Та <b>{user.name}</b> нэрээр
        бүртгүүлсэн байна. <Link to="/help">Тусламж</Link> авах уу?
      </p>
      <p>{'Нийт: '}{n} {n > 0 && <em>ширхэг</em>} бичлэг&nbsp;бий</p>
      {/* Товчлуурууд */}
      <button onClick={() => toast.error('Алдаа гарлаа')} disabled>
        <Icon /> Хадгалах
      </button>
      <input placeholder={'Хайх'} value={`${total} төгрөг`} />
    </section>
  );
}
