export const STEPS = {
  mn: {
    sent: 'Хүсэлт илгээсэн',
    left: (days: number) => `${days} хоног үлдсэн`,
  },
  en: {
    sent: 'Request sent',
    left: (days: number) => `${days} days left`,
  },
  lo: {
    sent: 'ສົ່ງຄຳຮ້ອງແລ້ວ',
    left: (days: number) => `ຍັງເຫຼືອ ${days} ມື້`,
  },
} as const;
