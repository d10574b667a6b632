/** The same random inputs in every run, so that a failure is the change's own; FC_SEED takes others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 2022_02_11) });
