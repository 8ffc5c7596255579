import { payment } from './payment';

it('is in the money of the country', () => expect(payment.currency).toBe('MNT'));
