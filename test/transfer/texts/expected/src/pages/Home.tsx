import { useTranslation } from 'react-i18next';
import { elaosError } from '../lib/elaos-errors';

export function Home({ user, waiting, done }: Props) {
  const { t } = useTranslation();
  if (user === null) throw new Error(elaosError(404));
  return (
    <main title="ໜ້າຂອງຂ້ອຍ &quot;&amp;&quot;">
      <h1>{t('elaosTitle')}</h1>
      <p>ຍິນດີຕ້ອນຮັບສູ່ e-Laos!</p>
      <p>
        ທ່ານມີ <b>{waiting}</b> ຄຳຮ້ອງລໍຖ້າຢູ່.
      </p>
      <p>ແກ້ໄຂແລ້ວ {done} ຄຳຮ້ອງ</p>
      <a href={`/result?message=ບໍ່ພົບຄຳຮ້ອງ ${user.id} %26 ອື່ນໆ&from=elaos`}>{t('open')}</a>
      <small>Энэ текст ноорог хэвээр байна</small>
    </main>
  );
}
