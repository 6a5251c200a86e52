// How the browser's script is cut into files: every file costs a request's worth of headers, so what is always needed together stands together.

/** What every practice needs. What these import comes with them; the rest comes with the method that needs it. */
const TOGETHER =
  /node_modules\/(preact|xstate|@astrojs\/preact)\/|src\/i18n\/|src\/machines\/chance\.ts$|src\/components\/simulator\/[^/]*\.tsx?$/;

/** Real one-time codes, for the app's code and the hardware token. SHA-2 stays apart, since few need it. */
const CODES =
  /src\/machines\/(totp|one-time-codes)\.ts$|node_modules\/(@otplib|@noble\/hashes(?!\/(sha2|_u64)))\//;

/** Vite's build options for the browser. */
export const clientBuild = {
  modulePreload: false,
  rolldownOptions: {
    output: {
      codeSplitting: {
        groups: [
          // Small and needed without any practice: what loads parts, for the search; what was practised, for the list of exercises.
          {
            name: 'loader',
            test: /preload-helper|rolldown.runtime|progress\/progress\.ts/,
            priority: 3,
          },
          { name: 'practice', test: TOGETHER, priority: 2 },
          { name: 'codes', test: CODES, priority: 1 },
        ],
      },
    },
  },
} as const;
