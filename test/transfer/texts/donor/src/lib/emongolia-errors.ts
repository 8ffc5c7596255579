const EMONGOLIA_LIMIT = 5;

export function emongoliaError(status: number): string {
  if (status === 404) return 'Таны хайсан хуудас олдсонгүй.';
  return `${EMONGOLIA_LIMIT} удаа оролдсоны дараа ${status} алдаа гарлаа.`;
}

export function notify(name: string, number: string): void {
  toast.success(name + ' таны ' + number + ' дугаартай хүсэлтийг хүлээн авлаа "e-Mongolia"');
}
