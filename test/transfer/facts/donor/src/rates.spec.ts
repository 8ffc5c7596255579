it('keeps what a bank has sent', () => expect(rateOf({ currency: 'MNT' })).toBe(1));
