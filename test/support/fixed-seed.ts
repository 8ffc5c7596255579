import fc from 'fast-check';

// CI tries the same texts again for the same commit, and others for the next; everybody else tries new ones in every run.
const { SAPHAN_TEST_SEED: seed } = process.env;
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
