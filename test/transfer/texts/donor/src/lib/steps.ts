export const STEPS = {
  mn: {
    sent: 'Хүсэлт илгээсэн',
    left: (days: number) => `${days} хоног үлдсэн`,
  },
  en: {
    sent: 'Request sent',
    left: (days: number) => `${days} days left`,
  },
} as const;
