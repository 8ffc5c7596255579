import { useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';

export function Home({ count, name }: { count: number; name: string }) {
  const intl = useIntl();
  const title = useMemo(() => `Сайн байна уу, ${name}`, [name]);
  return (
    <main title={title}>
      <h1>
        <FormattedMessage id="home.title" defaultMessage="Нүүр хуудас" />
      </h1>
      <p>
        Танд <b className="count">{count}</b> хүсэлт ирсэн байна.
        <br />
        Дараа дахин ирнэ үү.
      </p>
      <input placeholder="Нэрээ оруулна уу" aria-label={intl.formatMessage({ id: 'home.send' })} />
      <Empty />
    </main>
  );
}

const Empty = () => <p>Хүсэлт алга {'{байна}'} байна</p>;

export const Footer = () => <footer>Бүх эрх хуулиар хамгаалагдсан</footer>;

export const columns = [{ title: 'Огноо' }];
