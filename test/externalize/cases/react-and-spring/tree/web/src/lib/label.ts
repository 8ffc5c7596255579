export function label(count: number): string {
  if (count === 0) return 'Хүлээж буй хүн алга';
  return `${count} хүн хүлээж байна `;
}

export function send(size: number): Promise<Response> {
  const body = JSON.stringify({ channel: 'Цахим дараалал портал', size });
  return fetch('/api/queue', { method: 'POST', body });
}

export function tooLong(): string {
  return 'Хамгийн ихдээ ' + MAX_SIZE + ' тэмдэгт оруулна уу';
}

const MAX_SIZE = 20;
