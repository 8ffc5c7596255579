import { useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';

export function Home({ count, name }: { count: number; name: string }) {
  const intl = useIntl();
  const title = useMemo(() => intl.formatMessage({ id: 'sain-baina-uu', defaultMessage: 'Сайн байна уу, {name}' }, { name }), [name, intl]);
  return (
    <main title={title}>
      <h1>
        <FormattedMessage id="home.title" defaultMessage="Нүүр хуудас" />
      </h1>
      <p>
        {intl.formatMessage({ id: 'tand-khuselt-irsen-baina-daraa-dakhin', defaultMessage: 'Танд <tag0>{countValue}</tag0> хүсэлт ирсэн байна.<tag1></tag1>Дараа дахин ирнэ үү.' }, { countValue: count, tag0: (chunks) => <b className="count">{chunks}</b>, tag1: () => <br /> })}
      </p>
      <input placeholder={intl.formatMessage({ id: 'neree-oruulna-uu', defaultMessage: 'Нэрээ оруулна уу' })} aria-label={intl.formatMessage({ id: 'home.send' })} />
      <Empty />
    </main>
  );
}

const Empty = () => <p>Хүсэлт алга {'{байна}'} байна</p>;

export const Footer = () => {
  const intl = useIntl();
  return <footer>{intl.formatMessage({ id: 'bukh-erkh-khuuliar-khamgaalagdsan', defaultMessage: 'Бүх эрх хуулиар хамгаалагдсан' })}</footer>;
};

export const columns = [{ title: 'Огноо' }];
