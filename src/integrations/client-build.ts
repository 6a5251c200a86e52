// How the browser's script is cut into files: every file costs a request's worth of headers, so what is always needed together stands together.

const TOGETHER = [
  /node_modules\/(preact|xstate|lucide-preact|@astrojs\/preact)\//,
  /src\/i18n\//,
  /src\/machines\/[^/]*\.ts$/,
  /src\/components\/simulator\/[^/]*\.tsx?$/,
];

/** Only the app's code and the hardware token need real one-time codes. */
const ONLY_SOMETIMES = /src\/machines\/(totp|text-messages)\.ts$/;

/** Vite's build options for the browser. */
export const clientBuild = {
  modulePreload: false,
  rolldownOptions: {
    output: {
      codeSplitting: {
        groups: [
          // What loads parts is also needed by the search, long before any practice.
          { name: 'loader', test: /preload-helper|rolldown.runtime/, priority: 2 },
          {
            name: 'practice',
            test: (id: string) =>
              !ONLY_SOMETIMES.test(id) && TOGETHER.some((part) => part.test(id)),
            priority: 1,
          },
        ],
      },
    },
  },
} as const;
