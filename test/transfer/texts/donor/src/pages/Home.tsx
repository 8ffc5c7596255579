import { useTranslation } from 'react-i18next';
import { emongoliaError } from '../lib/emongolia-errors';

export function Home({ user, waiting, done }: Props) {
  const { t } = useTranslation();
  if (user === null) throw new Error(emongoliaError(404));
  return (
    <main title="Миний хуудас">
      <h1>{t('emongoliaTitle')}</h1>
      <p>e-Mongolia системд тавтай морилно уу!</p>
      <p>
        Танд <b>{waiting}</b> хүсэлт хүлээгдэж байна.
      </p>
      <p>{done} хүсэлт шийдвэрлэгдсэн</p>
      <a href={`/result?message=Хүсэлт ${user.id} олдсонгүй&from=emongolia`}>{t('open')}</a>
      <small>Энэ текст ноорог хэвээр байна</small>
    </main>
  );
}
