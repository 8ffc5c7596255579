import type { Sheet } from './sheet-xml.ts';

/**
 * What a translator has to know, in Lao and in English. The Lao text is not yet read by a native speaker.
 */
const HOW_TO: readonly (readonly [lao: string, english: string])[] = [
  ['ວິທີໃຊ້', 'How to use this file'],
  [
    'ຂຽນຄຳແປໃສ່ຖັນ “Translation” ເທົ່ານັ້ນ. ຂຽນຄຳເຫັນໄດ້ໃນຖັນ “Comment”.',
    'Write your translation in the column "Translation" only. Remarks go into the column "Comment".',
  ],
  [
    'ຢ່າປ່ຽນສິ່ງທີ່ຢູ່ໃນວົງເລັບ ເຊັ່ນ {0} {{name}} %s ຫຼື <0>…</0>. ໃຫ້ຮັກສາໄວ້ຄືເກົ່າ.',
    'Never change what stands in braces or tags, such as {0} {{name}} %s or <0>…</0>. Keep it exactly as it is.',
  ],
  [
    'ຖ້າສະຖານະແມ່ນ needs-review ຂໍ້ຄວາມຕົ້ນສະບັບໄດ້ປ່ຽນແລ້ວ. ຖ້າຄຳແປເກົ່າຍັງຖືກຕ້ອງ ໃຫ້ປ່ຽນສະຖານະເປັນ translated.',
    'Status needs-review: the source has changed. If the old translation is still right, set the status to translated.',
  ],
  ['ທ່ານສາມາດຈັດລຽງແຖວ ຫຼື ເຊື່ອງຖັນໄດ້. ຢ່າລຶບຖັນ.', 'You may sort the rows and hide columns. Do not delete columns.'],
  ['ຖ້າປ່ອຍຫວ່າງ ຄຳແປເກົ່າຈະຍັງຢູ່.', 'An empty cell deletes nothing: the translation that was there stays.'],
];

export function howToSheet(): Sheet {
  return {
    widths: [
      { width: 70, isHidden: false },
      { width: 70, isHidden: false },
    ],
    rows: HOW_TO.map((texts, i) => texts.map((text) => ({ text, style: i === 0 ? 'heading' : 'locked' }))),
    hasHeading: false,
  };
}
