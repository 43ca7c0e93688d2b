/** How many licences the sample may have: some to try a formula on, and as many as a large customer's list has. */
export const sampleSizes = [200, 5_000] as const;

export type SampleSize = (typeof sampleSizes)[number];
