export function colour(request: { status: string }): string {
  return request.status === 'Хянаж байгаа' ? 'orange' : 'grey';
}

export const LABELS = [{ value: 'review', label: 'Хянаж байгаа' }];
