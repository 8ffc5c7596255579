'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';

export function SearchBox() {
  const t = useTranslations('Search');
  const [found, setFound] = useState(0);
  return (
    <form aria-label={t('title')}>
      <button type="submit" onClick={() => setFound(found + 1)}>
        {t('khaikh')}
      </button>
      <p>
        {t.rich('niit-ilerts-oldloo', { found, tag0: (chunks) => <strong>{chunks}</strong> })}
      </p>
      <Hint limit={found} />
    </form>
  );
}

function Hint({ limit }: { limit: number }) {
  const t = useTranslations();
  useState(limit);
  return <small>{t('khamgiin-ikhdee-ug-bichne-uu', { limit })}</small>;
}
