import fc from "fast-check";

/**
 * Properties are drawn from one seed, so that a run tells of the change that was made and of nothing else; `npm run fuzz` draws
 * from others. PROPERTY_SEED draws from the seed that a failure named.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1724) });
