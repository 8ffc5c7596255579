export function label(count: number): string {
  if (count === 0) return 'Хүлээж буй хүн алга';
  return `${count} хүн хүлээж байна `;
}
