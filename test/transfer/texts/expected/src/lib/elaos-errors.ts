const ELAOS_LIMIT = 5;

export function elaosError(status: number): string {
  if (status === 404) return 'ບໍ່ພົບ \'ໜ້າ\' ທີ່ທ່ານຊອກຫາ.';
  return `ເກີດຂໍ້ຜິດພາດ ${status} ຫຼັງຈາກລອງ ${ELAOS_LIMIT} ຄັ້ງ.`;
}

export function notify(name: string, number: string): void {
  toast.success('ໄດ້ຮັບຄຳຮ້ອງເລກທີ ' + number + ' ຂອງທ່ານ ' + name + ' ແລ້ວ "e-Laos"');
}
