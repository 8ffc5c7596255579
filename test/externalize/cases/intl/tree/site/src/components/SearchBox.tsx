'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';

export function SearchBox() {
  const t = useTranslations('Search');
  const [found, setFound] = useState(0);
  return (
    <form aria-label={t('title')}>
      <button type="submit" onClick={() => setFound(found + 1)}>
        Хайх
      </button>
      <p>
        Нийт <strong>{found}</strong> илэрц олдлоо
      </p>
      <Hint limit={found} />
    </form>
  );
}

function Hint({ limit }: { limit: number }) {
  useState(limit);
  return <small>{`Хамгийн ихдээ ${limit} үг бичнэ үү`}</small>;
}
